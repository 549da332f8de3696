import type { OpenCall } from "../caller.js";
import { defaults } from "../defaults.js";
import type { Cursor } from "../errors/stream-error.js";
import type { Operation, PageRule } from "../operation.js";
import { arraySplitter } from "./array-splitter.js";
import { BodyReader } from "./body-reader.js";
import { atPointer } from "./json-pointer.js";
import { nextPageSize } from "./page-size.js";
import { SplitError } from "./record-splitter.js";
import type { RecordBatch } from "./record-stream.js";

/** The server sent a cursor a second time: going on would never end. */
export class RepeatedCursor extends Error {}

/** How to walk. */
export interface PageWalk {
  readonly operation: Operation & { readonly page: PageRule };
  /** Asks for the page that begins at a key. */
  readonly open: (query: Record<string, string | number>) => Promise<OpenCall>;
  /** A fixed page size; without one it adapts. */
  readonly pageSize: number | undefined;
  readonly cursor: Cursor | undefined;
  readonly progress: { bytes: number };
}

interface Page {
  readonly startKey: string | undefined;
  readonly opened: Promise<OpenCall>;
}

/**
 * Walks the pages of a list that goes by keys, one after the other. A page is read piece by piece. Once a page
 * is small enough to be held, the next one is asked for while its records are being consumed.
 */
export async function* pageRecords(walk: PageWalk): AsyncGenerator<RecordBatch, void, undefined> {
  const { page: rule } = walk.operation;
  const most = Math.min(walk.pageSize ?? defaults.pageSize, rule.maxSize ?? Number.POSITIVE_INFINITY);
  const seen = new Set<string>();
  let size = most;
  let expectedBytes = Number.POSITIVE_INFINITY;
  let skip = walk.cursor?.delivered ?? 0;
  let page: Page | undefined = begin(walk, walk.cursor?.startKey, size);

  while (page !== undefined) {
    const { startKey } = page;
    const { response, context } = await page.opened;
    page = undefined;
    const reader = readPage(new BodyReader(response, context), rule, walk.progress);
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
    } finally {
      if (end === undefined) await reader.return(undefined as never);
    }

    const next = nextKey(end, rule);
    if (next !== undefined) {
      if (seen.has(next) || next === startKey) {
        throw new RepeatedCursor(
          `the server sent the same ${rule.next?.slice(1)} twice, which would never end`,
        );
      }
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
      // The loop was left: a page that was asked for in advance is not read.
      if (!consumed)
        page?.opened
          .then(({ response, context }) => new BodyReader(response, context).close())
          .catch(() => {});
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

interface PageEndState {
  readonly envelope: unknown;
  readonly records: number;
  readonly bytes: number;
}

async function* readPage(
  body: BodyReader,
  rule: PageRule,
  progress: { bytes: number },
): AsyncGenerator<Uint8Array[], PageEndState, undefined> {
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
    return { envelope: splitter.end().envelope, records, bytes };
  } finally {
    if (!finished) body.close();
  }
}

function begin({ operation, open }: PageWalk, startKey: string | undefined, size: number): Page {
  const { send } = operation.page;
  const query: Record<string, string | number> = {};
  if (send.size !== undefined) query[send.size] = size;
  if (send.cursor !== undefined && startKey !== undefined) query[send.cursor] = startKey;
  return { startKey, opened: open(query) };
}

/** The key of the next page, by the rule's ends: a server that does not page answers with a bare array. */
function nextKey({ envelope, records }: PageEndState, rule: PageRule): string | undefined {
  if (Array.isArray(envelope) || envelope === undefined) return undefined;
  if (!Array.isArray(atPointer(envelope, rule.items))) {
    throw new SplitError(`the answer has no array at ${rule.items}`, false);
  }
  if (records === 0 && rule.end.includes("empty")) return undefined;
  const next = rule.next === undefined ? undefined : atPointer(envelope, rule.next);
  if (next === undefined || next === null || next === "") return undefined;
  return String(next);
}
