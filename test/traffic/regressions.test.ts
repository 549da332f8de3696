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
};

describe("once broken", () => {
  test.each(Object.entries(scenarios))("%s", async (_what, scenario) => {
    const run = await simulate(scenario);
    expect(broken(run)).toEqual([]);
    for (const { job, error } of run.outcomes) {
      const patient = job.deadlineMs > 1e8 && scenario.server.daily === undefined;
      if (patient) expect(error).toBeUndefined();
    }
    const waitsForTheDay = scenario.limits.whenExhausted === "wait";
    const kinds = run.outcomes.map(({ error }) => (error as Error | undefined)?.name);
    if (waitsForTheDay) expect(kinds).toEqual([undefined, "DailyLimitError", "DailyLimitError"]);
  });
});
