import {
  type CallContext,
  ConnectionError,
  DailyLimitError,
  NotSent,
  RateLimitError,
  type Send,
  systemClock,
  type Usage,
} from "@runwire/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aContext, aRequest } from "../../core/src/testing/fixtures.js";
import { DailyBudget } from "./daily-budget.js";
import { limit, limitToken } from "./limit.js";
import { type LimitOptions, resolveLimits } from "./limit-options.js";
import { Quota } from "./quota.js";
import { type FakeTime, fakeTime } from "./testing/fake-time.js";

const minute = 60_000;

let time: FakeTime;
beforeEach(async () => {
  time = await fakeTime();
});
afterEach(() => {
  expect(time.timers, "timers that are left").toBe(0);
  vi.useRealTimers();
});

/** One attempt that has reached the server, and waits for its answer. */
interface Attempt {
  readonly at: number;
  readonly context: CallContext;
  answer(status: number, headers?: Record<string, string>): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** The limiter before a server that answers when the test says so. */
function setUp(options: LimitOptions = {}, random = () => 0.5) {
  const limits = resolveLimits({ window: false, assumeUnknown: "open", ...options }, false);
  const quota = new Quota(limits, systemClock, random);
  const budget = new DailyBudget(limits, systemClock);
  const attempts: Attempt[] = [];
  const server: Send = (_request, context) =>
    new Promise((resolve, reject) => {
      const settled = () => time.advance(0);
      attempts.push({
        at: time.now(),
        context,
        answer(status, headers = {}) {
          resolve(new Response("{}", { status, headers }));
          return settled();
        },
        fail(error) {
          reject(error);
          return settled();
        },
      });
    });
  const [step, tokenStep] = [limit(quota, budget)(server), limitToken(quota)(server)];
  const start = (send: Send, changes: Partial<CallContext>) => {
    const { deadlineMs = 600_000 } = changes;
    const deadline = performance.now() + deadlineMs;
    const context = aContext({ clock: systemClock, deadlineMs, deadline, ...changes });
    const promise = send(aRequest(context), context);
    promise.catch(() => {});
    return promise;
  };
  const call = (changes: Partial<CallContext> = {}) => start(step, changes);
  const token = (changes: Partial<CallContext> = {}) => start(tokenStep, { priority: 0, ...changes });
  /** The newest attempt. */
  const last = () => attempts.at(-1) as Attempt;
  /** Answers the newest attempt. */
  const reply = async (status: number, headers: Record<string, string> = {}) => {
    await time.advance(0);
    await last().answer(status, headers);
  };
  /** Breaks the connection of the newest attempt. */
  const lose = async (error: Error) => {
    await time.advance(0);
    await last().fail(error);
  };
  return { attempts, call, token, last, reply, lose, budget };
}

async function failure(promise: Promise<unknown>): Promise<Error & { retryAt?: Date; probeAt?: Date }> {
  const settled = promise.then(
    () => new Error("it did not fail"),
    (error: Error) => error,
  );
  return time.until(settled);
}

function usage(remaining: number, total = 0): Record<string, string> {
  return {
    "x-api-usage-remaining": `${remaining}`,
    "x-api-usage-total": `${total}`,
    "x-api-usage-limit": "100",
  };
}

describe("limit: concurrency and window", () => {
  test("has no more calls in flight than `concurrency`", async () => {
    const { call, attempts } = setUp({ concurrency: 2 });
    const calls = [call(), call(), call()];
    await time.advance(10);
    expect(attempts).toHaveLength(2);
    await attempts[0]?.answer(200);
    await time.advance(10);
    expect(attempts).toHaveLength(3);
    for (const attempt of attempts) await attempt.answer(200);
    await Promise.all(calls);
  });

  test("a job of up to N calls is not slowed; the next waits one window from the first answer", async () => {
    const { call, attempts } = setUp({ window: { requests: 3, perMs: 10_000 } });
    for (let index = 0; index < 3; index++) call();
    await time.advance(700);
    expect(attempts.map(({ at }) => at)).toEqual([0, 0, 0]);
    for (const attempt of attempts) await attempt.answer(200);
    const fourth = call();
    await time.advance(9999);
    expect(attempts).toHaveLength(3);
    await time.advance(10);
    expect(attempts[3]?.at).toBeGreaterThanOrEqual(10_700);
    await attempts[3]?.answer(200);
    await fourth;
  });

  test("gives a place back at once when nothing was sent, and keeps it when something may have been", async () => {
    const { call, attempts, reply, lose } = setUp({ window: { requests: 1, perMs: 10_000 } });
    const refused = new ConnectionError("REFUSED", "refused", { sent: false });
    for (const unsent of [new NotSent(), refused]) {
      const failed = call();
      await lose(unsent);
      expect(await failure(failed)).toBe(unsent);
    }
    expect(attempts).toHaveLength(2);
    const failed = call();
    const reset = new ConnectionError("RESET", "reset", { sent: true });
    await lose(reset);
    expect(await failure(failed)).toBe(reset);
    const waits = call();
    await time.advance(9000);
    expect(attempts).toHaveLength(3);
    await time.advance(2000);
    await reply(200);
    await waits;
  });

  test("a call that cannot have a place before its deadline fails at once, and says when it could", async () => {
    const { call, reply } = setUp({ window: { requests: 1, perMs: 10_000 } });
    call();
    await reply(200);
    const error = await failure(call({ deadlineMs: 9000 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ code: "WINDOW", operation: "getThings" });
    expect(error.retryAt?.getTime()).toBe(Date.now() + 10_000);
    expect(time.now()).toBe(0);
  });

  test("a wall clock that is set forward or back moves no wait", async () => {
    for (const byMs of [-86_400_000, 86_400_000]) {
      const { call, attempts, last, reply } = setUp({ window: { requests: 1, perMs: 10_000 } });
      const startedAt = time.now();
      call();
      await reply(200);
      const waits = call();
      await time.advance(1000);
      time.jumpDate(byMs);
      await time.advance(8999);
      expect(attempts).toHaveLength(1);
      await time.advance(10);
      expect(last().at - startedAt).toBeLessThan(10_010);
      await reply(200);
      await waits;
    }
  });
});

describe("limit: a token request", () => {
  test("needs no slot", async () => {
    const { call, token, attempts } = setUp({ concurrency: 1 });
    const calls = [call(), call()];
    await time.advance(10);
    const asked = token();
    await time.advance(10);
    expect(attempts).toHaveLength(2);
    await attempts[1]?.answer(200);
    expect((await asked).status).toBe(200);
    await time.advance(10);
    expect(attempts).toHaveLength(2);
    await attempts[0]?.answer(200);
    await time.advance(10);
    await attempts[2]?.answer(200);
    await Promise.all(calls);
  });

  test("takes a place in the window, ahead of all who wait", async () => {
    const { call, token, attempts, last, reply } = setUp({ window: { requests: 1, perMs: 1000 } });
    call();
    await reply(200);
    const waits = call();
    await time.advance(10);
    const asked = token();
    await time.advance(1000);
    expect(attempts).toHaveLength(2);
    expect(last().context.priority).toBe(0);
    await reply(200);
    await asked;
    await time.advance(990);
    expect(attempts).toHaveLength(2);
    await time.advance(20);
    await reply(200);
    await waits;
  });

  test("has nothing to do with the daily budget", async () => {
    const { call, token, reply } = setUp();
    const used = call();
    await reply(429, usage(0));
    expect(await failure(used)).toBeInstanceOf(DailyLimitError);
    const asked = token();
    await reply(200);
    expect((await asked).status).toBe(200);
  });

  test("that is refused waits at the gate like everybody, and goes first when it opens", async () => {
    const { call, token, attempts, reply } = setUp();
    const asked = token();
    await reply(429, { "retry-after": "300" });
    const waits = call();
    await time.advance(299_000);
    expect(attempts).toHaveLength(1);
    await time.advance(1100);
    expect(attempts).toHaveLength(2);
    await reply(200);
    expect((await asked).status).toBe(200);
    await time.advance(10);
    await reply(200);
    await waits;
  });
});

describe("limit: the gate", () => {
  test("Retry-After: 120 holds everybody; who cannot wait fails at once with `retryAt`", async () => {
    const { call, attempts, reply } = setUp({ concurrency: 1 });
    const refused = call();
    const [patient, hurried] = [call(), call({ deadlineMs: 5000 })];
    await time.advance(200);
    await reply(429, { "retry-after": "120" });
    expect((await refused).status).toBe(429);
    for (const error of [await failure(hurried), await failure(call({ deadlineMs: 5000 }))]) {
      expect(error).toMatchObject({ name: "RateLimitError", code: "GATE" });
      expect(error.retryAt?.getTime()).toBe(Date.now() + 120_000);
    }
    expect(time.now()).toBe(200);
    await time.advance(119_000);
    expect(attempts).toHaveLength(1);
    await time.advance(1100);
    await reply(200);
    await patient;
    expect(attempts).toHaveLength(2);
  });

  test("so does who waits because nothing is known of the budget yet", async () => {
    const { call, reply } = setUp({ assumeUnknown: "closed" });
    const refused = call();
    const [patient, hurried] = [call(), call({ deadlineMs: 5000 })];
    await time.advance(200);
    await reply(429, { "retry-after": "120" });
    expect((await refused).status).toBe(429);
    // The refused call comes back, and holds all that the unknown budget gives.
    const back = call({ priority: 4 });
    expect(await failure(hurried)).toMatchObject({ code: "GATE" });
    expect(await failure(call({ deadlineMs: 5000 }))).toMatchObject({ code: "GATE" });
    expect(time.now()).toBeLessThan(210);
    await time.advance(120_000);
    await reply(200);
    await time.advance(10);
    await reply(200);
    await Promise.all([back, patient]);
  });

  test("on opening one call goes ahead, and the rest follow when it was not refused", async () => {
    const { call, attempts, reply } = setUp();
    call();
    await reply(429, { "retry-after": "2" });
    const calls = Array.from({ length: 10 }, () => call());
    await time.advance(2500);
    expect(attempts).toHaveLength(2);
    await reply(200);
    await time.advance(10);
    expect(attempts).toHaveLength(11);
    for (const attempt of attempts) await attempt.answer(200);
    await Promise.all(calls);
  });

  test("the call that goes ahead and is refused goes ahead again, without an attempt of its own", async () => {
    const { call, attempts, reply } = setUp();
    call();
    await reply(429, { "retry-after": "2" });
    const ahead = call();
    for (let looks = 0; looks < 4; looks++) {
      await time.advance(2010);
      expect(attempts).toHaveLength(looks + 2);
      await reply(429, { "retry-after": "2" });
    }
    await time.advance(2010);
    await reply(200);
    expect((await ahead).status).toBe(200);
  });

  test("but not for ever: the fifth refusal in a row is given to the caller", async () => {
    const { call, reply } = setUp();
    call();
    await reply(429, { "retry-after": "2" });
    const ahead = call();
    for (let looks = 0; looks < 5; looks++) {
      await time.advance(2010);
      await reply(429, { "retry-after": "2" });
    }
    expect((await ahead).status).toBe(429);
  });

  test("a call that went ahead and got no answer is followed by the next", async () => {
    const { call, attempts, reply, lose } = setUp();
    call();
    await reply(429, { "retry-after": "2" });
    const [lost, next] = [call(), call()];
    await time.advance(2010);
    expect(attempts).toHaveLength(2);
    await lose(new ConnectionError("RESET", "reset", { sent: true }));
    await failure(lost);
    await time.advance(10);
    expect(attempts).toHaveLength(3);
    await reply(200);
    await next;
  });

  test("Retry-After as a date is read against the server's own clock", async () => {
    const { call, attempts, reply } = setUp();
    call();
    await reply(429, {
      date: "Mon, 01 Jan 2001 00:00:00 GMT",
      "retry-after": "Mon, 01 Jan 2001 00:00:30 GMT",
    });
    const waits = call();
    await time.advance(29_000);
    expect(attempts).toHaveLength(1);
    await time.advance(1100);
    await reply(200);
    await waits;
  });

  test.each(["0", "Mon, 01 Jan 2001 00:00:00 GMT"])(
    "Retry-After: %s asks again after a second",
    async (hint) => {
      const { call, attempts, reply } = setUp();
      call();
      await reply(429, { "retry-after": hint });
      const waits = call();
      await time.advance(990);
      expect(attempts).toHaveLength(1);
      await time.advance(20);
      await reply(200);
      await waits;
    },
  );

  test("without a hint it stays closed for a random time up to a minute, doubling while it is in vain", async () => {
    const { call, attempts, reply } = setUp({}, () => 0.999);
    call();
    await reply(429);
    const waits = call({ deadlineMs: 3_600_000 });
    const gaps: number[] = [];
    for (let looks = 0; looks < 5; looks++) {
      const from = time.now();
      while (attempts.length < looks + 2) await time.advance(1000);
      gaps.push(Math.round((time.now() - from) / minute));
      await reply(looks < 4 ? 429 : 200);
    }
    await waits;
    expect(gaps).toEqual([1, 2, 4, 5, 5]);
  });

  test("a hint of more than 15 minutes fails now, and holds nobody who comes later than that", async () => {
    const { call, reply } = setUp();
    call();
    await reply(429, { "retry-after": "1000" });
    const error = await failure(call({ deadlineMs: 1e9 }));
    expect(error).toMatchObject({ code: "GATE" });
    expect(error.message).toContain("15 minutes");
    expect(error.retryAt?.getTime()).toBe(Date.now() + 1_000_000);
    await time.advance(200_000);
    const waits = call({ deadlineMs: 1e9 });
    await time.advance(801_000);
    await reply(200);
    await waits;
  });

  test.each(["99999999999999999999", "soon", "-5", "1.5"])("Retry-After: %s harms nothing", async (hint) => {
    const { call, reply } = setUp({}, () => 0.01);
    const refused = call();
    await reply(429, { "retry-after": hint });
    expect((await refused).status).toBe(429);
    if (hint.length > 5) {
      expect((await failure(call())).retryAt?.getTime()).toBeLessThan(8.64e15);
    } else {
      const waits = call();
      await time.advance(700);
      await reply(200);
      await waits;
    }
  });

  test("64 siblings that are refused at once close the gate once, and one goes ahead", async () => {
    const { call, attempts, reply } = setUp();
    const siblings = Array.from({ length: 64 }, () => call());
    await time.advance(10);
    for (const attempt of [...attempts]) await attempt.answer(429, { "retry-after": "3" });
    expect((await Promise.all(siblings)).every(({ status }) => status === 429)).toBe(true);
    const calls = Array.from({ length: 64 }, () => call());
    await time.advance(3500);
    expect(attempts).toHaveLength(65);
    await reply(200);
    await time.advance(10);
    expect(attempts).toHaveLength(128);
    for (const attempt of attempts) await attempt.answer(200);
    await Promise.all(calls);
  });
});

describe("limit: the pace that a 429 teaches", () => {
  test("counts those that were under way and were accepted after all", async () => {
    const { call, attempts } = setUp();
    const first = [call(), call(), call()];
    await time.advance(100);
    await attempts[0]?.answer(429, { "retry-after": "2" });
    await attempts[1]?.answer(200);
    await attempts[2]?.answer(200);
    await Promise.all(first);
    const next = Array.from({ length: 6 }, () => call());
    for (const gone of [5, 7, 9]) {
      await time.advance(2200);
      for (const attempt of attempts) await attempt.answer(200);
      await time.advance(10);
      for (const attempt of attempts) await attempt.answer(200);
      expect(attempts).toHaveLength(gone);
    }
    await Promise.all(next);
  });
});

describe("limit: the daily budget", () => {
  test("one call is in flight while nothing is known", async () => {
    const { call, attempts, reply } = setUp({ assumeUnknown: "closed" });
    const calls = [call(), call(), call()];
    await time.advance(10);
    expect(attempts).toHaveLength(1);
    await reply(200, usage(90, 10));
    await time.advance(10);
    expect(attempts).toHaveLength(3);
    for (const attempt of attempts) await attempt.answer(200, usage(89, 11));
    await Promise.all(calls);
  });

  test("used up, it fails the others at once, with what was told and when the next may look", async () => {
    const { call, attempts, reply } = setUp();
    const refused = call();
    await reply(429, { ...usage(0, 100), "x-api-usage-today": "100" });
    for (const error of [await failure(refused), await failure(call())]) {
      expect(error).toBeInstanceOf(DailyLimitError);
      expect(error).toMatchObject({ code: "DAILY_LIMIT", usage: { remaining: 0, today: 100, limit: 100 } });
      expect(error.message).toContain("100 of 100 calls");
      expect(error.probeAt?.getTime()).toBe(Date.now() + minute);
    }
    expect(attempts).toHaveLength(1);
  });

  test("used up, it fails also those who wait for their place already", async () => {
    const { call, attempts, reply } = setUp({ window: { requests: 1, perMs: 100_000 } });
    const first = call();
    const waiting = [call(), call()];
    await time.advance(10);
    await reply(429, usage(0));
    await failure(first);
    for (const one of waiting) expect(await failure(one)).toBeInstanceOf(DailyLimitError);
    expect(time.now()).toBe(10);
    expect(attempts).toHaveLength(1);
  });

  test("sends no more of those who waited for their place than have remained meanwhile", async () => {
    const { call, attempts, reply } = setUp({ concurrency: 2, whenExhausted: "wait" });
    const calls = Array.from({ length: 6 }, () => call());
    await time.advance(10);
    await attempts[0]?.answer(200, usage(1, 1));
    await time.advance(10);
    // One is still in flight, and one remains.
    expect(attempts).toHaveLength(2);
    await attempts[1]?.answer(200, usage(1, 2));
    for (let index = 3; index <= 6; index++) {
      await time.advance(10);
      expect(attempts).toHaveLength(index);
      await reply(200, usage(1, index));
    }
    await Promise.all(calls);
  });

  test('with whenExhausted "wait" calls wait, one of them looks, and all go on the next day', async () => {
    const { call, attempts, reply } = setUp({ whenExhausted: "wait" });
    const calls = Array.from({ length: 5 }, () => call({ deadlineMs: 86_400_000 }));
    await time.advance(10);
    for (const attempt of [...attempts]) await attempt.answer(429, usage(0));
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      const before = attempts.length;
      await time.advance(minutes * minute - 1000);
      expect(attempts).toHaveLength(before);
      await time.advance(1010);
      expect(attempts).toHaveLength(before + 1);
      await reply(429, usage(0));
    }
    await time.advance(15 * minute);
    const before = attempts.length;
    await reply(200, usage(99, 500));
    await time.advance(10);
    expect(attempts).toHaveLength(before + 4);
    for (const attempt of attempts) await attempt.answer(200, usage(95, 505));
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test('"wait" ends before a look that comes after the deadline, as a matter of the day', async () => {
    const { call, reply } = setUp({ whenExhausted: "wait" });
    const refused = call({ deadlineMs: 50_000 });
    await reply(429, usage(0));
    const error = await failure(refused);
    expect(error).toBeInstanceOf(DailyLimitError);
    expect(error.message).toContain("raise deadlineMs");
    expect(error.probeAt?.getTime()).toBe(Date.now() + minute);
    expect(time.now()).toBeLessThan(10);
  });

  test("a look that finds the gate closed comes after the gate", async () => {
    const { call, attempts, reply } = setUp();
    const daily = call();
    await reply(429, usage(0));
    await failure(daily);
    await time.advance(minute);
    const probe = call();
    await reply(429, { ...usage(50, 3), "retry-after": "30" });
    expect((await probe).status).toBe(429);
    const next = call();
    await time.advance(29_000);
    expect(attempts).toHaveLength(2);
    await time.advance(1100);
    expect(attempts).toHaveLength(3);
    await reply(200, usage(49, 4));
    await next;
  });

  test("a look that was never sent is made by the next call", async () => {
    const { call, attempts, reply, lose } = setUp();
    const daily = call();
    await reply(429, usage(0));
    await failure(daily);
    await time.advance(minute);
    const unsent = call();
    await lose(new NotSent());
    await failure(unsent);
    const next = call();
    await reply(200, usage(99, 5));
    expect((await next).status).toBe(200);
    expect(attempts).toHaveLength(3);
  });

  test("lets go of the answers that it keeps to itself", async () => {
    for (const [status, headers] of [
      [429, usage(0)],
      [429, { "retry-after": "1" }],
    ] as const) {
      const { call, reply } = setUp({ whenExhausted: "wait" });
      call();
      await reply(429, { "retry-after": "1" });
      await time.advance(1010);
      let closed = 0;
      const attemptInProgress = { abort: () => closed++, done() {} };
      const kept = call({ attemptInProgress });
      await reply(status, headers);
      expect(closed).toBe(1);
      await time.advance(minute + 10);
      await reply(200, usage(50, 5));
      await kept;
    }
  });

  test("tells each answer's usage, and keeps the newest", async () => {
    const { call, attempts, budget } = setUp();
    const told: Usage[] = [];
    const on = { usage: (event: Usage) => told.push(event) };
    const calls = [call({ on }), call({ on })];
    await time.advance(0);
    await attempts[0]?.answer(200, usage(7, 93));
    await attempts[1]?.answer(200, usage(8, 92));
    await Promise.all(calls);
    expect(told.map(({ remaining }) => remaining)).toEqual([7, 7]);
    expect(budget.usage).toMatchObject({ remaining: 7, total: 93, limit: 100 });
  });
});
