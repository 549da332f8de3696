import { type ErrorOrigin, RunwireError } from "./runwire-error.js";

/**
 * A call or an option that cannot be right: thrown before any request. The message names what was given
 * (never a secret) and what is expected.
 */
export class InvalidCallError extends RunwireError {
  override readonly name = "InvalidCallError";

  constructor(message: string, origin?: ErrorOrigin) {
    super("INVALID_CALL", message, origin);
  }
}
