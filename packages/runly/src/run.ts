import type { Run } from "./generated/api.js";

/** What the live channel tells of a run: often a few members only. */
export type RunStatus = { readonly [Name in keyof Run]?: Partial<Run[Name]> | null };

/** Whether a run has ended: the API says so by `completedAt` alone. */
export function hasEnded(run: Pick<Run, "completedAt">): boolean {
  return run.completedAt !== undefined && run.completedAt !== null;
}

/** Whether the state of a run is a last one. `completedAt` follows once all of its instances are known to be done. */
export function isLastState(state: Run["state"]): boolean {
  return state !== "Enqueued" && state !== "Running";
}

/**
 * Whether it makes sense to queue a run again: it is neither waiting nor running, and no success in which all items
 * went well. A publishable key may do so for no others.
 */
export function canRequeue({ state, progress }: Pick<Run, "state" | "progress">): boolean {
  return isLastState(state) && (state !== "Successful" || (progress?.failed ?? 0) > 0);
}
