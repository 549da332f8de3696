// How fast JSONL exports are read.
import { contenders } from "../contenders/exports.mjs";
import { measure, startServer } from "../lib/child.mjs";
import { ratio, spread } from "../lib/format.mjs";
import { profileBoth } from "../lib/profile-report.mjs";
import { rounds } from "../lib/rounds.mjs";
import { judge, ratios, summarize } from "../lib/statistics.mjs";

const names = Object.keys(contenders);
const parsing = names.filter((name) => !["draining", "runwire raw"].includes(name));
const judged = ["hand-tuned splitter", "runwire"];

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureJsonl({ quick }, log) {
  const server = await startServer("export-server");
  const count = quick ? 3 : 5;
  const play = (input) => (contender) =>
    measure("export", { contender, ...input }, { nodeArguments: ["--expose-gc"] });
  const megabytes = quick ? 60 : 150;
  const readers = quick ? judged : parsing;
  const settings = {
    "assets, from memory": { kind: "assets", megabytes, warmUp: 60 },
    "assets, over loopback": { kind: "assets", megabytes, warmUp: 60, url: server.url },
    "three fields of each, from memory": { kind: "selected fields", megabytes: megabytes / 3, warmUp: 20 },
  };
  const results = {};
  for (const [name, input] of Object.entries(settings)) {
    log(name);
    // Nothing stands in for a transport's own sockets.
    const able = input.url ? readers : readers.filter((one) => !one.endsWith("nodeTransport"));
    results[name] = await rounds(count, able, play(input));
  }
  log("raw, over loopback");
  const raw = await rounds(count, ["draining", "runwire raw"], play(settings["assets, over loopback"]));
  server.stop();
  log("profiles");
  const profile = await profileBoth(
    { kind: "record", ours: "runwire", theirs: "hand-tuned splitter" },
    { megabytes: quick ? 20 : 60 },
  );

  const rates = (result, contender) => result[contender].map(({ rate }) => rate);
  const cpu = (result, contender) => result[contender].map((round) => round.cpu);
  const goals = Object.keys(settings).map((name) => {
    const measured = ratios(rates(results[name], "runwire"), rates(results[name], "hand-tuned splitter"));
    return {
      what: `JSONL, ${name}, of a hand-tuned splitter's rate`,
      goal: "at least 0.95x",
      measured: ratio(measured),
      verdict: judge(measured, { atLeast: 0.95 }),
      cause: profile.cause,
    };
  });
  const rawRatio = ratios(rates(raw, "runwire raw"), rates(raw, "draining"));
  goals.push({
    what: "JSONL raw, over loopback, of draining the body",
    goal: "at least 0.8x",
    measured: ratio(rawRatio),
    verdict: judge(rawRatio, { atLeast: 0.8 }),
  });
  return {
    title: "Exports",
    how:
      "JSONL of emulated assets, each record parsed and looked at. Whole assets have 12 kB on average and half a " +
      "megabyte at most; with three fields selected a record has 260 bytes or less. From memory means from a stream of " +
      "64 kB pieces, so that nothing but the reader is measured. The hand-tuned splitter is a loop over the body's " +
      "reader that looks at each record in place, without an iterator or a promise a record: nothing can be faster. " +
      "`raw` cuts the lines without parsing them. The profile is of the small records, from memory; what the hand-tuned " +
      "loop does counts there as the measurement itself.",
    goals,
    tables: [
      {
        columns: ["megabytes a second", ...Object.keys(settings)],
        rows: readers.map((one) => [
          one,
          ...Object.values(results).map((result) =>
            result[one] ? spread(summarize(rates(result, one))) : "",
          ),
        ]),
      },
      {
        columns: ["milliseconds of CPU a megabyte", ...Object.keys(settings)],
        rows: readers.map((one) => [
          one,
          ...Object.values(results).map((result) =>
            result[one] ? spread(summarize(cpu(result, one)), 2) : "",
          ),
        ]),
      },
      {
        columns: ["megabytes a second, unparsed", "assets, over loopback"],
        rows: Object.keys(raw).map((one) => [one, spread(summarize(rates(raw, one)))]),
      },
      ...profile.tables,
    ],
  };
}
