import {
  type ByteStream,
  type Caller,
  type CallOptions,
  type StreamOptions,
  storedBytes,
} from "@runwire/core";
import type { TaskLogs } from "./generated/api.js";
import { operations } from "./generated/operations.js";

/** The log of a task from the storage that it is kept in, which is never sent the token. */
export function readLog(caller: Caller, id: number, options: CallOptions & StreamOptions = {}): ByteStream {
  const operation = operations.getTaskLogs;
  const locate = async (call: CallOptions) => {
    const { logs_url } = (await caller.call(operation, { ...call, path: { id } })) as TaskLogs;
    return logs_url;
  };
  return storedBytes(caller, operation, locate, options);
}
