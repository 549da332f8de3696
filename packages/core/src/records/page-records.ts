import type { CallMode, OpenCall } from "../caller.js";
import { defaults } from "../defaults.js";
import { ConnectionError } from "../errors/connection-error.js";
import { describeCall } from "../errors/runwire-error.js";
import type { Cursor } from "../errors/stream-error.js";
import type { Operation, PageRule } from "../operation.js";
import { origin } from "../origin.js";
import { arraySplitter } from "./array-splitter.js";
import { BodyReader } from "./body-reader.js";
import { atPointer } from "./json-pointer.js";
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
  const most = Math.min(walk.pageSize ?? defaults.pageSize, rule.maxSize ?? Number.POSITIVE_INFINITY);
  const seen = new Set<string>();
  let emptyPages = 0;
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

    const next = nextKey(end, rule);
    const repeated = next !== undefined && (seen.has(next) || next === startKey);
    emptyPages = end.records === 0 ? emptyPages + 1 : 0;
    // Some servers end with an empty page that names its own key once more.
    if (repeated && emptyPages > 0 && rule.end.includes("empty")) return;
    if (next !== undefined && emptyPages >= mostEmptyPages) {
      throw new SplitError(`${emptyPages} empty pages in a row, each announcing another`, false);
    }
    if (next !== undefined && !repeated) {
      seen.add(next);
      if (walk.pageSize === undefined) size = nextPageSize(size, most, end, defaults.pageBytes);
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
      if (wanted.length > 0) yield { records: wanted, startKey, offset };
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
  { operation, allowUnverified, progress }: PageWalk,
  startKey: string | undefined,
  { response, context }: OpenCall,
): AsyncGenerator<Uint8Array[], PageEndState, undefined> {
  const rule = operation.page;
  const body = new BodyReader(response, context);
  const splitter = arraySplitter(rule.items.slice(1));
  let records = 0;
  let bytes = 0;
  let finished = false;
  try {
    for (;;) {
      const piece = await body.read();
      if (piece === undefined) break;
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
function nextKey({ envelope }: PageEndState, rule: PageRule): string | undefined {
  // Servers written in Go write an empty list as null.
  if (Array.isArray(envelope) || envelope === undefined || envelope === null) return undefined;
  const items = atPointer(envelope, rule.items);
  if (!Array.isArray(items) && items !== null) {
    throw new SplitError(`the answer has no array at ${rule.items}`, false);
  }
  const next = rule.next === undefined ? undefined : atPointer(envelope, rule.next);
  if (next === undefined || next === null || next === "") return undefined;
  return String(next);
}
