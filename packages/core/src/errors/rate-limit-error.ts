import { type ErrorOrigin, RunwireError } from "./runwire-error.js";

/** Which limit a call could not wait for. */
export type RateLimitErrorCode =
  /** The request window has no place before the call's deadline. */
  | "WINDOW"
  /** The server refused with 429, and what it asks to wait is longer than the call may. */
  | "GATE"
  /** Too many calls are waiting already. */
  | "QUEUE_FULL";

/** The call was not sent, or not sent again, because of a rate limit. `retryAt` says when it may go. */
export class RateLimitError extends RunwireError {
  override readonly name = "RateLimitError";
  declare readonly code: RateLimitErrorCode;
  /** The earliest useful moment to call again, where it is known. */
  declare readonly retryAt?: Date;

  constructor(
    code: RateLimitErrorCode,
    message: string,
    details: ErrorOrigin & { readonly retryAt?: Date | undefined } = {},
  ) {
    super(code, message, details);
    if (details.retryAt !== undefined) this.retryAt = details.retryAt;
  }
}
