import { describe, expect, test } from "vitest";
import type { StreamError } from "../errors/stream-error.js";
import type { Fetch } from "../send.js";
import { type PageOptions, pageStream } from "../streams.js";
import { aCaller, anOperation, json } from "../testing/fixtures.js";

// Servers whose next token is the number of a page, and comes with the last page, too: a list of 42 in one page and
// one of 173 in two were both seen to end with the token "1".
const operation = anOperation({
  parameters: [
    { name: "pageSize", in: "query", required: false, type: "integer" },
    { name: "pageToken", in: "query", required: false, type: "string" },
  ],
  page: {
    style: "token",
    items: "/things",
    send: { cursor: "pageToken", size: "pageSize" },
    next: "/nextPageToken",
    pageCount: "/pageCount",
    end: ["no-next", "page-count", "short-page", "empty", "repeated"],
    defaultSize: 100,
  },
});

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, n) => ({ n: n + from }));

interface Server {
  readonly count: number;
  /** What the answers say beside their records, by the number of the page. */
  readonly says: (page: number, pages: number) => object;
  /** Pages have no more than so many. */
  readonly most?: number;
}

function walk({ count, says, most = 1000 }: Server, options: PageOptions = {}) {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    const query = new URL(url).searchParams;
    asked.push(query.toString());
    const size = Math.min(most, Number(query.get("pageSize")));
    const page = Number(query.get("pageToken") ?? 0);
    const things = numbers(Math.max(0, Math.min(size, count - page * size)), page * size);
    return json({ things, ...says(page, Math.ceil(count / size)) });
  };
  const stream = pageStream<{ n: number }>(aCaller(fetch), operation, {}, options);
  return { asked, stream };
}

const alwaysOne = (_: number, pages: number) => ({ nextPageToken: "1", pageCount: pages });
const following = (page: number) => ({ nextPageToken: String(page + 1) });

describe("pages by token", () => {
  test.each([42, 173])("end when all pages were read, though another is named: %d records", async (count) => {
    const { asked, stream } = walk({ count, says: alwaysOne });
    expect(await stream.toArray()).toEqual(numbers(count));
    expect(asked).toHaveLength(Math.ceil(count / 100));
  });

  test("end with an empty token, with a short page, and with an empty one", async () => {
    const ended = walk({ count: 200, says: (page) => ({ nextPageToken: page === 0 ? "1" : "" }) });
    expect(await ended.stream.toArray()).toHaveLength(200);
    expect(ended.asked).toHaveLength(2);

    const short = walk({ count: 173, says: following });
    expect(await short.stream.toArray()).toHaveLength(173);
    expect(short.asked).toHaveLength(2);

    const empty = walk({ count: 200, says: following });
    expect(await empty.stream.toArray()).toHaveLength(200);
    expect(empty.asked).toHaveLength(3);
  });

  test("end with a token that was seen before", async () => {
    const { asked, stream } = walk({ count: 200, says: () => ({ nextPageToken: "1" }) });
    expect(await stream.toArray()).toHaveLength(200);
    expect(asked).toHaveLength(2);
  });

  test("do not end in silence while the server counts more of them than it names", async () => {
    const { stream } = walk({ count: 500, says: alwaysOne });
    const error = await stream.toArray().catch((thrown: StreamError) => thrown);
    expect(error).toMatchObject({ code: "REPEATED_CURSOR", records: 200 });
  });

  test("that are shorter than was asked for go on while the server counts more", async () => {
    const says = (page: number, pages: number) => ({ ...following(page), pageCount: pages });
    const { stream } = walk({ count: 120, says, most: 50 });
    expect(await stream.toArray()).toEqual(numbers(120));
  });

  test("are not ended by a count that the server left at 0, nor missed in one that is a text", async () => {
    const uncounted = walk({ count: 250, says: (page) => ({ ...following(page), pageCount: 0 }) });
    expect(await uncounted.stream.toArray()).toHaveLength(250);
    const text = walk({ count: 300, says: (page) => ({ ...following(page), pageCount: "3" }) });
    expect(await text.stream.toArray()).toHaveLength(300);
    expect(text.asked).toHaveLength(3);
  });

  test("are all of one size, however large their records are", async () => {
    const big = "x".repeat(200_000);
    const sizes: (string | null)[] = [];
    const fetch: Fetch = async (url) => {
      const query = new URL(url).searchParams;
      sizes.push(query.get("pageSize"));
      const page = Number(query.get("pageToken") ?? 0);
      return json({ things: page < 2 ? Array(100).fill({ big }) : [], ...following(page) });
    };
    expect(await pageStream(aCaller(fetch), operation, {}).toArray()).toHaveLength(200);
    expect(sizes).toEqual(["100", "100", "100"]);
  });

  test("resume with their size, whatever the default is, and refuse another", async () => {
    const { stream } = walk({ count: 173, says: following }, { pageSize: 40 });
    const got: unknown[] = [];
    for await (const record of stream) {
      got.push(record);
      if (got.length === 91) break;
    }
    // The record at which the loop was left does not count as consumed.
    expect(stream.cursor).toEqual({ startKey: "2", delivered: 10, pageSize: 40 });
    const cursor = JSON.parse(JSON.stringify(stream.cursor));
    const rest = walk({ count: 173, says: following }, { cursor });
    expect(await rest.stream.toArray()).toEqual(numbers(83, 90));
    expect(rest.asked[0]).toBe("pageSize=40&pageToken=2");
    expect(() => walk({ count: 173, says: following }, { cursor, pageSize: 100 })).toThrow(/pages of 40/);
  });

  test("of an empty list may lack the list, as protocol buffers write it", async () => {
    const fetch: Fetch = async () => json({ nextPageToken: "", pageCount: 0, totalCount: 0 });
    expect(await pageStream(aCaller(fetch), operation, {}).toArray()).toEqual([]);
    const odd = pageStream(
      aCaller(async () => json({ message: "hello" })),
      operation,
      {},
    );
    await expect(odd.toArray()).rejects.toMatchObject({ code: "MALFORMED" });
  });
});
