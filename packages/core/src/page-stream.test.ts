import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Cursor } from "./errors/stream-error.js";
import type { Fetch } from "./send.js";
import { type PageOptions, pageStream } from "./streams.js";
import { collect } from "./testing/collect.js";
import {
  aCaller,
  anOperation,
  aPagedOperation,
  fetchFailed,
  inPieces,
  json,
  silence,
} from "./testing/fixtures.js";
import { settle } from "./testing/manual-clock.js";

const lines = anOperation({ id: "exportLines", path: "/lines", stream: "records" });
const pages = aPagedOperation({ id: "exportPages", path: "/pages" });

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
