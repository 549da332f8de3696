import { type Caller, InvalidCallError, origin } from "@runwire/core";
import type { Task } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import type { KillResult } from "./task-outcome.js";
import { hasEnded } from "./task-state.js";

/** Nothing stops tasks of these types (Runops's web console and agent have the same list). */
const unstoppable: ReadonlySet<string> = new Set(["ecs-exec", "k8s-exec", "rails-console-ecs"]);

/** Whoever aborted is gone by then: the wish must not be tried for ever. */
const killDeadlineMs = 30_000;

/** Asks the server to stop a task that may run. Never rejects: what became of it is the result. */
export async function killTask(caller: Caller, task: Task): Promise<KillResult> {
  if (hasEnded(task)) return { kind: "ended", task };
  const operation = operations.killTask;
  if (task.type !== undefined && unstoppable.has(task.type)) {
    const error = new InvalidCallError(
      `task ${task.id} goes on: nothing stops tasks of type ${task.type}`,
      origin(operation),
    );
    return { kind: "failed", task, error };
  }
  try {
    await caller.call(operation, { path: { id: task.id }, deadlineMs: killDeadlineMs });
    return { kind: "asked", task };
  } catch (error) {
    return { kind: "failed", task, error };
  }
}

/**
 * Waits for a task that is being created, and no longer than the signal lets it: the creation itself goes on, for only
 * its answer tells which task there is to kill.
 */
export function untilAborted(
  creation: Promise<Task>,
  signal: AbortSignal | undefined,
  abandoned: (creation: Promise<Task>) => void,
): Promise<Task> {
  if (signal === undefined) return creation;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal.reason);
      abandoned(creation);
    };
    if (signal.aborted) return leave();
    signal.addEventListener("abort", leave, { once: true });
    const stay = () => signal.removeEventListener("abort", leave);
    creation.then(resolve, reject).finally(stay);
  });
}
