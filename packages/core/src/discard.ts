import type { CallContext } from "./context.js";

/**
 * Lets go of an answer that nobody will read. A body left alone would hold its connection; `cancel` is not
 * awaited, because on a response that a mock has teed it never settles.
 */
export function discard(response: Response, context: CallContext): void {
  context.attemptInProgress?.abort();
  context.attemptInProgress = undefined;
  if (response.body !== null && !response.bodyUsed) response.body.cancel().catch(() => {});
}
