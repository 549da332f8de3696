import { InvalidCallError } from "@runwire/core";
import { describe, expect, test } from "vitest";
import type { ChangeResult } from "./asset-changes.js";
import { failureOf, json, lines, testClient } from "./testing/test-client.js";

const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
const ids = (count: number) => Array.from({ length: count }, (_, at) => id(at));

/** A console in which every search finds three assets. */
const found = () =>
  testClient(({ path }) => {
    if (path === "/export/org/assets.jsonl") return lines({ id: id(1) }, { id: id(2) }, { id: id(3) });
    if (path === "/org/assets/bulk/delete") return new Response(null, { status: 204 });
    return path === "/org/assets/bulk/owners" ? { updated_asset_count: 3 } : {};
  });

describe("by search", () => {
  test("one call changes all", async () => {
    const { client, calls } = found();
    const which = { search: "os:linux" };
    expect(await client.assets.tag(which, ["a", "b=c"])).toEqual({ assets: undefined, dryRun: false });
    await client.assets.tag(which, { owner: "it" });
    await client.assets.untag(which, ["a", "b"]);
    await client.assets.setCriticality(which, "high");
    const owners = [{ ownership_type_id: "o1", owner: "ops" }];
    expect(await client.assets.setOwners(which, owners)).toEqual({ assets: 3, dryRun: false });
    expect(calls.map(({ method, path, json: body }) => [method, path, body])).toEqual([
      ["PATCH", "/org/assets/bulk/tags", { tags: "a b=c", search: "os:linux" }],
      ["PATCH", "/org/assets/bulk/tags", { tags: "owner=it", search: "os:linux" }],
      ["PATCH", "/org/assets/bulk/tags", { tags: "-a -b", search: "os:linux" }],
      ["PATCH", "/org/assets/bulk/criticality", { criticality: "high", search: "os:linux" }],
      ["PATCH", "/org/assets/bulk/owners", { ownerships: owners, search: "os:linux" }],
    ]);
  });

  test("removing lists first, and deletes exactly what was listed", async () => {
    const { client, calls } = found();
    expect(await client.assets.remove({ search: "alive:f" })).toEqual({ assets: 3, dryRun: false });
    expect(calls.map(({ path }) => path)).toEqual(["/export/org/assets.jsonl", "/org/assets/bulk/delete"]);
    expect(calls[0]?.query).toEqual({ search: "alive:f", fields: "id", _oid: "org-1" });
    expect(calls[1]?.json).toEqual({ asset_ids: [id(1), id(2), id(3)] });
  });

  test("a dry run counts and changes nothing", async () => {
    const { client, calls } = found();
    const which = { search: "alive:f" };
    const dry = { dryRun: true };
    const results: ChangeResult[] = [
      await client.assets.remove(which, dry),
      await client.assets.tag(which, ["a"], dry),
      await client.assets.setCriticality(which, "low", dry),
    ];
    expect(results).toEqual(Array(3).fill({ assets: 3, dryRun: true }));
    expect(calls.map(({ method, path }) => [method, path])).toEqual(
      Array(3).fill(["GET", "/export/org/assets.jsonl"]),
    );
  });

  test.each(["", "  ", "\n", ",", '""', "()", 'name:""', undefined, null, 7])(
    "a blank one is refused before a request: %j",
    async (search) => {
      const { client, calls } = found();
      for (const change of [
        () => client.assets.remove({ search } as never),
        () => client.assets.tag({ search } as never, ["a"]),
        () => client.assets.untag({ search } as never, ["a"], { dryRun: true }),
        () => client.assets.setCriticality({ search } as never, "low"),
        () => client.assets.setOwners({ search } as never, [{ ownership_type_id: "o", owner: "x" }]),
      ]) {
        expect((await failureOf(change)).name).toBe("InvalidCallError");
      }
      expect(calls).toEqual([]);
    },
  );
});

describe("by ids", () => {
  test("a delete takes a thousand a call", async () => {
    const { client, calls } = found();
    expect(await client.assets.remove({ ids: ids(2500) })).toEqual({ assets: 2500, dryRun: false });
    const sent = calls.map(({ json: body }) => (body as { asset_ids: string[] }).asset_ids);
    expect(sent.map(({ length }) => length)).toEqual([1000, 1000, 500]);
    expect(sent.flat()).toEqual(ids(2500));
  });

  test("a change takes a search of two hundred a call, each id once", async () => {
    const { client, calls } = found();
    expect(await client.assets.tag({ ids: [...ids(450), ...ids(10)] }, ["a"])).toEqual({
      assets: 450,
      dryRun: false,
    });
    const terms = calls.map(({ json: body }) => (body as { search: string }).search.split(" OR "));
    expect(terms.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(terms.flat()).toEqual(ids(450).map((one) => `id:${one}`));
  });

  test("none is nothing to do; a dry run needs no request", async () => {
    const { client, calls } = found();
    expect(await client.assets.remove({ ids: [] })).toEqual({ assets: 0, dryRun: false });
    expect(await client.assets.tag({ ids: [] }, ["a"])).toEqual({ assets: 0, dryRun: false });
    expect(await client.assets.remove({ ids: ids(3) }, { dryRun: true })).toEqual({
      assets: 3,
      dryRun: true,
    });
    expect(calls).toEqual([]);
  });

  test("what is no id is refused: part of one would find others", async () => {
    const { client, calls } = found();
    for (const wrong of ["", "0000", "x OR alive:t", undefined, 7]) {
      const error = await failureOf(() => client.assets.tag({ ids: [id(1), wrong as string] }, ["a"]));
      expect(error.message).toMatch(/assets\.tag: ids\[1\] is not the id/);
    }
    expect((await failureOf(() => client.assets.remove({ ids: id(1) } as never))).message).toMatch(
      /ids must be a list/,
    );
    expect(calls).toEqual([]);
  });

  test("a failure in the middle says what was done and what is left", async () => {
    const { client } = testClient((_, number) => (number === 2 ? json({ detail: "busy" }, 500) : {}));
    const error = await failureOf(() => client.assets.remove({ ids: ids(2500) }));
    expect(error).toMatchObject({ name: "PartialChangeError", code: "PARTIAL_CHANGE", changed: 1000 });
    expect(error.remainingIds).toEqual(ids(2500).slice(1000));
    expect(error.cause).toMatchObject({ name: "ApiError", status: 500 });
    const first = await failureOf(() =>
      testClient(() => json({}, 500)).client.assets.remove({ ids: ids(2500) }),
    );
    expect(first).toMatchObject({ name: "ApiError", status: 500 });
  });
});

test.each<[(client: ReturnType<typeof found>["client"]) => unknown, RegExp]>([
  [(client) => client.assets.tag({ search: "a" }, []), /no tags were given/],
  [(client) => client.assets.tag({ search: "a" }, ["-a"]), /a tag is name or name=value.*got "-a"/],
  [(client) => client.assets.tag({ search: "a" }, ["a b"]), /without spaces/],
  [(client) => client.assets.tag({ search: "a" }, { owner: "IT ops" }), /without spaces/],
  [(client) => client.assets.tag({ search: "a" }, "abc" as never), /tags must be a list, or an object/],
  [(client) => client.assets.tag({ search: "a" }, new Map([["a", "b"]]) as never), /tags must be a list/],
  [(client) => client.assets.tag({ search: "a" }, null as never), /tags must be a list/],
  [(client) => client.assets.tag({ search: "a" }, ["a"], null as never), /options must be an object/],
  [(client) => client.assets.tag({ search: " , " }, ["a"], { dryRun: true }), /the search is missing, blank/],
  [(client) => client.assets.remove({ search: "a" }, null as never), /options must be an object/],
  [(client) => client.assets.remove({ search: "a" }, { dryRun: "false" } as never), /dryRun must be true or/],
  [(client) => client.assets.remove({ search: "a" }, { dryRun: 0 } as never), /dryRun must be true or false/],
  [
    (client) => client.assets.tag({ search: "a" }, ["a"], { dryRun: null } as never),
    /dryRun must be true or/,
  ],
  [(client) => client.assets.untag({ search: "a" }, ["a=b"]), /removed by its name alone/],
  [(client) => client.assets.untag({ search: "a" }, undefined as never), /no tags were given/],
  [(client) => client.assets.setOwners({ search: "a" }, []), /owners must be a list/],
  [(client) => client.assets.setCriticality({ search: "a" }, " "), /criticality must be a text/],
  [(client) => client.assets.remove({ search: "a", ids: [] } as never), /exactly one of them/],
  [(client) => client.assets.remove({} as never), /exactly one of them/],
  [(client) => client.assets.remove(undefined as never), /exactly one of them/],
  [(client) => client.assets.remove({ search: "a", site: "b" } as never), /not "site"/],
  [(client) => client.assets.remove({ search: "a" }, null as never), /options must be an object, got null/],
  [
    (client) => client.assets.tag({ search: "a" }, ["b"], null as never),
    /options must be an object, got null/,
  ],
  [
    (client) => client.assets.tag({ search: "a" }, { owner: 5 } as never),
    /the value of "owner" must be a string, got number/,
  ],
  [
    (client) => client.assets.tag({ search: "a" }, { owner: undefined } as never),
    /the value of "owner" must be a string, got nothing/,
  ],
  [(client) => client.assets.remove({ search: "a" }, { dryrun: true } as never), /unknown option "dryrun"/],
])("what cannot be right rejects before a request (%#)", async (change, message) => {
  const { client, calls } = found();
  const done = change(client);
  expect(done).toBeInstanceOf(Promise);
  await expect(done).rejects.toThrow(message);
  await expect(done).rejects.toThrow(InvalidCallError);
  expect(calls).toEqual([]);
});
