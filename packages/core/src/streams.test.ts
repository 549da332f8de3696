import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Cursor, StreamError } from "./errors/stream-error.js";
import type { Fetch } from "./send.js";
import { byteStream, type PageOptions, pageStream, recordStream } from "./streams.js";
import {
  abortable,
  aCaller,
  anOperation,
  aPagedOperation,
  failure,
  fetchFailed,
  inPieces,
  json,
  silence,
} from "./testing/fixtures.js";
import { settle } from "./testing/manual-clock.js";
import { anyPieces } from "./testing/pieces.js";

const lines = anOperation({ id: "exportLines", path: "/lines", stream: "records" });
const csv = anOperation({ id: "exportCsv", path: "/csv", accept: ["text/csv"], stream: "bytes" });
const pages = aPagedOperation({ id: "exportPages", path: "/pages" });
const bytes = (text: string) => new TextEncoder().encode(text);

/** What came before the failure, and the failure. */
async function collect<T>(stream: AsyncIterable<T>): Promise<{ got: T[]; error: StreamError | undefined }> {
  const got: T[] = [];
  try {
    for await (const item of stream) got.push(item);
    return { got, error: undefined };
  } catch (error) {
    return { got, error: error as StreamError };
  }
}

describe("records of a JSONL answer", () => {
  const stream = (answer: () => Response, options = {}) =>
    recordStream<{ n: number }>(
      aCaller(async () => answer()),
      lines,
      {},
      options,
    );

  test("come one at a time, whatever pieces they arrive in", async () => {
    const records = Array.from({ length: 20 }, (_, n) => ({ n, text: 'é\n"}' }));
    const text = records.map((record) => `${JSON.stringify(record)}\r\n`).join("");
    await fc.assert(
      fc.asyncProperty(anyPieces(text), async (pieces) => {
        const exported = stream(() => inPieces(pieces));
        expect(await exported.toArray()).toEqual(records);
        expect(exported.records).toBe(20);
        expect(exported.bytes).toBe(bytes(text).length);
      }),
      { numRuns: 25 },
    );
  });

  test("of an empty body are none", async () => {
    expect(await stream(() => inPieces([])).toArray()).toEqual([]);
    expect(await stream(() => new Response(null, { status: 204 })).toArray()).toEqual([]);
  });

  test("are asked for uncompressed where a cut in a compressed body would not be noticed, else as usual", async () => {
    const fetch = vi.fn<Fetch>(async () => inPieces([]));
    await recordStream(aCaller(fetch), lines, {}).toArray();
    await recordStream(aCaller(fetch, { strictBodies: true }), lines, {}).toArray();
    await pageStream(aCaller(fetch), pages, {}).toArray();
    const asked = fetch.mock.calls.map(([, { headers }]) => (headers as Headers).get("accept-encoding"));
    expect(asked).toEqual(["identity", null, null]);
  });

  test("unparsed are the same, each on one line", async () => {
    const raw = stream(() => inPieces(['{"n": 1}\n{"n":', "2}"])).raw();
    const { got } = await collect(raw);
    expect(got.map((piece) => new TextDecoder().decode(piece))).toEqual(['{"n": 1}', '{"n":2}']);
  });

  test("that are broken end it with their number; what was delivered stays delivered", async () => {
    const { got, error } = await collect(stream(() => inPieces(['{"n":1}\n{"n":2}\n{"n":oops}\n{"n":4}\n'])));
    expect(got).toEqual([{ n: 1 }, { n: 2 }]);
    expect(error).toMatchObject({
      name: "StreamError",
      code: "MALFORMED",
      records: 2,
      completeness: "incomplete",
      operation: "exportLines",
    });
    expect(error?.cursor).toBeUndefined();
    expect(error?.message).toBe(
      "GET /lines (exportLines): record 3 is not JSON; 2 records were delivered (35 bytes read); " +
        "this stream cannot be resumed; call again for all of it",
    );
  });

  test("cut by a broken connection end it as broken; the error says how much was delivered", async () => {
    const answer = () => inPieces(['{"n":1}\n{"n"'], { ending: fetchFailed("UND_ERR_SOCKET") });
    const { got, error } = await collect(stream(answer));
    expect(got).toEqual([{ n: 1 }]);
    expect(error).toMatchObject({ code: "BROKEN", records: 1, bytes: 12, completeness: "incomplete" });
    expect(error?.cause).toMatchObject({ name: "ConnectionError", code: "RESET" });
  });

  test("of a body that may have been cut are delivered, and then it ends as unverified, unless allowed", async () => {
    const closeDelimited = () => inPieces(['{"n":1}\n{"n":2}\n'], { headers: {} });
    const { got, error } = await collect(stream(closeDelimited));
    expect(got).toHaveLength(2);
    expect(error).toMatchObject({ code: "UNVERIFIED", completeness: "unknown", records: 2 });
    expect(error?.message).toContain("allowUnverified: true takes it as complete");
    expect(await stream(closeDelimited, { allowUnverified: true }).toArray()).toHaveLength(2);
  });

  test("of a body that was certainly cut in the middle of the last end it as cut", async () => {
    const cut = () => inPieces(['{"n":1}\n{"n":'], { headers: {} });
    for (const options of [{}, { allowUnverified: true }]) {
      const { got, error } = await collect(stream(cut, options));
      expect(got).toEqual([{ n: 1 }]);
      expect(error).toMatchObject({ code: "CUT", completeness: "incomplete", records: 1 });
      expect(error?.message).toContain("the body ended in the middle of record 2");
    }
  });

  test("are read once", async () => {
    const exported = stream(() => inPieces([]));
    await exported.toArray();
    const error = await failure(exported.toArray());
    expect(error.name).toBe("InvalidCallError");
    expect(error.message).toContain("a stream is read once");
  });

  test("asked for several at once come in their order, and none is passed over", async () => {
    const iterator = stream(() => inPieces(['{"n":1}\n', '{"n":2}\n{"n":3}\n']))[Symbol.asyncIterator]();
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => iterator.next()));
    expect(results.map(({ value }) => value?.n)).toEqual([1, 2, 3, undefined, undefined]);
  });

  test("before the first, an error of the call itself is thrown as it is", async () => {
    const refused = recordStream(
      aCaller(async () => json({ detail: "no" }, 403)),
      lines,
      {},
    );
    expect(await failure(refused.toArray())).toMatchObject({ name: "ApiError", status: 403 });
  });

  test("of an HTML page are none: it is a clear error", async () => {
    const page = () => new Response("<title>Sign in</title>", { headers: { "content-type": "text/html" } });
    const { error } = await collect(stream(page));
    expect(error?.message).toContain('an HTML page, "Sign in"');
  });
});

describe("a stream", () => {
  test("asks for nothing before its first record is asked for", async () => {
    const fetch = vi.fn<Fetch>(async () => inPieces([]));
    const caller = aCaller(fetch);
    recordStream(caller, lines, {});
    byteStream(caller, csv, {});
    pageStream(caller, pages, {});
    await settle();
    expect(fetch).not.toHaveBeenCalled();
    const iterator = recordStream(caller, lines, {})[Symbol.asyncIterator]();
    await iterator.return?.();
    await settle();
    expect(fetch).not.toHaveBeenCalled();
  });

  test("that is left closes its connection, and leaves no timer and no listener", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    let attempt: AbortSignal | null | undefined;
    const caller = aCaller(
      abortable((_url, init) => {
        attempt = init.signal;
        return inPieces(['{"n":1}\n', '{"n":2}\n'], { ending: "silence" });
      }),
      { signal },
    );
    for await (const _ of recordStream(caller, lines, { signal: new AbortController().signal })) break;
    expect(attempt?.aborted).toBe(true);
    expect(caller.clock.timers).toBe(0);
    expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length);
  });

  test("that stalls for 60 s, however often it did so for less, is given up", async () => {
    const caller = aCaller(abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, {}));
    expect(await caller.clock.until(collected)).toBe(60_000);
    const { got, error } = await collected;
    expect(got).toHaveLength(1);
    expect(error).toMatchObject({ code: "BROKEN", records: 1 });
    expect(error?.cause).toMatchObject({ name: "TimeoutError", code: "IDLE", timeoutMs: 60_000 });
    expect(caller.clock.timers).toBe(0);
  });

  test("that stalls over a transport which ignores aborts is not taken for complete", async () => {
    const caller = aCaller(async () => inPieces(['{"n":1}\n'], { ending: "silence" }));
    const collected = collect(recordStream(caller, lines, {}));
    await caller.clock.until(collected);
    expect((await collected).error).toMatchObject({ code: "BROKEN", records: 1 });
  });

  test("may stall for as long as idleTimeoutMs says", async () => {
    const caller = aCaller(abortable(() => inPieces([], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, {}, { idleTimeoutMs: 100 }));
    expect(await caller.clock.until(collected)).toBe(100);
    expect((await collected).error).toMatchObject({ name: "TimeoutError", code: "IDLE", timeoutMs: 100 });
  });

  test("that is aborted throws the reason unchanged, at once", async () => {
    const controller = new AbortController();
    const reason = { mine: true };
    const caller = aCaller(abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect((await collected).error).toBe(reason);
    expect(caller.clock.timers).toBe(0);
  });

  test("with a deadline of its own ends by it, in the middle of a body, too", async () => {
    const caller = aCaller(abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })));
    const collected = collect(recordStream(caller, lines, { deadlineMs: 5000 }));
    expect(await caller.clock.until(collected)).toBe(5000);
    const { error } = await collected;
    expect(error).toMatchObject({ code: "BROKEN", records: 1 });
    expect(error?.cause).toMatchObject({ code: "DEADLINE", timeoutMs: 5000 });
  });

  test("is not ended by the client's deadline, which covers each request to its headers", async () => {
    const caller = aCaller(
      abortable(() => inPieces(['{"n":1}\n'], { ending: "silence" })),
      { deadlineMs: 5000 },
    );
    const collected = collect(recordStream(caller, lines, {}));
    expect(await caller.clock.until(collected)).toBe(60_000);
    const silent = aCaller(silence, { deadlineMs: 5000 });
    const opened = collect(recordStream(silent, lines, {}));
    expect(await silent.clock.until(opened)).toBe(5000);
  });

  test("is refused at once with an option that cannot be right", () => {
    const caller = aCaller(silence);
    expect(() => recordStream(caller, lines, { path: { x: 1 } })).toThrow(/unknown path parameter "x"/);
    expect(() => recordStream(caller, lines, {}, { idleTimeoutMs: 0 })).toThrow(
      /idleTimeoutMs must be a positive/,
    );
    expect(() => byteStream(caller, csv, {}, { idleTimeoutMs: -1 })).toThrow(
      /idleTimeoutMs must be a positive/,
    );
  });
});

describe("bytes", () => {
  const stream = (answer: () => Response, options = {}) =>
    byteStream(
      aCaller(async () => answer()),
      csv,
      {},
      options,
    );
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "runwire-bytes-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test("come as they are", async () => {
    const exported = stream(() => inPieces(["a,", "b\n"]));
    expect(await exported.text()).toBe("a,b\n");
    expect(exported.bytes).toBe(4);
  });

  test("of a broken connection end with how many were delivered", async () => {
    const { got, error } = await collect(
      stream(() => inPieces(["a,b\n"], { ending: fetchFailed("ECONNRESET") })),
    );
    expect(got).toHaveLength(1);
    expect(error).toMatchObject({ code: "BROKEN", bytes: 4, records: 0 });
    expect(error?.message).toContain("4 bytes were delivered; this stream cannot be resumed");
  });

  test("that may have been cut end as unverified, unless allowed", async () => {
    const closeDelimited = () => inPieces(["a,b\n"], { headers: {} });
    expect((await collect(stream(closeDelimited))).error).toMatchObject({ code: "UNVERIFIED", bytes: 4 });
    expect(await stream(closeDelimited, { allowUnverified: true }).text()).toBe("a,b\n");
  });

  test("are saved to a file that appears only when it is whole", async () => {
    const path = join(folder, "whole.csv");
    await stream(() => inPieces(["a,b\n", "1,2\n"])).saveTo(path);
    expect(await readFile(path, "utf8")).toBe("a,b\n1,2\n");
    const broken = join(folder, "broken.csv");
    await failure(stream(() => inPieces(["a,b\n"], { ending: fetchFailed("ECONNRESET") })).saveTo(broken));
    expect(await readdir(folder)).toEqual(["whole.csv"]);
  });

  test("that could not be had leave an older file of that name as it was", async () => {
    const path = join(folder, "whole.csv");
    await failure(stream(() => json({}, 403)).saveTo(path));
    expect(await readFile(path, "utf8")).toBe("a,b\n1,2\n");
  });
});

describe("pages", () => {
  /** A server of `count` records, with pages as large as they are asked for, but at most so large. */
  function server(count: number, most = 1000) {
    const asked: { size: number; start: number }[] = [];
    const fetch: Fetch = async (url) => {
      const query = new URL(url).searchParams;
      const size = Math.min(most, Number(query.get("page_size")));
      const start = Number(query.get("start_key") ?? 0);
      asked.push({ size: Number(query.get("page_size")), start });
      const things = Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, n) => ({
        n: start + n,
      }));
      const next = start + size < count ? { next_key: String(start + size) } : {};
      return json({ things, ...next });
    };
    return { asked, fetch };
  }
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
  const walk = (fetch: Fetch, options: PageOptions = {}) =>
    pageStream<{ n: number }>(aCaller(fetch), pages, {}, options);

  test("are walked to the last, 500 records at a time", async () => {
    const { fetch, asked } = server(1200);
    expect(await walk(fetch).toArray()).toEqual(numbers(1200));
    expect(asked).toEqual([
      { size: 500, start: 0 },
      { size: 500, start: 500 },
      { size: 500, start: 1000 },
    ]);
  });

  test("become smaller where records are large: about 4 MB each", async () => {
    const sizes: string[] = [];
    const fetch: Fetch = async (url) => {
      const query = new URL(url).searchParams;
      sizes.push(query.get("page_size") ?? "");
      const things = Array.from({ length: 4 }, () => ({ text: "x".repeat(2 * 1024 * 1024) }));
      return json({ things, ...(sizes.length < 2 && { next_key: "k" }) });
    };
    await walk(fetch).toArray();
    expect(sizes).toEqual(["500", "1"]);
  });

  test("of a size that was given stay so", async () => {
    const { fetch, asked } = server(7);
    expect(await walk(fetch, { pageSize: 3 }).toArray()).toEqual(numbers(7));
    expect(asked.map(({ size }) => size)).toEqual([3, 3, 3]);
  });

  test("keep what else was asked for", async () => {
    const fetch = vi.fn(server(5).fetch);
    await pageStream(aCaller(fetch), pages, { query: { search: "alive:t" } }, { pageSize: 2 }).toArray();
    for (const [url] of fetch.mock.calls) expect(new URL(url).searchParams.get("search")).toBe("alive:t");
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test.each([0, 1.5, -1, Number.NaN, "5"])("of size %j are refused, naming what is expected", (pageSize) => {
    const fetch = vi.fn<Fetch>();
    expect(() => walk(fetch, { pageSize: pageSize as number })).toThrow(
      `pageSize must be a whole number of 1 or more, got ${typeof pageSize === "string" ? `"${pageSize}"` : pageSize}`,
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([{ delivered: -1 }, { delivered: 0.5 }, { startKey: 5, delivered: 0 }, { startKey: "k" }, "{}"])(
    "from the cursor %j are refused",
    (cursor) => {
      expect(() => walk(silence, { cursor: cursor as never })).toThrow(
        /cursor must be what a stream or a StreamError/,
      );
    },
  );

  test.each([
    ["a bare array, of a server that does not page", '[{"n":0},{"n":1}]', 2],
    ["an empty array", "[]", 0],
    ["null, as Go writes an empty list", "null", 0],
    ["a list that is null", '{"things":null}', 0],
    ["a last page whose key is empty", '{"things":[{"n":0}],"next_key":""}', 1],
    ["a last page whose key is null", '{"things":[{"n":0}],"next_key":null}', 1],
    ["a pretty-printed page", '{\r\n  "things" : [\r\n    {\r\n "n": 0\r\n }\r\n ]\r\n}\r\n', 1],
  ])("end with %s", async (_, body, count) => {
    const fetch = vi.fn<Fetch>(async () => inPieces([body]));
    expect(await walk(fetch).toArray()).toEqual(numbers(count));
    expect(fetch).toHaveBeenCalledOnce();
  });

  test("go on after an empty page that announces another", async () => {
    const pages = [
      '{"things":[{"n":0}],"next_key":"a"}',
      '{"things":[],"next_key":"b"}',
      '{"things":[{"n":1}],"next_key":""}',
    ];
    const fetch = vi.fn<Fetch>(async () => inPieces([pages.shift() as string]));
    expect(await walk(fetch).toArray()).toEqual(numbers(2));
  });

  test("end with an empty page that names its own key again", async () => {
    const pages = ['{"things":[{"n":0}],"next_key":"a"}', '{"things":[],"next_key":"a"}'];
    const fetch = vi.fn<Fetch>(async () => inPieces([pages.shift() as string]));
    expect(await walk(fetch).toArray()).toEqual(numbers(1));
  });

  test("that are empty, one after the other, each announcing another, are an error in the end", async () => {
    let n = 0;
    const fetch = vi.fn<Fetch>(async () => inPieces([`{"things":[],"next_key":"k${n++}"}`]));
    await expect(walk(fetch).toArray()).rejects.toMatchObject({ name: "StreamError", code: "MALFORMED" });
    expect(fetch).toHaveBeenCalledTimes(10);
  });

  test("of an empty body are none, where that is certainly all", async () => {
    expect(await walk(async () => inPieces([])).toArray()).toEqual([]);
    const compressed = () =>
      inPieces([], { headers: { "transfer-encoding": "chunked", "content-encoding": "gzip" } });
    const caller = aCaller(async () => compressed(), { rules: { attempts: 1 } });
    expect((await collect(pageStream(caller, pages, {}))).error).toMatchObject({ name: "StreamError" });
  });

  test("unparsed are one record a line, also where the page was pretty-printed", async () => {
    const { got } = await collect(walk(async () => inPieces(['[\n{\n "n": 0\n}\n]'])).raw());
    expect(got.map((piece) => new TextDecoder().decode(piece))).toEqual(['{"n":0}']);
  });

  test("that name the same next one twice end with an error, after all their records", async () => {
    const answers = ["a", "b", "a"];
    const fetch: Fetch = async () => json({ things: [{ n: 3 - answers.length }], next_key: answers.shift() });
    const { got, error } = await collect(walk(fetch, { pageSize: 1 }));
    expect(got).toEqual(numbers(3));
    expect(error).toMatchObject({
      code: "REPEATED_CURSOR",
      records: 3,
      cursor: { startKey: "b", delivered: 1 },
    });
  });

  test("that name themselves as the next one end with an error", async () => {
    const fetch: Fetch = async (url) =>
      json({ things: [{ n: 0 }], next_key: new URL(url).searchParams.get("start_key") ?? "k" });
    const { got, error } = await collect(walk(fetch));
    expect(got).toHaveLength(2);
    expect(error?.code).toBe("REPEATED_CURSOR");
  });

  test("without their array are malformed", async () => {
    const { error } = await collect(walk(async () => json({ detail: "odd" })));
    expect(error).toMatchObject({ code: "MALFORMED" });
    expect(error?.message).toContain("the answer has no array at /things");
  });

  test("with a broken record end at it, and the cursor stands before it", async () => {
    const { got, error } = await collect(
      walk(async () => inPieces(['{"things":[{"n":0},{"n":oops},{"n":2}]}'])),
    );
    expect(got).toEqual(numbers(1));
    expect(error).toMatchObject({ code: "MALFORMED", records: 1, cursor: { delivered: 1 } });
    expect(error?.message).toContain("record 2 is not JSON; 1 record was delivered");
    expect(error?.message).toContain("call again with { cursor: error.cursor } to go on from there");
  });

  test("whose body breaks are asked for again, and nothing is lost or doubled", async () => {
    let requests = 0;
    const { fetch: whole } = server(6);
    const fetch: Fetch = async (url, init) => {
      const answer = await whole(url, init);
      if (++requests % 2 === 0) return answer;
      const text = await answer.text();
      return inPieces([text.slice(0, text.length / 2)], { ending: fetchFailed("ECONNRESET") });
    };
    const caller = aCaller(fetch);
    const all = pageStream(caller, pages, {}, { pageSize: 3 }).toArray();
    await caller.clock.until(all);
    expect(await all).toEqual(numbers(6));
    expect(requests).toBe(4);
  });

  test("that go on breaking end with an error that says how to go on", async () => {
    const { fetch: whole } = server(6);
    let healed = false;
    const fetch: Fetch = async (url, init) => {
      const answer = await whole(url, init);
      if (healed || !url.includes("start_key")) return answer;
      return inPieces(['{"things":[{"n":3},'], { ending: fetchFailed("ECONNRESET") });
    };
    const caller = aCaller(fetch);
    const collected = collect(pageStream<{ n: number }>(caller, pages, {}, { pageSize: 3 }));
    await caller.clock.until(collected);
    const { got, error } = await collected;
    expect(error).toMatchObject({ name: "StreamError", code: "BROKEN" });
    healed = true;
    const rest = await pageStream<{ n: number }>(
      caller,
      pages,
      {},
      { pageSize: 3, cursor: error?.cursor },
    ).toArray();
    expect([...got, ...rest]).toEqual(numbers(6));
  });

  test("whose next one is refused end with an error that says so, and how to go on", async () => {
    const { fetch: whole } = server(6);
    const fetch: Fetch = async (url, init) =>
      url.includes("start_key=3") ? json({ detail: "no more today" }, 403) : whole(url, init);
    const { got, error } = await collect(walk(fetch, { pageSize: 3 }));
    expect(got).toEqual(numbers(3));
    expect(error).toMatchObject({ code: "REFUSED", records: 3, cursor: { delivered: 3 } });
    expect(error?.cause).toMatchObject({ name: "ApiError", status: 403 });
  });

  test("that were asked for in advance are let go when the loop is left", async () => {
    const cancelled: string[] = [];
    const { fetch: whole } = server(9);
    const fetch: Fetch = async (url, init) => {
      const text = await (await whole(url, init)).text();
      const start = new URL(url).searchParams.get("start_key") ?? "0";
      return inPieces([text], { onCancel: () => cancelled.push(start) });
    };
    const caller = aCaller(fetch);
    for await (const { n } of pageStream<{ n: number }>(caller, pages, {}, { pageSize: 3 }))
      if (n === 4) break;
    await settle();
    expect(cancelled).toEqual(["6"]);
    expect(caller.clock.timers).toBe(0);
  });

  test("after the first are asked for while the one before is consumed, if that is small", async () => {
    const { fetch, asked } = server(9);
    const starts: number[][] = [];
    for await (const { n } of walk(fetch, { pageSize: 3 })) {
      await settle();
      if (n % 3 === 0) starts.push(asked.map(({ start }) => start));
    }
    expect(starts).toEqual([[0], [0, 3, 6], [0, 3, 6]]);
  });

  test("of more than 8 MB are not: memory stays constant", async () => {
    const large = "x".repeat(3 * 1024 * 1024);
    const asked: string[] = [];
    const fetch: Fetch = async (url) => {
      const start = Number(new URL(url).searchParams.get("start_key") ?? 0);
      asked.push(String(start));
      const things = [0, 1, 2].map((n) => ({ n: start + n, large }));
      return json({ things, ...(start < 6 && { next_key: String(start + 3) }) });
    };
    for await (const { n } of walk(fetch, { pageSize: 3 })) {
      await settle();
      expect(asked.length).toBe(Math.floor(n / 3) + 1);
    }
  });

  test("resumed at any record, with any page sizes, lose and double nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.array(
          fc.record({ take: fc.integer({ min: 0, max: 15 }), size: fc.integer({ min: 1, max: 15 }) }),
          {
            maxLength: 6,
          },
        ),
        async (count, lastSize, stops) => {
          const { fetch } = server(count);
          const got: { n: number }[] = [];
          let cursor: Cursor | undefined;
          for (const { take, size } of stops) {
            // As if stored, and read by another process.
            const stored = cursor === undefined ? undefined : (JSON.parse(JSON.stringify(cursor)) as Cursor);
            const stream = walk(fetch, { pageSize: size, cursor: stored });
            const iterator = stream[Symbol.asyncIterator]();
            for (let taken = 0; taken < take; taken++) {
              const { done, value } = await iterator.next();
              if (done) break;
              got.push(value);
            }
            // What was handed over and not yet followed by asking for more is not finished with: a record that is
            // being worked on when the process dies comes again. Here it was, so it is taken out.
            cursor = stream.cursor;
            await iterator.return?.();
            const finished = got.length;
            const position = await startOf(cursor);
            expect([finished, finished - 1]).toContain(position);
            got.length = position;
          }
          const rest = await walk(fetch, { pageSize: lastSize, cursor }).toArray();
          expect([...got, ...rest]).toEqual(numbers(count));
        },
      ),
      { numRuns: 100 },
    );
    async function startOf(cursor: Cursor | undefined): Promise<number> {
      return Number(cursor?.startKey ?? 0) + (cursor?.delivered ?? 0);
    }
  });

  test("interrupted by any faults at any byte end whole, or with a cursor from which they do", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(
          fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { nil: undefined }),
          {
            maxLength: 12,
          },
        ),
        async (count, pageSize, faults) => {
          const left = [...faults];
          const { fetch: whole } = server(count);
          const caller = aCaller(async (url, init) => {
            const fault = left.shift();
            const answer = await whole(url, init);
            if (fault === undefined) return answer;
            const text = await answer.text();
            const cut = text.slice(0, Math.floor(fault * text.length));
            return inPieces(cut === "" ? [] : [cut], { ending: fetchFailed("ECONNRESET") });
          });
          const got: { n: number }[] = [];
          let cursor: Cursor | undefined;
          for (;;) {
            const stream = pageStream<{ n: number }>(caller, pages, {}, { pageSize, cursor });
            const collected = collect(stream);
            await caller.clock.until(collected);
            const result = await collected;
            got.push(...result.got);
            if (result.error === undefined) break;
            cursor = stream.cursor;
          }
          expect(got).toEqual(numbers(count));
          expect(caller.clock.timers).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("with a deadline of their own end by it, however many they are", async () => {
    const { fetch: whole } = server(1_000_000);
    const caller = aCaller(async (url, init) => {
      caller.clock.jump(1000);
      return whole(url, init);
    });
    const collected = collect(pageStream(caller, pages, { deadlineMs: 10_000 }, { pageSize: 1 }));
    await caller.clock.until(collected);
    const { got, error } = await collected;
    expect(got.length).toBeGreaterThan(5);
    expect(got.length).toBeLessThanOrEqual(10);
    expect(error?.cause ?? error).toMatchObject({
      name: "TimeoutError",
      code: "DEADLINE",
      timeoutMs: 10_000,
    });
  });

  test("an operation without pages has none", () => {
    expect(() => pageStream(aCaller(silence), lines, {})).toThrow("exportLines has no pages");
  });
});
