import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyJson, anyPieces } from "../testing/pieces.js";
import { arraySplitter } from "./array-splitter.js";
import { SplitError } from "./record-splitter.js";

function split(pieces: readonly (Uint8Array | string)[]) {
  const splitter = arraySplitter(["things"]);
  const records = pieces
    .flatMap((piece) => splitter.push(typeof piece === "string" ? new TextEncoder().encode(piece) : piece))
    .map((bytes) => new TextDecoder().decode(bytes));
  return { records, envelope: splitter.end().envelope };
}

const parsed = (records: readonly string[]) => records.map((record) => JSON.parse(record) as unknown);

function broken(body: string | Uint8Array): SplitError {
  try {
    split([body]);
  } catch (error) {
    expect(error).toBeInstanceOf(SplitError);
    return error as SplitError;
  }
  throw new Error("it was taken");
}

const anyBody = fc
  .record({
    items: fc.array(anyJson, { maxLength: 6 }),
    indent: fc.constantFrom(undefined, 2, "\t"),
    before: fc.dictionary(fc.constantFrom("a", "total", '"th\\ings"', "thing"), anyJson, {
      noNullPrototype: true,
    }),
    after: fc.dictionary(fc.constantFrom("next_key", "z"), anyJson, { noNullPrototype: true }),
    wrapped: fc.boolean(),
    crlf: fc.boolean(),
    space: fc.constantFrom("", " ", "\n\n"),
  })
  .chain(({ items, indent, before, after, wrapped, crlf, space }) => {
    const document = wrapped ? { ...before, things: items, ...after } : items;
    let text = JSON.stringify(document, null, indent);
    // Line breaks in texts are escaped, so that those left are between values.
    if (crlf) text = text.replaceAll("\n", "\r\n");
    const envelope = wrapped ? { ...before, things: [], ...after } : [];
    return fc.tuple(fc.constant({ items, envelope }), anyPieces(space + text + space));
  });

test("gives the same records and the same envelope whatever pieces the body comes in", () => {
  fc.assert(
    fc.property(anyBody, ([{ items, envelope }, pieces]) => {
      const found = split(pieces);
      expect(parsed(found.records)).toEqual(items);
      expect(found.envelope).toEqual(envelope);
    }),
    { numRuns: 500 },
  );
});

test("notices every cut: a part of a body is never taken for the whole", () => {
  fc.assert(
    fc.property(
      anyBody,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      ([, pieces], where) => {
        const text = Buffer.concat(pieces).toString().trim();
        const cut = Buffer.from(text).subarray(0, Math.floor(where * Buffer.byteLength(text)));
        if (cut.length > 0) expect(broken(cut).cut).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

describe("takes", () => {
  test.each<[string, string, unknown[], unknown]>([
    ["an empty body", "", [], undefined],
    ["an empty array", "[]", [], []],
    ["an empty member", ' {"things" : [ ] } ', [], { things: [] }],
    [
      "the array of another member for what it is",
      '{"other":[1,2],"things":[3]}',
      [3],
      { other: [1, 2], things: [] },
    ],
    [
      "a value that is called like the member",
      '{"x":"things","y":[1],"things":[2]}',
      [2],
      { x: "things", y: [1], things: [] },
    ],
    [
      "the same name deeper down",
      '{"a":{"things":[1]},"things":[2]}',
      [2],
      { a: { things: [1] }, things: [] },
    ],
    ["arrays within records", '[[1,[2]],[],{"things":[{}]}]', [[1, [2]], [], { things: [{}] }], []],
    ["scalars", '[1 , "a]b" ,\n null, true,-2e3 ]', [1, "a]b", null, true, -2000], []],
    ["a member that is null", '{"things":null}', [], { things: null }],
  ])("%s", (_, text, records, envelope) => {
    const found = split([text]);
    expect(parsed(found.records)).toEqual(records);
    expect(found.envelope).toEqual(envelope);
  });

  test("records of several megabytes", () => {
    const long = JSON.stringify({ text: 'x"]'.repeat(1_000_000) });
    const pieces: string[] = ['{"things":['];
    for (let at = 0; at < long.length; at += 65_536) pieces.push(long.slice(at, at + 65_536));
    expect(split([...pieces, ',{"a":1}]}']).records).toEqual([long, '{"a":1}']);
  });
});

describe("refuses", () => {
  test.each([
    ["what follows the document", "[1] [2]"],
    ["what is no JSON around the records", '{"things":[1], oops}'],
    ["text", "Bad gateway"],
  ])("%s, as malformed and not as cut", (_, text) => {
    expect(broken(text).cut).toBe(false);
  });

  test("what surrounds the records when it is no small envelope, before it fills the memory", () => {
    const splitter = arraySplitter(["things"]);
    const piece = new TextEncoder().encode(`"${"x".repeat(1024 * 1024)}",`);
    splitter.push(new TextEncoder().encode("{"));
    expect(() => {
      for (let count = 0; count < 20; count++) splitter.push(piece);
    }).toThrow('no array "things" in the first 16777216 bytes');
  });
});

describe("an array that lies deeper", () => {
  const splitAt = (path: string[], body: string, pieces = 1) => {
    const splitter = arraySplitter(path);
    const bytes = new TextEncoder().encode(body);
    const records: string[] = [];
    for (let at = 0; at < bytes.length; at += pieces) {
      for (const record of splitter.push(bytes.slice(at, at + pieces))) {
        records.push(new TextDecoder().decode(record));
      }
    }
    return { records, envelope: splitter.end().envelope };
  };

  test("is found by all the names of its path, and by nothing less", () => {
    const body = JSON.stringify({
      rules: [{ no: 1 }],
      other: { rules: [{ no: 2 }], in: { rules: { rules: [{ no: 3 }] } } },
      outer: {
        total: 2,
        name: "rules",
        list: [[]],
        deeper: { rules: [{ no: 4 }] },
        rules: [{ n: 1 }, { n: [2] }],
      },
      last: "rules",
    });
    for (const pieces of [1, 3, 1000]) {
      const { records, envelope } = splitAt(["outer", "rules"], body, pieces);
      expect(records).toEqual(['{"n":1}', '{"n":[2]}']);
      expect(envelope).toEqual({ ...JSON.parse(body), outer: { ...JSON.parse(body).outer, rules: [] } });
    }
  });

  test("is not taken for one whose name is only a value before it", () => {
    const { records, envelope } = splitAt(["a", "b"], '{"a":{"x":"b","y":[1]}}');
    expect(records).toEqual([]);
    expect(envelope).toEqual({ a: { x: "b", y: [1] } });
  });
});
