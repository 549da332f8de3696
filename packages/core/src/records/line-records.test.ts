import { describe, expect, test, vi } from "vitest";
import { pageStream, recordStream } from "../streams.js";
import { aCaller, anOperation, aPagedOperation, failure, inPieces } from "../testing/fixtures.js";

const lines = anOperation({ accept: ["application/x-ndjson"], stream: "records" });
const encode = (text: string) => new TextEncoder().encode(text);

function stream(pieces: readonly (string | Uint8Array)[], options: Parameters<typeof inPieces>[1] = {}) {
  return recordStream<{ n: number }>(
    aCaller(async () => inPieces(pieces, options)),
    lines,
    {},
  );
}

describe("a page of HTML on a stream of lines", () => {
  const chunked = { "transfer-encoding": "chunked" };
  test.each([
    ["without a content type", ["<html><title>Sign in</title></html>"], chunked],
    [
      "with the content type of the records",
      ["<!doctype html>\n<title>Sign in</title>\n"],
      { ...chunked, "content-type": "application/x-ndjson" },
    ],
    ["after blanks, in small pieces", ["\r\n", "  ", "<ht", "ml>\n<ti", "tle>Sign in</title>"], chunked],
    ["after a byte order mark", ["\ufeff<title>Sign in</title>"], chunked],
  ])("%s is the same clear error as with its own", async (_, pieces, headers) => {
    const exported = stream(pieces, { headers });
    const error = await failure(exported.toArray());
    expect(error).toMatchObject({ name: "ApiError", code: "UNEXPECTED_BODY", status: 200 });
    expect(error.message).toContain('an HTML page, "Sign in"; a proxy or a sign-in page');
    expect(error.body).toContain("Sign in");
    expect([exported.records, exported.bytes]).toEqual([0, 0]);
  });

  test("shows no secret that it repeats, not even one that comes in two pieces", async () => {
    const error = await failure(stream(["<title>bad s3cret", "-value</title>"]).toArray());
    expect(error.message).toContain('"bad [secret]"');
    expect(JSON.stringify(error)).not.toContain("s3cret-value");
  });

  test("is let go where it has no end", async () => {
    const onCancel = vi.fn();
    const pieces = Array.from({ length: 100 }, () => "<p>x".repeat(5000));
    await failure(stream(pieces, { ending: "silence", onCancel }).toArray());
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test("of raw records is that error, too", async () => {
    const read = async () => {
      for await (const _ of stream(["<p>Sign in"]).raw()) expect.fail("it is no record");
    };
    expect(await failure(read())).toMatchObject({ code: "UNEXPECTED_BODY" });
  });

  test("in the place of a page of records is that error, too", async () => {
    const caller = aCaller(async () => inPieces(["<title>Sign in</title>"]));
    const error = await failure(pageStream(caller, aPagedOperation(), {}).toArray());
    expect(error).toMatchObject({ code: "UNEXPECTED_BODY" });
    expect(error.message).toContain('an HTML page, "Sign in"');
  });

  test("is none where the first record merely holds a less-than sign", async () => {
    expect(await stream(['"<p>"\n']).toArray()).toEqual(["<p>"]);
  });
});

describe("a byte order mark before the first record", () => {
  const marked = encode('\ufeff{"n":1}\n{"n":2}\n');
  const everyByte = Array.from(marked, (byte) => Uint8Array.of(byte));
  test.each([
    ["in one piece", [marked]],
    ["cut anywhere", everyByte],
    ["on a line of its own", ['\ufeff\n{"n":1}\n{"n":2}']],
  ])("%s is no part of it", async (_, pieces) => {
    expect(await stream(pieces).toArray()).toEqual([{ n: 1 }, { n: 2 }]);
    const raw: string[] = [];
    for await (const record of stream(pieces).raw()) raw.push(new TextDecoder().decode(record));
    expect(raw).toEqual(['{"n":1}', '{"n":2}']);
  });

  test("is all of an empty list", async () => {
    expect(await stream(["\ufeff"]).toArray()).toEqual([]);
  });
});

test("blanks before the first record count among the bytes that were read", async () => {
  const exported = stream(["\n\n", '{"n":1}\n']);
  await exported.toArray();
  expect(exported.bytes).toBe(10);
});
