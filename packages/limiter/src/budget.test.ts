import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Budget, type BudgetCall, type BudgetRules } from "./budget.js";
import type { ReportedUsage } from "./usage-headers.js";

const rules: BudgetRules = {
  reserve: 0,
  assumeUnknown: "closed",
  probeMs: { first: 60_000, most: 900_000 },
};
const minute = 60_000;

function told(remaining: number, changes: Partial<ReportedUsage> = {}): ReportedUsage {
  return { total: undefined, today: undefined, limit: undefined, remaining, ...changes };
}

/** A budget with its calls: `call` sends one, `answer` ends it. */
function aBudget(changes: Partial<BudgetRules> = {}) {
  const budget = new Budget({ ...rules, ...changes });
  const call = (now = 0): BudgetCall => {
    expect(budget.verdict(now)).toBe("go");
    const made = budget.take(now);
    expect(budget.send(made)).toBe(true);
    return made;
  };
  const answer = (
    made: BudgetCall,
    status: number,
    reported?: ReportedUsage,
    now = 0,
    retryAfterMs?: number,
  ) => budget.answered(made, { status, reported, retryAfterMs }, now, 0);
  /** One call, and its answer. */
  const ask = (status: number, reported?: ReportedUsage, now = 0) => answer(call(now), status, reported, now);
  /** Used up, at moment 0. */
  const useUp = () => {
    ask(200, told(0));
    expect(ask(429, told(0))).toBe(true);
  };
  /** How many calls can be in flight now. */
  const room = (now = 0) => {
    const taken: BudgetCall[] = [];
    while (taken.length < 1000 && budget.verdict(now) === "go") taken.push(budget.take(now));
    for (const one of taken) budget.unused(one);
    return taken.length;
  };
  return { budget, call, answer, ask, useUp, room };
}

describe("Budget, while nothing is known", () => {
  test("has one call in flight until its headers arrive", () => {
    const { budget, call, answer, room } = aBudget();
    const first = call();
    expect(budget.verdict(0)).toBe("wait");
    answer(first, 200, told(50));
    expect(room()).toBe(50);
  });

  test('starts all at once with assumeUnknown "open"', () => {
    expect(aBudget({ assumeUnknown: "open" }).room()).toBe(1000);
  });

  test("is open once an answer told nothing: this API has no budget", () => {
    const { ask, room } = aBudget();
    ask(200);
    expect(room()).toBe(1000);
  });

  test.each([401, 429, 500, 502, 503])("learns nothing from a %d without headers", (status) => {
    const { ask, room } = aBudget();
    expect(ask(status)).toBe(false);
    expect(room()).toBe(1);
  });

  test("learns nothing from a call that got no answer, or was not sent", () => {
    const { budget, call, room } = aBudget();
    budget.ended(call());
    expect(room()).toBe(1);
    budget.unused(call());
    expect(room()).toBe(1);
  });
});

describe("Budget, told what remains", () => {
  test("has no more calls in flight than that", () => {
    const { budget, ask, call } = aBudget();
    ask(200, told(2));
    call();
    call();
    expect(budget.verdict(0)).toBe("wait");
  });

  test("counts calls that are in flight against what an answer says", () => {
    const { ask, call, answer, room } = aBudget();
    ask(200, told(10));
    const [one, two, three] = [call(), call(), call()];
    answer(one, 200, told(9));
    expect(room()).toBe(7);
    answer(two, 200, told(2));
    expect(room()).toBe(1);
    answer(three, 200, told(1));
    expect(room()).toBe(1);
  });

  test("keeps the reserve for others", () => {
    const { ask, room } = aBudget({ reserve: 8 });
    ask(200, told(10));
    expect(room()).toBe(2);
  });

  test("probes at growing intervals when only the reserve is left", () => {
    const { budget, ask } = aBudget({ reserve: 8 });
    ask(200, told(8));
    expect(budget.verdict(0)).toBe("exhausted");
    expect(budget.probeAt).toBe(minute);
    ask(200, told(7), minute);
    expect(budget.verdict(minute)).toBe("exhausted");
    expect(budget.probeAt).toBe(3 * minute);
    ask(200, told(1000), 3 * minute);
    expect(budget.verdict(3 * minute)).toBe("go");
  });

  test("takes a call that ended without telling for one that was counted", () => {
    const { budget, ask, call, room } = aBudget();
    ask(200, told(3));
    budget.ended(call());
    expect(room()).toBe(2);
    ask(502);
    expect(room()).toBe(1);
    budget.ended(call());
    // It may all the same be told more: one always goes.
    expect(room()).toBe(1);
    ask(200, told(9));
    expect(room()).toBe(9);
  });

  test("forgets a loss only when a call that was sent after it tells more", () => {
    const { budget, ask, call, answer, room } = aBudget();
    ask(200, told(9));
    const before = call();
    budget.ended(call());
    answer(before, 200, told(8));
    expect(room()).toBe(7);
    ask(200, told(6));
    expect(room()).toBe(6);
  });

  test("looks again at a call that had to wait for its place", () => {
    const { budget, ask, call, answer } = aBudget();
    ask(200, told(3));
    const sent = call();
    const [waiting, too] = [budget.take(0), budget.take(0)];
    answer(sent, 200, told(1));
    expect(budget.send(waiting)).toBe(true);
    expect(budget.send(too)).toBe(false);
  });

  test("sends none that waited when the budget was used up meanwhile", () => {
    const { budget, ask, call, answer } = aBudget();
    ask(200, told(2));
    const sent = call();
    const waiting = budget.take(0);
    answer(sent, 429, told(0));
    expect(budget.send(waiting)).toBe(false);
  });

  test("remembers each header by itself", () => {
    const { budget, ask } = aBudget();
    ask(200, { total: 10, today: 1, limit: 100, remaining: 99 });
    ask(200, { total: 11, today: undefined, limit: undefined, remaining: 98 });
    expect(budget.usage).toEqual({ total: 11, today: 1, limit: 100, remaining: 98, observedAt: 0 });
  });

  test("says nothing before it was told", () => {
    expect(aBudget().budget.usage).toBeUndefined();
  });
});

describe("Budget, when answers overtake each other", () => {
  test("believes the one with the higher total", () => {
    const { budget, ask, call, answer } = aBudget();
    ask(200, told(10, { total: 1 }));
    const [early, late] = [call(), call()];
    answer(early, 200, told(8, { total: 3 }));
    answer(late, 200, told(9, { total: 2 }));
    expect(budget.usage?.remaining).toBe(8);
  });

  test("believes the later call where totals are equal or unknown", () => {
    for (const total of [undefined, 5]) {
      const { budget, ask, call, answer } = aBudget();
      ask(200, told(10, { total }));
      const [early, late] = [call(), call()];
      answer(late, 200, told(7, { total }));
      answer(early, 200, told(8, { total }));
      expect(budget.usage?.remaining).toBe(7);
    }
  });

  test("believes a call that was sent afterwards even if the total fell", () => {
    const { budget, ask } = aBudget();
    ask(200, told(10, { total: 5000 }));
    ask(200, told(99, { total: 3 }));
    expect(budget.usage?.remaining).toBe(99);
  });

  test("is not opened by the day's last success that comes after the refusal", () => {
    const { budget, ask, call, answer } = aBudget();
    ask(200, told(2, { total: 8 }));
    const [last, tooMany] = [call(), call()];
    answer(tooMany, 429, told(0, { total: 9 }));
    answer(last, 200, told(0, { total: 9 }));
    expect(budget.verdict(0)).toBe("exhausted");
  });

  test("is not closed by a refusal of yesterday that comes after today's success", () => {
    const { ask, call, answer, room } = aBudget();
    ask(200, told(2, { total: 8 }));
    const [yesterday, today] = [call(), call()];
    answer(today, 200, told(99, { total: 10 }));
    expect(answer(yesterday, 429, told(0, { total: 9 }))).toBe(true);
    expect(room()).toBe(99);
  });
});

describe("Budget, told that nothing remains", () => {
  test("by a success: sends one alone to find out", () => {
    const { budget, ask, call } = aBudget();
    ask(200, told(0));
    call();
    expect(budget.verdict(0)).toBe("wait");
  });

  test("by two successes, one after the other: takes the header for not binding", () => {
    const { ask, room } = aBudget();
    ask(200, told(0));
    ask(200, told(0));
    expect(room()).toBe(1000);
    ask(200, told(0));
    expect(room()).toBe(1000);
  });

  test("by two successes that were in flight together: still sends one alone", () => {
    const { ask, call, answer, room } = aBudget();
    ask(200, told(2));
    const [one, two] = [call(), call()];
    answer(one, 200, told(0));
    answer(two, 200, told(0));
    expect(room()).toBe(1);
  });

  test("until a 429 says otherwise", () => {
    const { budget, ask } = aBudget();
    ask(200, told(0));
    ask(200, told(0));
    expect(ask(429, told(0))).toBe(true);
    expect(budget.verdict(0)).toBe("exhausted");
    expect(budget.probeAt).toBe(minute);
  });

  test("by a failure: finds out with one call, too", () => {
    const { ask, room } = aBudget();
    ask(200, told(5));
    ask(404, told(0));
    expect(room()).toBe(1);
    ask(404, told(0));
    expect(room()).toBe(1);
  });

  test("with a limit of 0: takes the header for not binding at once", () => {
    const { ask, room } = aBudget();
    ask(200, told(0, { limit: 0 }));
    expect(room()).toBe(1000);
  });

  test("with a limit of 0 by a 429: it is not the daily budget's", () => {
    const { ask, room } = aBudget();
    ask(200, told(0, { limit: 0 }));
    expect(ask(429, told(0, { limit: 0 }))).toBe(false);
    expect(room()).toBe(1000);
  });

  test("a limit of 0 alone, without what remains, is enough", () => {
    const { ask, room } = aBudget();
    ask(200, { total: 1, today: 1, limit: 0, remaining: undefined });
    expect(room()).toBe(1000);
  });
});

describe("Budget, refused", () => {
  test("with calls left or none told, it is no matter of the day", () => {
    const { ask, room } = aBudget();
    expect(ask(429)).toBe(false);
    expect(ask(429, told(7))).toBe(false);
    expect(room()).toBe(7);
  });

  test("with nothing left, refuses all others", () => {
    const { budget, useUp } = aBudget();
    useUp();
    expect(budget.verdict(0)).toBe("exhausted");
    expect(budget.probeAt).toBe(minute);
  });

  test("lets one look at intervals from one minute to fifteen", () => {
    const { budget, useUp, call, answer } = aBudget();
    useUp();
    const gaps: number[] = [];
    let now = 0;
    for (let index = 0; index < 7; index++) {
      gaps.push(budget.probeAt - now);
      expect(budget.verdict(budget.probeAt - 1)).toBe("exhausted");
      now = budget.probeAt;
      const probe = call(now);
      expect(budget.probing).toBe(true);
      expect(budget.verdict(now)).toBe("exhausted");
      expect(answer(probe, 429, told(0), now)).toBe(true);
    }
    expect(gaps.map((ms) => ms / minute)).toEqual([1, 2, 4, 8, 15, 15, 15]);
  });

  test("never looks before the time that the server asked for", () => {
    const { budget, ask, call, answer } = aBudget();
    ask(200, told(1));
    answer(call(), 429, told(0), 0, 30 * minute);
    expect(budget.probeAt).toBe(30 * minute);
    answer(call(30 * minute), 429, told(0), 30 * minute, 10 * 86_400_000);
    expect(budget.probeAt).toBe(30 * minute + 86_400_000);
  });

  test("opens when the look succeeds, and starts from a minute the next time", () => {
    const { budget, useUp, ask, room } = aBudget();
    useUp();
    ask(429, told(0), minute);
    ask(200, told(500), 3 * minute);
    expect(room(3 * minute)).toBe(500);
    ask(429, told(0), 4 * minute);
    expect(budget.probeAt).toBe(5 * minute);
  });

  test("a look that got no answer is over, and the next comes at its time", () => {
    const { budget, useUp, call } = aBudget();
    useUp();
    budget.ended(call(minute));
    expect(budget.verdict(minute)).toBe("exhausted");
    expect(budget.verdict(3 * minute)).toBe("go");
  });

  test("a look that was not sent leaves its turn to the next call", () => {
    const { budget, useUp } = aBudget();
    useUp();
    expect(budget.verdict(minute)).toBe("go");
    budget.unused(budget.take(minute));
    expect(budget.verdict(minute)).toBe("go");
    budget.take(minute);
    expect(budget.probeAt).toBe(3 * minute);
  });

  test("other calls that end do not let a second one look", () => {
    const { budget, ask, call, answer } = aBudget();
    ask(200, told(3));
    const slow = call();
    ask(429, told(0));
    call(minute);
    answer(slow, 500, undefined, 3 * minute);
    expect(budget.probing).toBe(true);
    expect(budget.verdict(3 * minute)).toBe("exhausted");
  });

  test("a look that says nothing remains, but succeeds, opens for one call only", () => {
    const { useUp, ask, room } = aBudget();
    useUp();
    ask(200, told(0), minute);
    expect(room(minute)).toBe(1);
  });

  test("a look that succeeds without telling opens for one call at a time", () => {
    const { useUp, ask, room } = aBudget();
    useUp();
    ask(200, undefined, minute);
    expect(room(minute)).toBe(1);
    ask(200, told(70), minute);
    expect(room(minute)).toBe(70);
  });

  test("a failure that says nothing remains does not open", () => {
    const { budget, useUp, ask } = aBudget();
    useUp();
    ask(401, told(0), minute);
    expect(budget.verdict(minute)).toBe("exhausted");
  });
});

describe("Budget against any server", () => {
  /** A server that counts, and answers in any order. */
  test("never has more in flight than it was told to remain, and always goes on in the end", () => {
    const step = fc.record({
      act: fc.constantFrom("call", "call", "call", "answer", "answer", "lose", "others", "wait"),
      which: fc.nat(20),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(3),
        fc.boolean(),
        fc.array(step, { maxLength: 120 }),
        (limit, reserve, counts, steps) => {
          const budget = new Budget({ ...rules, reserve });
          const flying: { call: BudgetCall; status: number; reported: ReportedUsage }[] = [];
          let now = 0;
          let [left, total] = [limit, 0];
          let known: { total: number; remaining: number } | undefined;
          const send = () => {
            const call = budget.take(now);
            expect(budget.send(call)).toBe(true);
            const most = Math.max(1, (known?.remaining ?? 1) - reserve);
            expect(flying.length + 1).toBeLessThanOrEqual(most);
            const status = left > 0 ? 200 : 429;
            if (left > 0) {
              left--;
              total++;
            }
            const reported = told(left, { total: counts ? total : undefined, limit });
            // Without totals only answers in order can be told apart; so they come in order.
            flying.push({ call, status, reported });
          };
          const hear = (index: number) => {
            const [{ call, status, reported }] = flying.splice(index, 1) as [(typeof flying)[0]];
            budget.answered(call, { status, reported }, now, 0);
            const { total: at = known?.total ?? 0, remaining = 0 } = reported;
            if (known === undefined || at >= known.total) known = { total: at, remaining };
          };
          for (const { act, which } of steps) {
            if (act === "call" && budget.verdict(now) === "go") send();
            if (act === "answer" && flying.length > 0) hear(counts ? which % flying.length : 0);
            if (act === "lose" && flying.length > 0) budget.ended(flying.shift()?.call as BudgetCall);
            if (act === "others" && counts) left = Math.max(0, left - 1);
            if (act === "wait") now += which * 10_000;
          }
          while (flying.length > 0) hear(0);
          // The day begins anew, and nobody says so.
          left = 1000;
          for (let probes = 0; probes < 3; probes++) {
            if (budget.verdict(now) === "exhausted") now = budget.probeAt;
            expect(budget.verdict(now)).toBe("go");
            send();
            hear(0);
          }
          expect(budget.usage?.remaining).toBeGreaterThan(900);
          expect(budget.verdict(now)).toBe("go");
        },
      ),
      { numRuns: 2000 },
    );
  });
});
