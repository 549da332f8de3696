import type { GivenCall, Operation } from "@runwire/core";
import { operations } from "./generated/operations.js";

/**
 * How long a call that runs a task may take to its headers, in milliseconds: the server answers when the task has
 * ended, or when it stops waiting. Its limit is not known; a client that is used with it waits as long.
 */
export const runTimeoutMs = 120_000;

const patient: ReadonlySet<Operation> = new Set([
  operations.createTask,
  operations.createTaskFromTemplate,
  operations.startTask,
]);

/** Gives calls that run a task more time, unless the call or the client has a limit of its own. */
export function withPatience(
  clientTimeoutMs: number | undefined,
): (operation: Operation, given: GivenCall) => GivenCall {
  return (operation, given) =>
    patient.has(operation) && given.timeoutMs === undefined && clientTimeoutMs === undefined
      ? { ...given, timeoutMs: runTimeoutMs }
      : given;
}
