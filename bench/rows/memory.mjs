// How far memory rises during an export of a gigabyte.
import { measure, startServer } from "../lib/child.mjs";
import { spread } from "../lib/format.mjs";
import { rounds } from "../lib/rounds.mjs";
import { judge, summarize } from "../lib/statistics.mjs";

const contenders = ["runwire", "runwire + nodeTransport", "runwire raw", "hand-tuned splitter", "split2"];

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureMemory({ quick }, log) {
  const server = await startServer("export-server");
  const megabytes = quick ? 250 : 1000;
  log(`${megabytes} MB each`);
  const results = await rounds(quick ? 1 : 3, contenders, (contender) =>
    measure("memory", { contender, url: server.url, megabytes }, { nodeArguments: ["--expose-gc"] }),
  );
  server.stop();
  const risen = (contender) => summarize(results[contender].map((round) => round.risen));
  return {
    title: "Memory of an export",
    how:
      `An export of ${megabytes} MB over loopback, made on the fly. Start: the process's resident memory after a first ` +
      "export of one megabyte; peak: the most that it ever had, as the system counts it.",
    goals: contenders
      .filter((name) => name.startsWith("runwire"))
      .map((name) => ({
        what: `peak memory above start, ${name}, ${megabytes} MB`,
        goal: "under 64 MB",
        measured: `${spread(risen(name))} MB`,
        verdict: judge(risen(name), { atMost: 64 }),
      })),
    tables: [
      {
        columns: ["reader", "MB above start"],
        rows: contenders.map((name) => [name, spread(risen(name))]),
      },
    ],
  };
}
