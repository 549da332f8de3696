import fc from "fast-check";
import type { Job, Scenario } from "./simulate.js";

const window = fc.record({
  requests: fc.integer({ min: 1, max: 20 }),
  perMs: fc.constantFrom(500, 2000, 10_000, 60_000),
});

const latency = fc.constantFrom(
  { least: 0, most: 0 },
  { least: 1, most: 5 },
  { least: 20, most: 200 },
  { least: 5, most: 3000 },
);

/** Longer than any simulation may last: a call with so much time must be served. */
const patientMs = 1e11;

const job: fc.Arbitrary<Job> = fc.record({
  at: fc.integer({ min: 0, max: 30_000 }),
  calls: fc.integer({ min: 1, max: 40 }),
  workers: fc.integer({ min: 1, max: 12 }),
  deadlineMs: fc.oneof(
    { weight: 3, arbitrary: fc.constant(patientMs) },
    { weight: 1, arbitrary: fc.integer({ min: 100, max: 60_000 }) },
  ),
  abortAfterMs: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined, freq: 5 }),
  pauseMs: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined, freq: 2 }),
});

const jumps = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 60_000 }),
    byMs: fc.constantFrom(-3_600_000, -1000, 500, 7_200_000),
  }),
  { maxLength: 2 },
);

const tokens = fc.record({
  lifetimeMs: fc.constantFrom(3_600_000, 120_000, 20_000),
  revokedAt: fc.array(fc.integer({ min: 100, max: 60_000 }), { maxLength: 1 }),
});

/**
 * Where a token lives hardly longer than it takes from one place in the window to the next, it may take the place of
 * the very call that it was to serve, each time anew. No real API is like this; here tokens then live longer.
 */
function livable<T extends Scenario["server"]["tokens"]>(
  tokens: T,
  ...windows: readonly (Scenario["server"]["window"] | false)[]
): T {
  const tooShort = windows.some((one) => one && tokens.lifetimeMs <= (2 * one.perMs) / one.requests);
  return tooShort ? { ...tokens, lifetimeMs: 3_600_000 } : tokens;
}

const others = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 60_000 }), requests: fc.integer({ min: 1, max: 10 }) }),
  { maxLength: 6 },
);

const limits = fc.record({
  concurrency: fc.constantFrom(1, 3, 64),
  maxQueue: fc.constantFrom(10_000, 5),
});

/** The client knows the server's window, and is alone: it must never be refused. */
export const knownWindow: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.integer(),
    window,
    latency,
    tokens,
    jumps,
    limits,
    jobs: fc.array(job, { minLength: 1, maxLength: 4 }),
  })
  .map(({ seed, window, latency, tokens, jumps, limits, jobs }) => ({
    seed,
    server: {
      window,
      retryAfter: "seconds",
      daily: undefined,
      tokens: livable(tokens, window),
      latency,
      others: [],
    },
    limits: { ...limits, window },
    jobs,
    jumps,
  }));

/** The server's window is another one than the client believes, and others use it too. */
export const unknownWindow: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.integer(),
    serverWindow: window,
    clientWindow: fc.oneof(
      fc.constant({ requests: 2000, perMs: 300_000 }),
      window,
      fc.constant(false as const),
    ),
    retryAfter: fc.constantFrom("seconds" as const, "date" as const, "none" as const),
    latency,
    tokens,
    others,
    jumps,
    limits,
    jobs: fc.array(job, { minLength: 1, maxLength: 3 }),
  })
  .map(({ seed, serverWindow, clientWindow, retryAfter, latency, tokens, others, jumps, limits, jobs }) => ({
    seed,
    server: {
      window: serverWindow,
      retryAfter,
      daily: undefined,
      tokens: livable(tokens, serverWindow, clientWindow),
      latency,
      others,
    },
    limits: { ...limits, window: clientWindow },
    jobs: [...jobs, longAfter],
    jumps,
  }));

/** By then nothing that was refused before may slow anybody. */
const longAfter: Job = { at: 1_800_000, calls: 20, workers: 8, deadlineMs: patientMs };

/**
 * A backlog, and calls that come at the very pace that the window allows, or a little slower: whoever is not served
 * in turn is not served at all.
 */
export const steadyArrivals: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.integer(),
    requests: fc.integer({ min: 2, max: 12 }),
    perMs: fc.constantFrom(500, 2000, 10_000),
    latency,
    tokens,
    concurrency: fc.constantFrom(1, 3, 64),
    backlog: fc.integer({ min: 2, max: 30 }),
    calls: fc.integer({ min: 20, max: 80 }),
    load: fc.double({ min: 0.7, max: 1, noNaN: true }),
    deadlineMs: fc.oneof(
      { weight: 3, arbitrary: fc.constant(patientMs) },
      { weight: 1, arbitrary: fc.integer({ min: 1000, max: 60_000 }) },
    ),
  })
  .map(({ seed, requests, perMs, latency, tokens, concurrency, backlog, calls, load, deadlineMs }) => ({
    seed,
    server: {
      window: { requests, perMs },
      retryAfter: "seconds",
      daily: undefined,
      tokens: livable(tokens, { requests, perMs }),
      latency,
      others: [],
    },
    limits: { window: { requests, perMs }, concurrency },
    jobs: [
      { at: 0, calls: backlog, workers: backlog, deadlineMs },
      { at: 1, calls, workers: 1, everyMs: Math.ceil(perMs / requests / load), deadlineMs },
    ],
  }));

/**
 * A daily budget that is too small, is eaten by others too, and is refilled when nobody tells. One job goes on
 * asking until well after that.
 */
export const dailyBudget: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.integer(),
    window: fc.option(window, { nil: undefined }),
    limit: fc.integer({ min: 1, max: 60 }),
    resetsAt: fc.integer({ min: 1000, max: 4_000_000 }),
    whenExhausted: fc.constantFrom("throw" as const, "wait" as const),
    reserve: fc.constantFrom(0, 0, 1, 10),
    retryAfter: fc.constantFrom("seconds" as const, "date" as const, "none" as const),
    assumeUnknown: fc.constantFrom("closed" as const, "closed" as const, "open" as const),
    latency,
    tokens,
    others,
    jumps,
    limits,
    jobs: fc.array(job, { minLength: 1, maxLength: 3 }),
  })
  .map(
    ({
      seed,
      window,
      limit,
      resetsAt,
      whenExhausted,
      reserve,
      retryAfter,
      assumeUnknown,
      latency,
      tokens,
      others,
      jumps,
      limits,
      jobs,
    }) => ({
      seed,
      server: {
        window,
        retryAfter,
        daily: { limit, resetsAt, dayMs: 4_000_000 },
        tokens: livable(tokens, window),
        latency,
        others,
      },
      limits: {
        ...limits,
        window: window ?? false,
        whenExhausted,
        reserve: Math.min(reserve, limit - 1),
        assumeUnknown,
      },
      jobs: [...jobs, untilAfter(resetsAt, limit, whenExhausted)],
      jumps,
    }),
  );

/** Asks every 30 s until 20 minutes after the reset; or, if calls wait for it, as often as makes two days. */
function untilAfter(resetsAt: number, limit: number, whenExhausted: "throw" | "wait"): Job {
  const pauseMs = 30_000;
  const calls = Math.ceil((resetsAt + 20 * 60_000) / pauseMs);
  return {
    at: 0,
    calls: whenExhausted === "wait" ? Math.min(calls, 2 * limit) : calls,
    workers: 1,
    deadlineMs: patientMs,
    pauseMs,
  };
}
