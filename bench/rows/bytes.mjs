// What importing the client loads.
import { measure } from "../lib/child.mjs";

const LIMIT = 80_000;
const isTable = ({ path }) => path.endsWith("/generated/operations.js");
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureBytes(_settings, log) {
  log("@runwire/runzero");
  const files = await measure("loaded-bytes", { name: "@runwire/runzero" });
  const rest = files.filter((file) => !isTable(file));
  const groups = new Map();
  for (const file of rest) {
    const [first, second] = file.path.split("/");
    const name = first.startsWith("@") ? `${first}/${second}` : first;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  const rows = [...groups].sort(([, a], [, b]) => sum(b) - sum(a));
  return {
    title: "Bytes loaded",
    how:
      'The files that Node really loads for `import "@runwire/runzero"`, as they are published, neither minified nor ' +
      "compressed. What is loaded later, at need, is not counted: what orders those who wait, for one.",
    goals: [
      {
        what: "bytes loaded by importing @runwire/runzero, beside the operation table",
        goal: "at most 80 kB",
        measured: kilobytes(sum(rest)),
        verdict: sum(rest) <= LIMIT ? "met" : "missed",
        cause:
          "comments, indentation and names are published as they are written, and everything but what orders those who wait is loaded at once.",
      },
    ],
    tables: [
      {
        columns: ["loaded from", "files", "size"],
        rows: [
          ...rows.map(([name, list]) => [name, list.length, kilobytes(sum(list))]),
          ["the operation table", 1, kilobytes(sum(files.filter(isTable)))],
        ],
      },
    ],
  };
}
