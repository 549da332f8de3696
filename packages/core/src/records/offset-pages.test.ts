import { describe, expect, test } from "vitest";
import type { PageRule } from "../operation.js";
import type { Fetch } from "../send.js";
import { type PageOptions, pageStream } from "../streams.js";
import { aCaller, anOperation, json } from "../testing/fixtures.js";

const counted: PageRule = {
  style: "offset",
  items: "/things",
  send: { size: "limit", offset: "offset" },
  end: ["short-page", "empty"],
  maxSize: 50,
};
const told: PageRule = { ...counted, next: "/next", end: ["no-next", "repeated"] };

/** A server with so many things, which answers as `says` has it. */
function walk(
  page: PageRule,
  count: number,
  says: (things: object[], next: number | undefined, offset: number) => unknown,
  options: PageOptions = { pageSize: 4 },
) {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    const query = new URL(url).searchParams;
    asked.push(query.toString());
    const offset = Number(query.get("offset") ?? 0);
    const size = Math.min(Number(query.get("limit")), Math.max(0, count - offset));
    const things = Array.from({ length: size }, (_, n) => ({ n: offset + n }));
    return json(says(things, offset + size < count ? offset + size : undefined, offset));
  };
  const operation = anOperation({
    parameters: [
      { name: "limit", in: "query", required: false, type: "integer" },
      { name: "offset", in: "query", required: false, type: "integer" },
    ],
    page,
  });
  return { asked, stream: pageStream<{ n: number }>(aCaller(fetch), operation, {}, options) };
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

describe("pages whose answers tell the next offset", () => {
  test.each([0, 1, 4, 5, 12])("are walked until none is told: %d records", async (count) => {
    const { asked, stream } = walk(told, count, (things, next) => ({ things, next }));
    expect(await stream.toArray()).toEqual(numbers(count));
    expect(asked).toHaveLength(Math.max(1, Math.ceil(count / 4)));
    expect(asked[0]).toBe("limit=4");
  });

  test.each([0, -1, null, ""])("end with a next of %j", async (none) => {
    const { stream } = walk(told, 5, (things, next) => ({ things, next: next ?? none }));
    expect(await stream.toArray()).toEqual(numbers(5));
  });

  test("end with an empty page that tells its own offset, as a server does that always tells one", async () => {
    const { asked, stream } = walk(told, 8, (things, _, offset) => ({
      things,
      next: offset + things.length,
    }));
    expect(await stream.toArray()).toEqual(numbers(8));
    expect(asked).toHaveLength(3);
  });

  test("that have records and lead nowhere are an error: going on would never end", async () => {
    const { stream } = walk(told, 20, (things) => ({ things, next: 4 }));
    await expect(stream.toArray()).rejects.toMatchObject({ code: "REPEATED_CURSOR", records: 8 });
  });

  test("are an error where the next is no number", async () => {
    const { stream } = walk(told, 20, (things) => ({ things, next: "soon" }));
    await expect(stream.toArray()).rejects.toThrow(/the next offset, at \/next, is no whole number/);
  });

  test("have records and the next offset wherever the rule says", async () => {
    const deep = { ...told, items: "/a/things", next: "/page/next" };
    const { stream } = walk(deep, 9, (things, next) => ({ page: { next }, a: { total: 9, things } }));
    expect(await stream.toArray()).toEqual(numbers(9));
  });
});

describe("pages whose answers tell nothing", () => {
  test.each([
    [0, 1],
    [3, 1],
    [4, 2],
    [9, 3],
  ])(
    "end with one that is shorter than asked for, or empty: %d records, %d requests",
    async (count, requests) => {
      const { asked, stream } = walk(counted, count, (things) => ({ things }));
      expect(await stream.toArray()).toEqual(numbers(count));
      expect(asked).toHaveLength(requests);
    },
  );

  test("may be bare arrays", async () => {
    const { asked, stream } = walk({ ...counted, items: "" }, 9, (things) => things);
    expect(await stream.toArray()).toEqual(numbers(9));
    expect(asked).toEqual(["limit=4", "limit=4&offset=4", "limit=4&offset=8"]);
  });

  test("are of the largest size where none is given", async () => {
    const { asked, stream } = walk(counted, 60, (things) => ({ things }), {});
    expect(await stream.toArray()).toEqual(numbers(60));
    expect(asked).toEqual(["limit=50", "limit=50&offset=50"]);
  });
});

test("a walk goes on from a cursor, with pages of another size", async () => {
  const first = walk(told, 10, (things, next) => ({ things, next })).stream;
  const begun: object[] = [];
  for await (const thing of first) {
    begun.push(thing);
    if (begun.length === 7) break;
  }
  expect(first.cursor).toEqual({ startKey: "4", delivered: 2 });
  const options = { pageSize: 3, cursor: first.cursor };
  const rest = walk(told, 10, (things, next) => ({ things, next }), options).stream;
  expect([...begun.slice(0, 6), ...(await rest.toArray())]).toEqual(numbers(10));
});
