import type { Run } from "@runwire/runly/browser";
import { expect, test } from "vitest";
import { shareOf } from "./run-share.js";

const completedAt = "2026-11-22T12:00:00Z";

test.each([
  [
    "a run that has not counted its items",
    { state: "Running", progress: { success: 3, total: null } },
    undefined,
  ],
  ["a run of which nothing is known", {}, undefined],
  [
    "half of it, some failed",
    { progress: { success: 4, failed: 1, total: 10 } },
    { success: 0.4, failed: 0.1 },
  ],
  ["more items than were counted", { progress: { success: 12, total: 10 } }, { success: 1, failed: 0 }],
  [
    "the end of a run that never counted",
    { state: "Failed", completedAt, progress: { success: 3, failed: 1 } },
    { success: 0.75, failed: 0.25 },
  ],
  ["a success without items", { state: "Successful", completedAt }, { success: 1, failed: 0 }],
  [
    "a success with a total of nothing",
    { state: "Successful", completedAt, progress: { total: 0 } },
    { success: 1, failed: 0 },
  ],
  ["a run cancelled in the queue", { state: "Cancelled", completedAt }, { success: 0, failed: 0 }],
])("%s", (_, run, parts) => {
  expect(shareOf({ id: "r1", state: "Running", ...run } as Run).parts).toEqual(parts);
});
