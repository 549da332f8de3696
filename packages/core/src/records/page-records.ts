import type { CallMode, OpenCall } from "../caller.js";
import type { Redact } from "../context.js";
import { defaults } from "../defaults.js";
import { ConnectionError } from "../errors/connection-error.js";
import { describeCall } from "../errors/runwire-error.js";
import type { Cursor } from "../errors/stream-error.js";
import type { Operation, PageRule } from "../operation.js";
import { origin } from "../origin.js";
import { arraySplitter } from "./array-splitter.js";
import { BodyReader } from "./body-reader.js";
import { beginsLikeHtml, htmlPage } from "./html-page.js";
import { atPointer, pointerParts } from "./json-pointer.js";
import { isLastPage, type PageRead, pagesMissing } from "./last-page.js";
import { nextOffset } from "./offset-pages.js";
import { nextPageSize } from "./page-size.js";
import { SplitError } from "./record-splitter.js";
import type { RecordBatch } from "./record-stream.js";
import { UnverifiedEnd } from "./unverified-end.js";

/** The server sent a cursor a second time: going on would never end. */
export class RepeatedCursor extends Error {}

/** An empty page that announces another is not taken for the end: records may follow. So many in a row are an error. */
const mostEmptyPages = 10;

/** How to walk. */
export interface PageWalk {
  readonly operation: Operation & { readonly page: PageRule };
  /** Asks for the page that begins at a key; again, after its body broke. */
  readonly open: (query: Record<string, string | number>, after?: CallMode["after"]) => Promise<OpenCall>;
  /** A fixed page size; without one it adapts. */
  readonly pageSize: number | undefined;
  readonly cursor: Cursor | undefined;
  readonly allowUnverified: boolean;
  /** Takes secrets out of what is shown of a body. */
  readonly redact: Redact;
  readonly progress: { bytes: number };
  /** Ends what is still under way: a page that was asked for in advance may be waiting for its place. */
  readonly leave: () => void;
}

interface Page {
  readonly startKey: string | undefined;
  readonly opened: Promise<OpenCall>;
}

/**
 * Walks the pages of a list that goes by keys, one after the other. A page is read piece by piece. Once a page
 * is small enough to be held, the next one is asked for while its records are being consumed. A page whose body
 * breaks is asked for again, as often as any call is sent.
 */
export async function* pageRecords(walk: PageWalk): AsyncGenerator<RecordBatch, void, undefined> {
  try {
    yield* walkPages(walk);
  } finally {
    walk.leave();
  }
}

async function* walkPages(walk: PageWalk): AsyncGenerator<RecordBatch, void, undefined> {
  const { page: rule } = walk.operation;
  const asked = walk.cursor?.pageSize ?? walk.pageSize ?? rule.defaultSize ?? defaults.pageSize;
  const most = Math.min(asked, rule.maxSize ?? Number.POSITIVE_INFINITY);
  // A token may be the number of a page, which is another page once pages have another size.
  const adapts = walk.pageSize === undefined && rule.style !== "token";
  const seen = new Set<string>();
  let emptyPages = 0;
  let pagesRead = walk.cursor?.startKey === undefined ? 0 : undefined;
  let size = most;
  let expectedBytes = Number.POSITIVE_INFINITY;
  let skip = walk.cursor?.delivered ?? 0;
  let page: Page | undefined = begin(walk, walk.cursor?.startKey, size);

  while (page !== undefined) {
    const { startKey } = page;
    const opened: OpenCall = await page.opened;
    page = undefined;
    const reader = readPage(walk, startKey, opened);
    const holdIt = expectedBytes < defaults.prefetchBytes;
    const held: Uint8Array[][] = [];
    let offset = 0;
    let end: PageEndState | undefined;
    try {
      for (;;) {
        const step = await reader.next();
        if (step.done) {
          end = step.value;
          break;
        }
        if (holdIt) {
          held.push(step.value);
        } else {
          yield* batch(step.value);
        }
      }
    } catch (error) {
      const broken = asBroken(error, walk.operation);
      const { attempt, worthAnother } = opened.context;
      if (!worthAnother?.(broken)) throw error;
      // The same page once more; what was delivered of it is passed over.
      skip += offset;
      page = begin(walk, startKey, size, { attempt, error: broken });
      continue;
    } finally {
      if (end === undefined) await reader.return(undefined as never);
    }

    if (pagesRead !== undefined) pagesRead += 1;
    const next = nextKey({ ...end, size, pagesRead }, rule, startKey);
    const repeated = next !== undefined && (seen.has(next) || next === startKey);
    emptyPages = end.records === 0 ? emptyPages + 1 : 0;
    // Some servers end with an empty page that names its own key once more.
    if (repeated && emptyPages > 0 && rule.end.includes("empty")) return;
    if (next !== undefined && emptyPages >= mostEmptyPages) {
      throw new SplitError(`${emptyPages} empty pages in a row, each announcing another`, false);
    }
    if (next !== undefined && !repeated) {
      seen.add(next);
      if (adapts) size = nextPageSize(size, most, end, defaults.pageBytes);
      expectedBytes = end.records === 0 ? expectedBytes : (end.bytes / end.records) * size;
      page = begin(walk, next, size);
      // It may fail while nobody waits for it yet: the error is met when its turn comes.
      page.opened.catch(() => {});
    }
    let consumed = false;
    try {
      for (const records of held) yield* batch(records);
      consumed = true;
    } finally {
      // The loop was left: a page that has come in advance is not read.
      if (!consumed) page?.opened.then(close).catch(() => {});
    }
    // Only now: the records of this page have come, whatever the server says of the next.
    const missing = pagesMissing(rule, { ...end, pagesRead }) ?? 0;
    if (repeated && rule.style === "token" && missing <= 0) return;
    if (repeated) {
      throw new RepeatedCursor(
        `the server sent the same ${rule.next?.slice(1)} twice, which would never end`,
      );
    }

    function* batch(records: Uint8Array[]): Generator<RecordBatch> {
      const wanted = skip === 0 ? records : records.slice(skip);
      const skipped = records.length - wanted.length;
      skip -= skipped;
      offset += skipped;
      const pageSize = rule.style === "token" ? size : undefined;
      if (wanted.length > 0) yield { records: wanted, startKey, offset, pageSize };
      offset += wanted.length;
    }
  }
}

function close({ response, context }: OpenCall): void {
  new BodyReader(response, context).close();
}

interface PageEndState {
  readonly envelope: unknown;
  readonly records: number;
  readonly bytes: number;
}

async function* readPage(
  { operation, allowUnverified, progress, redact }: PageWalk,
  startKey: string | undefined,
  opened: OpenCall,
): AsyncGenerator<Uint8Array[], PageEndState, undefined> {
  const { response, context } = opened;
  const rule = operation.page;
  const body = new BodyReader(response, context);
  const splitter = arraySplitter(pointerParts(rule.items));
  let records = 0;
  let bytes = 0;
  let begun = false;
  let finished = false;
  try {
    for (;;) {
      const piece = await body.read();
      if (piece === undefined) break;
      if (!begun) {
        const html = beginsLikeHtml(piece);
        if (html) throw await htmlPage(body, opened, piece, redact);
        begun = html !== undefined;
      }
      bytes += piece.length;
      progress.bytes += piece.length;
      const found = splitter.push(piece);
      records += found.length;
      if (found.length > 0) yield found;
    }
    finished = true;
    const { envelope } = splitter.end();
    if (envelope === undefined) {
      // A list without records may be answered with nothing; a page that the server announced may not.
      if (startKey !== undefined) throw new SplitError("the body ended before it began", true);
      if (!allowUnverified && !isSurelyEmpty(response)) throw new UnverifiedEnd();
    }
    return { envelope, records, bytes };
  } finally {
    if (!finished) body.close();
  }
}

/** A page that ended too early is a connection that broke: an answer in full may follow. */
function asBroken(error: unknown, operation: Operation): unknown {
  const cut = (error instanceof SplitError && error.cut) || error instanceof UnverifiedEnd;
  if (!cut) return error;
  const where = origin(operation);
  return new ConnectionError("RESET", `${describeCall(where)}: ${error.message}`, { ...where, sent: true });
}

function begin(
  { operation, open }: PageWalk,
  startKey: string | undefined,
  size: number,
  after?: CallMode["after"],
): Page {
  const { send } = operation.page;
  const query: Record<string, string | number> = {};
  if (send.size !== undefined) query[send.size] = size;
  if (send.cursor !== undefined && startKey !== undefined) query[send.cursor] = startKey;
  if (send.offset !== undefined && startKey !== undefined) query[send.offset] = startKey;
  return { startKey, opened: open(query, after) };
}

/**
 * An empty body is an empty list only where its end can be told from that of the connection: plain `fetch` takes
 * a compressed body that was cut before its first byte for an empty one.
 */
function isSurelyEmpty({ status, headers }: Response): boolean {
  if (status === 204 || headers.get("content-length") === "0") return true;
  return headers.has("transfer-encoding") && !headers.has("content-encoding");
}

/** The key of the next page, by the rule's ends: a server that does not page answers with a bare array. */
function nextKey(read: PageRead, rule: PageRule, startKey: string | undefined): string | undefined {
  const { envelope } = read;
  // Servers written in Go write an empty list as null.
  if (envelope === undefined || envelope === null) return undefined;
  if (Array.isArray(envelope)) return rule.items === "" ? nextOffset(rule, read, startKey) : undefined;
  const items = atPointer(envelope, rule.items);
  // Servers that write protocol buffers as JSON may leave an empty list out; the count shows that it is theirs.
  const leftOut =
    items === undefined && rule.pageCount !== undefined && atPointer(envelope, rule.pageCount) !== undefined;
  if (!Array.isArray(items) && items !== null && !leftOut) {
    throw new SplitError(`the answer has no array at ${rule.items}`, false);
  }
  if (rule.style === "offset") return nextOffset(rule, read, startKey);
  const next = rule.next === undefined ? undefined : atPointer(envelope, rule.next);
  if (next === undefined || next === null || next === "") return undefined;
  return isLastPage(rule, read) ? undefined : String(next);
}
