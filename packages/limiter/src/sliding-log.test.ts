import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SlidingLog, type WindowRule } from "./sliding-log.js";

/** The same by the book: every request is kept for ever, and each question asked of all of them. */
class NaiveLog {
  readonly answered: { readonly takenAt: number; readonly answeredAt: number }[] = [];
  inFlight = 0;

  counting({ perMs }: WindowRule, now: number): number {
    return this.inFlight + this.answered.filter(({ answeredAt }) => answeredAt + perMs > now).length;
  }

  waitMs(rule: WindowRule, now: number): number {
    if (this.counting(rule, now) < rule.requests) return 0;
    const moments = this.answered.map(({ answeredAt }) => answeredAt + rule.perMs).filter((at) => at > now);
    const free = moments.sort((a, b) => a - b).find((at) => this.counting(rule, at) < rule.requests);
    return free === undefined ? Number.POSITIVE_INFINITY : free - now;
  }

  densest(from: number, to: number, until: number): number {
    const taken = this.answered.map(({ takenAt }) => takenAt).filter((at) => at > from && at <= to);
    const rates = taken.map((since) => {
      return taken.filter((at) => at >= since).length / Math.max(1, until - since);
    });
    return Math.max(0, ...rates);
  }
}

/** A log with requests that were taken and answered at these moments. */
function logOf(...moments: readonly number[]): SlidingLog {
  const log = new SlidingLog(100);
  for (const at of moments) {
    log.take();
    log.answered(at, at);
  }
  return log;
}

describe("SlidingLog", () => {
  const rule = { requests: 2, perMs: 1000 };

  test("has a place until as many requests as the rule allows are under way", () => {
    const log = new SlidingLog(2);
    expect(log.waitMs(rule, 0)).toBe(0);
    log.take();
    log.take();
    expect(log.waitMs(rule, 0)).toBe(Number.POSITIVE_INFINITY);
    log.giveBack();
    expect(log.waitMs(rule, 0)).toBe(0);
  });

  test("frees a place one window after the answer, not after the sending", () => {
    const log = new SlidingLog(2);
    log.take();
    log.take();
    log.answered(0, 400);
    log.answered(0, 700);
    expect(log.waitMs(rule, 1000)).toBe(400);
    expect(log.waitMs(rule, 1399)).toBe(1);
    expect(log.waitMs(rule, 1400)).toBe(0);
  });

  test("judges rules of any size by the same log", () => {
    const log = logOf(0, 100, 200);
    expect(log.waitMs({ requests: 1, perMs: 50 }, 210)).toBe(40);
    expect(log.waitMs({ requests: 3, perMs: 1000 }, 210)).toBe(790);
    expect(log.waitMs({ requests: 4, perMs: 1000 }, 210)).toBe(0);
  });

  test("finds the burst after an hour of few requests", () => {
    const hourly = Array.from({ length: 50 }, (_, minute) => minute * 60_000);
    const log = logOf(...hourly, 3_000_000, 3_000_010, 3_000_020);
    expect(log.densest(-1, 3_000_030, 3_002_000)).toEqual({ requests: 3, perMs: 2000 });
  });

  test("takes a steady stream as a whole", () => {
    const log = logOf(...Array.from({ length: 50 }, (_, index) => index * 10));
    expect(log.densest(-1, 500, 2500)).toEqual({ requests: 50, perMs: 2500 });
  });

  test("finds the longest stretch that is not longer than asked, whatever the order of the answers", () => {
    const log = logOf(0, 900, 500, 950);
    expect(log.longest(-1, 1000, 2000, 1500)).toEqual({ requests: 3, perMs: 1500 });
    expect(log.longest(-1, 1000, 2000, 1499)).toEqual({ requests: 2, perMs: 1100 });
    expect(log.longest(500, 940, 2000, 9000)).toEqual({ requests: 1, perMs: 1100 });
    expect(log.longest(-1, 1000, 2000, 10).requests).toBe(0);
  });

  test("looks at no request outside of the moments that it is given", () => {
    const log = logOf(0, 1000, 2000);
    expect(log.densest(0, 1999, 3000)).toEqual({ requests: 1, perMs: 2000 });
    expect(log.densest(2000, 9000, 9000).requests).toBe(0);
  });

  test("counts a refused request for the window, but not among those that got through", () => {
    const log = logOf(0);
    log.take();
    log.answered(10, 20, true);
    expect(log.waitMs(rule, 30)).toBe(970);
    expect(log.densest(-1, 30, 1000)).toEqual({ requests: 1, perMs: 1000 });
  });

  test("agrees with a log by the book in all that it is asked", () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constant("take" as const), afterMs: fc.nat(50) }),
      fc.record({ kind: fc.constant("answer" as const), afterMs: fc.nat(50) }),
      fc.record({ kind: fc.constant("giveBack" as const), afterMs: fc.nat(50) }),
    );
    const rules = fc.record({
      requests: fc.integer({ min: 1, max: 6 }),
      perMs: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), rules, fc.nat(6), (actions, rule, more) => {
        const log = new SlidingLog(rule.requests + more);
        const naive = new NaiveLog();
        const underWay: number[] = [];
        let now = 0;
        for (const { kind, afterMs } of actions) {
          now += afterMs;
          expect(log.waitMs(rule, now)).toBe(naive.waitMs(rule, now));
          expect(log.inFlight).toBe(naive.inFlight);
          if (kind === "take" && naive.waitMs(rule, now) === 0) {
            log.take();
            naive.inFlight++;
            underWay.push(now);
          } else if (kind !== "take" && underWay.length > 0) {
            const [takenAt] = underWay.splice(now % underWay.length, 1) as [number];
            naive.inFlight--;
            if (kind === "answer") {
              log.answered(takenAt, now);
              naive.answered.push({ takenAt, answeredAt: now });
            } else log.giveBack();
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("finds no denser stretch by the book", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }), fc.nat(1000), (moments, from) => {
        const log = new SlidingLog(100);
        const naive = new NaiveLog();
        for (const at of moments) {
          log.take();
          log.answered(at, 1000);
          naive.answered.push({ takenAt: at, answeredAt: 1000 });
        }
        const { requests, perMs } = log.densest(from, 900, 1500);
        // Answers overtake each other: taken in the order of answers, the stretch can be a little less dense.
        expect(requests / perMs).toBeLessThanOrEqual(naive.densest(from, 900, 1500) + 1e-12);
        const counted = moments.filter((at) => at > from && at <= 900);
        expect(requests > 0).toBe(counted.length > 0);
        const inOrder = counted.every((at, index) => index === 0 || at >= (counted[index - 1] as number));
        if (inOrder) expect(requests / perMs).toBeCloseTo(naive.densest(from, 900, 1500), 12);
      }),
      { numRuns: 500 },
    );
  });
});
