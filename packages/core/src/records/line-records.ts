import type { OpenCall } from "../caller.js";
import { BodyReader } from "./body-reader.js";
import { lineSplitter } from "./line-splitter.js";
import type { RecordBatch } from "./record-stream.js";
import { UnverifiedEnd } from "./unverified-end.js";

/** The records of one JSONL answer. */
export async function* lineRecords(
  open: () => Promise<OpenCall>,
  progress: { bytes: number },
  allowUnverified: boolean,
): AsyncGenerator<RecordBatch, void, undefined> {
  const { response, context } = await open();
  const body = new BodyReader(response, context);
  const splitter = lineSplitter();
  let finished = false;
  try {
    for (;;) {
      const piece = await body.read();
      if (piece === undefined) break;
      progress.bytes += piece.length;
      yield { records: splitter.push(piece), offset: 0 };
    }
    finished = true;
    const { last } = splitter.end();
    if (last) yield { records: [last], offset: 0, unended: true };
    if (!body.framed && !allowUnverified) throw new UnverifiedEnd();
  } finally {
    if (!finished) body.close();
  }
}
