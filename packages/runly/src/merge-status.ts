import type { Run } from "./generated/api.js";
import { hasEnded, type RunStatus } from "./run.js";

/**
 * A run with what the channel or a status read says of it. Objects are merged, arrays and all else replaced. A run
 * that has ended stays so: a status that was under way for long may be older.
 */
export function mergeStatus(run: Run | undefined, status: RunStatus): Run {
  if (run !== undefined && hasEnded(run) && !hasEnded(status as Run)) return run;
  return merge(run, status) as unknown as Run;
}

function merge(before: unknown, news: unknown): Record<string, unknown> {
  const merged: Record<string, unknown> = isObject(before) ? { ...before } : {};
  for (const [name, value] of Object.entries(news as object)) {
    // Assigned, this one would not become a member.
    if (value === undefined || name === "__proto__") continue;
    merged[name] = isObject(value) ? merge(merged[name], value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
