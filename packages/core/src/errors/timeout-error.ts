import { type ErrorOrigin, RunwireError } from "./runwire-error.js";

/** Which clock ran out: one attempt's headers, a body that stalled, or the whole call. */
export type TimeoutErrorCode = "ATTEMPT" | "IDLE" | "DEADLINE";

/** Something took longer than it may. `timeoutMs` is the limit that was passed. */
export class TimeoutError extends RunwireError {
  override readonly name = "TimeoutError";
  declare readonly code: TimeoutErrorCode;
  /** The limit, in milliseconds. */
  readonly timeoutMs: number;

  constructor(code: TimeoutErrorCode, message: string, timeoutMs: number, origin?: ErrorOrigin) {
    super(code, message, origin);
    this.timeoutMs = timeoutMs;
  }
}
