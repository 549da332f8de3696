import { describe, expect, test } from "vitest";
import { broken } from "./invariants.js";
import type { ServerRules } from "./model-server.js";
import { aJob, aServer, type Run, simulate } from "./simulate.js";

/** What the client believes: runZero's documented window. */
const documented = { requests: 2000, perMs: 300_000 };

async function run(
  calls: number,
  workers: number,
  server: ReturnType<typeof aServer>,
  seed = 1,
): Promise<Run> {
  const made = await simulate({ seed, server, limits: { window: documented }, jobs: [aJob(calls, workers)] });
  expect(broken(made)).toEqual([]);
  return made;
}

function refusals({ server }: Run): number {
  return server.count(({ status }) => status === 429);
}

function failures({ outcomes }: Run): number {
  return outcomes.filter(({ error }) => error !== undefined).length;
}

describe("a server that takes 5 requests in 2 s, and a client that believes in 2,000 in 5 minutes", () => {
  const latencies = [
    { least: 1, most: 5 },
    { least: 20, most: 200 },
  ];

  test.each([51, 200, 400])(
    "%d calls one after the other see one 429, told when to come back",
    async (calls) => {
      for (const retryAfter of ["seconds", "date"] as const) {
        for (const latency of latencies) {
          const made = await run(calls, 1, aServer(5, 2000, { retryAfter, latency }));
          expect(refusals(made)).toBe(1);
          expect(failures(made)).toBe(0);
        }
      }
    },
  );

  test.each([8, 64])(
    "%d workers see those refused that were on their way together, and then none",
    async (workers) => {
      for (const latency of latencies) {
        const made = await run(200, workers, aServer(5, 2000, { latency }));
        expect(refusals(made)).toBeLessThanOrEqual(workers);
        expect(failures(made)).toBe(0);
      }
    },
  );

  test.each([1, 8])("told nothing, %d workers see a few, and less and less", async (workers) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const made = await run(200, workers, aServer(5, 2000, { retryAfter: "none" }), seed);
      expect(refusals(made)).toBeLessThanOrEqual(workers + 4);
      expect(failures(made)).toBe(0);
      expect(made.endedAt).toBeLessThan(6 * 60_000);
    }
  });

  test("a pace is forgotten after five minutes, at the price of one more 429 each time", async () => {
    const made = await run(1500, 1, aServer(5, 2000, { latency: { least: 1, most: 5 } }));
    expect(made.endedAt).toBeGreaterThan(10 * 60_000);
    expect(refusals(made)).toBe(3);
  });

  test("that pace is used for 80 % and more", async () => {
    const made = await run(200, 8, aServer(5, 2000, { latency: { least: 1, most: 5 } }));
    expect(made.endedAt).toBeLessThan((200 / 5) * 2000 * 1.2);
  });
});

describe("a window that others use too", () => {
  type Others = ServerRules["others"];
  const hints = ["seconds", "none"] as const;

  test.each(hints)(
    "full when a process starts (Retry-After: %s), all calls succeed later",
    async (retryAfter) => {
      const others: Others = [{ at: 0, requests: 2000 }];
      for (const [calls, workers] of [
        [50, 8],
        [300, 16],
      ] as const) {
        const made = await run(calls, workers, aServer(2000, 300_000, { retryAfter, others }));
        expect(failures(made)).toBe(0);
        expect(refusals(made)).toBeLessThanOrEqual(retryAfter === "none" ? 6 : 1);
      }
    },
  );

  test.each(hints)("half used by others all the time (Retry-After: %s), none fails", async (retryAfter) => {
    const others: Others = Array.from({ length: 200 }, (_, index) => ({ at: index * 15_000, requests: 50 }));
    for (const seed of [1, 2]) {
      const made = await run(3000, 4, aServer(2000, 300_000, { retryAfter, others }), seed);
      expect(failures(made)).toBe(0);
      expect(refusals(made)).toBeLessThan(20);
    }
  });

  test("full for a moment, it does not slow a steady client for long", async () => {
    const others: Others = [{ at: 60_000, requests: 2000 }];
    const steady = aJob(900, 1, { pauseMs: 1000 });
    const made = await simulate({
      seed: 1,
      server: aServer(2000, 300_000, { others }),
      limits: { window: documented },
      jobs: [steady],
    });
    expect(broken(made)).toEqual([]);
    expect(failures(made)).toBe(0);
    // 16 minutes of work, four of a window that others had used up, and at most five of the pace that this taught.
    expect(made.endedAt).toBeLessThan(25 * 60_000);
  });
});
