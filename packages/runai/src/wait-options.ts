import { refuseUnknownOptions } from "@runwire/client";
import { type CallOptions, InvalidCallError } from "@runwire/core";

/** How to wait for something that takes its time. */
export interface WaitOptions<T> extends Omit<CallOptions, "deadlineMs"> {
  /** Called with each look at it. */
  readonly onProgress?: ((seen: T) => void) | undefined;
  /** How long to wait in all, in milliseconds; `Infinity` for as long as it takes. @default 3_600_000 */
  readonly deadlineMs?: number | undefined;
}

/** A script must not wait for ever for a phase that nobody knows. */
export const defaultWaitMs = 3_600_000;

/** Refuses, before the first look, an id that is none and options that mean nothing. */
export function checkWait(method: string, name: string, id: unknown, options: WaitOptions<never>): void {
  if (typeof id !== "string" || id.trim() === "") {
    throw new InvalidCallError(
      `${method}: ${name} must be an id, got ${id === "" ? "an empty text" : typeof id}`,
    );
  }
  refuseUnknownOptions(method, options, ["onProgress"]);
  if (options.onProgress !== undefined && typeof options.onProgress !== "function") {
    throw new InvalidCallError(`${method}: onProgress must be a function, got ${typeof options.onProgress}`);
  }
}
