import { waitFor } from "@runwire/client";
import { type ApiError, type Caller, type CallOptions, isRunwireError, origin } from "@runwire/core";
import type { Task } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { mayPass } from "./may-pass.js";
import { TaskFailedError } from "./task-failed-error.js";
import { readLog } from "./task-log.js";
import type { FollowOptions, TaskOutcome } from "./task-outcome.js";
import { taskOutput } from "./task-output.js";
import { isReviewState } from "./task-state.js";

/** A task has ended before its log is there; after so many refusals in a row there will be none. */
const mostLogRefusals = 5;

/** So many looks in a row may fail, each with its own retries. */
const mostFaults = 5;

/** How a wait begins. */
export interface Beginning {
  readonly id: number;
  /** The answer to the creation of the task, which need not be asked for again, and may hold the output. */
  readonly created?: Task | undefined;
  /** Called with the task as it was seen last. */
  readonly onTask?: ((task: Task) => void) | undefined;
}

/** Waits for the end of a task, through its reviews, and gives what it put out. */
export function followTask(
  caller: Caller,
  { id, created, onTask }: Beginning,
  options: FollowOptions,
): Promise<TaskOutcome> {
  const { onReview, onProgress, startWhenApproved = true } = options;
  const operation = operations.getTask;
  let known = created;
  let status = created?.status ?? "unknown";
  let reviewed = "";
  let started = false;
  let startRefusal: unknown;
  let logRefusals = 0;
  let faults = 0;

  const end = {
    operation,
    unmet: `task ${id} did not end`,
    standing: () => `it is ${status}, and tasks.wait(${id}) takes it up again`,
  };

  return waitFor(caller, end, options, async (call) => {
    const task = known ?? (await look(call));
    if (task === undefined) return undefined;
    // Its logs, too, are only right in the answer in which they came.
    known = undefined;
    status = task.status;
    onTask?.(task);
    onProgress?.(task);
    if (isReviewState(task) && (await leaves(task))) {
      return { status: task.status as "pending-review" | "approved" | "rejected", task };
    }
    if (task.status === "rejected") return { status: "rejected", task };
    if (task.status === "approved" && startWhenApproved) await start(call);
    if (task.status !== "success" && task.status !== "failure") return undefined;
    const log = await logOf(task, call);
    if (log === undefined) return undefined;
    if (task.status === "failure") throw new TaskFailedError(task, log, caller.redact, origin(operation));
    return { status: "success", task, log };
  });

  /**
   * The task as it is now; `undefined` where that cannot be told at the moment. The task goes on through an outage, and
   * who created it would lose its number with the wait.
   */
  async function look(call: CallOptions): Promise<Task | undefined> {
    try {
      const task = (await caller.call(operation, { ...call, path: { id } })) as Task;
      faults = 0;
      return task;
    } catch (error) {
      faults += 1;
      if (!mayPass(error) || faults >= mostFaults) throw error;
      return undefined;
    }
  }

  /** Tells of a review that has changed since the last look; whether the listener wants to wait no more. */
  async function leaves(task: Task): Promise<boolean> {
    const now = JSON.stringify([task.status, task.reviews]);
    if (now === reviewed) return false;
    reviewed = now;
    return (await onReview?.(task)) === "leave";
  }

  /**
   * Starts an approved task, once. A start that failed may have been taken, or somebody else was faster: the next
   * look tells, and only a task that is still approved makes it an error.
   */
  async function start(call: CallOptions): Promise<void> {
    if (startRefusal !== undefined) throw startRefusal;
    if (started) return;
    started = true;
    try {
      await caller.call(operations.startTask, { ...call, path: { id } });
    } catch (error) {
      if (!isRunwireError(error)) throw error;
      startRefusal = error;
    }
  }

  /** The log of a task that has ended; `undefined` while the server says that it has not. */
  async function logOf(task: Task, call: CallOptions): Promise<string | undefined> {
    const output = taskOutput(task);
    if (output.kind === "inline") return output.text;
    try {
      return await readLog(caller, id, call).text();
    } catch (error) {
      const tooEarly =
        isRunwireError(error) && error.name === "ApiError" && (error as ApiError).status === 400;
      logRefusals += 1;
      if (!tooEarly || logRefusals >= mostLogRefusals) throw error;
      return undefined;
    }
  }
}
