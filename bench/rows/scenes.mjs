// The two scenes, with rivals.
import { contenders as refusals } from "../contenders/refusals.mjs";
import { contenders as tokens } from "../contenders/tokens.mjs";
import { measure } from "../lib/child.mjs";
import { spread } from "../lib/format.mjs";
import { judge, summarize } from "../lib/statistics.mjs";

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureScenes({ quick }, log) {
  log("a revoked token");
  const revoked = await playAll("revoked-token", Object.keys(tokens));
  log("Retry-After: 120 with five seconds");
  const held = {};
  // One after the other: together they would take each other's processor, and milliseconds are what is shown.
  for (const contender of Object.keys(refusals)) {
    held[contender] = await measure("scene", { scene: "retry-after", contender });
  }
  // The figure that is judged is measured several times.
  const alone = [];
  for (let round = 0; round < (quick ? 3 : 9); round++) {
    alone.push(await measure("scene", { scene: "retry-after", contender: "runwire", watchMs: 800 }));
  }
  const failedAfter = summarize(alone.map((one) => one.failedAfterMs ?? Number.POSITIVE_INFINITY));
  const { runwire: ours } = revoked;
  const sent = held.runwire.sentMeanwhile + alone.reduce((sum, one) => sum + one.sentMeanwhile, 0);
  return {
    title: "Two scenes",
    how:
      "A revoked token: 50 calls are started when the server has just revoked the token that all of them use; the token " +
      "endpoint takes 20 ms, and the refusals come over 60 ms. `Retry-After: 120`: a call with five seconds and 20 " +
      "patient ones (four at a time where that can be set) meet a server that refuses everything for two minutes; ten more " +
      "come 400 ms later, and it is watched for six seconds. Requests within 300 ms of the first refusal are not counted. Each contender is " +
      "set up as its documentation shows.",
    goals: [
      {
        what: "50 calls on a revoked token: token requests, failed calls",
        goal: "1, 0",
        measured: `${ours.tokenRequests}, ${ours.failed}`,
        verdict: ours.tokenRequests === 1 && ours.failed === 0 ? "met" : "missed",
      },
      {
        what: "Retry-After: 120 with deadlineMs: 5000: fails after",
        goal: "at most 10 ms, with retryAt",
        measured: `${spread(failedAfter, 1)} ms, ${alone.every((one) => one.toldWhen) ? "with" : "without"} retryAt`,
        verdict: alone.every((one) => one.toldWhen) ? judge(failedAfter, { atMost: 10 }) : "missed",
      },
      {
        what: "Retry-After: 120: requests of others sent meanwhile",
        goal: "0",
        measured: String(sent),
        verdict: sent === 0 ? "met" : "missed",
      },
    ],
    tables: [
      {
        columns: ["50 calls on a revoked token", "token requests", "failed calls", "requests"],
        rows: Object.entries(revoked).map(([name, { tokenRequests, failed, requests }]) => [
          name,
          tokenRequests,
          failed,
          requests,
        ]),
      },
      {
        columns: [
          "Retry-After: 120 with 5 s",
          "fails after",
          "says when to call again",
          "requests sent meanwhile",
        ],
        rows: Object.entries(held).map(([name, { failedAfterMs, toldWhen, sentMeanwhile }]) => [
          name,
          failedAfterMs === undefined ? "not in 6 s" : `${failedAfterMs.toFixed(1)} ms`,
          toldWhen ? "yes" : "no",
          sentMeanwhile,
        ]),
      },
    ],
  };
}

/** All at the same time: they mostly wait. */
async function playAll(scene, contenders) {
  const played = await Promise.all(contenders.map((contender) => measure("scene", { scene, contender })));
  return Object.fromEntries(contenders.map((name, index) => [name, played[index]]));
}
