import { describe, expect, test } from "vitest";
import { broken } from "./invariants.js";
import { aJob, aServer, simulate } from "./simulate.js";

describe("Retry-After: 120 and a deadline of 5 s", () => {
  test("fails within milliseconds with `retryAt`, and the other queued calls are held", async () => {
    // The window is full, and the client does not know it.
    const server = aServer(10, 120_000, { others: [{ at: 500, requests: 10 }] });
    const run = await simulate({
      seed: 1,
      server,
      limits: { window: { requests: 2000, perMs: 300_000 }, concurrency: 2 },
      jobs: [aJob(1, 1), aJob(20, 20, { at: 1000 }), aJob(20, 20, { at: 1000, deadlineMs: 5000 })],
    });
    expect(broken(run)).toEqual([]);
    const [, patient, hurried] = run.scenario.jobs;
    const refusedAt = run.server.arrivals.find(({ status }) => status === 429)?.heardAt as number;
    for (const { id, job, error, endedAt } of run.outcomes) {
      if (job === patient) expect(error).toBeUndefined();
      if (job !== hurried) continue;
      expect(error).toMatchObject({ name: "RateLimitError", code: "GATE" });
      expect((error as { retryAt: Date }).retryAt.getTime()).toBeGreaterThan(Date.UTC(2026, 0, 1) + 119_000);
      // Two of them may have been on their way, and hear for themselves. No time passes then, not even 10 ms.
      const own = run.server.arrivals.find((arrival) => arrival.id === id && arrival.status === 429)?.heardAt;
      expect(endedAt - (own ?? refusedAt)).toBe(0);
    }
    // Two were on their way; from then on nobody asks before it is time.
    const early = run.server.arrivals.filter(({ at }) => at > refusedAt + 60 && at < 118_000);
    expect(early).toEqual([]);
  });
});

describe("50 calls on a token that is revoked under load", () => {
  test("cost one token request, and none fails", async () => {
    const run = await simulate({
      seed: 1,
      server: aServer(2000, 300_000, { tokens: { lifetimeMs: 3_600_000, revokedAt: [500] } }),
      limits: {},
      jobs: [aJob(500, 50)],
    });
    expect(broken(run)).toEqual([]);
    expect(run.outcomes.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(run.server.count(({ kind }) => kind === "token")).toBe(2);
    expect(run.server.count(({ status }) => status === 401)).toBeGreaterThan(0);
  });

  test("wait in a full window: the token goes first, and takes no slot", async () => {
    const run = await simulate({
      seed: 1,
      server: aServer(10, 10_000, { tokens: { lifetimeMs: 3_600_000, revokedAt: [9000] } }),
      limits: { window: { requests: 10, perMs: 10_000 }, concurrency: 5 },
      jobs: [aJob(50, 50)],
    });
    expect(broken(run)).toEqual([]);
    expect(run.outcomes.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(run.server.count(({ kind }) => kind === "token")).toBe(2);
  });
});

describe("a wall clock that is set back by an hour, and forward by two", () => {
  test("moves nothing", async () => {
    const scenario = {
      seed: 1,
      server: aServer(10, 10_000),
      limits: { window: { requests: 10, perMs: 10_000 } },
      jobs: [aJob(60, 20)],
    };
    const undisturbed = await simulate(scenario);
    const jumps = [
      { at: 15_000, byMs: -3_600_000 },
      { at: 32_000, byMs: 7_200_000 },
    ];
    const run = await simulate({ ...scenario, jumps });
    expect(broken(run)).toEqual([]);
    expect(run.endedAt).toBe(undisturbed.endedAt);
  });
});
