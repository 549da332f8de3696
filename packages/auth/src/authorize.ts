import {
  AuthenticationError,
  type CallContext,
  type CallRequest,
  describeCall,
  discard,
  origin,
  type Send,
  type Step,
} from "@runwire/core";
import { TokenExpiredInLine } from "./sign.js";
import type { TokenSource } from "./token-source.js";

/**
 * Sees to it that a usable token exists before a place in the window is taken, and owns the one replay after a
 * 401: the refused token is given up (by its number, so that an old refusal cannot hurt a newer token), all
 * callers wait for one new token, and the call is sent once more. A 403 is never replayed: runZero is reported
 * to slow down clients that repeat refused calls.
 */
export function authorize(source: TokenSource): Step {
  return (next) => async (request, context) => {
    if (context.operation.credentials.length === 0) return next(request, context);

    const since = context.clock.now();
    const response = await sendWithToken(source, next, request, context);
    if (response.status !== 401) {
      source.accepted(context.tokenGeneration);
      return response;
    }
    if ((await namesOtherKinds(response)) || !source.refused(context.tokenGeneration, since)) return response;

    discard(response, context);
    const replayed = await sendWithToken(source, next, request, context);
    if (replayed.status !== 401) {
      source.accepted(context.tokenGeneration);
      return replayed;
    }
    source.refused(context.tokenGeneration, since);
    if (await namesOtherKinds(replayed)) return replayed;
    discard(replayed, context);
    throw refusedTwice(context);
  };
}

async function sendWithToken(
  source: TokenSource,
  next: Send,
  request: CallRequest,
  context: CallContext,
): Promise<Response> {
  for (;;) {
    const pending = source.prepare(context);
    if (pending !== undefined) await pending;
    try {
      return await next(request, context);
    } catch (error) {
      if (!(error instanceof TokenExpiredInLine)) throw error;
      // Moves up, so that lines longer than a token's life still end.
      context.priority = Math.max(1, context.priority - 1);
    }
  }
}

/** The body of runZero's answer to a key of the wrong kind: another token of the same kind would not help. */
async function namesOtherKinds(response: Response): Promise<boolean> {
  return (await response.text()).includes('"possible_token_types"');
}

function refusedTwice({ operation }: CallContext): AuthenticationError {
  return new AuthenticationError(
    "TOKEN_REFUSED",
    `${describeCall(origin(operation))} refuses a token that the token endpoint has just given; ` +
      "check that `url` is the console that the client id belongs to",
    { ...origin(operation), status: 401 },
  );
}
