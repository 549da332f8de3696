import { checkWait, type WaitOptions as WaitOptionsOf, waitFor } from "@runwire/client";
import {
  type ByteStream,
  byteStream,
  type Caller,
  type CallOptions,
  InvalidCallError,
  type Operation,
  origin,
  refuseUnknownOptions,
  requireFunction,
  requireOptions,
  type StreamOptions,
} from "@runwire/core";
import type { Task } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { requireId } from "./require-id.js";
import { TaskFailedError } from "./task-failed-error.js";
import { taskState } from "./task-state.js";

/** How to wait for a task. */
export interface WaitOptions extends WaitOptionsOf<Task> {
  /** Ends the wait early: what makes this true is waited for, such as `(task) => task.status === "active"`. */
  readonly until?: ((task: Task) => boolean) | undefined;
}

/** How the files of a task are read. */
export interface TaskFileOptions extends CallOptions, StreamOptions {}

/** What can be done with tasks. */
export interface TaskJobs {
  /**
   * Waits until a task is processed, and gives it as it is then.
   *
   * ```ts
   * const task = await runzero.scan(siteId, { targets: "10.0.0.0/24" });
   * const { stats } = await runzero.tasks.wait(task.id);
   * ```
   *
   * It looks after 2 s, then after half as long again each time, at most every 30 s; each look is one call of the
   * daily budget. A status that is not known does not end the wait; the deadline does.
   *
   * A recurring task never ends, as each of its runs is a task of its own: it is refused, unless `until` says what is
   * waited for. `recur_last_task_id` is its latest run.
   *
   * @throws TaskFailedError with the console's own text if the task failed, or was canceled, stopped or removed.
   * @throws InvalidCallError if the task recurs and there is no `until`.
   * @throws TimeoutError `DEADLINE` if it takes longer than `deadlineMs`.
   */
  wait(taskId: string, options?: WaitOptions): Promise<Task>;
  /**
   * What a scan collected, without its compression: `await runzero.tasks.data(id).saveTo("scan.json")`. The console
   * leads to storage, which is never sent the credential.
   */
  data(taskId: string, options?: TaskFileOptions): ByteStream;
  /** The log of a task, likewise: `await runzero.tasks.log(id).text()`. */
  log(taskId: string, options?: TaskFileOptions): ByteStream;
  /** What a task changed, likewise. */
  changes(taskId: string, options?: TaskFileOptions): ByteStream;
  /** Stops a task that runs, or cancels one that waits. Safe to repeat. */
  stop(taskId: string, options?: CallOptions): Promise<Task>;
  /** Halts a recurring task, until it is resumed. */
  pause(taskId: string, options?: CallOptions): Promise<Task>;
  /** Lets a recurring task go on that was paused. */
  resume(taskId: string, options?: CallOptions): Promise<Task>;
  /** Hides a task from lists. Its data and log are then out of reach, too. */
  hide(taskId: string, options?: CallOptions): Promise<Task>;
}

/** Makes the task jobs of a client. */
export function createTaskJobs(caller: Caller): TaskJobs {
  const change =
    (method: string, operation: Operation, body?: object) =>
    async (taskId: string, options: CallOptions = {}) => {
      refuseUnknownOptions(`tasks.${method}`, options, []);
      requireId(`tasks.${method}`, "taskId", taskId);
      const given = { ...options, path: { task_id: taskId }, ...(body !== undefined && { body }) };
      return (await caller.call(operation, given)) as Task;
    };
  const file =
    (method: string, operation: Operation) =>
    (taskId: string, options: TaskFileOptions = {}) => {
      requireOptions(`tasks.${method}`, options);
      const { idleTimeoutMs, allowUnverified, ...call } = options;
      requireId(`tasks.${method}`, "taskId", taskId);
      refuseUnknownOptions(`tasks.${method}`, call, ["idleTimeoutMs", "allowUnverified"]);
      const given = { ...call, path: { task_id: taskId } };
      return byteStream(caller, operation, given, { idleTimeoutMs, allowUnverified, gunzip: true });
    };

  return {
    async wait(taskId, options = {}) {
      requireOptions("tasks.wait", options);
      const { until, onProgress } = options;
      checkWait("tasks.wait", options, ["until", "onProgress"]);
      requireId("tasks.wait", "taskId", taskId);
      requireFunction("tasks.wait: until", until);
      const operation = operations.getTask;
      let status = "unknown";
      const end = { operation, unmet: `task ${taskId} did not end`, standing: () => `it is ${status}` };
      return waitFor(caller, end, options, async (call) => {
        const task = (await caller.call(operation, { ...call, path: { task_id: taskId } })) as Task;
        status = task.status ?? "unknown";
        onProgress?.(task);
        if (until?.(task)) return task;
        throwIfFailed(task, operation);
        if (until === undefined) refuseRecurring(task, operation);
        return taskState(task) === "done" ? task : undefined;
      });
    },
    data: file("data", operations.getTaskScanData),
    log: file("log", operations.getTaskLog),
    changes: file("changes", operations.getTaskChangeReport),
    stop: change("stop", operations.stopTask),
    pause: change("pause", operations.updateTask, { status: "paused" }),
    resume: change("resume", operations.updateTask, { status: "active" }),
    hide: change("hide", operations.hideTask),
  };
}

/** Throws a `TaskFailedError` for a task that ended without having done its work. */
export function throwIfFailed(task: Task, operation: Operation): void {
  const state = taskState(task);
  if (state === "failed") throw new TaskFailedError("TASK_FAILED", task, origin(operation));
  if (state === "stopped") throw new TaskFailedError("TASK_STOPPED", task, origin(operation));
}

/** A recurring task goes on after each of its runs: it would be waited for until the deadline, for nothing. */
function refuseRecurring({ id, recur, recur_last_task_id: run }: Task, operation: Operation): void {
  if (recur !== true) return;
  const hasRun = run !== undefined && run !== null && /[1-9a-f]/i.test(run);
  const latest = hasRun ? `its latest run is ${run}` : "it has not run yet";
  throw new InvalidCallError(
    `tasks.wait: task ${id} recurs and never ends; wait for one of its runs (${latest}), or say with until what is ` +
      "waited for, such as (task) => task.recur_last_task_id !== before",
    origin(operation),
  );
}
