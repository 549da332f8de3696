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

const job: fc.Arbitrary<Job> = fc.record({
  at: fc.integer({ min: 0, max: 30_000 }),
  calls: fc.integer({ min: 1, max: 40 }),
  workers: fc.integer({ min: 1, max: 12 }),
  deadlineMs: fc.oneof(
    { weight: 3, arbitrary: fc.constant(100_000_000) },
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
    server: { window, retryAfter: "seconds", daily: undefined, tokens, latency, others: [] },
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
    server: { window: serverWindow, retryAfter, daily: undefined, tokens, latency, others },
    limits: { ...limits, window: clientWindow },
    jobs,
    jumps,
  }));

/** A daily budget that is too small, is eaten by others too, and is refilled when nobody tells. */
export const dailyBudget: fc.Arbitrary<Scenario> = fc
  .record({
    seed: fc.integer(),
    window: fc.option(window, { nil: undefined }),
    limit: fc.integer({ min: 1, max: 60 }),
    resetsAt: fc.integer({ min: 1000, max: 4_000_000 }),
    whenExhausted: fc.constantFrom("throw" as const, "wait" as const),
    reserve: fc.constantFrom(0, 0, 1, 10),
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
        retryAfter: "none",
        daily: { limit, resetsAt, dayMs: 4_000_000 },
        tokens,
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
      jobs,
      jumps,
    }),
  );
