// Eight processes behind one address: one window and one token, by Redis.
import { setTimeout as pause } from "node:timers/promises";
import { contenders } from "../contenders/fleets.mjs";
import { startChild, startServer } from "../lib/child.mjs";
import { ratio, spread } from "../lib/format.mjs";
import { howToInstall, startRedis } from "../lib/redis-server.mjs";
import { rounds } from "../lib/rounds.mjs";
import { judge, summarize } from "../lib/statistics.mjs";

const PROCESSES = 8;
/** Calls that each process makes at once: more than the window lets through, so that all of them wait. */
const CALLERS = 10;

/** As the documented window, but small, so that several of them go by. */
const full = { requests: 200, perMs: 5000 };
/** What the API documents. */
const documented = { requests: 2000, perMs: 300_000 };
/** Nobody comes near it, so nobody waits. */
const wide = { requests: 1_000_000, perMs: 60_000 };

/** @returns {Promise<import("../lib/report.mjs").Section | { notMeasured: string }>} */
export async function measureFleet({ quick }, log) {
  const redis = await startRedis();
  if (redis === undefined) return { notMeasured: howToInstall };
  await redis.stop();

  const names = quick ? ["runwire", "rate-limiter-flexible"] : Object.keys(contenders);
  const windows = quick ? 2 : 3;
  const look = { settleMs: full.perMs, lookMs: windows * full.perMs };
  const results = { full: {}, wide: {} };
  const ours = await rounds(quick ? 1 : 3, ["runwire"], (contender) => {
    log(`a full window, ${contender}`);
    return play({ contender, window: full, enforced: full, ...look });
  });
  results.full.runwire = ours.runwire;
  for (const contender of names.filter((name) => name !== "runwire")) {
    log(`a full window, ${contender}`);
    results.full[contender] = [await play({ contender, window: full, enforced: full, ...look })];
  }
  for (const contender of names) {
    log(`a wide window, ${contender}`);
    results.wide[contender] = [await play({ contender, window: wide, settleMs: 2000, lookMs: 4000 })];
  }
  log("two addresses");
  const two = await play({ window: full, addresses: 2, ...look });
  const sizes = {};
  for (const members of quick ? [8] : [8, 100, 1000]) {
    log(`${members} at the documented window`);
    sizes[members] = await play({
      window: documented,
      members,
      callers: 1,
      settleMs: 10_000,
      lookMs: 15_000,
    });
  }

  const of = (name) => summarize(results.full.runwire.map((round) => round[name]));
  const worst = (runs, name) => Math.max(...runs.map((round) => round[name]));
  const runs = results.full.runwire;
  const commandsWide = results.wide.runwire[0].commands;
  const what = `${PROCESSES} processes, ${full.requests} per ${full.perMs / 1000} s`;
  return {
    title: "A fleet",
    how:
      `${PROCESSES} processes with Redis, ${CALLERS} callers in each, that call the emulated console in a process of its own, ` +
      "which holds each answer back for 10 ms. " +
      `A full window: ${full.requests} requests in any ${full.perMs / 1000} s, which the server enforces; looked at from ${full.perMs / 1000} s after the ` +
      `start, for ${windows} windows. A wide one: nobody is near it, so nobody waits. Requests are counted in the server's log, ` +
      "commands where they are written to Redis. Runwire asks for its token, which takes a place of the window; the others have a " +
      "fixed key and share only the window. octokit is not told of the window and learns by being refused; whoever is refused " +
      "waits for Retry-After and tries again. Those without brackets ran once. The last table is of what waiting costs: the documented " +
      `window is used up in the first seconds, and from the tenth on all only wait, for 15 s; ${PROCESSES} processes stand for more, each share ` +
      "with its one caller. Calls a second, and commands a call where " +
      "all wait, depend on the machine and on what else it does.",
    goals: [
      {
        what: `${PROCESSES} processes that start at once: token requests`,
        goal: "1",
        measured: each(runs, "tokenRequests"),
        verdict: runs.every(({ tokenRequests }) => tokenRequests === 1) ? "met" : "missed",
      },
      {
        what: `${what}: most requests in any ${full.perMs / 1000} s, refusals, calls failed`,
        goal: `at most ${full.requests}, 0, 0`,
        measured: `${worst(runs, "most")}, ${worst(runs, "refused")}, ${worst(runs, "failed")}`,
        verdict: runs.every(({ most, refused, failed }) => most <= full.requests && refused + failed === 0)
          ? "met"
          : "missed",
      },
      {
        what: `${what}: use of the window`,
        goal: "at least 0.9x",
        measured: ratio(of("use")),
        verdict: judge(of("use"), { atLeast: 0.9 }),
      },
      {
        what: `${PROCESSES} processes, nobody waits: commands to Redis a call`,
        goal: "at most 0.5",
        measured: commandsWide.toFixed(2),
        verdict: commandsWide <= 0.5 ? "met" : "missed",
      },
    ],
    tables: [
      {
        columns: [
          `a full window, ${PROCESSES} processes`,
          "429",
          "calls failed",
          `most requests in any ${full.perMs / 1000} s`,
          "use of the window",
          "commands to Redis a call",
          "token requests",
        ],
        rows: Object.entries(results.full).map(([name, all]) => [
          name,
          worst(all, "refused"),
          worst(all, "failed"),
          worst(all, "most"),
          all.length > 1 ? ratio(of("use")) : `${all[0].use.toFixed(2)}x`,
          all.length > 1 ? spread(of("commands"), 2) : commandsOf(all[0]),
          name === "runwire" ? worst(all, "tokenRequests") : "",
        ]),
      },
      {
        columns: [
          `a wide window, ${PROCESSES} processes`,
          "calls a second",
          "commands to Redis a call",
          "calls failed",
        ],
        rows: Object.entries(results.wide).map(([name, [one]]) => [
          name,
          one.callsPerSecond.toFixed(0),
          commandsOf(one),
          one.failed,
        ]),
      },
      {
        columns: [
          `${PROCESSES} processes behind two addresses, ${full.requests} per ${full.perMs / 1000} s for each`,
          `most requests in any ${full.perMs / 1000} s`,
          "use of both windows",
          "commands to Redis a call",
        ],
        rows: [["runwire, a prefix for each address", two.most, `${two.use.toFixed(2)}x`, commandsOf(two)]],
      },
      {
        columns: [
          `who shares ${documented.requests} per ${documented.perMs / 1000} s`,
          "requests in all",
          "commands to Redis a second",
          "of each",
          "CPU of Redis",
          "times that one gave Redis up",
          "calls failed",
        ],
        rows: Object.entries(sizes).map(([members, one]) => [
          members,
          one.most,
          one.commandsPerSecond.toFixed(0),
          (one.commandsPerSecond / members).toFixed(1),
          `${(one.redisBusy * 100).toFixed(0)} %`,
          one.lost,
          one.failed,
        ]),
      },
      ...failures(results),
    ],
  };
}

/**
 * Starts a fleet, looks at it from some time after its start for a while, and ends it.
 *
 * @param {object} fleet
 * @param {string} [fleet.contender]
 * @param {{ requests: number, perMs: number }} fleet.window what each is told
 * @param {{ requests: number, perMs: number } | false} [fleet.enforced] by the server
 * @param {number} [fleet.addresses] as many windows, each with a prefix of its own
 * @param {number} [fleet.members] shares; above the number of processes each of these has several
 * @param {number} [fleet.callers] of each member
 * @param {number} fleet.settleMs
 * @param {number} fleet.lookMs
 */
async function play({
  contender = "runwire",
  window,
  enforced = false,
  addresses = 1,
  members = PROCESSES,
  callers = CALLERS,
  settleMs,
  lookMs,
}) {
  const redis = await startRedis();
  const server = await startServer("fleet-server", { window: enforced });
  const { url, keys } = server;
  const input = (index) => ({
    ...{ contender, redisPort: redis.port, url, keys, window, callers, processes: members },
    prefix: `address-${index % addresses}:`,
    shares: Math.floor(members / PROCESSES) + (index < members % PROCESSES ? 1 : 0),
  });
  const processes = await Promise.all(
    Array.from({ length: PROCESSES }, (_, index) => startChild("programs/fleet-member.mjs", input(index))),
  );
  try {
    const look = async (go) => {
      const told = await Promise.all(processes.map((member) => member.ask({ go })));
      const sum = (name) => told.reduce((total, each) => total + each[name], 0);
      const served = await server.ask({ perMs: window.perMs });
      const error = told.find((each) => each.error !== undefined)?.error;
      const redisSeconds = await redis.cpuSeconds();
      return {
        ...served,
        redisSeconds,
        commands: sum("commands"),
        failed: sum("failed"),
        lost: sum("lost"),
        error,
      };
    };
    await look(true);
    await pause(settleMs);
    const from = await look(false);
    await pause(lookMs);
    const to = await look(false);
    const [calls, seconds] = [to.good - from.good, (to.now - from.now) / 1000];
    return {
      ...to,
      use: calls / ((seconds * 1000) / window.perMs) / (window.requests * addresses),
      commands: (to.commands - from.commands) / calls,
      callsPerSecond: calls / seconds,
      commandsPerSecond: (to.commands - from.commands) / seconds,
      redisBusy: (to.redisSeconds - from.redisSeconds) / seconds,
    };
  } finally {
    for (const child of [...processes, server]) child.stop();
    await redis.stop();
  }
}

/** The figures of some runs, once where they are the same. */
const each = (runs, name) => [...new Set(runs.map((round) => round[name]))].join(", ");

const commandsOf = ({ commands }) =>
  Number.isFinite(commands) ? commands.toFixed(2) : "no call came through";

/** What the first of the calls said that failed, where any did. */
function failures(results) {
  const rows = Object.entries(results).flatMap(([window, all]) =>
    Object.entries(all).flatMap(([name, [one]]) => (one.failed > 0 ? [[name, window, one.error ?? ""]] : [])),
  );
  return rows.length === 0 ? [] : [{ columns: ["calls failed", "window", "the first said"], rows }];
}
