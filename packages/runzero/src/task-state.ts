import type { Task } from "./generated/api.js";

/** What a status means to somebody who waits. A status that is not known yet does not end a task. */
export type TaskState = "running" | "done" | "failed" | "stopped";

const states: Readonly<Record<string, TaskState>> = {
  processed: "done",
  error: "failed",
  failed: "failed",
  canceled: "stopped",
  cancelled: "stopped",
  stopped: "stopped",
  removed: "stopped",
};

/** Where a task stands, by its status, which the API declares as any text. */
export function taskState(task: Pick<Task, "status">): TaskState {
  return states[(task.status ?? "").toLowerCase()] ?? "running";
}
