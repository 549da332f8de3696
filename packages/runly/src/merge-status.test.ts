import { expect, test } from "vitest";
import type { Run } from "./generated/api.js";
import { mergeStatus } from "./merge-status.js";
import { canRequeue, hasEnded } from "./run.js";

const run: Run = {
  ...{ id: "1", state: "Running", startedAt: "2026-01-01T00:00:00Z", completedAt: null },
  progress: {
    success: 3,
    failed: 0,
    total: 10,
    categories: [{ count: 3, isSuccessful: true, category: "ok" }],
  },
};

test("a partial status changes what it names, at any depth, and nothing else", () => {
  const merged = mergeStatus(run, { id: "1", state: "Running", progress: { success: 4 } });
  expect(merged).toEqual({ ...run, progress: { ...run.progress, success: 4 } });
});

test("lists are replaced, and null is a value", () => {
  const merged = mergeStatus(run, { startedAt: null, progress: { categories: [] } });
  expect(merged.startedAt).toBeNull();
  expect(merged.progress).toEqual({ ...run.progress, categories: [] });
});

test("what was merged before is not changed", () => {
  mergeStatus(run, { progress: { success: 9 } });
  expect(run.progress?.success).toBe(3);
});

test("a run that has ended stays ended, whatever comes late", () => {
  const ended = mergeStatus(run, { state: "Successful", completedAt: "2026-01-01T00:01:00Z" });
  expect(mergeStatus(ended, { state: "Running", completedAt: null })).toBe(ended);
  expect(mergeStatus(ended, { progress: { success: 5 } })).toBe(ended);
});

test("a status cannot reach the prototype of anything", () => {
  const merged = mergeStatus(run, JSON.parse('{"__proto__":{"polluted":true}}'));
  expect((merged as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each([
  ["Enqueued", 0, false],
  ["Running", 3, false],
  ["Successful", 0, false],
  ["Successful", 1, true],
  ["Failed", 0, true],
  ["Cancelled", 0, true],
  ["TimedOut", 0, true],
  ["Error", 0, true],
] as const)("a run that is %s with %i failed items can be requeued: %s", (state, failed, can) => {
  expect(canRequeue({ state, progress: { failed } })).toBe(can);
});

test("a run has ended when it says when, whatever its state is", () => {
  expect(hasEnded({ completedAt: null })).toBe(false);
  expect(hasEnded({})).toBe(false);
  expect(hasEnded({ completedAt: "2026-01-01T00:00:00Z" })).toBe(true);
});
