import type { OpenCall } from "../caller.js";
import type { Redact } from "../context.js";
import { BodyReader } from "./body-reader.js";
import { withoutMark } from "./bytes.js";
import { beginsLikeHtml, htmlPage } from "./html-page.js";
import { lineSplitter } from "./line-splitter.js";
import type { RecordBatch } from "./record-stream.js";
import { UnverifiedEnd } from "./unverified-end.js";

/** The records of one JSONL answer. A page of HTML is an error, whatever content type it came with. */
export async function* lineRecords(
  open: () => Promise<OpenCall>,
  progress: { bytes: number },
  allowUnverified: boolean,
  redact: Redact,
): AsyncGenerator<RecordBatch, void, undefined> {
  const opened = await open();
  const body = new BodyReader(opened.response, opened.context);
  const splitter = lineSplitter();
  let blankBytes = 0;
  let begun = false;
  let atFirst = true;
  let finished = false;
  /** A byte order mark may stand before the first record, and be all of the first line. */
  const unmarked = (records: readonly Uint8Array[]): readonly Uint8Array[] => {
    if (!atFirst || records.length === 0) return records;
    const [first, ...others] = records as [Uint8Array, ...Uint8Array[]];
    atFirst = false;
    const record = withoutMark(first);
    return record.length === 0 ? others : [record, ...others];
  };
  try {
    for (;;) {
      const piece = await body.read();
      if (piece === undefined) break;
      if (begun) {
        progress.bytes += piece.length;
      } else {
        const html = beginsLikeHtml(piece);
        if (html) throw await htmlPage(body, opened, piece, redact);
        // Counted once it is known to be no page, of which nothing would be delivered.
        blankBytes += piece.length;
        begun = html !== undefined;
        if (begun) progress.bytes += blankBytes;
      }
      yield { records: unmarked(splitter.push(piece)), offset: 0 };
    }
    finished = true;
    const { last } = splitter.end();
    if (last) yield { records: unmarked([last]), offset: 0, unended: true };
    if (!body.framed && !allowUnverified) throw new UnverifiedEnd();
  } finally {
    if (!finished) body.close();
  }
}
