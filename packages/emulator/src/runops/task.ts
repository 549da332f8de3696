/** A review of a task by one group. */
export interface TaskReview {
  readonly group: string;
  status: "pending-review" | "approved" | "rejected";
  readonly created: string;
}

/** A task as the emulator keeps it. Its status follows from the clock. */
export interface Task {
  readonly id: number;
  readonly type: string;
  readonly target: string;
  readonly script: string;
  readonly description: string | null;
  readonly redact: "all" | "none";
  readonly user_email: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly reviews: TaskReview[];
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When it was queued for an agent; `undefined` while people decide. */
  readyAt?: number;
  /** How long it is queued, and how long it then runs, in milliseconds. */
  readonly queuedMs: number;
  runningMs: number;
  output: string;
  failed: boolean;
}

/** Where a task stands at a moment. */
export type TaskStatus =
  | "pending-review"
  | "approved"
  | "rejected"
  | "ready"
  | "running"
  | "success"
  | "failure";

/** The status of a task at a moment. */
export function statusOf(task: Task, now: number): TaskStatus {
  if (task.readyAt === undefined) {
    if (task.reviews.some(({ status }) => status === "rejected")) return "rejected";
    return task.reviews.every(({ status }) => status === "approved") ? "approved" : "pending-review";
  }
  if (now < task.readyAt + task.queuedMs) return "ready";
  if (now < endOf(task)) return "running";
  return task.failed ? "failure" : "success";
}

/** When a task that was queued ends, in milliseconds since 1970. */
export function endOf(task: Task): number {
  return (task.readyAt ?? Number.POSITIVE_INFINITY) + task.queuedMs + task.runningMs;
}

/** A task as the API shows it, without its logs. */
export function viewOf(task: Task, now: number) {
  const status = statusOf(task, now);
  const ended = status === "success" || status === "failure";
  return {
    id: task.id,
    status,
    type: task.type,
    target: task.target,
    script: task.script,
    description: task.description,
    redact: task.redact,
    created: timeText(task.createdAt),
    elapsed_time_ms: ended ? task.runningMs : null,
    reviews: task.reviews.map((review) => ({ ...review })),
    user_email: task.user_email,
    labels: { ...task.labels },
  };
}

/** A moment as the API writes it: without seconds and zone. */
export function timeText(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replaceAll("-", "/").replace("T", " ");
}
