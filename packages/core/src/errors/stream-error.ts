import { type ErrorOrigin, RunwireError } from "./runwire-error.js";

/**
 * Where a walk through pages stands: the key of the page being read and how many of its records were consumed.
 * Plain data: it can be stored as JSON and given to the same method in another process.
 */
export interface Cursor {
  /** The key that begins the page; `undefined` for the first. */
  readonly startKey?: string | undefined;
  /** How many records of that page the consumer has finished with. */
  readonly delivered: number;
  /** The size of the pages, where the key may be the number of a page: it means this one only with pages of this size. */
  readonly pageSize?: number | undefined;
}

/** Why a stream ended early. */
export type StreamErrorCode =
  /** The body ended before it was complete. */
  | "CUT"
  /** The body ended, and nothing tells whether it was complete. */
  | "UNVERIFIED"
  /** A record, or what surrounds the records, is not JSON. */
  | "MALFORMED"
  /** The server sent a cursor that it had sent before. */
  | "REPEATED_CURSOR"
  /** The connection broke or stalled; `cause` says how. */
  | "BROKEN"
  /** A later page was refused: by the server, a limit or for want of a token; `cause` is that error. */
  | "REFUSED";

/** What a {@link StreamError} tells beside its message. */
export interface StreamErrorDetails extends ErrorOrigin {
  readonly records: number;
  readonly bytes: number;
  readonly completeness: "incomplete" | "unknown";
  readonly cursor?: Cursor | undefined;
  readonly cause?: unknown;
}

/**
 * A stream of records or bytes ended before it was certainly complete. What was delivered stays delivered:
 * `records` and `bytes` say how much. Where `cursor` is there, the same call with that cursor goes on from it.
 */
export class StreamError extends RunwireError {
  override readonly name = "StreamError";
  declare readonly code: StreamErrorCode;
  /** How many records were delivered. */
  readonly records: number;
  /** How many bytes of bodies were read, after decoding. */
  readonly bytes: number;
  readonly completeness: "incomplete" | "unknown";
  /** Where to go on from; absent where the stream cannot be resumed. */
  declare readonly cursor?: Cursor;

  constructor(code: StreamErrorCode, message: string, details: StreamErrorDetails) {
    super(code, message, details, details.cause === undefined ? undefined : { cause: details.cause });
    this.records = details.records;
    this.bytes = details.bytes;
    this.completeness = details.completeness;
    if (details.cursor !== undefined) this.cursor = details.cursor;
  }
}
