// A thousand calls through a window of 200 in three seconds.
import { contenders } from "../contenders/windows.mjs";
import { measure, startServer } from "../lib/child.mjs";
import { ratio, spread } from "../lib/format.mjs";
import { rounds } from "../lib/rounds.mjs";
import { judge, ratios, summarize } from "../lib/statistics.mjs";

const judged = ["runwire", "hand-written sliding log"];

/** Mostly waits, so several can be measured at the same time. */
const TOGETHER = 8;

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureWindow({ quick }, log) {
  const window = quick ? { requests: 100, perMs: 1500 } : { requests: 200, perMs: 3000 };
  const calls = quick ? 500 : 1000;
  const play = async (contender) => {
    const server = await startServer("window-server", window);
    try {
      const { seconds, failed } = await measure("window", {
        contender,
        url: server.url,
        ...window,
        calls,
        callers: 250,
      });
      const { refused } = await server.ask({});
      return { seconds, failed, refused };
    } finally {
      server.stop();
    }
  };
  log(judged.join(", "));
  const results = await rounds(quick ? 1 : 4, judged, play);
  const others = Object.keys(contenders).filter((name) => !judged.includes(name));
  for (let at = 0; at < others.length; at += TOGETHER) {
    const some = others.slice(at, at + TOGETHER);
    log(some.join(", "));
    const played = await Promise.all(some.map(play));
    for (const [index, name] of some.entries()) results[name] = [played[index]];
  }

  const seconds = (name) => results[name].map((round) => round.seconds);
  const refused = results.runwire.reduce((sum, round) => sum + round.refused, 0);
  const time = ratios(seconds("runwire"), seconds("hand-written sliding log"));
  const what = `${calls} calls, 250 callers, ${window.requests} per ${window.perMs / 1000} s`;
  return {
    title: "A window",
    how:
      `${what}, counted by the server as a sliding window, at the arrival of requests. All have a fixed key, so all ` +
      "make the same requests. The hand-written log knows what Runwire knows: a place is free one window after the " +
      "answer. The libraries are set to the same limit; octokit and openai have no such setting and learn by being " +
      "refused. Whoever is refused waits for Retry-After and tries again. Those without brackets ran once, several " +
      "at the same time.",
    goals: [
      {
        what: `${what}: refusals`,
        goal: "none",
        measured: `${refused} in ${results.runwire.length} runs`,
        verdict: refused === 0 ? "met" : "missed",
      },
      {
        what: `${what}: time, of a hand-written sliding log`,
        goal: "at most 1.05x",
        measured: ratio(time),
        verdict: judge(time, { atMost: 1.05 }),
      },
    ],
    tables: [
      {
        columns: ["limiter", "429", "calls failed", "seconds"],
        rows: Object.entries(results).map(([name, runs]) => [
          name,
          Math.max(...runs.map((run) => run.refused)),
          Math.max(...runs.map((run) => run.failed)),
          runs.length > 1 ? spread(summarize(seconds(name)), 2) : seconds(name)[0].toFixed(2),
        ]),
      },
    ],
  };
}
