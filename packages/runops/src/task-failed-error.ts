import { type ErrorOrigin, type Redact, RunwireError } from "@runwire/core";
import type { Task } from "./generated/api.js";

/** A task ended without success. The message holds the beginning of its output, which says why. */
export class TaskFailedError extends RunwireError {
  override readonly name = "TaskFailedError";
  declare readonly code: "TASK_FAILED";
  /** The task as it was seen last. */
  readonly task: Task;
  /** All that it put out: for a failure, the text of the error. */
  readonly log: string;

  constructor(task: Task, log: string, redact: Redact, origin: ErrorOrigin) {
    const on = task.target === undefined ? "" : ` on ${JSON.stringify(task.target)}`;
    // Before it is cut: half a secret would not be found.
    const said = redact(log.trim());
    const why =
      said === "" ? "; it put nothing out" : `: ${said.length > 300 ? `${said.slice(0, 300)}…` : said}`;
    super("TASK_FAILED", `task ${task.id}${on} ended as ${task.status}${why}`, origin);
    this.task = task;
    this.log = log;
  }
}
