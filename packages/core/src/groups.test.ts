import { describe, expect, test, vi } from "vitest";
import { createGroups } from "./groups.js";
import { ByteStream } from "./records/byte-stream.js";
import { RecordStream } from "./records/record-stream.js";
import type { Fetch } from "./send.js";
import { aCaller, anOperation, failure, inPieces, json } from "./testing/fixtures.js";

const operations = {
  getSites: anOperation({ id: "getSites", group: "organization", name: "getSites", path: "/org/sites" }),
  get_agents: anOperation({
    id: "get_agents",
    group: "organization",
    name: "getAgents",
    path: "/org/agents",
  }),
  exportLines: anOperation({ id: "exportLines", group: "export", name: "exportLines", stream: "records" }),
  exportCsv: anOperation({
    id: "exportCsv",
    group: "export",
    name: "exportCsv",
    accept: ["text/csv"],
    stream: "bytes",
  }),
};
const groupsOn = (fetch: Fetch) =>
  createGroups(operations, aCaller(fetch)) as Record<string, Record<string, (given?: unknown) => unknown>>;

test("each operation is a method of its group, reachable by the vendor's own id, too", () => {
  const groups = groupsOn(async () => json({}));
  expect(Object.keys(groups)).toEqual(["organization", "export"]);
  expect(Object.keys(groups.organization ?? {})).toEqual(["getSites", "getAgents", "get_agents"]);
  expect(groups.organization?.get_agents).toBe(groups.organization?.getAgents);
});

test("a method gives the parsed body, or throws", async () => {
  const groups = groupsOn(async (url) => (url.endsWith("sites") ? json(["a"]) : json({ detail: "no" }, 403)));
  expect(await groups.organization?.getSites?.()).toEqual(["a"]);
  expect(await failure(groups.organization?.getAgents?.({}) as Promise<unknown>)).toMatchObject({
    status: 403,
  });
});

test("an operation whose body is a stream gives the stream at once, and asks for nothing yet", async () => {
  const fetch = vi.fn<Fetch>(async () => inPieces(['{"a":1}\n']));
  const groups = groupsOn(fetch);
  const lines = groups.export?.exportLines?.() as RecordStream<unknown>;
  expect(lines).toBeInstanceOf(RecordStream);
  expect(groups.export?.exportCsv?.()).toBeInstanceOf(ByteStream);
  expect(fetch).not.toHaveBeenCalled();
  expect(await lines.toArray()).toEqual([{ a: 1 }]);
});

describe("what is no object of options", () => {
  test.each([
    ["an-id", "string"],
    [5, "number"],
    [null, "null"],
    [["an-id"], "an array"],
  ])("such as %j is refused", async (wrong, told) => {
    const given = wrong as never;
    const fetch = vi.fn<Fetch>(async () => json({}));
    const error = await failure(groupsOn(fetch).organization?.getSites?.(given) as Promise<unknown>);
    expect(error.message).toBe(
      `organization.getSites takes one object of options ({ path, query, body, … }), got ${told}`,
    );
    expect(() => groupsOn(fetch).export?.exportLines?.(given)).toThrow(/takes one object of options/);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("further methods", () => {
  const table = {
    listBooks: anOperation({
      id: "listBooks",
      group: "books",
      name: "listBooks",
      parameters: [
        { name: "limit", in: "query", required: false, type: "integer" },
        { name: "offset", in: "query", required: false, type: "integer" },
        { name: "title", in: "query", required: false, type: "string" },
      ],
      accept: ["application/json", "text/csv"],
      page: {
        style: "offset",
        items: "/books",
        send: { size: "limit", offset: "offset" },
        next: "/next",
        end: ["no-next"],
        maxSize: 2,
      },
    }),
    plain: anOperation({ id: "plain", group: "books", name: "plain", accept: ["text/csv"] }),
  };
  const asked: { accept: string | null; query: string }[] = [];
  const caller = aCaller(async (url, init) => {
    const headers = new Headers(init.headers);
    const query = new URL(url).searchParams;
    asked.push({ accept: headers.get("accept"), query: query.toString() });
    if (headers.get("accept") === "text/csv") {
      return new Response("title\n", { headers: { "content-type": "text/csv", "content-length": "6" } });
    }
    return json(query.has("offset") ? { books: [3] } : { books: [1, 2], next: 2 });
  });
  type Books = Record<
    string,
    ((given?: object) => Promise<unknown>) & Record<string, (given?: object) => unknown>
  >;
  const books = createGroups(table, caller).books as unknown as Books;

  test("walk all pages of a list that pages, and only of such", async () => {
    asked.length = 0;
    const all = books.listBooks?.all?.({ query: { title: "a" } }) as RecordStream<number>;
    expect(await all.toArray()).toEqual([1, 2, 3]);
    expect(asked.map(({ query }) => query)).toEqual(["limit=2&title=a", "limit=2&offset=2&title=a"]);
    expect(books.plain?.all).toBeUndefined();
  });

  test("refuse what the walk sends by itself", () => {
    for (const query of [{ limit: 1 }, { offset: 0 }]) {
      expect(() => books.listBooks?.all?.({ query })).toThrow(/walks the pages by itself: leave query\./);
    }
    expect(() => books.listBooks?.all?.({ pageSiez: 1 })).toThrow(/unknown option "pageSiez"/);
  });

  test("give an answer in its other form, which the method itself does not ask for", async () => {
    asked.length = 0;
    expect(await books.listBooks?.({})).toEqual({ books: [1, 2], next: 2 });
    const csv = books.listBooks?.csv?.();
    expect(await (csv as ByteStream).text()).toBe("title\n");
    expect(asked.map(({ accept }) => accept)).toEqual(["application/json", "text/csv"]);
    expect(books.plain?.csv).toBeUndefined();
  });
});
