import { describe, expect, test } from "vitest";
import { addEvent, beginLane, endLane, type NamedEvent, placesTaken, scaleMs, tally } from "./timeline.js";

const call = { operation: "getSites", method: "GET", path: "/org/sites" };
const request = (attempt: number): NamedEvent => ({ name: "request", event: { ...call, attempt } });
const response = (attempt: number, status: number): NamedEvent => ({
  name: "response",
  event: { ...call, attempt, status, durationMs: 50 },
});

describe("a lane of the timeline", () => {
  test("shows a call that was refused once, waited at the gate and went through", () => {
    const lane = beginLane(1, "getSites", 0);
    addEvent(lane, request(1), 10);
    addEvent(lane, response(1, 429), 60);
    addEvent(lane, { name: "wait", event: { operation: "getSites", reason: "gate", until: 0 } }, 61);
    addEvent(lane, request(1), 2061);
    addEvent(lane, response(1, 200), 2111);
    endLane(lane, 2115, "ok", "3 records");
    expect(lane.segments.map(({ kind, fromMs, toMs, bad }) => [kind, fromMs, toMs, bad ?? false])).toEqual([
      ["flight", 10, 60, true],
      ["wait", 61, 2061, false],
      ["flight", 2061, 2111, false],
      ["body", 2111, 2115, false],
    ]);
    expect(tally([lane], 3000)).toMatchObject({
      calls: 1,
      ended: 1,
      failed: 0,
      attempts: 2,
      refused: 1,
      waitedMs: 2000,
    });
  });

  test("marks the attempt after which a call is tried again, whatever went wrong", () => {
    const lane = beginLane(1, "getSites", 0);
    addEvent(lane, request(1), 0);
    addEvent(lane, response(1, 200), 20);
    addEvent(
      lane,
      { name: "retry", event: { operation: "getSites", attempt: 1, delayMs: 300, reason: "reset" } },
      30,
    );
    expect(lane.segments.map(({ kind, bad, note }) => [kind, bad ?? false, note])).toEqual([
      ["flight", false, "answered 200 in 50 ms"],
      ["body", true, "reset"],
      ["back-off", false, "again after 300 ms"],
    ]);
  });

  test("tells a request for a token, which takes a place and has no body of the call, from the call's own", () => {
    const lane = beginLane(1, "getSites", 0);
    const token = { operation: "getAPIToken", method: "POST", path: "/account/api/token", attempt: 1 };
    addEvent(lane, { name: "request", event: token }, 10);
    addEvent(lane, { name: "response", event: { ...token, status: 200, durationMs: 90 } }, 100);
    addEvent(lane, { name: "token", event: { durationMs: 91, lifetimeMs: 1_800_000 } }, 101);
    addEvent(lane, request(1), 102);
    expect(lane.segments).toEqual([
      {
        kind: "token",
        fromMs: 10,
        toMs: 100,
        note: "a token was obtained in 91 ms, good for 30 min",
        bad: false,
      },
      { kind: "flight", fromMs: 102, note: "attempt 1 is on its way" },
    ]);
    expect(tally([lane], 110).attempts).toBe(2);
  });
});

describe("the meters", () => {
  test("count a place as taken from the request until one window after its answer", () => {
    const lane = beginLane(1, "getSites", 0);
    addEvent(lane, request(1), 0);
    expect(placesTaken([lane], 1000, 5000)).toBe(1);
    addEvent(lane, response(1, 200), 5100);
    expect(placesTaken([lane], 1000, 6099)).toBe(1);
    expect(placesTaken([lane], 1000, 6100)).toBe(0);
  });

  test("end the scale on a round number after the last call", () => {
    const lane = beginLane(1, "getSites", 0);
    endLane(lane, 2400, "ok", "");
    expect(scaleMs([lane], 99_000)).toBe(3000);
    expect(scaleMs([beginLane(2, "getSites", 0)], 61_000)).toBe(120_000);
  });
});
