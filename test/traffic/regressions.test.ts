import { describe, expect, test } from "vitest";
import { broken } from "./invariants.js";
import { aJob, aServer, type Scenario, simulate } from "./simulate.js";

/** Scenarios that once broke an invariant, as small as they could be made, and what was wrong. */
const scenarios: Record<string, Scenario> = {
  "calls that had waited for their place were sent on a budget that had run out meanwhile": {
    seed: 0,
    server: aServer(2, 500, {
      retryAfter: "none",
      daily: { limit: 1, resetsAt: 1000, dayMs: 4_000_000 },
      latency: { least: 0, most: 0 },
    }),
    limits: { concurrency: 3, window: { requests: 2, perMs: 500 } },
    jobs: [aJob(5, 3, { at: 500, deadlineMs: 1001 })],
  },
  "the same, with all of them let through before anything was told": {
    seed: 3,
    server: aServer(1, 1, {
      window: undefined,
      daily: { limit: 100, resetsAt: 1e8, dayMs: 1e8 },
      others: [{ at: 200, requests: 80 }],
    }),
    limits: { concurrency: 4, window: false },
    jobs: [aJob(100, 50)],
  },
  "a wait for the next day ended as a matter of the window": {
    seed: 0,
    server: aServer(1, 1, { window: undefined, daily: { limit: 1, resetsAt: 1e7, dayMs: 1e8 } }),
    limits: { window: false, whenExhausted: "wait" },
    jobs: [aJob(3, 1, { deadlineMs: 30_000 })],
  },
  "a token request that was refused failed all calls, though they had time to wait": {
    seed: 0,
    server: aServer(1, 60_000, { others: [{ at: 0, requests: 1 }] }),
    limits: { concurrency: 1 },
    jobs: [aJob(2, 1)],
  },
  "a call was given up after three refusals, all of them as the one that goes ahead": {
    seed: 1,
    server: aServer(2000, 300_000, { retryAfter: "none", others: [{ at: 100, requests: 2000 }] }),
    limits: {},
    jobs: [aJob(1, 1), aJob(10, 1, { at: 1000 })],
  },
  "a call whose signal had fired before it began took a place of the window, and sent nothing": {
    seed: 0,
    server: aServer(1, 500, { latency: { least: 0, most: 0 } }),
    limits: { concurrency: 1, window: { requests: 1, perMs: 500 } },
    jobs: [aJob(2, 1, { abortAfterMs: 1, pauseMs: 499 }), aJob(1, 1, { at: 501, deadlineMs: 500 })],
  },
  "a token came while the one before it was refused, was thrown away, and asked for again": {
    seed: 0,
    server: aServer(3, 500, {
      tokens: { lifetimeMs: 20_000, revokedAt: [100] },
      latency: { least: 0, most: 0 },
    }),
    limits: { concurrency: 1, window: { requests: 2000, perMs: 300_000 } },
    jobs: [aJob(1, 1), aJob(1, 1, { at: 18_000 })],
  },
  "tokens expired in a line of minutes: those who had been at its head lined up behind others": {
    seed: 2145360550,
    server: aServer(3, 10_000, {
      tokens: { lifetimeMs: 20_000, revokedAt: [] },
      latency: { least: 5, most: 3000 },
    }),
    limits: { window: { requests: 3, perMs: 10_000 }, concurrency: 1 },
    jobs: [aJob(22, 22), aJob(63, 1, { at: 1, everyMs: 4762 })],
  },
  "the last call of a day and the last of the next were taken for a header that means nothing": {
    seed: 0,
    server: aServer(1, 1, {
      window: undefined,
      daily: { limit: 1, resetsAt: 1000, dayMs: 4_000_000 },
      latency: { least: 0, most: 0 },
    }),
    limits: { concurrency: 3, window: false },
    jobs: [aJob(3, 2, { at: 1000 }), aJob(41, 1, { pauseMs: 30_000 })],
  },
  "a second token died under a call that had waited for the next day": {
    seed: -737749359,
    server: aServer(1, 1, {
      window: undefined,
      daily: { limit: 1, resetsAt: 1000, dayMs: 4_000_000 },
      tokens: { lifetimeMs: 120_000, revokedAt: [9586] },
      latency: { least: 5, most: 3000 },
    }),
    limits: { concurrency: 1, window: false, whenExhausted: "wait" },
    jobs: [aJob(6, 6, { at: 1, deadlineMs: 10_514 }), aJob(2, 1, { pauseMs: 30_000 })],
  },
};

/** Servers that no client can use: a token dies before the window has a place for the call that it was got for. */
const hopeless: Record<string, Scenario> = {
  "the token takes the only place, each time anew": {
    seed: 0,
    server: aServer(1, 60_000, { tokens: { lifetimeMs: 20_000, revokedAt: [] } }),
    limits: { window: { requests: 1, perMs: 60_000 } },
    jobs: [aJob(1, 1, { deadlineMs: 600_000 })],
  },
  "two places lie further apart than a token lives": {
    seed: 0,
    server: aServer(2, 60_000, {
      daily: { limit: 1, resetsAt: 1000, dayMs: 4_000_000 },
      tokens: { lifetimeMs: 20_000, revokedAt: [] },
      latency: { least: 0, most: 0 },
    }),
    limits: { window: { requests: 2, perMs: 60_000 }, concurrency: 1 },
    jobs: [aJob(1, 1, { deadlineMs: 100 }), aJob(41, 1, { deadlineMs: 600_000, pauseMs: 30_000 })],
  },
};

describe("once broken", () => {
  test.each(Object.entries(scenarios))("%s", async (_what, scenario) => {
    const run = await simulate(scenario);
    expect(broken(run)).toEqual([]);
    for (const { job, error } of run.outcomes) {
      const patient =
        job.deadlineMs > 1e8 && job.abortAfterMs === undefined && scenario.server.daily === undefined;
      if (patient) expect(error).toBeUndefined();
    }
    const waitsForTheDay = scenario.jobs.some(({ deadlineMs }) => deadlineMs === 30_000);
    const kinds = run.outcomes.map(({ error }) => (error as Error | undefined)?.name);
    if (waitsForTheDay) expect(kinds).toEqual([undefined, "DailyLimitError", "DailyLimitError"]);
  });
});

describe("without hope", () => {
  test.each(Object.entries(hopeless))("%s, until the deadline ends it", async (_what, scenario) => {
    const run = await simulate(scenario);
    expect(broken(run)).toEqual([]);
    const codes = run.outcomes.map(({ error }) => (error as { code?: string } | undefined)?.code);
    expect(codes.filter((code) => code === "DEADLINE" || code === "WINDOW")).not.toEqual([]);
  });
});
