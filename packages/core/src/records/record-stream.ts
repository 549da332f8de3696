import type { Redact } from "../context.js";
import { InvalidCallError } from "../errors/invalid-call-error.js";
import { describeCall, type ErrorOrigin, isRunwireError } from "../errors/runwire-error.js";
import { type Cursor, StreamError, type StreamErrorCode } from "../errors/stream-error.js";
import { decode, indexOfByte } from "./bytes.js";
import { RepeatedCursor } from "./page-records.js";
import { SplitError } from "./record-splitter.js";
import { UnverifiedEnd } from "./unverified-end.js";

/** Some records in the order of the server, and where they stand. */
export interface RecordBatch {
  readonly records: readonly Uint8Array[];
  /** The key of the page that they are of. */
  readonly startKey?: string | undefined;
  /** How many records of the page come before the first of these. */
  readonly offset: number;
  /** The size of the pages, where the key is right for that size only. */
  readonly pageSize?: number | undefined;
  /** The last of these ended with the body, not with a newline: if it is broken, the body was cut. */
  readonly unended?: boolean;
}

/** Where the records of a stream come from. */
export interface RecordSource {
  /** Whether a cursor can resume it: pages can, one long answer cannot. */
  readonly resumable: boolean;
  readonly origin: ErrorOrigin;
  /** Takes secrets out of what is shown of a body. */
  readonly redact: Redact;
  /** Starts the requests. Called once, when the first record is asked for. */
  open(progress: { bytes: number }): AsyncGenerator<RecordBatch, void, undefined>;
}

/**
 * Records of an answer, one at a time, in constant memory:
 *
 * ```ts
 * for await (const asset of runzero.assets.export()) console.log(asset.id);
 * ```
 *
 * Nothing is requested before the first record is asked for. Leaving the loop closes the connection. A stream
 * is read once. Throws {@link StreamError} where an answer is cut, malformed or cannot be shown to be complete.
 */
export class RecordStream<T> implements AsyncIterable<T> {
  readonly #source: RecordSource;
  readonly #parse: (text: string) => T;
  readonly #progress = { bytes: 0 };
  #records = 0;
  #cursor: Cursor | undefined;
  #started = false;

  /** @internal Streams are made by clients. */
  constructor(source: RecordSource, cursor: Cursor | undefined, parse: (text: string) => T = JSON.parse) {
    this.#source = source;
    this.#parse = parse;
    this.#cursor = source.resumable ? (cursor ?? { delivered: 0 }) : undefined;
  }

  /**
   * Where the consumer stands: give it to the same method, in this process or another, to go on from there.
   * A record counts once the next one was asked for. `undefined` where the stream cannot be resumed.
   */
  get cursor(): Cursor | undefined {
    return this.#cursor;
  }

  /** How many records the consumer was given. */
  get records(): number {
    return this.#records;
  }

  /** How many bytes of bodies were read, after decoding. */
  get bytes(): number {
    return this.#progress.bytes;
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    return this.#iterate((bytes) => this.#parse(decode(bytes)));
  }

  /**
   * The same records unparsed: the JSON text of each, on one line, as UTF-8, without a newline at its end.
   *
   * @param options.check Whether each is parsed once, to be sure that it is JSON. Without it a record only has to
   * begin and end like an object or an array, which is what a page of HTML or a line that was cut does not.
   */
  raw({ check = false }: { readonly check?: boolean } = {}): AsyncIterable<Uint8Array> {
    const read = (bytes: Uint8Array) => {
      if (check) this.#parse(decode(bytes));
      else requireBrackets(bytes);
      return onOneLine(bytes);
    };
    return { [Symbol.asyncIterator]: () => this.#iterate(read) };
  }

  /** All records at once, for answers that are known to be small. */
  async toArray(): Promise<T[]> {
    const all: T[] = [];
    for await (const record of this) all.push(record);
    return all;
  }

  // Not an async generator: those cost several turns of the microtask queue a record, this one costs one.
  #iterate<R>(read: (bytes: Uint8Array) => R): AsyncIterator<R, undefined> {
    if (this.#started) {
      throw new InvalidCallError(
        `${describeCall(this.#source.origin)}: a stream is read once; call the method again for another`,
        this.#source.origin,
      );
    }
    this.#started = true;
    const batches = this.#source.open(this.#progress);
    let batch: RecordBatch | undefined;
    let index = 0;
    let finished = false;
    let fetching: Promise<unknown> | undefined;

    const deliver = (): IteratorResult<R, undefined> => {
      const bytes = (batch as RecordBatch).records[index] as Uint8Array;
      let value: R;
      try {
        value = read(bytes);
      } catch {
        finished = true;
        batches.return().catch(() => {});
        const number = this.#records + 1;
        throw batch?.unended
          ? this.#error("CUT", `the body ended in the middle of record ${number}`)
          : this.#error("MALFORMED", `record ${number} is not JSON`);
      }
      index++;
      this.#records++;
      return { done: false, value };
    };
    const consumed = () => {
      if (batch && index > 0 && this.#cursor) {
        const { startKey, offset, pageSize } = batch;
        const delivered = offset + index;
        this.#cursor = pageSize === undefined ? { startKey, delivered } : { startKey, delivered, pageSize };
      }
    };
    const nextBatch = async (): Promise<IteratorResult<R, undefined>> => {
      for (;;) {
        const result = await batches.next().catch((error: unknown) => {
          finished = true;
          throw this.#explain(error);
        });
        if (result.done) {
          finished = true;
          return { done: true, value: undefined };
        }
        batch = result.value;
        index = 0;
        if (batch.records.length > 0) return deliver();
      }
    };

    const next = (): Promise<IteratorResult<R, undefined>> => {
      // Whoever asks for several records at once gets them in their order, and none is passed over.
      if (fetching) return fetching.then(next, next);
      if (finished) return Promise.resolve({ done: true, value: undefined });
      consumed();
      if (batch && index < batch.records.length) {
        try {
          return Promise.resolve(deliver());
        } catch (error) {
          return Promise.reject(error);
        }
      }
      const fetched = nextBatch().finally(() => {
        fetching = undefined;
      });
      fetching = fetched;
      return fetched;
    };

    return {
      next,
      return: async () => {
        finished = true;
        await batches.return();
        return { done: true, value: undefined };
      },
    };
  }

  #explain(error: unknown): unknown {
    if (error instanceof UnverifiedEnd) return this.#error("UNVERIFIED", error.message);
    if (error instanceof RepeatedCursor) return this.#error("REPEATED_CURSOR", error.message);
    if (error instanceof SplitError)
      return this.#error(error.cut ? "CUT" : "MALFORMED", this.#describe(error));
    // Before the first record an error of the call itself says more: nothing is lost yet.
    if (!isRunwireError(error) || this.#progress.bytes === 0) return error;
    const broke = error.name === "ConnectionError" || error.name === "TimeoutError";
    return this.#error(broke ? "BROKEN" : "REFUSED", error.message, error);
  }

  /** Secrets are taken out before the text is cut: half a secret would not be recognised. */
  #describe({ message, found }: SplitError): string {
    return found === undefined
      ? message
      : `${message}: ${JSON.stringify(this.#source.redact(found).slice(0, 80))}`;
  }

  #error(code: StreamErrorCode, what: string, cause?: unknown): StreamError {
    return streamError(code, what, {
      origin: this.#source.origin,
      records: this.#records,
      bytes: this.#progress.bytes,
      cursor: this.#cursor,
      cause,
    });
  }
}

/** The error of a stream that ended early: says how much was delivered, and how to go on. */
export function streamError(
  code: StreamErrorCode,
  what: string,
  state: {
    readonly origin: ErrorOrigin;
    /** Left out where the stream has no records, only bytes. */
    readonly records?: number;
    readonly bytes: number;
    readonly cursor: Cursor | undefined;
    readonly cause?: unknown;
  },
): StreamError {
  const delivered =
    state.records === undefined
      ? `${state.bytes} bytes were delivered`
      : `${state.records} ${state.records === 1 ? "record was" : "records were"} delivered (${state.bytes} bytes read)`;
  const advice =
    code === "REPEATED_CURSOR"
      ? "the server's paging is at fault: ask for all at once, or with another page size"
      : state.cursor
        ? "call again with { cursor: error.cursor } to go on from there"
        : "this stream cannot be resumed; call again for all of it";
  const call = describeCall(state.origin);
  const said = what.startsWith(call) ? what : `${call}: ${what}`;
  return new StreamError(code, `${said}; ${delivered}; ${advice}`, {
    ...state.origin,
    records: state.records ?? 0,
    bytes: state.bytes,
    completeness: code === "UNVERIFIED" ? "unknown" : "incomplete",
    cursor: state.cursor,
    cause: state.cause,
  });
}

/** Throws unless the first and the last byte are the brackets of an object or an array. */
function requireBrackets(bytes: Uint8Array): void {
  const [first, last] = [bytes[0], bytes[bytes.length - 1]];
  if ((first === 0x7b && last === 0x7d) || (first === 0x5b && last === 0x5d)) return;
  throw new SyntaxError("not a JSON object or array");
}

/** A record of a pretty-printed page has line breaks, and must not have them in JSONL. */
function onOneLine(bytes: Uint8Array): Uint8Array {
  if (indexOfByte(bytes, 0x0a, 0) === -1 && indexOfByte(bytes, 0x0d, 0) === -1) return bytes;
  return new TextEncoder().encode(JSON.stringify(JSON.parse(decode(bytes))));
}
