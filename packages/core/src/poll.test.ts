import { expect, test } from "vitest";
import { poll } from "./poll.js";
import { ManualClock } from "./testing/manual-clock.js";

const late = () => new Error("late");

function watch(until: number, changes: { deadlineMs?: number; signal?: AbortSignal } = {}) {
  const clock = new ManualClock();
  const times: number[] = [];
  const startedAt = clock.now();
  const done = poll(
    { clock, signal: undefined },
    { deadlineMs: 3_600_000, onDeadline: late, ...changes },
    async () => {
      times.push(clock.now() - startedAt);
      return times.length >= until ? times.length : undefined;
    },
  );
  done.catch(() => {});
  return { clock, times, done };
}

test("looks at once, after 2 s, then after half as long again each time, at most every 30 s", async () => {
  const { clock, times, done } = watch(10);
  await clock.until(done);
  const pauses = times.slice(1).map((time, at) => Math.round(time - (times[at] as number)));
  expect(times[0]).toBe(0);
  expect(pauses).toEqual([2000, 3000, 4500, 6750, 10_125, 15_188, 22_781, 30_000, 30_000]);
  expect(clock.timers).toBe(0);
});

test("ends at the deadline with what the caller says, and leaves no timer", async () => {
  const { clock, times, done } = watch(99, { deadlineMs: 6000 });
  expect(await clock.until(done)).toBe(6000);
  await expect(done).rejects.toThrow("late");
  expect(times).toEqual([0, 2000, 5000]);
  expect(clock.timers).toBe(0);
});

test("ends within the wait when a signal fires, with its reason", async () => {
  for (const whose of ["client", "call"]) {
    const clock = new ManualClock();
    const controller = new AbortController();
    const { signal } = controller;
    const done = poll(
      { clock, signal: whose === "client" ? signal : undefined },
      { deadlineMs: 60_000, onDeadline: late, ...(whose === "call" && { signal }) },
      async () => undefined,
    );
    await clock.advance(2500);
    controller.abort("enough");
    await expect(done).rejects.toBe("enough");
    expect(clock.timers).toBe(0);
  }
});

test("what a look throws ends it; each look may take what is left", async () => {
  const clock = new ManualClock();
  const left: number[] = [];
  const done = poll(
    { clock, signal: undefined },
    { deadlineMs: 10_000, onDeadline: late },
    async ({ deadlineMs }) => {
      left.push(deadlineMs);
      if (left.length === 3) throw new Error("gone");
      return undefined;
    },
  );
  done.catch(() => {});
  await clock.until(done);
  await expect(done).rejects.toThrow("gone");
  expect(left).toEqual([10_000, 8000, 5000]);
});
