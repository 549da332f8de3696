// What a small call costs: CPU through the whole pipeline, and how many go through a socket in a second.
import { contenders } from "../contenders/calls.mjs";
import { measure, startServer } from "../lib/child.mjs";
import { ratio, spread } from "../lib/format.mjs";
import { profileBoth } from "../lib/profile-report.mjs";
import { rounds } from "../lib/rounds.mjs";
import { judge, ratios, summarize } from "../lib/statistics.mjs";

const scene = (network, atOnce, calls) => ({
  name: `${network}, ${atOnce} at once`,
  network,
  atOnce,
  calls,
  // Long enough for what is compiled only after thousands of calls.
  warmUp: Math.round(calls / 2),
});

const judged = ["openapi-fetch", "runwire", "runwire + nodeTransport", "bare fetch"];

/** Libraries that throttle through timers would take minutes for as many calls as the others make. */
const slow = ["octokit", "ky + bottleneck"];

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureCpu({ quick }, log) {
  const server = await startServer("fast-server");
  const scenes = (share) => [
    scene("stub", 1, 16_000 / share),
    scene("stub", 50, 16_000 / share),
    scene("loopback", 1, 4000 / share),
    scene("loopback", 50, 8000 / share),
  ];
  const ours = quick ? scenes(4) : scenes(1);
  const play = (list) => (contender) => {
    // These bring a transport of their own, which no stub can stand in for.
    const ownTransport = contender.endsWith("nodeTransport") || contender === "got";
    return measure(
      "calls",
      {
        contender,
        url: server.url,
        scenes: list.filter(({ network }) => network !== "stub" || !ownTransport),
      },
      { nodeArguments: ["--expose-gc"] },
    );
  };
  log("openapi-fetch, runwire, bare fetch");
  const results = await rounds(quick ? 3 : 7, judged, play(ours));
  for (const name of Object.keys(contenders).filter((one) => !judged.includes(one))) {
    log(name);
    const peers = await rounds(quick ? 1 : 3, [name], play(scenes(slow.includes(name) ? 80 : quick ? 8 : 2)));
    Object.assign(results, peers);
  }
  server.stop();
  log("profiles");
  const profile = await profileBoth(
    { kind: "call", ours: "runwire", theirs: "openapi-fetch" },
    { count: quick ? 10_000 : 40_000 },
  );

  const figures = (contender, name, figure) => results[contender].map((round) => round[name][figure]);
  const goals = ours.map(({ name }) => {
    const cpu = ratios(figures("runwire", name, "cpu"), figures("openapi-fetch", name, "cpu"));
    const goal = { atMost: 1.05 };
    return {
      what: `CPU a call, ${name}, of openapi-fetch alone`,
      goal: "at most 1.05x",
      measured: ratio(cpu),
      verdict: judge(cpu, goal),
      cause: profile.cause,
    };
  });
  const name = "loopback, 50 at once";
  const rate = ratios(figures("runwire + nodeTransport", name, "rate"), figures("bare fetch", name, "rate"));
  goals.push({
    what: `calls a second with nodeTransport, ${name}, of bare fetch`,
    goal: "at least 1.5x",
    measured: ratio(rate),
    verdict: judge(rate, { atLeast: 1.5 }),
  });

  const all = Object.keys(results);
  const cell = (contender, scene, figure) => {
    if (results[contender][0][scene] === undefined) return "";
    return spread(summarize(figures(contender, scene, figure)));
  };
  const names = ours.map((one) => one.name);
  const bareRate = summarize(figures("bare fetch", "stub, 50 at once", "rate")).median;
  const ofBare = (contender) => {
    if (results[contender][0]["stub, 50 at once"] === undefined) return "";
    return `${(summarize(figures(contender, "stub, 50 at once", "rate")).median / bareRate).toFixed(2)}x`;
  };
  return {
    title: "Small calls",
    how:
      "One site is read again and again, uncontended: from a stub `fetch`, which leaves what the client itself " +
      "costs, and over loopback from a server in another process. CPU counts all threads of the client's process. " +
      "Runwire has a token obtained by client credentials, a request window, the daily budget of the answers' " +
      "headers and retries; openapi-fetch and bare fetch have a fixed header and none of these. The profile is of one " +
      "call at a time, on the stub.",
    goals,
    tables: [
      {
        columns: ["microseconds of CPU a call", ...names],
        rows: all.map((one) => [one, ...names.map((scene) => cell(one, scene, "cpu"))]),
      },
      {
        columns: ["calls a second", ...names, "of bare fetch, stub, 50 at once"],
        rows: all.map((one) => [one, ...names.map((scene) => cell(one, scene, "rate")), ofBare(one)]),
      },
      ...profile.tables,
    ],
  };
}
