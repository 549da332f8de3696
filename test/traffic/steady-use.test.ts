import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { broken } from "./invariants.js";
import type { ModelServer } from "./model-server.js";
import { holds, searchTimeoutMs } from "./search.js";
import { aJob, aServer, type Scenario, simulate } from "./simulate.js";

/** The share of the window that is used: how soon each request is followed by the one N later. */
function used({ arrivals }: ModelServer, requests: number, perMs: number): number {
  const times = arrivals.map(({ at }) => at).sort((a, b) => a - b);
  let [gaps, sum] = [0, 0];
  for (let index = requests; index < times.length; index++, gaps++) {
    sum += (times[index] as number) - (times[index - requests] as number);
  }
  return perMs / (sum / gaps);
}

describe("under backlog", () => {
  test.each([
    { requests: 2000, perMs: 300_000, windows: 4, workers: 64, latency: { least: 20, most: 100 } },
    { requests: 2000, perMs: 300_000, windows: 2, workers: 128, latency: { least: 500, most: 3000 } },
    { requests: 100, perMs: 60_000, windows: 10, workers: 250, latency: { least: 20, most: 100 } },
    { requests: 20, perMs: 10_000, windows: 40, workers: 30, latency: { least: 20, most: 80 } },
    { requests: 1, perMs: 5000, windows: 50, workers: 3, latency: { least: 10, most: 50 } },
  ])(
    "98 % of $requests in $perMs ms are used over many windows, and none is refused",
    async (given) => {
      const { requests, perMs, windows, workers, latency } = given;
      const run = await simulate({
        seed: 1,
        server: aServer(requests, perMs, { latency }),
        limits: { window: { requests, perMs }, concurrency: 256 },
        jobs: [aJob(requests * windows, workers)],
      });
      expect(broken(run)).toEqual([]);
      expect(run.outcomes.filter(({ error }) => error !== undefined)).toEqual([]);
      expect(used(run.server, requests, perMs)).toBeGreaterThanOrEqual(0.98);
    },
    60_000,
  );
});

describe("a job of up to N calls", () => {
  test(
    "is never slowed by the window: no call of it waits",
    async () => {
      const jobs: fc.Arbitrary<Scenario> = fc
        .record({
          seed: fc.integer(),
          requests: fc.integer({ min: 2, max: 60 }),
          perMs: fc.constantFrom(1000, 60_000, 300_000),
          workers: fc.integer({ min: 1, max: 60 }),
          at: fc.nat(1000),
        })
        .map(({ seed, requests, perMs, workers, at }) => ({
          seed,
          server: aServer(requests, perMs),
          limits: { window: { requests, perMs } },
          // One place is the token's.
          jobs: [aJob(requests - 1, workers, { at })],
        }));
      await holds(jobs, ({ waits }) =>
        waits.filter(({ reason }) => reason === "window").map(() => "a call of it waited for the window"),
      );
    },
    searchTimeoutMs,
  );
});
