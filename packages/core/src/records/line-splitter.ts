import { indexOfByte } from "./bytes.js";
import { type RecordSplitter, Unfinished } from "./record-splitter.js";

const newline = 0x0a;
const carriageReturn = 0x0d;

/** JSONL: a record a line. CRLF, blank lines and a missing last newline are fine. */
export function lineSplitter(): RecordSplitter {
  const unfinished = new Unfinished();

  return {
    push(piece) {
      const records: Uint8Array[] = [];
      let start = 0;
      for (;;) {
        const end = indexOfByte(piece, newline, start);
        if (end === -1) break;
        const line = trim(
          unfinished.bytes === 0 ? piece.subarray(start, end) : unfinished.take(piece.subarray(start, end)),
        );
        if (line !== undefined) records.push(line);
        start = end + 1;
      }
      if (start < piece.length) unfinished.add(start === 0 ? piece : piece.subarray(start));
      return records;
    },
    end: () => ({ last: trim(unfinished.take(new Uint8Array())), envelope: undefined }),
  };
}

function trim(line: Uint8Array): Uint8Array | undefined {
  let end = line.length;
  while (end > 0 && isBlank(line[end - 1] as number)) end--;
  if (end === 0) return undefined;
  return end === line.length ? line : line.subarray(0, end);
}

function isBlank(byte: number): boolean {
  return byte === carriageReturn || byte === 0x20 || byte === 0x09;
}
