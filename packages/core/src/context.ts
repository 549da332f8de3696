import type { Clock } from "./clock.js";
import type { ClientListeners } from "./events.js";
import type { Operation } from "./operation.js";

/** Takes secrets out of a text from outside before it is shown. */
export type Redact = (text: string) => string;

/** One call on its way through the pipeline: what it is, how long it may take, and where it stands. */
export interface CallContext {
  readonly operation: Operation;
  readonly clock: Clock;
  readonly on: ClientListeners;
  readonly signal: AbortSignal | undefined;
  /** The caller reads the body itself, piece by piece; otherwise `send` reads it whole, within the attempt. */
  readonly streamed: boolean;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  /** On the clock's `now()`; `Infinity` where the call may take for ever, as a stream after its headers. */
  deadline: number;
  readonly deadlineMs: number;
  /** How urgent the call is among those that wait: 0 first, 9 last. A call that was refused moves up. */
  priority: number;
  /** How often the call was sent. */
  attempt: number;
  /** Which token was written last: a number that grows with each token, so that an old 401 hurts no new token. */
  tokenGeneration: number;
  /**
   * Ends the attempt whose body is still being read. Only streams have one after their headers came: for
   * them a call goes on until its body is read or given up.
   */
  attemptInProgress: AttemptInProgress | undefined;
  /** Whoever made the call takes the body of a success from `text`: putting it back into the answer has its price. */
  readonly takesText?: boolean;
  /** The body of a success, once it has been read for a call that takes it from here. */
  text?: string | undefined;
  /** The error of the attempt before, where the call goes on from one whose body broke while it was read. */
  readonly broken?: unknown;
  /**
   * Whether a body that broke like this is worth asking for again, by the rules for any failed attempt. For who
   * reads the body of a stream; `retry` sets it.
   */
  worthAnother?: ((error: unknown) => boolean) | undefined;
}

/** An attempt whose body is being read. */
export interface AttemptInProgress {
  /** Closes the connection; a read that waits fails with this reason. */
  abort(reason?: unknown): void;
  /** The body was read: nothing is left to clean up. */
  done(): void;
}
