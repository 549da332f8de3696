import type { Run } from "@runwire/runly/browser";
import { isOver, outcomeOf } from "./run-outcome.js";

/** How far a run is. */
export interface RunShare {
  /** Items that are through, failed ones among them. */
  readonly done: number;
  readonly failed: number;
  /** `undefined` where the job has not counted its items. */
  readonly total: number | undefined;
  /** Parts of the whole, from 0 to 1; `undefined` where the whole is not known. */
  readonly parts: { readonly success: number; readonly failed: number } | undefined;
}

/** Works out how far a run is. A successful run is all through, even if it never had anything to count. */
export function shareOf(run: Run): RunShare {
  const { success = 0, failed = 0, total } = run.progress ?? {};
  const done = success + failed;
  const known = total ?? undefined;
  const base = { done, failed, total: known };
  if (done === 0 && isOver(run) && outcomeOf(run) === "successful")
    return { ...base, parts: { success: 1, failed: 0 } };
  // A run that is over gets no more items, so what it has done is the whole if nobody counted.
  const whole = known ?? (isOver(run) ? done : 0);
  if (whole <= 0) return { ...base, parts: isOver(run) ? { success: 0, failed: 0 } : undefined };
  // A job may add items while it runs; the bar never grows beyond its track.
  const scale = Math.max(whole, done);
  return { ...base, parts: { success: success / scale, failed: failed / scale } };
}
