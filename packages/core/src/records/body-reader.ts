import type { CallContext } from "../context.js";
import { connectionError } from "../errors/connection-error.js";
import type { TimeoutError } from "../errors/timeout-error.js";
import { origin } from "../origin.js";
import { inNode } from "../runtime.js";
import { timeoutError } from "../send.js";

/** Reads a body piece by piece, gives up on one that stalls, and closes the connection of one that is left. */
export class BodyReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #context: CallContext;
  /**
   * Whether the end of the connection can be told from the end of the body. Over HTTP/1.1 a body without a
   * length and without chunks ends when the connection does, for whatever reason. Only Node shows both headers.
   */
  readonly framed: boolean;

  constructor(response: Response, context: CallContext) {
    this.#reader = response.body?.getReader();
    this.#context = context;
    this.framed =
      !inNode ||
      response.body === null ||
      response.headers.has("content-length") ||
      response.headers.has("transfer-encoding");
  }

  /** The next piece; `undefined` at the end. Throws the signal's reason, a TimeoutError or a ConnectionError. */
  async read(): Promise<Uint8Array | undefined> {
    const { clock, signal, idleTimeoutMs, deadline, deadlineMs, operation } = this.#context;
    const remainingMs = deadline - clock.now();
    const [which, limitMs] =
      remainingMs < idleTimeoutMs ? (["DEADLINE", deadlineMs] as const) : (["IDLE", idleTimeoutMs] as const);
    let stalled: TimeoutError | undefined;
    const cancelTimer = clock.setTimer(
      () => {
        stalled = timeoutError(which, limitMs, this.#context);
        this.close(stalled);
      },
      Math.min(remainingMs, idleTimeoutMs),
    );
    try {
      const next = await this.#reader?.read();
      // A body that is closed under a waiting read may end it as if it were complete.
      if (signal?.aborted) throw signal.reason;
      if (stalled) throw stalled;
      if (next === undefined || next.done) {
        this.#context.attemptInProgress?.done();
        return undefined;
      }
      return next.value;
    } catch (error) {
      this.#context.attemptInProgress?.done();
      if (signal?.aborted) throw signal.reason;
      throw stalled ?? connectionError(error, origin(operation));
    } finally {
      cancelTimer();
    }
  }

  /** Closes the connection. Not awaited: cancelling a body that a mock has teed never settles. */
  close(reason?: unknown): void {
    this.#context.attemptInProgress?.abort(reason);
    this.#reader?.cancel(reason).catch(() => {});
  }
}
