import { type ErrorOrigin, RunwireError } from "@runwire/core";
import type { Task } from "./generated/api.js";

/** How a task ended that did not succeed. */
export type TaskFailedErrorCode =
  /** It failed; `task.error` says why, where the console does. */
  | "TASK_FAILED"
  /** Somebody canceled, stopped or removed it. */
  | "TASK_STOPPED";

/** A task ended without having done its work. The message holds the console's own text. */
export class TaskFailedError extends RunwireError {
  override readonly name = "TaskFailedError";
  declare readonly code: TaskFailedErrorCode;
  /** The task as the console showed it last. */
  readonly task: Task;

  constructor(code: TaskFailedErrorCode, task: Task, origin: ErrorOrigin) {
    const called = task.name ? ` (${JSON.stringify(task.name)})` : "";
    const said = task.error
      ? `: ${task.error}`
      : code === "TASK_FAILED"
        ? " and the console does not say why"
        : "";
    const advice = code === "TASK_FAILED" ? `; tasks.log(${JSON.stringify(task.id)}) may tell more` : "";
    super(code, `task ${task.id}${called} ended as ${task.status}${said}${advice}`, origin);
    this.task = task;
  }
}
