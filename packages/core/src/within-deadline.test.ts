import { expect, test } from "vitest";
import { ManualClock } from "./testing/manual-clock.js";
import { withinDeadline } from "./within-deadline.js";

test("each call gets what is left of the job's deadline, at least a millisecond", async () => {
  const clock = new ManualClock();
  const next = withinDeadline(clock, { deadlineMs: 1000, timeoutMs: 50 });
  expect(next()).toMatchObject({ deadlineMs: 1000, timeoutMs: 50 });
  await clock.advance(400);
  expect(next().deadlineMs).toBe(600);
  await clock.advance(4000);
  expect(next().deadlineMs).toBe(1);
});

test("a job without a deadline gives none to its calls", () => {
  const { signal } = new AbortController();
  expect(withinDeadline(new ManualClock(), { signal })()).toEqual({ signal, timeoutMs: undefined });
});
