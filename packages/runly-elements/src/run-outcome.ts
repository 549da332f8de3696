import { hasEnded, type Run } from "@runwire/runly/browser";

/** How a run stands, told in one word: a value of the `state` attribute of `<runly-run-progress>`. */
export type RunOutcome =
  | "queued"
  | "running"
  | "cancelling"
  | "successful"
  /** Over and successful, though single items failed. */
  | "partly-successful"
  | "failed"
  | "cancelled"
  | "timed-out"
  | "errored";

const LAST: Readonly<Record<string, RunOutcome>> = {
  Failed: "failed",
  Cancelled: "cancelled",
  TimedOut: "timed-out",
  Error: "errored",
};

/** Tells how a run stands. A state that is not known counts as running until the run has ended. */
export function outcomeOf(run: Run): RunOutcome {
  if (run.state === "Successful") return (run.progress?.failed ?? 0) > 0 ? "partly-successful" : "successful";
  const last = LAST[run.state];
  if (last !== undefined) return last;
  if (hasEnded(run)) return "errored";
  if (run.cancellationRequestedAt) return "cancelling";
  return run.state === "Enqueued" ? "queued" : "running";
}

/** Whether nothing more is to be expected of a run, though it may not be confirmed yet. */
export function isOver(run: Run): boolean {
  return hasEnded(run) || !["queued", "running", "cancelling"].includes(outcomeOf(run));
}
