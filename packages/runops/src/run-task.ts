import { type Caller, notify, type Operation } from "@runwire/core";
import { followTask } from "./follow-task.js";
import type { Task } from "./generated/api.js";
import { killTask, untilAborted } from "./kill-task.js";
import type { FollowOptions, KillResult, TaskOutcome } from "./task-outcome.js";

/**
 * Creates a task with this operation, waits for its end, and gives what it put out. The creation, too, takes as long
 * as the server waits for the task.
 */
export async function runTask(
  caller: Caller,
  operation: Operation,
  body: object,
  options: FollowOptions,
): Promise<TaskOutcome> {
  const { signal, timeoutMs, deadlineMs, killOnAbort = false, onKill } = options;
  const begunAt = caller.clock.now();
  signal?.throwIfAborted();
  const creation = caller.call(operation, {
    body,
    timeoutMs,
    deadlineMs,
    // With it, an abort would leave a task behind of which nobody knows the number.
    signal: killOnAbort ? undefined : signal,
  }) as Promise<Task>;

  const created = await (killOnAbort
    ? untilAborted(creation, signal, (abandoned) => void killWhenCreated(abandoned))
    : creation);
  return followKillably(caller, created, {
    ...options,
    ...(deadlineMs !== undefined && { deadlineMs: Math.max(1, deadlineMs - (caller.clock.now() - begunAt)) }),
  });

  async function killWhenCreated(abandoned: Promise<Task>): Promise<void> {
    const result = await abandoned.then(
      (task) => killTask(caller, task),
      (error: unknown): KillResult => ({ kind: "failed", error }),
    );
    if (onKill) notify(onKill, result);
  }
}

async function followKillably(caller: Caller, created: Task, options: FollowOptions): Promise<TaskOutcome> {
  const { signal, killOnAbort, onKill } = options;
  let last = created;
  const onTask = (task: Task) => {
    last = task;
  };
  try {
    return await followTask(caller, { id: created.id, created, onTask }, options);
  } catch (error) {
    if (killOnAbort && signal?.aborted)
      void killTask(caller, last).then((result) => onKill && notify(onKill, result));
    throw error;
  }
}
