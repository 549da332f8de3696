import type { Run } from "@runwire/runly/browser";
import { expect, test } from "vitest";
import { isOver, outcomeOf } from "./run-outcome.js";

const completedAt = "2026-11-22T12:00:00Z";

test.each([
  [{ state: "Enqueued" }, "queued"],
  [{ state: "Running" }, "running"],
  [{ state: "Running", cancellationRequestedAt: completedAt }, "cancelling"],
  [{ state: "Successful", completedAt }, "successful"],
  [{ state: "Successful", completedAt, progress: { success: 9, failed: 1 } }, "partly-successful"],
  [{ state: "Failed", completedAt }, "failed"],
  [{ state: "Cancelled", completedAt, cancellationRequestedAt: completedAt }, "cancelled"],
  [{ state: "TimedOut", completedAt }, "timed-out"],
  [{ state: "Error", completedAt }, "errored"],
  // States that nobody has told us of.
  [{ state: "Paused" }, "running"],
  [{ state: "Vanished", completedAt }, "errored"],
  [{}, "running"],
] as const)("%j is %s", (run, outcome) => {
  expect(outcomeOf(run as Run)).toBe(outcome);
});

test.each([
  [{ state: "Running" }, false],
  [{ state: "Failed" }, true],
  [{ state: "Vanished", completedAt }, true],
])("%j is over: %s", (run, over) => {
  expect(isOver(run as Run)).toBe(over);
});
