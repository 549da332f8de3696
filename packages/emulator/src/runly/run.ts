import { uuid } from "../seeded.js";

/** What is kept of a run; where it stands follows from the clock. */
export interface RunRecord {
  readonly id: string;
  readonly environment: string;
  readonly template: string | null;
  readonly isScheduled: boolean;
  readonly enqueuedAt: number;
  readonly enqueuedBy: string;
  readonly job: RunJob;
  /** The configuration as a whole, settings of the job included. */
  readonly config: Readonly<Record<string, unknown>>;
  /** When a node takes it; `undefined` while there is none for it. */
  startsAt: number | undefined;
  readonly runMs: number;
  readonly items: number;
  /** Each so-manyth item fails; 0 for none. */
  readonly failEach: number;
  /** How it ends, if nobody cancels it. */
  readonly outcome: "Successful" | "Failed" | "TimedOut" | "Error";
  readonly node: { readonly id: string; readonly machine: string; readonly cluster: string } | null;
  cancelledAt?: number;
  cancelledBy?: string;
}

export interface RunJob {
  readonly org: string;
  readonly package: string;
  readonly version: string;
  readonly type: string;
  readonly name: string;
}

/** After a request to cancel, in milliseconds: until all instances are known to have finished. */
const cancelMs = 300;

/** The moment that a run ends, as far as it is known. */
export function endOf(run: RunRecord): number | undefined {
  const natural = run.startsAt === undefined ? undefined : run.startsAt + run.runMs;
  if (run.cancelledAt === undefined) return natural;
  // One that waits is taken out of the line at once.
  const waits = run.startsAt === undefined || run.cancelledAt < run.startsAt;
  const cancelled = waits ? run.cancelledAt : run.cancelledAt + cancelMs;
  return natural === undefined ? cancelled : Math.min(natural, cancelled);
}

/** A run as the API tells it at a moment. */
export function runAt(run: RunRecord, now: number, isProduction: boolean) {
  const end = endOf(run);
  const hasEnded = end !== undefined && now >= end;
  const wasCancelled =
    run.cancelledAt !== undefined &&
    (run.startsAt === undefined || end === undefined || end < run.startsAt + run.runMs);
  const until = hasEnded ? end : now;
  const started = run.startsAt !== undefined && until >= run.startsAt;
  const share = !started
    ? 0
    : run.runMs === 0
      ? 1
      : Math.min((until - (run.startsAt as number)) / run.runMs, 1);
  const done = Math.floor(share * (run.outcome === "Error" ? run.items / 2 : run.items));
  const failed = run.failEach === 0 ? 0 : Math.floor(done / run.failEach);
  const success = done - failed;
  const state = hasEnded ? (wasCancelled ? "Cancelled" : run.outcome) : started ? "Running" : "Enqueued";
  return {
    id: run.id,
    environment: { id: run.environment, isProduction },
    template: run.template,
    isScheduled: run.isScheduled,
    state,
    enqueuedAt: iso(run.enqueuedAt),
    enqueuedBy: run.enqueuedBy,
    startedAt: started ? iso(run.startsAt as number) : null,
    cancellationRequestedAt: run.cancelledAt === undefined ? null : iso(run.cancelledAt),
    cancellationRequestedBy: run.cancelledBy ?? null,
    completedAt: hasEnded ? iso(end) : null,
    job: run.job,
    progress: {
      success,
      failed,
      total: started ? run.items : null,
      categories: [
        ...(success > 0 ? [{ count: success, isSuccessful: true, category: "Successful" }] : []),
        ...(failed > 0 ? [{ count: failed, isSuccessful: false, category: "InvalidItem" }] : []),
      ],
    },
    node: started ? run.node : null,
  };
}

export type RunView = ReturnType<typeof runAt>;

/** The text of a log, as far as it is written. */
export function logOf(view: RunView, name: "stdout" | "stderr"): string {
  const { success, failed, total } = view.progress;
  if (name === "stderr") {
    return Array.from({ length: failed }, (_, index) => `item ${index + 1}: InvalidItem\n`).join("");
  }
  if (view.startedAt === null) return "";
  return [
    `${view.startedAt} ${view.job.name} ${view.job.version} started`,
    ...Array.from({ length: success }, (_, index) => `item ${index + 1} of ${total}: done`),
    ...(view.completedAt === null ? [] : [`${view.completedAt} ${view.state}`]),
    "",
  ].join("\n");
}

/** An id for the so-manyth thing of a kind. */
export function idOf(seed: number, position: number): string {
  return uuid((seed * 7919 + position * 104_729) | 0);
}

/** A moment as the API writes it. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}
