import type { CallRequest } from "./call-request.js";
import type { CallContext } from "./context.js";

/** Sends a request and gives the answer, once its headers have come. */
export type Send = (request: CallRequest, context: CallContext) => Promise<Response>;

/** One step of the path: does its part before and after the next. */
export type Step = (next: Send) => Send;

/** The steps of a client. `authorize` and `sign` come from the auth package, `limit` from the limiter. */
export interface Steps {
  readonly retry: Step;
  readonly authorize: Step;
  readonly limit: Step;
  readonly sign: Step;
  readonly send: Send;
}

/**
 * The path of a request, read from the outside in:
 *
 * - `retry` decides whether a failed attempt is worth another, and waits between them. All below happens once
 *   an attempt, so each attempt pays the limiter.
 * - `authorize` sees to it that a usable token exists before a place is taken, and owns the one replay after a
 *   401. It stands outside of `limit`, because a token request takes a place of its own: asked for from inside,
 *   calls that hold all places would wait for ever.
 * - `limit` takes a place in the window, or waits for one; reads the budget off the answer; closes the gate on 429.
 * - `sign` writes the token that is current at the moment of sending. The call may have waited many windows.
 * - `send` is one `fetch`.
 */
export function pipeline({ retry, authorize, limit, sign, send }: Steps): Send {
  return retry(authorize(limit(sign(send))));
}
