import { AuthenticationError, ConnectionError, RateLimitError, timeoutError } from "@runwire/core";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { anOperation, failure } from "../../core/src/testing/fixtures.js";
import { ManualClock, settle } from "../../core/src/testing/manual-clock.js";
import {
  type Grant,
  type GrantConditions,
  type GrantedToken,
  TokenEndpointFailure,
} from "./client-credentials.js";
import { Secret } from "./secret.js";
import { TokenCache } from "./token-cache.js";
import type { TokenWaiter } from "./token-source.js";

const hour = 3_600_000;
const unhandled = vi.fn();

beforeEach(() => {
  unhandled.mockReset();
  process.on("unhandledRejection", unhandled);
});

afterEach(async () => {
  await settle();
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

/** A token endpoint whose answers the test decides: so many milliseconds, then a token or an error. */
function endpoint(
  plan: (
    request: number,
    conditions: GrantConditions,
  ) => number | Error | [number, (Error | undefined)?, number?] = () => 0,
) {
  const clock = new ManualClock();
  const state = { requests: 0, inFlight: 0, most: 0, aborted: 0 };
  const grant: Grant = (conditions) => {
    const number = ++state.requests;
    state.most = Math.max(state.most, ++state.inFlight);
    const planned = plan(number, conditions);
    const [delayMs, error, lifetimeMs = hour] =
      planned instanceof Error
        ? ([0, planned] as const)
        : typeof planned === "number"
          ? ([planned] as const)
          : planned;
    const { signal } = conditions;
    return new Promise<GrantedToken>((resolve, reject) => {
      const abort = () => {
        state.aborted++;
        cancel();
        state.inFlight--;
        reject(signal.reason);
      };
      const cancel = clock.setTimer(() => {
        signal.removeEventListener("abort", abort);
        state.inFlight--;
        if (error) reject(error);
        else
          resolve({
            value: new Secret(`token-${number}`),
            lifetimeMs: lifetimeMs === Number.POSITIVE_INFINITY ? undefined : lifetimeMs,
          });
      }, delayMs);
      if (signal.aborted) abort();
      else signal.addEventListener("abort", abort, { once: true });
    });
  };
  const cache = new TokenCache(grant, clock, () => 0.5);
  const waiter = (changes: Partial<TokenWaiter> = {}): TokenWaiter => ({
    clock,
    on: {},
    operation: anOperation(),
    signal: undefined,
    deadline: clock.now() + 600_000,
    deadlineMs: 600_000,
    ...changes,
  });
  /** A caller with so much time: gives the token that it may use. */
  const caller = async (deadlineMs = 600_000, signal?: AbortSignal): Promise<string | undefined> => {
    const pending = cache.prepare(waiter({ deadline: clock.now() + deadlineMs, deadlineMs, signal }));
    if (pending) await pending;
    return cache.current()?.value.reveal();
  };
  const quiet = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(() => {});
    return promise;
  };
  return {
    clock,
    state,
    cache,
    waiter,
    caller: (...given: Parameters<typeof caller>) => quiet(caller(...given)),
  };
}

const unavailable = (retryAfterMs?: number) => new TokenEndpointFailure("503", 503, retryAfterMs);
const invalidClient = () => new AuthenticationError("INVALID_CLIENT", "refused", { status: 401 });

describe("a fresh token", () => {
  test("is asked for once, whoever and however many ask", async () => {
    const { clock, state, caller } = endpoint(() => 50);
    const callers = Array.from({ length: 10_000 }, () => caller());
    await clock.until(Promise.all(callers));
    expect(new Set(await Promise.all(callers))).toEqual(new Set(["token-1"]));
    expect(state.requests).toBe(1);
    expect(clock.timers).toBe(0);
  });

  test("lets callers go on without waiting at all", async () => {
    const { clock, cache, caller, waiter } = endpoint();
    await clock.until(caller());
    expect(cache.prepare(waiter())).toBeUndefined();
  });

  test("that tells no lifetime is used until it is refused", async () => {
    const { clock, state, cache, waiter, caller } = endpoint(() => [0, undefined, Number.POSITIVE_INFINITY]);
    await clock.until(caller());
    await clock.advance(365 * 24 * hour);
    expect(cache.prepare(waiter())).toBeUndefined();
    expect(state.requests).toBe(1);
  });

  test("counts its lifetime from before the request for it", async () => {
    const { clock, cache, caller } = endpoint(() => 20_000);
    await clock.until(caller());
    await clock.advance(hour - 20_000 - 1);
    expect(cache.current()).toBeDefined();
    await clock.advance(1);
    expect(cache.current()).toBeUndefined();
  });

  test("is not disturbed by a wall clock that jumps", async () => {
    const { clock, cache, caller } = endpoint();
    await clock.until(caller());
    clock.setDate(Date.UTC(2050, 0, 1));
    expect(cache.current()).toBeDefined();
    clock.setDate(0);
    await clock.advance(hour);
    expect(cache.current()).toBeUndefined();
  });

  test("is told as an event", async () => {
    const { clock, cache, waiter } = endpoint(() => 80);
    const token = vi.fn();
    await clock.until(cache.prepare(waiter({ on: { token } })) as Promise<void>);
    expect(token).toHaveBeenCalledExactlyOnceWith({ durationMs: 80, lifetimeMs: hour });
  });
});

describe("a token about to expire", () => {
  test.each([
    ["60 s before, of an hour", hour, hour - 60_000],
    ["a tenth of its lifetime before, of 100 s", 100_000, 90_000],
  ])("is refreshed %s, in the background, once", async (_, lifetimeMs, refreshAt) => {
    const { clock, state, cache, waiter, caller } = endpoint((request) => [
      request === 1 ? 0 : 500,
      undefined,
      lifetimeMs,
    ]);
    await clock.until(caller());
    await clock.advance(refreshAt - 1);
    cache.prepare(waiter());
    await settle();
    expect(state.requests).toBe(1);
    await clock.advance(1);
    for (let again = 0; again < 5; again++) expect(cache.prepare(waiter())).toBeUndefined();
    await settle();
    expect(state.requests).toBe(2);
    expect(cache.current()?.value.reveal()).toBe("token-1");
    await clock.advance(500);
    expect(cache.current()?.value.reveal()).toBe("token-2");
  });

  test.each([
    ["fails", unavailable()],
    ["says that the client is invalid", invalidClient()],
  ])("goes on being used silently while the token endpoint %s", async (_, error) => {
    const { clock, cache, waiter, caller } = endpoint((request) => (request === 1 ? 0 : error));
    await clock.until(caller());
    await clock.advance(hour - 60_000);
    for (let second = 0; second < 59; second++) {
      expect(cache.prepare(waiter())).toBeUndefined();
      await clock.advance(1000);
    }
    expect(cache.current()?.value.reveal()).toBe("token-1");
  });

  test("whose refresh nobody waits for is not given up by a caller that leaves", async () => {
    const { clock, state, cache, waiter, caller } = endpoint((request) => (request === 1 ? 0 : 5000));
    await clock.until(caller());
    await clock.advance(hour - 2000);
    cache.prepare(waiter());
    await clock.advance(2000);
    const controller = new AbortController();
    const left = caller(600_000, controller.signal);
    await settle();
    controller.abort("left");
    expect(await failure(left)).toBe("left");
    await clock.advance(3000);
    expect(state).toMatchObject({ requests: 2, aborted: 0 });
    expect(cache.current()?.value.reveal()).toBe("token-2");
  });
});

describe("a token that is shorter-lived than the request for it took", () => {
  test("is used for a second all the same, not asked for again and again", async () => {
    const { clock, state, caller } = endpoint(() => [5000, undefined, 1000]);
    expect(await clock.until(caller())).toBe(5000);
    expect(await caller()).toBe("token-1");
    expect(state.requests).toBe(1);
  });
});

describe("a refused token", () => {
  test("is given up, and all callers wait for one new one", async () => {
    const { clock, state, cache, caller } = endpoint((request) => (request === 1 ? 0 : 100));
    await clock.until(caller());
    cache.accepted(1);
    const callers = Array.from({ length: 50 }, () => {
      expect(cache.refused(1, 0)).toBe(true);
      return caller();
    });
    await clock.until(Promise.all(callers));
    expect(new Set(await Promise.all(callers))).toEqual(new Set(["token-2"]));
    expect(state.requests).toBe(2);
    // A refusal that was on its way for long hurts no newer token.
    expect(cache.refused(1, 0)).toBe(true);
    expect(cache.current()?.value.reveal()).toBe("token-2");
  });

  test("that never worked is not worth asking for another", async () => {
    const { clock, cache, caller } = endpoint();
    await clock.until(caller());
    expect(cache.refused(1, 0)).toBe(false);
    expect(cache.current()).toBeUndefined();
  });

  test("that was here before the call began is, for it may have been revoked since, and all are told so", async () => {
    const { clock, cache, caller } = endpoint();
    await clock.until(caller());
    await clock.advance(1);
    const calledAt = clock.now();
    expect([cache.refused(1, calledAt), cache.refused(1, calledAt)]).toEqual([true, true]);
  });

  test("that never worked is refused to all who got it at the same time", async () => {
    const { clock, cache, caller } = endpoint();
    await clock.until(Promise.all([caller(), caller()]));
    expect([cache.refused(1, 0), cache.refused(1, 0)]).toEqual([false, false]);
  });

  test("is not brought back by a refresh that began before it was refused", async () => {
    const { clock, state, cache, waiter, caller } = endpoint((request) => (request === 1 ? 0 : 100));
    await clock.until(caller());
    cache.accepted(1);
    await clock.advance(hour - 60_000);
    cache.prepare(waiter());
    await settle();
    cache.refused(1, 0);
    expect(await clock.until(caller())).toBe(200);
    expect(state.requests).toBe(3);
    expect(cache.current()?.value.reveal()).toBe("token-3");
  });

  test("is remembered, with the one after it, so that it can be recognised in what servers say", async () => {
    const { clock, cache, caller } = endpoint();
    await clock.until(caller());
    cache.refused(1, 0);
    expect(cache.secrets().map((secret) => secret.reveal())).toEqual(["token-1"]);
    await clock.until(caller());
    expect(cache.secrets().map((secret) => secret.reveal())).toEqual(["token-2", "token-1"]);
  });
});

describe("a token endpoint that fails", () => {
  test("in a way that may pass is asked three times, with the back-off between, for all callers together", async () => {
    const { clock, state, caller } = endpoint(() => unavailable());
    const callers = [caller(), caller(), caller()];
    expect(await clock.until(Promise.allSettled(callers))).toBe(250 + 500);
    for (const failed of callers)
      expect(await failure(failed)).toMatchObject({ code: "TOKEN_ENDPOINT", status: 503 });
    expect(state.requests).toBe(3);
    expect(clock.timers).toBe(0);
  });

  test.each([
    ["a broken connection", new ConnectionError("RESET", "reset", { sent: true })],
    ["a timeout", timeoutError("ATTEMPT", 30_000, { operation: anOperation() })],
    ["503", unavailable()],
  ])("once, with %s, is no failure of the call", async (_, error) => {
    const { clock, state, caller } = endpoint((request) => (request === 1 ? error : 0));
    const called = caller();
    await clock.until(called);
    expect(await called).toBe("token-2");
    expect(state.requests).toBe(2);
  });

  test("is asked again when it says, up to 30 s; longer fails now", async () => {
    const soon = endpoint((request) => (request === 1 ? unavailable(30_000) : 0));
    expect(await soon.clock.until(soon.caller())).toBe(30_000);
    const late = endpoint(() => unavailable(30_001));
    expect(await late.clock.until(late.caller().catch(() => {}))).toBe(0);
    expect(late.state.requests).toBe(1);
  });

  test("with no time in its hint is not asked again at once", async () => {
    const { clock, caller } = endpoint((request) => (request === 1 ? unavailable(0) : 0));
    expect(await clock.until(caller())).toBe(250);
  });

  test("by a redirect is asked once", async () => {
    const { clock, state, caller } = endpoint(() => new ConnectionError("REDIRECT", "moved", { sent: true }));
    await clock.until(caller().catch(() => {}));
    expect(state.requests).toBe(1);
  });

  test("does not make those who come a moment later fail one after the other, each in its own time", async () => {
    const { clock, state, caller } = endpoint(() => unavailable());
    await clock.until(caller().catch(() => {}));
    expect(await clock.until(caller().catch(() => {}))).toBe(0);
    expect(state.requests).toBe(3);
    await clock.advance(1000);
    await clock.until(caller().catch(() => {}));
    expect(state.requests).toBe(6);
  });

  test("and asks for an hour is asked again after a quarter of it", async () => {
    const { clock, state, caller } = endpoint((request) => (request === 1 ? unavailable(hour) : 0));
    await clock.until(caller().catch(() => {}));
    await clock.advance(15 * 60_000 - 1);
    await clock.until(caller().catch(() => {}));
    expect(state.requests).toBe(1);
    await clock.advance(1);
    await clock.until(caller());
    expect(state.requests).toBe(2);
  });
});

describe("an invalid client", () => {
  test("fails at once with the same error for 30 s, then is asked again", async () => {
    const { clock, state, caller } = endpoint(() => invalidClient());
    const first = caller();
    await clock.until(first.catch(() => {}));
    await clock.advance(29_999);
    expect(await failure(caller())).toBe(await failure(first));
    expect(state.requests).toBe(1);
    await clock.advance(1);
    await clock.until(caller().catch(() => {}));
    expect(state.requests).toBe(2);
  });
});

describe("a caller", () => {
  test("waits no longer than its deadline", async () => {
    const { clock, caller } = endpoint(() => 60_000);
    const called = caller(1500);
    expect(await clock.until(called.catch(() => {}))).toBe(1500);
    expect(await failure(called)).toMatchObject({ name: "TimeoutError", code: "DEADLINE", timeoutMs: 1500 });
    expect(clock.timers).toBe(0);
  });

  test("that is aborted leaves at once, with the signal's reason unchanged, and takes nobody along", async () => {
    const { clock, state, caller } = endpoint(() => 1000);
    const controller = new AbortController();
    const leaving = caller(600_000, controller.signal);
    const staying = caller();
    await clock.advance(10);
    controller.abort({ mine: 1 });
    expect(await failure(leaving)).toEqual({ mine: 1 });
    await clock.until(staying);
    expect(await staying).toBe("token-1");
    expect(state).toMatchObject({ requests: 1, aborted: 0 });
  });

  test("that is the last to leave ends the request, and the next one begins another", async () => {
    const { clock, state, caller } = endpoint((request) => (request === 1 ? 1000 : 10));
    const controllers = [new AbortController(), new AbortController()];
    const leaving = controllers.map(({ signal }) => caller(600_000, signal));
    await clock.advance(10);
    controllers[0]?.abort();
    await settle();
    expect(state.aborted).toBe(0);
    controllers[1]?.abort();
    await Promise.allSettled(leaving);
    expect(state.aborted).toBe(1);
    expect(clock.timers).toBe(0);
    expect(await clock.until(caller())).toBe(10);
    expect(state.requests).toBe(2);
  });

  test("that was aborted before does not even ask", async () => {
    const { state, caller } = endpoint();
    expect(await failure(caller(600_000, AbortSignal.abort("gone")))).toBe("gone");
    expect(state.requests).toBe(0);
  });

  test("with little time takes nobody along whose time is longer", async () => {
    const { clock, state, caller } = endpoint(() => 1000);
    const hasty = caller(100);
    const patient = caller();
    await clock.until(Promise.allSettled([hasty, patient]));
    expect(await failure(hasty)).toMatchObject({ code: "DEADLINE" });
    expect(await patient).toBe("token-1");
    expect(state).toMatchObject({ requests: 1, aborted: 0 });
  });

  test("with little time does not keep a failing endpoint from being asked again for the others", async () => {
    const { clock, caller } = endpoint((request) => (request === 1 ? unavailable(5000) : 0));
    const hasty = caller(100);
    const patient = caller();
    await clock.until(Promise.allSettled([hasty, patient]));
    expect(await patient).toBe("token-2");
  });

  test.each([
    ["a place in the window", new RateLimitError("WINDOW", "no place before the deadline")],
    ["its turn", timeoutError("DEADLINE", 100, { operation: anOperation() })],
  ])("whose time was too short for %s leaves the others to try with theirs", async (_, error) => {
    const deadlines: number[] = [];
    const { clock, state, caller } = endpoint((request, { deadline }) => {
      deadlines.push(deadline - clock.now());
      return request === 1 ? [0, error] : 10;
    });
    const hasty = caller(100);
    await clock.until(hasty.catch(() => {}));
    expect(await failure(hasty)).toBe(error);
    const patient = [caller(), caller(), caller()];
    await clock.until(Promise.all(patient));
    expect(state.requests).toBe(2);
    expect(deadlines).toEqual([100, 600_000]);
  });

  test("who begins to wait in the same moment is counted when it is asked how long they can wait", async () => {
    const deadlines: number[] = [];
    const { clock, caller } = endpoint((_request, { deadline }) => {
      deadlines.push(deadline - clock.now());
      return 10;
    });
    await clock.until(Promise.all([caller(100), caller(5000), caller(300)]));
    expect(deadlines).toEqual([5000]);
  });

  test("that nobody waited for any more brings no token back, even over a transport that ignores aborts", async () => {
    const clock = new ManualClock();
    const answers: ((token: GrantedToken) => void)[] = [];
    const grant: Grant = () => new Promise((resolve) => answers.push(resolve));
    const cache = new TokenCache(grant, clock);
    const waiter = (signal?: AbortSignal): TokenWaiter => ({
      clock,
      on: {},
      operation: anOperation(),
      signal,
      deadline: clock.now() + 5000,
      deadlineMs: 5000,
    });
    const controller = new AbortController();
    const left = failure(cache.prepare(waiter(controller.signal)) as Promise<void>);
    await settle();
    controller.abort("left");
    expect(await left).toBe("left");
    const stays = cache.prepare(waiter()) as Promise<void>;
    await settle();
    answers[1]?.({ value: new Secret("newer-token"), lifetimeMs: hour });
    await stays;
    answers[0]?.({ value: new Secret("older-token"), lifetimeMs: hour });
    await settle();
    expect(cache.current()?.value.reveal()).toBe("newer-token");
  });

  test("who joins a request that then runs out of another's time asks again, together with the rest", async () => {
    const short = timeoutError("DEADLINE", 100, { operation: anOperation() });
    const { clock, state, caller } = endpoint((request) => (request === 1 ? [50, short] : 10));
    const hasty = caller(100);
    await clock.advance(10);
    const patient = [caller(), caller(), caller()];
    await clock.until(Promise.allSettled([hasty, ...patient]));
    expect(await failure(hasty)).toBe(short);
    expect(await Promise.all(patient)).toEqual(["token-2", "token-2", "token-2"]);
    expect(state.requests).toBe(2);
  });
});

describe("under any interleaving", () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant("call" as const),
        deadlineMs: fc.integer({ min: 1, max: 4000 }),
        abortMs: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.integer({ min: 0, max: 2500 }) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("refuse" as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("let expire" as const) }) },
  );
  const answer = fc.record({
    delayMs: fc.constantFrom(0, 1, 300, 1500, 40_000),
    ends: fc.constantFrom("token", "token", "token", "503", "invalid", "reset", "short"),
  });

  test("one request at a time; every wait ends in time; refused tokens stay away; nobody is taken along", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.array(answer, { maxLength: 12 }),
        async (steps, answers) => {
          const left = [...answers];
          let tookSomebodyAlong = false;
          const { clock, state, cache, caller } = endpoint((_request, { signal }) => {
            // The request is given up only when nobody is waiting for it any more.
            const ended = () => {
              tookSomebodyAlong ||= waiting.size > 0;
            };
            signal.addEventListener("abort", ended, { once: true });
            const next = left.shift() ?? { delayMs: 10, ends: "token" };
            const errors: Record<string, Error | undefined> = {
              "503": unavailable(),
              invalid: invalidClient(),
              reset: new ConnectionError("RESET", "reset", { sent: true }),
            };
            return [next.delayMs, errors[next.ends], next.ends === "short" ? 50 : 20_000];
          });
          const waiting = new Set<object>();
          const refused = new Set<string>();
          const calls: Promise<void>[] = [];
          let tookTooLong = false;
          const check = () => {
            const current = cache.current()?.value.reveal();
            if (current !== undefined) expect(refused).not.toContain(current);
            expect(state.most).toBeLessThanOrEqual(1);
          };
          for (const next of steps) {
            if (next.do === "call") {
              const controller = new AbortController();
              const startedAt = clock.now();
              const me = {};
              const leave = () => waiting.delete(me);
              const endsBy = Math.min(next.deadlineMs, next.abortMs ?? Number.POSITIVE_INFINITY);
              // Set before the caller's own timer, so that it runs first in the same moment.
              clock.setTimer(leave, endsBy);
              if (next.abortMs !== undefined) clock.setTimer(() => controller.abort("left"), next.abortMs);
              waiting.add(me);
              calls.push(
                caller(next.deadlineMs, controller.signal)
                  .catch(() => {})
                  .then(() => {
                    leave();
                    tookTooLong ||= clock.now() - startedAt > endsBy;
                  }),
              );
            } else if (next.do === "pass") {
              await clock.advance(next.ms);
            } else if (next.do === "let expire") {
              await clock.advance(20_000);
            } else {
              const current = cache.current();
              if (current) {
                refused.add(current.value.reveal());
                cache.refused(current.generation, clock.now());
              }
            }
            check();
          }
          await clock.advance(200_000);
          await Promise.all(calls);
          check();
          expect(tookTooLong).toBe(false);
          expect(tookSomebodyAlong).toBe(false);
          expect(clock.timers).toBe(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("a refusal of a token that another process had asked for says nothing of the next one", async () => {
  const clock = new ManualClock();
  const waiter = {
    ...{ signal: undefined, deadline: Number.POSITIVE_INFINITY, deadlineMs: Number.POSITIVE_INFINITY },
    ...{ clock, operation: anOperation(), on: {} },
  };
  for (const taken of [true, false]) {
    const cache = new TokenCache(
      async () => ({ value: new Secret("a-token"), lifetimeMs: 60_000, taken }),
      clock,
    );
    await cache.prepare(waiter);
    expect(cache.refused(cache.current()?.generation ?? 0, 0)).toBe(taken);
  }
});
