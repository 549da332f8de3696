import type { State } from "../state.js";
import type { Task } from "./task.js";
import { note, type TaskEntry, TaskFailure } from "./task-entry.js";

/** How long a task stays in each of its statuses, in milliseconds. */
export interface TaskDurations {
  readonly new: number;
  readonly active: number;
  readonly scanned: number;
  readonly processing: number;
}

/** A console that nobody asked for a long time makes up for so many runs of a recurring task, no more. */
const MOST_RUNS = 24;

/** The statuses of a task that begins at a moment, and when it gets them. An upload has nothing to scan. */
export function stepsFrom(at: number, durations: TaskDurations, kind: "scan" | "upload") {
  const active = at + durations.new;
  const scanned = active + durations.active;
  const processing = kind === "scan" ? scanned + durations.scanned : active;
  const steps = [
    { status: "processing", at: processing },
    { status: "processed", at: processing + durations.processing },
  ];
  return kind === "scan"
    ? [{ status: "active", at: active }, { status: "scanned", at: scanned }, ...steps]
    : steps;
}

/**
 * Brings the tasks to where they are now. Nothing happens by itself: each request sees what the clock says
 * should have happened before it, in its order. Returns a promise only where there is something to do.
 */
export function settleTasks(state: State): Promise<void> | undefined {
  for (const { inventory } of state.organizations.values()) inventory.settle(state.options.clock.now());
  if (state.settling) return state.settling;
  if (!nextDue(state)) return undefined;
  state.settling = settleAll(state).finally(() => {
    state.settling = undefined;
  });
  return state.settling;
}

async function settleAll(state: State): Promise<void> {
  for (let entry = nextDue(state); entry; entry = nextDue(state)) await advance(state, entry);
}

/** The task whose next step is due first. */
function nextDue(state: State): TaskEntry | undefined {
  let due: TaskEntry | undefined;
  let earliest = state.options.clock.now();
  for (const { tasks } of state.organizations.values())
    for (const entry of tasks.open) {
      const at = entry.steps[0]?.at;
      if (at === undefined || at > earliest) continue;
      if (due && at === earliest) continue;
      due = entry;
      earliest = at;
    }
  return due;
}

async function advance(state: State, entry: TaskEntry): Promise<void> {
  const step = entry.steps.shift();
  if (!step) return;
  const { task } = entry;
  const atSeconds = Math.floor(step.at / 1000);
  if (entry.recurrence) {
    recur(state, entry, step.at);
    return;
  }
  task.updated_at = atSeconds;
  if (step.status !== "processed") {
    task.status = step.status;
    note(entry, atSeconds, step.status);
    return;
  }
  try {
    const planned = state.taskFailures.shift();
    if (planned !== undefined) throw new TaskFailure(planned);
    const outcome = await entry.process?.(entry, atSeconds);
    task.stats = {
      ...outcome?.counts,
      "change.newAssets": outcome?.newAssets ?? 0,
      "change.changedAssets": outcome?.changedAssets ?? 0,
      "change.totalAssets": outcome?.totalAssets ?? 0,
    };
    task.status = "processed";
  } catch (error) {
    if (!(error instanceof TaskFailure)) throw error;
    task.status = "error";
    task.error = error.message;
  }
  note(entry, atSeconds, task.error || task.status);
  organizationOf(state, task)?.tasks.open.delete(entry);
}

function recur(state: State, entry: TaskEntry, at: number): void {
  const { task } = entry;
  const run = entry.recurrence?.(entry, at);
  task.recur_last = Math.floor(at / 1000);
  if (run) task.recur_last_task_id = run.task.id;
  scheduleNext(state, entry, at);
}

/** Plans the next run of a recurring task after a moment. */
export function scheduleNext(state: State, entry: TaskEntry, after: number): void {
  const period = PERIODS[entry.task.recur_frequency] ?? PERIODS.daily ?? 0;
  const now = state.options.clock.now();
  const missed = Math.floor((now - after) / period) - MOST_RUNS;
  const next = after + period * (1 + Math.max(0, missed));
  entry.task.recur_next = Math.floor(next / 1000);
  entry.steps.splice(0, entry.steps.length, { status: "recurring", at: next });
}

const HOUR = 3_600_000;

/** Scan frequency -> milliseconds. A month has 30 days; a continuous scan begins anew after a quarter of an hour. */
const PERIODS: Readonly<Record<string, number>> = {
  continuous: HOUR / 4,
  hourly: HOUR,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
  monthly: 30 * 24 * HOUR,
};

function organizationOf(state: State, task: Task) {
  return state.organizations.get(task.organization_id);
}
