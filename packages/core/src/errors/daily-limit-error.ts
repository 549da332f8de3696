import type { Usage } from "../events.js";
import { type ErrorOrigin, RunwireError } from "./runwire-error.js";

/**
 * The daily budget is used up. When it is refilled is not documented, so the next calls are let through one
 * at a time, at growing intervals, until one succeeds: `probeAt` is when the next one may be.
 */
export class DailyLimitError extends RunwireError {
  override readonly name = "DailyLimitError";
  /** What the server last told. */
  declare readonly usage?: Usage;
  /** When the next call is let through to find out whether the budget was refilled. */
  declare readonly probeAt?: Date;

  constructor(
    message: string,
    details: ErrorOrigin & { readonly usage?: Usage | undefined; readonly probeAt?: Date | undefined } = {},
  ) {
    super("DAILY_LIMIT", message, details);
    if (details.usage !== undefined) this.usage = details.usage;
    if (details.probeAt !== undefined) this.probeAt = details.probeAt;
  }
}
