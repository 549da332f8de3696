import { type BackOff, backOffMs } from "./back-off.js";
import { ConnectionError } from "./errors/connection-error.js";
import { isRunwireError } from "./errors/runwire-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import type { Operation } from "./operation.js";
import { retryAfterMs } from "./retry-after.js";

/** How one attempt ended: an answer, or an error. */
export type Outcome = { readonly response: Response } | { readonly error: unknown };

/** What decides about another attempt. */
export interface RetryRules {
  /** How often a call is sent at most, the first time included. */
  readonly attempts: number;
  readonly backOff: BackOff;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly retryAfterCapMs: number;
  /** True where the limiter waits after a 429, so that a delay here would be a second one. */
  readonly limiterWaits: boolean;
  readonly random: () => number;
}

/** Another attempt is worth it, after so long; `reason` is for the `retry` event. */
export interface Again {
  readonly delayMs: number;
  readonly reason: string;
}

const passing = new Set([408, 500, 502, 503, 504]);

/**
 * Whether an attempt that ended like this is worth another one. Who may be sent twice:
 *
 * - 429: any operation, for the server refused to begin. The limiter closes its gate; the call only re-enters.
 * - 408, 500, 502, 503, 504, a reset, an attempt that timed out: operations that are marked idempotent.
 * - a connection that never came about: any operation, for nothing was sent.
 *
 * What kept a token from being obtained is not tried again here.
 */
export function decideRetry(
  outcome: Outcome,
  operation: Operation,
  attempt: number,
  rules: RetryRules,
  nowEpochMs: number,
): Again | undefined {
  if (attempt >= rules.attempts) return undefined;
  if ("error" in outcome) {
    const { error } = outcome;
    // A token could not be had: its cache has already tried again, for everybody.
    if (isOfAnother(error, operation)) return undefined;
    const unsent = error instanceof ConnectionError && !error.sent;
    const passes =
      unsent ||
      (operation.idempotent &&
        ((error instanceof ConnectionError && error.code !== "REDIRECT") ||
          (error instanceof TimeoutError && error.code !== "DEADLINE")));
    if (!passes) return undefined;
    const { code } = error as ConnectionError | TimeoutError;
    return { delayMs: backOffMs(rules.backOff, attempt, rules.random), reason: code };
  }

  const { status, headers } = outcome.response;
  if (status < 400) return undefined;
  const hint = retryAfterMs(headers, nowEpochMs);
  if (status === 429) {
    if (rules.limiterWaits) return { delayMs: 0, reason: "429" };
  } else if (!operation.idempotent || !passing.has(status)) {
    return undefined;
  }
  if (hint !== undefined && hint > rules.retryAfterCapMs) return undefined;
  // A hint of no time at all, such as a date in the past, must not make many clients ask again at once.
  return { delayMs: hint || backOffMs(rules.backOff, attempt, rules.random), reason: `${status}` };
}

/** Whether an error is about the request of another operation, on which this one waited. */
function isOfAnother(error: unknown, { id }: Operation): boolean {
  return isRunwireError(error) && error.operation !== undefined && error.operation !== id;
}
