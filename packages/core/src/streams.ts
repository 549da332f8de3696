import type { Caller, CallMode } from "./caller.js";
import { checkCall, checkMs, type GivenCall } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import type { Cursor } from "./errors/stream-error.js";
import { linkSignals } from "./link-signals.js";
import type { Operation, PageRule } from "./operation.js";
import { origin } from "./origin.js";
import { ByteStream } from "./records/byte-stream.js";
import { gunzipIfGzipped } from "./records/gunzip-if-gzipped.js";
import { lineRecords } from "./records/line-records.js";
import { pageRecords } from "./records/page-records.js";
import { RecordStream } from "./records/record-stream.js";
import { shownValue } from "./type-name.js";

/** How a stream is read. */
export interface StreamOptions {
  /** A body that sends nothing for so long is given up, in milliseconds. @default 60_000 */
  readonly idleTimeoutMs?: number | undefined;
  /**
   * Takes an answer for complete whose end cannot be told from a broken connection (HTTP/1.1 without length
   * and chunks). @default false: it ends in a `StreamError`
   */
  readonly allowUnverified?: boolean | undefined;
}

/** How bytes are read. */
export interface ByteOptions extends StreamOptions {
  /**
   * Takes gzip off, where the body turns out to be gzip by its first bytes, and fails where that is cut.
   * @default false: bytes are passed on as they are
   */
  readonly gunzip?: boolean | undefined;
}

/** How pages are walked. */
export interface PageOptions extends StreamOptions {
  /** Records a page. @default 500, adapting so that a page is about 4 MB */
  readonly pageSize?: number | undefined;
  /** Where to go on: the `cursor` of an earlier stream, or of a `StreamError`. */
  readonly cursor?: Cursor | undefined;
}

/** The records of an operation whose answer is JSONL. */
export function recordStream<T>(
  caller: Caller,
  operation: Operation,
  given: GivenCall,
  { idleTimeoutMs, allowUnverified = false }: StreamOptions = {},
): RecordStream<T> {
  checkCall(operation, given);
  checkMs("idleTimeoutMs", idleTimeoutMs);
  const open = opener(caller, operation, given, idleTimeoutMs);
  return new RecordStream<T>(
    {
      resumable: false,
      origin: origin(operation),
      redact: caller.redact,
      open: (progress) => lineRecords(() => open(), progress, allowUnverified, caller.redact),
    },
    undefined,
  );
}

/** The bytes of an operation whose answer is passed on unread. */
export function byteStream(
  caller: Caller,
  operation: Operation,
  given: GivenCall,
  { idleTimeoutMs, allowUnverified = false, gunzip = false }: ByteOptions = {},
): ByteStream {
  checkCall(operation, given);
  checkMs("idleTimeoutMs", idleTimeoutMs);
  const open = opener(caller, operation, given, idleTimeoutMs);
  const decode = gunzip ? gunzipIfGzipped : undefined;
  return new ByteStream(origin(operation), () => open(), allowUnverified, decode);
}

/** The records of a list that pages, one page after the other. */
export function pageStream<T>(
  caller: Caller,
  operation: Operation,
  given: GivenCall,
  { idleTimeoutMs, allowUnverified = false, pageSize, cursor }: PageOptions = {},
): RecordStream<T> {
  const { page } = operation;
  if (page === undefined) throw new InvalidCallError(`${operation.id} has no pages`, origin(operation));
  checkCall(operation, given);
  checkMs("idleTimeoutMs", idleTimeoutMs);
  checkPageSize(pageSize, page);
  checkCursor(cursor);
  if (cursor?.pageSize !== undefined && pageSize !== undefined && pageSize !== cursor.pageSize) {
    throw new InvalidCallError(
      `the cursor is of a walk in pages of ${cursor.pageSize}, and is right only with these: leave pageSize out, or give the same`,
    );
  }
  return new RecordStream<T>(
    {
      resumable: true,
      origin: origin(operation),
      redact: caller.redact,
      open: (progress) => {
        const left = new AbortController();
        const { signal, unlink } = linkSignals(given.signal, left.signal);
        return pageRecords({
          operation: { ...operation, page },
          open: opener(caller, operation, { ...given, signal }, idleTimeoutMs),
          pageSize,
          cursor,
          allowUnverified,
          redact: caller.redact,
          progress,
          leave() {
            unlink();
            left.abort();
          },
        });
      },
    },
    cursor,
  );
}

/**
 * Opens the requests of one stream. A deadline that was given to the stream covers all of it, from its first
 * request to its last byte; the client's own covers each request until its headers.
 */
function opener(caller: Caller, operation: Operation, given: GivenCall, idleTimeoutMs: number | undefined) {
  let deadline: number | undefined;
  return (query?: Readonly<Record<string, unknown>>, after?: CallMode["after"]) => {
    if (given.deadlineMs !== undefined) deadline ??= caller.clock.now() + given.deadlineMs;
    const call = query === undefined ? given : { ...given, query: { ...given.query, ...query } };
    return caller.open(operation, call, { idleTimeoutMs, deadline, after });
  };
}

function checkPageSize(pageSize: number | undefined, page: PageRule): void {
  const most = page.maxSize ?? Number.MAX_SAFE_INTEGER;
  if (pageSize === undefined || (Number.isSafeInteger(pageSize) && pageSize >= 1 && pageSize <= most)) return;
  const range = page.maxSize === undefined ? "of 1 or more" : `from 1 to ${page.maxSize}`;
  throw new InvalidCallError(`pageSize must be a whole number ${range}, got ${shownValue(pageSize)}`);
}

function checkCursor(cursor: Cursor | undefined): void {
  if (cursor === undefined) return;
  const { startKey, delivered, pageSize = 1 }: Partial<Cursor> = cursor ?? {};
  const valid =
    Number.isSafeInteger(delivered) &&
    delivered >= 0 &&
    Number.isSafeInteger(pageSize) &&
    pageSize >= 1 &&
    (startKey === undefined || typeof startKey === "string");
  if (!valid) {
    throw new InvalidCallError(
      "cursor must be what a stream or a StreamError gave: { startKey?, delivered, pageSize? }",
    );
  }
}
