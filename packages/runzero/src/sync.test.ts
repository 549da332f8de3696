import { describe, expect, test } from "vitest";
import type { SyncOptions } from "./sync.js";
import { failureOf, json, type SeenCall, testClient } from "./testing/test-client.js";

interface Row {
  readonly id: string;
  readonly created_at: number;
  readonly updated_at: number;
}

const row = (id: string, created_at: number, updated_at = created_at): Row => ({
  id,
  created_at,
  updated_at,
});

/** Lists what is new as the API does, `since` counted in or not; in pages of two where `pages`. */
function consoleWith(rows: () => readonly Row[], { pages = false, inclusive = true } = {}) {
  return testClient(({ path, query }) => {
    const time = (one: Row) => (path.includes("/created/") ? one.created_at : one.updated_at);
    const since = Number(query.since) + (inclusive ? 0 : 1);
    const assets = rows().filter((one) => time(one) >= since);
    if (!pages) return { since: 1, assets };
    const start = Number(query.start_key ?? 0);
    const next = start + 2;
    return {
      since: 1,
      assets: assets.slice(start, next),
      next_key: next < assets.length ? String(next) : "",
    };
  });
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const lists = (calls: readonly SeenCall[]) => calls.map(({ path }) => path.split("/")[5]);

describe("sync.assets", () => {
  const rows = [row("a", 100), row("b", 150, 300), row("c", 50, 250), row("d", 40, 90)];

  test.each([false, true])("gives what was created and updated, each once (pages: %s)", async (pages) => {
    const { client, calls } = consoleWith(() => rows, { pages });
    const changes = client.sync.assets({ since: 100, pageSize: 2 });
    expect(idsOf(await changes.toArray())).toEqual(["a", "b", "c"]);
    expect(changes.records).toBe(3);
    expect(changes.checkpoint).toBe(300);
    expect(lists(calls)).toEqual(pages ? ["created", "updated", "updated"] : ["created", "updated"]);
    expect(calls[0]?.query).toEqual({ since: "99", page_size: "2", _oid: "org-1" });
  });

  test("asks with search and fields, and for the fields that it needs itself", async () => {
    const { client, calls } = consoleWith(() => rows);
    await client.sync.assets({ since: 0, search: "alive:t", fields: ["names", "id"] }).toArray();
    expect(calls[0]?.query).toMatchObject({
      since: "0",
      search: "alive:t",
      fields: "names,id,created_at,updated_at",
    });
  });

  test("the checkpoint moves only once all was consumed", async () => {
    const { client } = consoleWith(() => rows);
    const changes = client.sync.assets({ since: 100 });
    const seen: number[] = [changes.checkpoint];
    for await (const _ of changes) seen.push(changes.checkpoint);
    expect(seen).toEqual([100, 100, 100, 100]);
    expect(changes.checkpoint).toBe(300);

    const left = client.sync.assets({ since: 100 });
    for await (const _ of left) break;
    expect(left.checkpoint).toBe(100);
    expect(left.boundary).toEqual({});
  });

  test.each([true, false])(
    "loses and doubles nothing at the boundary (since counted in: %s)",
    async (inclusive) => {
      let now = [row("a", 100), row("b", 200)];
      const { client } = consoleWith(() => now, { inclusive });
      const first = client.sync.assets({ since: 0 });
      expect(idsOf(await first.toArray())).toEqual(["a", "b"]);
      expect(first.checkpoint).toBe(200);
      expect(first.boundary).toEqual({ b: 200 });
      // In the same second as the checkpoint something else was written, and b changes again later.
      now = [...now, row("c", 200)];
      const { checkpoint: since, boundary } = first;
      const second = client.sync.assets({ since, boundary });
      expect(idsOf(await second.toArray())).toEqual(["c"]);
      expect([second.checkpoint, second.boundary]).toEqual([200, { b: 200, c: 200 }]);
      now = [row("a", 100), row("b", 200, 400), row("c", 200)];
      expect(idsOf(await client.sync.assets({ since: 200, boundary: second.boundary }).toArray())).toEqual([
        "b",
      ]);
    },
  );

  test("an asset that changes while the sync runs comes in its newest state, and again next time", async () => {
    const { client, clock } = testClient(({ path }) => {
      const began = Math.floor(clock.date() / 1000);
      return { assets: [path.includes("/created/") ? row("a", 100, 200) : row("a", 100, began + 5)] };
    });
    const began = Math.floor(clock.date() / 1000);
    const changes = client.sync.assets({ since: 50 });
    expect((await changes.toArray()).map(({ updated_at }) => updated_at)).toEqual([200, began + 5]);
    // What changed after the sync began may have been passed over in lists that were read before.
    expect(changes.checkpoint).toBe(began - 1);
    expect(changes.boundary).toEqual({});
  });

  test("what changes a second time within the second of the checkpoint comes next time", async () => {
    const { client, clock } = testClient(() => ({ assets: [{ ...row("a", 100, second), version }] }));
    const second = Math.floor(clock.date() / 1000);
    let version = 1;
    const first = client.sync.assets({ since: 50 });
    await first.toArray();
    expect([first.checkpoint, first.boundary]).toEqual([second - 1, {}]);
    version = 2;
    const { checkpoint: since, boundary } = first;
    expect(await client.sync.assets({ since, boundary }).toArray()).toMatchObject([{ id: "a", version: 2 }]);
  });

  /** Answers with a `Date`, of a console whose clock is so many seconds behind the client's. */
  function consoleBehind(seconds: number, tookMs = 0) {
    const behind = testClient(async () => {
      await behind.clock.advance(tookMs);
      const date = new Date(behind.clock.date() - seconds * 1000).toUTCString();
      const began = Math.floor(behind.clock.date() / 1000);
      const text = JSON.stringify({ since: 1, assets: [row("a", 100, began)] });
      return new Response(text, {
        headers: { "content-type": "application/json", "content-length": String(text.length), date },
      });
    });
    return behind;
  }

  test("a clock here that runs ahead of the console's does not carry the checkpoint with it", async () => {
    const { client, clock } = consoleBehind(90);
    const here = Math.floor(clock.date() / 1000);
    const changes = client.sync.assets({ since: 50 });
    await changes.toArray();
    expect(changes.checkpoint).toBe(here - 90 - 1);
    expect(changes.cursor.began).toBe(here - 90);
  });

  test("a slow answer counts from when it was asked for", async () => {
    const { client, clock } = consoleBehind(0, 20_000);
    const asked = Math.floor(clock.date() / 1000);
    const changes = client.sync.assets({ since: 50 });
    await changes.toArray();
    expect(changes.checkpoint).toBe(asked - 1);
  });

  test("a sync that is gone on with keeps to when it began", async () => {
    const { client } = consoleBehind(0);
    const cursor = { since: 50, phase: "updated", newest: 60, began: 500, delivered: 0 } as const;
    const changes = client.sync.assets({ since: 50, cursor });
    await changes.toArray();
    expect(changes.checkpoint).toBe(499);
  });

  test("a sync without changes keeps its checkpoint", async () => {
    const { client } = consoleWith(() => []);
    const changes = client.sync.assets({ since: 100, boundary: { a: 100 } });
    expect(await changes.toArray()).toEqual([]);
    expect([changes.checkpoint, changes.boundary]).toEqual([100, { a: 100 }]);
  });

  test("is gone on with from its cursor, in another process", async () => {
    const many = [row("a", 100), row("b", 110), row("c", 120), row("d", 50, 130)];
    const { client } = consoleWith(() => many, { pages: true });
    const first = client.sync.assets({ since: 60, pageSize: 2 });
    const seen: string[] = [];
    for await (const { id } of first) {
      seen.push(id);
      if (id === "c") break;
    }
    const cursor = JSON.parse(JSON.stringify(first.cursor));
    expect(cursor).toMatchObject({ since: 60, phase: "created", delivered: 2, newest: 110 });
    const second = client.sync.assets({ since: 60, pageSize: 2, cursor });
    // c was not finished with. The updated list gives all of them: what came before the break cannot be known.
    expect(idsOf(await second.toArray())).toEqual(["c", "a", "b", "c", "d"]);
    expect(second.checkpoint).toBe(130);
  });

  test("a failure in the middle tells its cursor", async () => {
    const { client } = testClient(({ query }) =>
      query.start_key === undefined
        ? { assets: [row("a", 100), row("b", 110)], next_key: "2" }
        : json({ detail: "busy" }, 503),
    );
    const changes = client.sync.assets({ since: 60, pageSize: 2 });
    const error = await failureOf(() => changes.toArray());
    expect(error).toMatchObject({ name: "StreamError" });
    expect(error.cursor).toMatchObject({
      since: 60,
      phase: "created",
      delivered: 2,
      newest: 110,
    });
    expect(changes.checkpoint).toBe(60);
  });

  test.each<[Record<string, unknown>, RegExp]>([
    [{ since: 1_790_000_000_000 }, /1790000000000 looks like milliseconds: divide it by 1000/],
    [
      { since: undefined },
      /since must be a whole number of seconds since 1970 \(0 for everything\), got nothing/,
    ],
    [{ since: new Date() }, /got a Date/],
    [{ since: -1 }, /got -1/],
    [{ since: 1.5 }, /got 1.5/],
    [{ since: "100" }, /got "100"/],
    [{ since: 1, sinse: 1 }, /unknown option "sinse"/],
    [{ since: 1, search: 1 }, /search must be a string/],
    [{ since: 1, fields: [] }, /fields must be a list/],
    [{ since: 1, pageSize: 0 }, /pageSize must be/],
    [{ since: 1, cursor: {} }, /cursor must be what a sync/],
    [{ since: 1, cursor: null }, /cursor must be what a sync/],
    [{ since: 1, boundary: null }, /boundary must be what the sync before gave/],
    [{ since: 1, boundary: { a: "100" } }, /boundary must be what the sync before gave/],
    [
      { since: 1, cursor: { since: 2, phase: "created", newest: 1, began: 1, delivered: 0 } },
      /sync since 2, not since 1/,
    ],
  ])("refuses what cannot be right before a request (%#)", async (options, message) => {
    const { client, calls } = consoleWith(() => []);
    const error = await failureOf(() => client.sync.assets(options as unknown as SyncOptions).toArray());
    expect(error.name).toBe("InvalidCallError");
    expect(error.message).toMatch(message);
    expect(calls).toEqual([]);
  });

  test("what the server refuses is its error; a stream is read once", async () => {
    const { client } = testClient(() => json({ error: "no entitlement" }, 403));
    expect(await failureOf(() => client.sync.assets({ since: 1 }).toArray())).toMatchObject({ status: 403 });
    const changes = consoleWith(() => []).client.sync.assets({ since: 1 });
    await changes.toArray();
    expect((await failureOf(() => changes.toArray())).message).toMatch(/read once/);
  });
});
