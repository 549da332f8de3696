// `npm run soak`: a million calls with one percent of faults over loopback, half of them by `fetch`, half by
// `nodeTransport`. Exits with 1 where one is lost, or where heap, timers, sockets, other handles,
// open files or listeners grow.
import { parseArgs } from "node:util";
import { build, install, requireNode, runMain } from "../scripts/setup.mjs";
import { measure, startServer } from "./lib/child.mjs";
import { keep, section } from "./lib/report.mjs";

/** What the heap may differ by between two moments of rest. */
const NOISE_MB = 4;

/** Calls at once; as many connections may lie idle for the next ones. */
const CALLERS = 50;

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "1000000" },
    minutes: { type: "string", default: "40" },
    "no-build": { type: "boolean", default: false },
  },
});
const [calls, minutes] = [Number(values.calls), Number(values.minutes)];
if (!(calls >= 1000) || !(minutes > 0)) {
  console.error("usage: npm run soak -- [--calls N, 1000 or more] [--minutes M] [--no-build]");
  process.exit(2);
}

requireNode();
await runMain(async () => {
  if (!values["no-build"]) {
    await install();
    await build();
  }
  const runs = [];
  for (const transport of ["fetch", "nodeTransport"]) {
    const server = await startServer("soak-server");
    const limitMs = (minutes * 60_000) / 2;
    const input = { url: server.url, calls: Math.round(calls / 2), callers: CALLERS, transport, limitMs };
    const options = { nodeArguments: ["--expose-gc"], timeoutMs: limitMs + 60_000 };
    const measured = await measure("soak", input, options);
    const served = await server.ask({});
    server.stop();
    runs.push(judged(transport, input.calls, measured, served));
    console.error(`${transport}: ${measured.calls} calls in ${measured.seconds.toFixed(0)} s`);
  }
  const result = sectionOf(runs);
  console.log(section(result));
  const sound = runs.every(({ problems }) => problems.length === 0);
  for (const { transport, problems } of runs) {
    for (const problem of problems) console.error(`${transport}: ${problem}`);
  }
  if (calls >= 1_000_000) keep("soak", { row: "soak", ...result });
  return sound ? 0 : 1;
});

/** A tenth of the calls fills what is meant to be kept: the window's log, compiled code. From the second on nothing may grow. */
function judged(transport, wanted, { calls: made, right, errors, told, seconds, samples }, served) {
  const [from, to] = [samples[1], samples[9]];
  const faults = Object.values(served.faults).reduce((sum, each) => sum + each, 0);
  const problems = [
    made < wanted &&
      `only ${made} of ${wanted} calls were made in ${minutes / 2} minutes; --minutes M gives it more`,
    right !== made && `${made - right} of ${made} calls were lost: ${JSON.stringify(errors)}`,
    served.good !== right && `the server gave ${served.good} good answers, ${right} arrived`,
    faults < made / 120 && `only ${faults} faults struck`,
    to.heapMb - from.heapMb > NOISE_MB && `the heap grew from ${from.heapMb} to ${to.heapMb} MB`,
    to.timers > from.timers && `timers grew from ${from.timers} to ${to.timers}`,
    to.sockets > from.sockets && `busy sockets grew from ${from.sockets} to ${to.sockets}`,
    to.files > from.files + CALLERS && `open files grew from ${from.files} to ${to.files}`,
    to.handles > from.handles && `other handles grew from ${from.handles} to ${to.handles}`,
    // However many calls listen, the signal has one listener of ours; with none under way it must have none.
    to.listeners > 0 && `${to.listeners} listeners are left on the client's signal`,
  ].filter(Boolean);
  return { transport, made, right, faults, served, told, seconds, samples, problems };
}

function sectionOf(runs) {
  const mb = (number) => number.toFixed(1);
  return {
    title: "A long run",
    how:
      "`npm run soak`: a million calls, half on each of two clients, 50 at once, over loopback; one request in a hundred meets a fault: " +
      "500, 502, 503, 504, a connection reset, a body cut short, now and then a 429 or a revoked token. After each tenth " +
      "everything comes to rest, garbage is collected, and what is left is counted: from the second tenth to the last. Idle " +
      `connections count as open files, of which there may be ${CALLERS} more or fewer. Calls a second depend on the machine and on ` +
      "what else it does; the rest does not.",
    goals: runs.map(({ transport, made, right, problems, samples }) => ({
      what: `${made} calls with 1 % faults, ${transport}: lost; growth of heap, of timers, handles, files, listeners`,
      goal: `0; at most ${NOISE_MB} MB, none`,
      measured: `${made - right}; ${mb(samples[9].heapMb - samples[1].heapMb)} MB, ${problems.length === 0 ? "none" : problems.join("; ")}`,
      verdict: problems.length === 0 ? "met" : "missed",
    })),
    tables: [
      {
        columns: ["by", "calls", "lost", "faults", "tried again", "token requests", "calls a second"],
        rows: runs.map(({ transport, made, right, faults, told, served, seconds }) => [
          ...[transport, made, made - right, faults, told.retry, served.token],
          Math.round(made / seconds),
        ]),
      },
      {
        columns: [
          "by",
          "MB of heap after each tenth",
          "timers",
          "busy sockets",
          "other handles",
          "open files",
          "listeners",
        ],
        rows: runs.map(({ transport, samples }) => [
          transport,
          ...["heapMb", "timers", "sockets", "handles", "files", "listeners"].map((name) =>
            samples.map((each) => (name === "heapMb" ? mb(each[name]) : each[name])).join(", "),
          ),
        ]),
      },
    ],
  };
}
