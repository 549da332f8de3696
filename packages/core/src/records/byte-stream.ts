import type { OpenCall } from "../caller.js";
import { InvalidCallError } from "../errors/invalid-call-error.js";
import { describeCall, type ErrorOrigin, isRunwireError } from "../errors/runwire-error.js";
import { BodyReader } from "./body-reader.js";
import { SplitError } from "./record-splitter.js";
import { streamError } from "./record-stream.js";
import { UnverifiedEnd } from "./unverified-end.js";

/** Makes other pieces of those of a body: takes a compression off, say. Throws a `SplitError` where it cannot. */
export type Decode = (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/**
 * The bytes of an answer, such as CSV, piece by piece, in constant memory. Nothing is requested before the
 * first piece is asked for; leaving the loop closes the connection; it is read once. Throws a `StreamError`
 * where the answer is cut or cannot be shown to be complete.
 */
export class ByteStream implements AsyncIterable<Uint8Array> {
  readonly #open: () => Promise<OpenCall>;
  readonly #origin: ErrorOrigin;
  readonly #allowUnverified: boolean;
  readonly #decode: Decode | undefined;
  #bytes = 0;
  #started = false;

  /** @internal Streams are made by clients. */
  constructor(origin: ErrorOrigin, open: () => Promise<OpenCall>, allowUnverified: boolean, decode?: Decode) {
    this.#origin = origin;
    this.#open = open;
    this.#allowUnverified = allowUnverified;
    this.#decode = decode;
  }

  /** How many bytes were read, after decoding. */
  get bytes(): number {
    return this.#bytes;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.#started) {
      throw new InvalidCallError(
        `${describeCall(this.#origin)}: a stream is read once; call the method again`,
        this.#origin,
      );
    }
    this.#started = true;
    const pieces = this.#read();
    yield* this.#decode === undefined ? pieces : this.#decoded(this.#decode(pieces));
  }

  async *#decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* pieces;
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async *#read(): AsyncGenerator<Uint8Array, void, undefined> {
    const { response, context } = await this.#open();
    const body = new BodyReader(response, context);
    let finished = false;
    try {
      for (;;) {
        const piece = await body.read();
        if (piece === undefined) break;
        this.#bytes += piece.length;
        yield piece;
      }
      finished = true;
      if (!body.framed && !this.#allowUnverified) throw new UnverifiedEnd();
    } catch (error) {
      throw this.#explain(error);
    } finally {
      if (!finished) body.close();
    }
  }

  /** All of it as text, for answers that are known to be small. */
  async text(): Promise<string> {
    const decoder = new TextDecoder();
    let text = "";
    for await (const piece of this) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  }

  /**
   * Writes it to a file (Node, Bun, Deno): under a temporary name beside it, renamed once it is complete, so
   * that a file of this name is always a whole one.
   */
  async saveTo(path: string): Promise<void> {
    if (globalThis.process?.versions?.node === undefined) {
      throw new InvalidCallError(
        `${describeCall(this.#origin)}: saveTo needs a file system, as Node, Bun and Deno have it`,
        this.#origin,
      );
    }
    const { saveStream } = await import("./save-stream.js");
    await saveStream(this, path);
  }

  #explain(error: unknown): unknown {
    const state = { origin: this.#origin, bytes: this.#bytes, cursor: undefined };
    if (error instanceof UnverifiedEnd) return streamError("UNVERIFIED", error.message, state);
    if (error instanceof SplitError)
      return streamError(error.cut ? "CUT" : "MALFORMED", error.message, state);
    const broke =
      isRunwireError(error) && (error.name === "ConnectionError" || error.name === "TimeoutError");
    if (!broke || this.#bytes === 0) return error;
    return streamError("BROKEN", error.message, { ...state, cause: error });
  }
}
