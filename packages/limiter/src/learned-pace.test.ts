import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LearnedPace } from "./learned-pace.js";
import { rate, SlidingLog, type WindowRule } from "./sliding-log.js";

const documented = { requests: 2000, perMs: 300_000 };
const minute = 60_000;

/** A log, a pace, and requests that take no time unless said otherwise. */
function aServer(window: WindowRule | undefined = documented) {
  const log = new SlidingLog(2000);
  const pace = new LearnedPace(window);
  const accept = (takenAt: number, answeredAt = takenAt) => {
    log.take();
    log.answered(takenAt, answeredAt);
    pace.accepted(log, takenAt, answeredAt);
  };
  const refuse = (takenAt: number, opensAt: number, { at = takenAt, hinted = true } = {}) => {
    log.take();
    pace.refused(log, { takenAt, opensAt, hinted }, at);
    log.answered(takenAt, at, true);
  };
  return { log, pace, accept, refuse };
}

describe("LearnedPace, told when to come back", () => {
  test("keeps no pace before a refusal", () => {
    const { log, pace } = aServer();
    expect(pace.rule(0)).toBeUndefined();
    expect(pace.waitMs(log, 0)).toBe(0);
  });

  test("reads a refusal as a measurement: so many, in the time until the gate opens", () => {
    const { pace, accept, refuse } = aServer();
    for (let at = 0; at < 50; at += 10) accept(at);
    refuse(50, 2050);
    expect(pace.rule(51)).toEqual({ requests: 5, perMs: 2050 });
  });

  test("measures the burst, not the hour of few requests before it", () => {
    const { pace, accept, refuse } = aServer();
    for (let at = 0; at < 3600_000; at += 1000) accept(at);
    for (let at = 3600_000; at < 3600_004; at++) accept(at);
    refuse(3600_004, 3601_000);
    expect(pace.rule(3600_005)?.requests).toBeLessThanOrEqual(6);
  });

  test("hardly slows a client that asks steadily and was refused because of others", () => {
    const { pace, accept, refuse } = aServer();
    for (let at = 0; at < 20 * minute; at += 1000) accept(at);
    refuse(20 * minute, 20 * minute + 10_000);
    expect(rate(pace.rule(20 * minute + 1) as WindowRule)).toBeGreaterThan(0.95 / 1000);
  });

  test("keeps the longer stretch, too, where uneven requests leave open which is the window", () => {
    const { log, pace, accept, refuse } = aServer();
    accept(0);
    for (let at = 1500; at < 1540; at += 10) accept(at);
    refuse(1600, 2600);
    // Four in 1.1 s is the denser; the server may as well take five in 2 s, and then the second of these is refused.
    expect(pace.rule(2600)).toEqual({ requests: 4, perMs: 1100 });
    expect(pace.longerRule(2600)).toEqual({ requests: 5, perMs: 2600 });
    accept(2601);
    // The refused request takes a place too: the second of the four has to leave.
    expect(pace.waitMs(log, 2650)).toBe(1510 + 2600 - 2650);
    expect(pace.longerRule(2600 + 5 * minute)).toBeUndefined();
  });

  test("takes no stretch for the window that is more than eight times as long as the wait", () => {
    const { pace, accept, refuse } = aServer();
    accept(0);
    for (let at = 6999; at < 7003; at++) accept(at);
    refuse(7003, 8003);
    expect(pace.longerRule(7004)).toBeUndefined();
    const other = aServer();
    other.accept(4);
    for (let at = 6999; at < 7003; at++) other.accept(at);
    other.refuse(7003, 8003);
    expect(other.pace.longerRule(7004)).toEqual({ requests: 5, perMs: 7999 });
  });

  test("has no longer stretch beside it after requests that came evenly, or in one burst", () => {
    const evenly = aServer();
    for (let at = 0; at < 2000; at += 400) evenly.accept(at);
    evenly.refuse(1999, 2999);
    expect(evenly.pace.longerRule(2000)).toBeUndefined();
    const burst = aServer();
    for (let at = 0; at < 5; at++) burst.accept(at);
    burst.refuse(5, 2005);
    expect(burst.pace.longerRule(6)).toBeUndefined();
  });

  test("learns nothing from a first refusal with hardly a request before it", () => {
    const { pace, accept, refuse } = aServer();
    accept(0);
    refuse(10, 30_000);
    expect(pace.rule(11)).toBeUndefined();
  });

  test("learns one at a time when that happens again", () => {
    const { pace, accept, refuse } = aServer();
    accept(0);
    refuse(10, 10_000);
    accept(10_001);
    refuse(10_010, 20_000);
    expect(pace.rule(10_011)).toEqual({ requests: 1, perMs: 9999 });
  });

  test("learns once from siblings that are refused together", () => {
    const { pace, accept, refuse } = aServer();
    for (let index = 0; index < 10; index++) accept(index);
    for (let index = 0; index < 64; index++) refuse(20, 2000, { at: 100 + index });
    expect(pace.rule(200)).toEqual({ requests: 10, perMs: 2000 });
  });

  test("learns nothing from a sibling whose refusal comes when others have got through again", () => {
    const { pace, accept, refuse } = aServer();
    for (let index = 0; index < 10; index++) accept(index);
    refuse(20, 1100, { at: 100 });
    accept(1200);
    accept(1201);
    refuse(20, 2500, { at: 1500 });
    expect(pace.rule(1501)?.requests).toBe(10);
  });

  test("counts those who were under way and are accepted after all", () => {
    const { pace, accept, refuse } = aServer();
    refuse(0, 2100, { at: 100 });
    expect(pace.rule(101)).toBeUndefined();
    accept(0, 110);
    accept(0, 120);
    accept(0, 130);
    expect(pace.rule(131)).toEqual({ requests: 3, perMs: 2100 });
  });

  test("measures anew what got through since the gate opened last", () => {
    const { pace, accept, refuse } = aServer();
    for (let at = 0; at < 50; at += 10) accept(at);
    refuse(50, 2050);
    accept(2051);
    accept(2060);
    refuse(2070, 4100);
    expect(pace.rule(2071)).toEqual({ requests: 2, perMs: 4100 - 2051 });
  });

  test("goes on measuring when nothing got through: the gate opened too early", () => {
    const { pace, accept, refuse } = aServer();
    for (let at = 0; at < 50; at += 10) accept(at);
    refuse(50, 1050);
    refuse(1051, 2051);
    expect(pace.rule(1052)).toEqual({ requests: 5, perMs: 2051 });
  });

  test("is never faster than the pace at which it was refused", () => {
    const { pace, accept, refuse } = aServer();
    for (let at = 0; at < 50; at += 10) accept(at);
    refuse(50, 2050);
    for (let at = 2051; at < 2055; at++) accept(at);
    refuse(2056, 2057);
    expect(pace.rule(2056)).toEqual({ requests: 5, perMs: 2050 });
  });

  test("is forgotten five minutes after the gate opened, and waits no longer than that", () => {
    const { log, pace, accept, refuse } = aServer();
    accept(0);
    accept(1);
    refuse(2, 10 * minute);
    expect(pace.rule(15 * minute - 1)).toEqual({ requests: 2, perMs: 10 * minute });
    accept(14 * minute);
    accept(14 * minute);
    expect(pace.waitMs(log, 14 * minute)).toBe(minute);
    expect(pace.rule(15 * minute)).toBeUndefined();
    expect(pace.waitMs(log, 15 * minute)).toBe(0);
  });

  test("waits for an answer while all that the pace allows is under way", () => {
    const { log, pace, accept, refuse } = aServer();
    accept(0);
    accept(1);
    refuse(2, 2000);
    log.take();
    log.take();
    expect(pace.waitMs(log, 9000)).toBe(Number.POSITIVE_INFINITY);
  });

  test("is never slower than what got through, closure included, however often it is refused", () => {
    const refusal = fc.record({
      accepted: fc.integer({ min: 2, max: 30 }),
      everyMs: fc.integer({ min: 1, max: 2000 }),
      closedMs: fc.integer({ min: 1000, max: 60_000 }),
    });
    fc.assert(
      fc.property(fc.array(refusal, { minLength: 1, maxLength: 12 }), (refusals) => {
        const { pace, accept, refuse } = aServer();
        let now = 0;
        let slowest = Number.POSITIVE_INFINITY;
        for (const { accepted, everyMs, closedMs } of refusals) {
          const since = ++now;
          for (let index = 0; index < accepted; index++, now += everyMs) accept(now);
          const opensAt = now + closedMs;
          refuse(now, opensAt);
          slowest = Math.min(slowest, accepted / (opensAt - since));
          expect(rate(pace.rule(now) as WindowRule)).toBeGreaterThanOrEqual(slowest * (1 - 1e-9));
          now = opensAt;
        }
      }),
    );
  });
});

describe("LearnedPace, not told when to come back", () => {
  const hinted = false;

  test("goes on at the documented window's pace, evenly", () => {
    const { pace, accept, refuse } = aServer();
    for (let at = 0; at < 50; at += 10) accept(at);
    refuse(50, 30_000, { hinted });
    expect(pace.rule(51)).toEqual({ requests: 1, perMs: 150 });
  });

  test("goes half as fast after each further refusal", () => {
    const { pace, accept, refuse } = aServer();
    let opensAt = 0;
    const rates = [1, 2, 3, 4].map(() => {
      for (let index = 1; index <= 5; index++) accept(opensAt + index);
      const now = opensAt + 6;
      opensAt = now + 100_000;
      refuse(now, opensAt, { hinted });
      return pace.rule(now)?.perMs;
    });
    expect(rates).toEqual([150, 300, 600, 1200]);
  });

  test("but not slower than what got through", () => {
    const { pace, accept, refuse } = aServer();
    accept(1);
    refuse(2, 1000, { hinted });
    for (let index = 1; index <= 10; index++) accept(1000 + index);
    refuse(1030, 3000, { hinted });
    expect(pace.rule(1031)?.requests).toBe(10);
  });

  test("is not slowed by refusals between which nothing got through", () => {
    const { pace, refuse } = aServer();
    for (let at = 0; at < 10; at++) refuse(at * 1000 + 1, at * 1000 + 900, { hinted });
    expect(pace.rule(9500)).toEqual({ requests: 1, perMs: 150 });
  });

  test("measures where no window is kept", () => {
    const { log, pace, accept, refuse } = { ...aServer(), ...withoutWindow() };
    accept(0);
    accept(1);
    refuse(2, 2000, { hinted });
    expect(pace.rule(3)).toEqual({ requests: 2, perMs: 2000 });
    expect(log.inFlight).toBe(0);
  });
});

function withoutWindow() {
  const log = new SlidingLog(2000);
  const pace = new LearnedPace(undefined);
  const accept = (at: number) => {
    log.take();
    log.answered(at, at);
  };
  const refuse = (at: number, opensAt: number, { hinted = true } = {}) =>
    pace.refused(log, { takenAt: at, opensAt, hinted }, at);
  return { log, pace, accept, refuse };
}
