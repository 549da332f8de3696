import { checkWait } from "@runwire/client";
import {
  type ByteStream,
  type Caller,
  type CallOptions,
  checkCallOptions,
  requireFunction,
  requireOptions,
  type StreamOptions,
} from "@runwire/core";
import { followTask } from "./follow-task.js";
import type { NewTask } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { requireName, requireTaskId, requireText } from "./require-argument.js";
import { runTask } from "./run-task.js";
import { readLog } from "./task-log.js";
import type { FollowOptions, TaskOutcome } from "./task-outcome.js";

/** What to run, and how to wait for it. */
export interface RunOptions extends FollowOptions {
  /** The name of the target. */
  readonly target: string;
  /** A command, SQL or a program, as the target's type takes it. */
  readonly script: string;
  /** Only where it is to differ from the target's. */
  readonly type?: string | undefined;
  /** What reviewers are shown. */
  readonly message?: string | undefined;
  /** Names and values. */
  readonly labels?: NewTask["labels"] | undefined;
}

/** How to wait for a task that is there already. Who waits only does not kill. */
export type WaitOptions = Omit<FollowOptions, "killOnAbort" | "onKill">;

/** How a log is read. */
export interface LogOptions extends CallOptions, StreamOptions {}

/** What can be done with tasks. */
export interface TaskJobs {
  /**
   * Runs a script on a target, and gives what it put out, whichever way the server hands that over.
   *
   * ```ts
   * const { status, log } = await runops.tasks.run({ target: "orders", script: "select count(*) from orders" });
   * ```
   *
   * A review is a state, not an error: it is waited for, `onReview` hears of it, an approved task is started, and a
   * rejected one is an outcome without a log. It looks after 2 s, then after half as long again each time, at most
   * every 30 s.
   *
   * @throws TaskFailedError if it failed; `log` is the text of the error.
   * @throws TimeoutError `DEADLINE` if it takes longer than `deadlineMs`; the task goes on.
   */
  run(options: RunOptions): Promise<TaskOutcome>;
  /** Waits for the end of a task that was created before, in the same way. */
  wait(taskId: number, options?: WaitOptions): Promise<TaskOutcome>;
  /**
   * The log of an ended task from the storage that it is kept in: `await runops.tasks.log(7).saveTo("log.txt")`. The
   * storage is never sent the token.
   */
  log(taskId: number, options?: LogOptions): ByteStream;
}

const waitNames = ["onReview", "onProgress", "startWhenApproved"];
const followNames = [...waitNames, "killOnAbort", "onKill"];

/** Makes the task jobs of a client. */
export function createTaskJobs(caller: Caller): TaskJobs {
  return {
    async run(options) {
      const { target, script, type, message, labels, ...follow } = requireOptions("tasks.run", options);
      checkFollowing("tasks.run", follow, followNames, ["target", "script", "type", "message", "labels"]);
      requireName("tasks.run", "target", target);
      requireText("tasks.run", "script", script);
      const body = {
        target,
        script,
        ...(type !== undefined && { type }),
        ...(message !== undefined && { message }),
        ...(labels !== undefined && { labels }),
      };
      caller.check(operations.createTask, { body });
      return runTask(caller, operations.createTask, body, follow);
    },
    async wait(taskId, options = {}) {
      requireTaskId("tasks.wait", taskId);
      checkFollowing("tasks.wait", options, waitNames);
      return followTask(caller, { id: taskId }, options);
    },
    log(taskId, options = {}) {
      requireTaskId("tasks.log", taskId);
      checkCallOptions("tasks.log", options, ["idleTimeoutMs", "allowUnverified"]);
      return readLog(caller, taskId, options);
    },
  };
}

/** Refuses what would only show once the task is there. */
export function checkFollowing(
  method: string,
  options: FollowOptions,
  known: readonly string[] = followNames,
  beside: readonly string[] = [],
): void {
  checkWait(method, options, [...beside, ...known]);
  requireFunction(`${method}: onReview`, options.onReview);
  requireFunction(`${method}: onKill`, options.onKill);
}
