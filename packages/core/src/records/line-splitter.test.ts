import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPieces, anyRecord } from "../testing/pieces.js";
import { lineSplitter } from "./line-splitter.js";

function split(pieces: readonly (Uint8Array | string)[]): string[] {
  const splitter = lineSplitter();
  const found = pieces.flatMap((piece) =>
    splitter.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece),
  );
  const { last } = splitter.end();
  return [...found, ...(last ? [last] : [])].map((bytes) => new TextDecoder().decode(bytes));
}

test("gives the same records whatever pieces the body comes in", () => {
  const body = fc
    .record({
      records: fc.array(anyRecord, { maxLength: 8 }),
      newline: fc.constantFrom("\n", "\r\n", "\n\n", "\r\n \t\r\n"),
      ended: fc.boolean(),
    })
    .chain(({ records, newline, ended }) => {
      const lines = records.map((record) => JSON.stringify(record));
      const text = lines.join(newline) + (ended ? newline : "");
      return fc.tuple(fc.constant(lines), anyPieces(text));
    });
  fc.assert(
    fc.property(body, ([lines, pieces]) => {
      expect(split(pieces)).toEqual(lines);
    }),
    { numRuns: 300 },
  );
});

describe("takes", () => {
  test.each([
    ["an empty body", [], []],
    ["blank lines", ["\n\r\n  \n"], []],
    ["a missing last newline", ['{"a":1}\n{"a"', ":2}"], ['{"a":1}', '{"a":2}']],
    ["CRLF cut between the two", ['{"a":1}\r', '\n{"a":2}\r\n'], ['{"a":1}', '{"a":2}']],
  ])("%s", (_, pieces, records) => {
    expect(split(pieces)).toEqual(records);
  });

  test("lines of several megabytes", () => {
    const long = JSON.stringify({ text: "x".repeat(3_000_000) });
    const pieces: string[] = [];
    for (let at = 0; at < long.length; at += 65_536) pieces.push(long.slice(at, at + 65_536));
    expect(split(['{"a":1}\n', ...pieces, '\n{"a":2}'])).toEqual(['{"a":1}', long, '{"a":2}']);
  });
});
