import pRetry from "p-retry";
import type { CallRequest } from "./call-request.js";
import { sleep } from "./clock.js";
import type { CallContext } from "./context.js";
import { discard } from "./discard.js";
import { notify } from "./notify.js";
import type { Send, Step } from "./pipeline.js";
import { type Again, decideRetry, type Outcome, type RetryRules } from "./retry-decision.js";

/**
 * Tries a call again while that is worth it and the deadline allows. The first attempt runs directly, and
 * p-retry is only started once it has failed in a way that may pass: a call that goes well pays nothing. A call
 * that goes on from one whose body broke has had its first attempt.
 */
export function retry(rules: RetryRules): Step {
  return (next) => async (request, context) => {
    if (context.streamed) {
      context.worthAnother = (error) => decide({ error }, context, rules) !== undefined;
    }
    let first: Outcome;
    if (context.broken === undefined) {
      // Not through `attempt`: a call that goes well pays for no promise and no object of it.
      context.attempt++;
      try {
        const response = await next(request, context);
        if (response.ok) return response;
        first = { response };
      } catch (error) {
        first = { error };
      }
    } else {
      first = { error: context.broken };
    }
    const again = decide(first, context, rules);
    if (again === undefined) return unwrap(first);
    return unwrap(await repeat(next, request, context, rules, first, again));
  };
}

/**
 * What p-retry is told of a failed attempt. It would not retry thrown values that are no errors, judges a
 * `TypeError` by its message, and retries an abort; inside of this it sees none of them.
 */
class Failed extends Error {
  readonly outcome: Outcome;
  readonly again: Again | undefined;

  constructor(outcome: Outcome, again: Again | undefined) {
    super("the attempt failed");
    this.outcome = outcome;
    this.again = again;
  }
}

async function repeat(
  next: Send,
  request: CallRequest,
  context: CallContext,
  rules: RetryRules,
  first: Outcome,
  again: Again,
): Promise<Outcome> {
  let failed: Failed | undefined = new Failed(first, again);
  try {
    return await pRetry(
      async () => {
        if (failed !== undefined) {
          const known = failed;
          failed = undefined;
          throw known;
        }
        const outcome = await attempt(next, request, context);
        const decision = decide(outcome, context, rules);
        if (decision !== undefined) throw new Failed(outcome, decision);
        return outcome;
      },
      {
        retries: rules.attempts - 1,
        // The whole wait happens in shouldRetry: p-retry has no hook for a delay, and its own ignores deadlines.
        minTimeout: 0,
        shouldRetry: ({ error }) => prepare(error as Failed, context),
      },
    );
  } catch (error) {
    if (error instanceof Failed) return error.outcome;
    throw error;
  }
}

async function prepare({ outcome, again }: Failed, context: CallContext): Promise<boolean> {
  if (again === undefined) return false;
  const { clock, on, operation, signal, deadline } = context;
  // A wait that ends after the deadline would only delay the bad news.
  if (clock.now() + again.delayMs > deadline) return false;
  if ("response" in outcome) discard(outcome.response, context);
  if (on.retry) notify(on.retry, { operation: operation.id, attempt: context.attempt, ...again });
  context.priority = Math.max(1, context.priority - 1);
  if (again.delayMs > 0) await sleep(clock, again.delayMs, signal);
  return true;
}

async function attempt(next: Send, request: CallRequest, context: CallContext): Promise<Outcome> {
  context.attempt++;
  try {
    return { response: await next(request, context) };
  } catch (error) {
    return { error };
  }
}

function decide(outcome: Outcome, context: CallContext, rules: RetryRules): Again | undefined {
  if (context.signal?.aborted) return undefined;
  return decideRetry(outcome, context.operation, context.attempt, rules, context.clock.date());
}

function unwrap(outcome: Outcome): Response {
  if ("error" in outcome) throw outcome.error;
  return outcome.response;
}
