import { describe, expect, test } from "vitest";
import { broken } from "./invariants.js";
import { aJob, aServer, type Run, type Scenario, simulate } from "./simulate.js";

const minute = 60_000;
const hour = 60 * minute;

function aDay(
  limit: number,
  resetsAt: number,
  changes: Partial<Scenario["server"]> = {},
): Scenario["server"] {
  return aServer(1, 1, { window: undefined, daily: { limit, resetsAt, dayMs: 24 * hour }, ...changes });
}

async function run(scenario: Omit<Scenario, "seed">): Promise<Run> {
  const made = await simulate({ seed: 1, ...scenario });
  expect(broken(made)).toEqual([]);
  return made;
}

describe("a daily budget that runs out", () => {
  test("is used to the last call, at the price of one refused", async () => {
    const { server, outcomes } = await run({
      server: aDay(50, 10 * hour),
      limits: { window: false },
      jobs: [aJob(80, 8)],
    });
    expect(server.count(({ kind, status }) => kind === "call" && status === 200)).toBe(50);
    expect(server.count(({ status }) => status === 429)).toBe(1);
    expect(
      outcomes.filter(({ error }) => (error as Error | undefined)?.name === "DailyLimitError"),
    ).toHaveLength(30);
  });

  test("refilled at a hidden hour, serves a poller again within 15 minutes", async () => {
    const resetsAt = 7 * hour + 13 * minute;
    const { server } = await run({
      server: aDay(20, resetsAt),
      limits: { window: false },
      jobs: [aJob(600, 1, { pauseMs: minute })],
    });
    const first = server.arrivals.find(({ at, status }) => at > resetsAt && status === 200);
    expect((first?.at ?? Number.POSITIVE_INFINITY) - resetsAt).toBeLessThanOrEqual(16 * minute);
    // In the hours before no more were sent than one at growing intervals.
    const looks = server.count(({ at, status }) => at < resetsAt && status === 429);
    expect(looks).toBeLessThanOrEqual(5 + resetsAt / (15 * minute));
  });

  test("refilled at a hidden hour, serves all who wait for it", async () => {
    const resetsAt = 9 * hour;
    const { server, outcomes, endedAt } = await run({
      server: aDay(100, resetsAt),
      limits: { window: false, whenExhausted: "wait" },
      jobs: [aJob(150, 30)],
    });
    expect(outcomes.every(({ error }) => error === undefined)).toBe(true);
    expect(endedAt - resetsAt).toBeLessThanOrEqual(16 * minute);
    expect(server.count(({ kind, status }) => kind === "call" && status === 429)).toBeLessThan(50);
  });

  test("keeps the reserve for others, but for a look now and then", async () => {
    const { server } = await run({
      server: aDay(100, 30 * hour),
      limits: { window: false, reserve: 40 },
      jobs: [aJob(200, 8), aJob(3, 1, { at: hour, pauseMs: hour })],
    });
    const served = server.count(({ kind, status }) => kind === "call" && status === 200);
    expect(served).toBeGreaterThanOrEqual(60);
    expect(served).toBeLessThanOrEqual(60 + 3);
  });

  test("that others empty stops the calls that have not been sent yet", async () => {
    const { server } = await run({
      server: aDay(100, 30 * hour, { others: [{ at: 200, requests: 80 }] }),
      limits: { window: false, concurrency: 4 },
      jobs: [aJob(100, 50)],
    });
    expect(server.count(({ kind, status }) => kind === "call" && status === 429)).toBeLessThanOrEqual(4);
  });
});
