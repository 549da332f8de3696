import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Client } from "./client.js";
import type { ImportAsset } from "./generated/api.js";
import { failureOf, json, testClient, testFetch } from "./testing/test-client.js";

const task = { id: "t1", status: "new" };
const siteId = "51e00000-0000-4000-8000-000000000001";
const customIntegrationId = "c1000000-0000-4000-8000-000000000001";
const what = { siteId, customIntegrationId, name: "cmdb" };

// A folder for temporary files that nobody else uses, so that what is left in it shows.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-imports-"));
  vi.stubEnv("TMPDIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** What arrived: the text parts, and the assets that the file holds. */
async function received(body: unknown) {
  const form = body as FormData;
  const file = form.get("assetData") as File;
  const text = gunzipSync(new Uint8Array(await file.arrayBuffer())).toString();
  const parts = [...form.entries()].filter(([name]) => name !== "assetData");
  const assets = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ImportAsset);
  return { parts: Object.fromEntries(parts), file, assets };
}

describe("imports.assets", () => {
  test("sends a gzipped file of lines and the task in flat parts, to the client's organization", async () => {
    let arrived: Awaited<ReturnType<typeof received>> | undefined;
    const { client, calls } = testClient(async ({ body }) => {
      arrived = await received(body);
      return task;
    });
    const assets = [
      { id: "1", hostnames: ["a"] },
      { id: "2", customAttributes: { rack: "7" } },
    ];
    const given = await client.imports.assets({
      ...what,
      description: "all of it",
      tags: ["a", "b=c"],
      excludeUnknown: true,
      assets,
    });
    expect(given).toEqual(task);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ method: "POST", path: "/import/org/org-1/assets", query: {} });
    expect(arrived?.assets).toEqual(assets);
    expect(arrived?.parts).toEqual({
      siteId,
      customIntegrationId,
      "importTask.name": "cmdb",
      "importTask.description": "all of it",
      "importTask.excludeUnknown": "true",
      "importTask.tags": "a,b=c",
    });
    expect(arrived?.file).toMatchObject({ name: "asset_data.jsonl.gz", type: "application/gzip" });
    expect(await readdir(folder)).toEqual([]);
  });

  test("what JSON cannot write is a violation with its place, as is an empty id", async () => {
    const { client, calls } = testClient(() => task);
    const circle: Record<string, unknown> = { id: "3" };
    circle.self = circle;
    const assets = [
      { id: "" },
      { id: "1", customAttributes: { serial: 7n } },
      { id: "2", extra: { list: ["a", 9n] } },
      circle,
    ] as unknown as ImportAsset[];
    const error = await failureOf(() => client.imports.assets({ ...what, assets }));
    expect(error.name).toBe("InvalidCallError");
    expect(error.violations).toEqual([
      { index: 0, path: "id", message: "must not be empty" },
      { index: 1, path: "customAttributes.serial", message: "must be a string, got a bigint" },
      {
        index: 2,
        path: "extra.list[1]",
        message: "is a bigint, which JSON cannot write: give it as a string",
      },
      { index: 3, path: "", message: "cannot be written as JSON: Converting circular structure to JSON" },
    ]);
    expect(calls).toEqual([]);
  });

  test("a tag that is an object is a violation with its place", async () => {
    const { client } = testClient(() => task);
    const assets = [{ id: "1", tags: [{ owner: 5 }] }] as unknown as ImportAsset[];
    const error = await failureOf(() => client.imports.assets({ ...what, assets }));
    expect(error.violations).toEqual([
      { index: 0, path: "tags[0]", message: "must be a string, got an object" },
    ]);
  });

  test("options that are none are refused before a request", async () => {
    const { client, calls } = testClient(() => task);
    const { imports } = client as unknown as {
      imports: Record<string, (...given: unknown[]) => Promise<unknown>>;
    };
    for (const [name, ...given] of [
      ["assets"],
      ["scan", siteId, "f"],
      ["nessus", siteId, "f"],
      ["packet", siteId, "f"],
    ]) {
      const error = await failureOf(() => imports[name as string]?.(...given, null));
      expect(error.name).toBe("InvalidCallError");
      expect(error.message).toBe(`imports.${name}: options must be an object, got null`);
    }
    expect(calls).toEqual([]);
  });

  test("two assets with the same id both go out: the console decides", async () => {
    let arrived: readonly ImportAsset[] = [];
    const { client } = testClient(async ({ body }) => {
      arrived = (await received(body)).assets;
      return task;
    });
    const assets = [
      { id: "1", os: "a" },
      { id: "1", os: "b" },
    ];
    await client.imports.assets({ ...what, assets });
    expect(arrived).toEqual(assets);
  });

  test("takes assets as they come, one at a time", async () => {
    let made = 0;
    async function* assets() {
      for (; made < 20_000; made++) yield { id: String(made), os: "x".repeat(100) };
    }
    let count = 0;
    const { client } = testClient(async ({ body }) => {
      count = (await received(body)).assets.length;
      return task;
    });
    await client.imports.assets({ ...what, assets: assets() });
    expect(count).toBe(20_000);
    await client.imports.assets({ ...what, assets: new Set([{ id: "1" }]) });
    expect(count).toBe(1);
  });

  test("goes out again after a 401, whole", async () => {
    const arrived: number[] = [];
    let tokens = 0;
    const { clock, fetch } = testFetch(async ({ path, body }) => {
      if (path === "/account/api/token") return { access_token: `token-${++tokens}`, expires_in: 1800 };
      if (path !== "/import/org/org-1/assets") return { id: "org-1" };
      arrived.push((await received(body)).assets.length);
      return arrived.length === 1 ? json({ error: "expired" }, 401) : task;
    });
    const client = new Client("id", "secret-1", { fetch, clock, organizationId: "org-1" });
    await client.organization.getOrganization();
    await client.imports.assets({ ...what, assets: [{ id: "1" }, { id: "2" }] });
    expect([arrived, tokens]).toEqual([[2, 2], 2]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("collects what breaks a limit, with index and path, and sends nothing", async () => {
    const { client, calls } = testClient(() => task);
    const assets = [
      { id: "1" },
      { id: "x".repeat(1025), hostnames: ["h".repeat(261)] },
      { id: "3" },
      { customAttributes: { ram: 16 } },
    ] as ImportAsset[];
    const error = await failureOf(() => client.imports.assets({ ...what, assets }));
    expect(error).toMatchObject({ name: "InvalidCallError", code: "INVALID_CALL" });
    expect(error.violations).toEqual([
      { index: 1, path: "id", message: "has more than 1024 characters (1025)" },
      { index: 1, path: "hostnames[0]", message: "has more than 260 characters (261)" },
      { index: 3, path: "id", message: "is required" },
      { index: 3, path: "customAttributes.ram", message: "must be a string, got 16" },
    ]);
    expect(error.message).toContain("nothing was sent");
    expect(error.message).toContain("assets[1].id has more than 1024 characters");
    expect(calls).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("stops looking once it has seen a hundred violations", async () => {
    const { client } = testClient(() => task);
    let closed = false;
    function* endless() {
      try {
        for (;;) yield {} as ImportAsset;
      } finally {
        closed = true;
      }
    }
    const error = await failureOf(() => client.imports.assets({ ...what, assets: endless() }));
    expect(error.violations).toHaveLength(100);
    expect(error.message).toContain("100 or more");
    expect(closed).toBe(true);
  });

  test.each<[object, RegExp]>([
    [{ siteId: "Main Office" }, /siteId must be an id/],
    [{ customIntegrationId: undefined }, /customIntegrationId must be an id \(a UUID\), got nothing/],
    [{ name: "" }, /name must not be empty/],
    [{ name: "x".repeat(101) }, /name has more than 100 characters/],
    [{ description: "x".repeat(1025) }, /description has more than 1024/],
    [{ tags: ["a,b"] }, /neither be empty nor hold a comma/],
    [{ tags: Array(101).fill("a") }, /tags has 101 items/],
    [{ excludeUnknown: "true" }, /excludeUnknown must be a boolean/],
    [{ assets: "x" }, /assets must be an array or another/],
    [{ assets: [] }, /no assets to import/],
    [{ asets: [] }, /unknown option "asets"/],
    [{ timeoutMs: -1 }, /timeoutMs must be/],
  ])("refuses what cannot be right before a request (%#)", async (changes, message) => {
    const { client, calls } = testClient(() => task);
    const assets = [{ id: "1" }];
    const error = await failureOf(() => client.imports.assets({ ...what, assets, ...changes } as never));
    expect(error.message).toMatch(message);
    expect(calls).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("an organization key is asked which organization it is of; an account key has to be told", async () => {
    const { clock, calls, fetch } = testFetch(({ path }) => (path === "/org" ? { id: "own-org" } : task));
    const client = new Client({ organizationToken: `OT${"0".repeat(28)}`, fetch, clock, limits: false });
    await client.imports.assets({ ...what, assets: [{ id: "1" }] });
    expect(calls.map(({ path }) => path)).toEqual(["/org", "/import/org/own-org/assets"]);

    const account = new Client({ accountToken: `CT${"0".repeat(28)}`, fetch, clock, limits: false });
    const error = await failureOf(() => account.imports.assets({ ...what, assets: [{ id: "1" }] }));
    expect(error.message).toMatch(/give organizationId/);
    expect(calls).toHaveLength(2);
  });

  test("a source that fails, and an abort, are passed on as they are, and leave no file", async () => {
    const { client, calls } = testClient(() => task);
    const broken = new Error("the database has gone");
    function* assets() {
      yield { id: "1" };
      throw broken;
    }
    expect(await failureOf(() => client.imports.assets({ ...what, assets: assets() }))).toBe(broken);
    const controller = new AbortController();
    function* aborting() {
      for (let id = 0; ; id++) {
        if (id === 10) controller.abort("enough");
        yield { id: String(id) };
      }
    }
    const { signal } = controller;
    await expect(client.imports.assets({ ...what, assets: aborting(), signal })).rejects.toBe("enough");
    expect(calls).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("an abort of an import", () => {
  /** A source whose next asset never comes, and which says whether it was told to end. */
  function stuckSource() {
    const told = { asked: 0, returned: 0 };
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          told.asked++;
          return told.asked === 1
            ? Promise.resolve({ done: false as const, value: { id: "1" } })
            : new Promise<never>(() => {});
        },
        return: () => {
          told.returned++;
          return new Promise<never>(() => {});
        },
      }),
    };
    return { told, source };
  }

  test.each(["call", "client"])("by the %s ends it while the source keeps it waiting", async (whose) => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, calls } = testClient(() => task, whose === "client" ? ({ signal } as object) : {});
    const { told, source } = stuckSource();
    const given = { ...what, assets: source, ...(whose === "call" && { signal }) };
    const done = client.imports.assets(given);
    await vi.waitFor(() => expect(told.asked).toBe(2), 20_000);
    controller.abort("enough");
    await expect(done).rejects.toBe("enough");
    expect(told.returned).toBe(1);
    expect(calls).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("that came before asks the source for nothing", async () => {
    const { client } = testClient(() => task);
    const { told, source } = stuckSource();
    const signal = AbortSignal.abort("too late");
    await expect(client.imports.assets({ ...what, assets: source, signal })).rejects.toBe("too late");
    expect(told.asked).toBe(0);
  });

  test("a source is told to end when enough violations were found, and waited for", async () => {
    const { client } = testClient(() => task);
    let ended = false;
    async function* wrong() {
      try {
        for (;;) yield {} as ImportAsset;
      } finally {
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
      }
    }
    const error = await failureOf(() => client.imports.assets({ ...what, assets: wrong() }));
    expect(error.violations).toHaveLength(100);
    expect(ended).toBe(true);
  });
});

describe("imports of files", () => {
  test("send the file as it is, to where its kind goes", async () => {
    const path = join(folder, "scan.gz");
    await writeFile(path, "bytes");
    const bodies: string[] = [];
    const { client, calls } = testClient(async ({ body }) => {
      bodies.push(await new Response(body).text());
      return task;
    });
    await client.imports.scan(siteId, path, { name: "perimeter", description: "all" });
    await client.imports.nessus(siteId, new Uint8Array([104, 105]));
    await client.imports.packet(siteId, new Blob(["pcap"]));
    expect(calls.map((call) => `${call.method} ${call.path}`)).toEqual([
      `PUT /org/sites/${siteId}/import`,
      `PUT /org/sites/${siteId}/import/nessus`,
      `PUT /org/sites/${siteId}/import/packet`,
    ]);
    expect(calls[0]?.query).toEqual({ _oid: "org-1", name: "perimeter", description: "all" });
    expect(calls[0]?.headers.get("content-type")).toBe("application/octet-stream");
    expect(bodies).toEqual(["bytes", "hi", "pcap"]);
    await rm(path);
  });

  test("refuse a file that is not there, is a folder, or is empty, before a request", async () => {
    const { client, calls } = testClient(() => task);
    const messageOf = async (file: unknown) =>
      (await failureOf(() => client.imports.scan(siteId, file as Blob))).message;
    expect(await messageOf("/no/such/file")).toBe('the file "/no/such/file" cannot be read (ENOENT)');
    expect(await messageOf(folder)).toMatch(/is not a file/);
    expect(await messageOf(new Blob([]))).toBe("imports.scan: the file is empty");
    expect(await messageOf(7)).toMatch(/must be a path, bytes or a Blob/);
    expect((await failureOf(() => client.imports.nessus("", new Blob(["x"])))).message).toMatch(
      /siteId must be an id/,
    );
    expect(
      (await failureOf(() => client.imports.nessus(siteId, new Blob(["x"]), { name: "x" } as never))).message,
    ).toMatch(/unknown option "name"/);
    expect(calls).toEqual([]);
  });
});
