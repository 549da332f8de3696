// What importing the client loads.
import { measure } from "../lib/child.mjs";

const LIMIT = 80_000;
const isTable = ({ path }) => path.endsWith("/generated/operations.js");
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);
const sumCode = (files) => files.reduce((total, { codeBytes }) => total + codeBytes, 0);
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
  const tables = files.filter(isTable);
  const line = (name, list) => [name, list.length, kilobytes(sum(list)), kilobytes(sumCode(list))];
  return {
    title: "Bytes loaded",
    how:
      'The files that Node really loads for `import "@runwire/runzero"`, as they are published, neither minified nor ' +
      "compressed; the last column is what is left of them without comments. What is loaded later, at need, is not " +
      "counted: what orders those who wait, for one. docs/decisions/0015 says why it is as it is.",
    goals: [
      {
        what: "bytes loaded by importing @runwire/runzero, beside the operation table",
        goal: "at most 80 kB",
        measured: kilobytes(sum(rest)),
        verdict: sum(rest) <= LIMIT ? "met" : "missed",
        cause:
          `comments are ${kilobytes(sum(rest) - sumCode(rest))} of it, dependencies ` +
          `${kilobytes(sum(rest.filter(({ path }) => !isOurs(path))))}; the largest files are ${largest(rest)}. ` +
          "Names and indentation are published as they are written, and the jobs of the client are loaded with it.",
      },
    ],
    tables: [
      {
        columns: ["loaded from", "files", "size", "without comments"],
        rows: [
          ...rows.map(([name, list]) => line(name, list)),
          line("in all, beside the operation table", rest),
          line("the operation table", tables),
        ],
      },
    ],
  };
}

/** Of the workspaces: their folders come without the scope. */
function isOurs(path) {
  return path.includes("/dist/") && !path.startsWith("openapi-fetch/");
}

function largest(files) {
  return [...files]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ path, bytes }) => `${path} (${kilobytes(bytes)})`)
    .join(", ");
}
