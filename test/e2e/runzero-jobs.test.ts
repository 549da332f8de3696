import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeTransport } from "@runwire/core/node";
import { type RunzeroEmulator, runzeroEmulator } from "@runwire/emulator";
import { type Served, serve } from "@runwire/emulator/node";
import { Client, type ImportAsset, memoryShare, search } from "@runwire/runzero";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The jobs of the client against the emulator over HTTP: what unit tests cannot show is that both sides agree.
let emulator: RunzeroEmulator;
let served: Served;
let client: Client;
let siteId: string;
let folder: string;

beforeAll(async () => {
  emulator = runzeroEmulator({ assets: 500, organizations: 2 });
  served = await serve(emulator);
  const { clientId, clientSecret, organizationId } = emulator;
  client = new Client(clientId, clientSecret, { organizationId, url: served.url, share: memoryShare() });
  siteId = (await client.organization.getSites())[0]?.id ?? "";
  folder = await mkdtemp(join(tmpdir(), "runwire-jobs-"));
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const idsFound = async (query: string) =>
  (await client.assets.export({ search: query, fields: ["id"] }).toArray()).map(({ id }) => id);

describe("an import", { timeout: 60_000 }, () => {
  let customIntegrationId: string;
  beforeAll(async () => {
    const body = { name: "jobs-test" };
    customIntegrationId = (await client.account.createAccountCustomIntegration({ body })).id;
  });

  test("becomes assets that a search finds by name, address, tag and attribute", async () => {
    const assets: ImportAsset[] = [
      {
        id: "a1",
        hostnames: ["import-one.example"],
        networkInterfaces: [{ ipv4Addresses: ["198.51.100.7"], macAddress: "02:00:5e:10:00:07" }],
        tags: ["imported"],
        customAttributes: { serial: "SN-0007" },
      },
      {
        id: "a2",
        hostnames: ["import-two.example"],
        networkInterfaces: [{ ipv4Addresses: ["198.51.100.8"] }],
      },
    ];
    const what = { siteId, customIntegrationId, name: "first", description: 'with <&"> in it' };
    const task = await client.imports.assets({ ...what, assets });
    const done = await client.tasks.wait(task.id);
    expect(done).toMatchObject({ status: "processed", name: "first" });
    expect(Number(done.stats?.["change.newAssets"])).toBe(2);
    const [id] = await idsFound("name:import-one.example");
    expect(await idsFound("address:=198.51.100.7")).toEqual([id]);
    expect(await idsFound("tag:imported")).toEqual([id]);
    expect(await idsFound(search`id:${id ?? ""}`)).toEqual([id]);
  });

  test("goes out through nodeTransport as well, and as an organization key", async () => {
    const transport = nodeTransport();
    try {
      const own = new Client({
        organizationToken: emulator.organizationToken,
        url: served.url,
        fetch: transport,
      });
      const assets = [{ id: "n1", hostnames: ["by-transport.example"] }];
      const task = await own.imports.assets({ siteId, customIntegrationId, name: "second", assets });
      await own.tasks.wait(task.id);
      expect(await idsFound("name:by-transport.example")).toHaveLength(1);
    } finally {
      await transport.close();
    }
  });

  test("of a hundred thousand assets does not gather them in memory", async () => {
    function* assets(): Generator<ImportAsset> {
      for (let id = 0; id < 100_000; id++) {
        yield { id: `m${id}`, hostnames: [`m${id}.example`], customAttributes: { note: "x".repeat(200) } };
      }
    }
    const sink: typeof fetch = async (_url, init) => {
      let bytes = 0;
      for await (const piece of new Response(init?.body).body ?? []) bytes += piece.length;
      expect(bytes).toBeGreaterThan(500_000);
      return Response.json({ id: "t", status: "new" });
    };
    const own = new Client({
      accountToken: emulator.accountToken,
      organizationId: "o",
      fetch: sink as never,
    });
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    await own.imports.assets({ siteId, customIntegrationId, name: "many", assets: assets() });
    clearInterval(watch);
    // 33 MB of JSON; held as objects it would be over 100.
    expect((peak - before) / 1e6).toBeLessThan(64);
  });

  test("to a site or an integration that is not there is the server's 404", async () => {
    const nowhere = "00000000-0000-4000-8000-000000000000";
    const what = { siteId, customIntegrationId, name: "x", assets: [{ id: "1" }] };
    await expect(client.imports.assets({ ...what, siteId: nowhere })).rejects.toMatchObject({ status: 404 });
    await expect(client.imports.assets({ ...what, customIntegrationId: nowhere })).rejects.toMatchObject({
      status: 404,
    });
    await expect(client.scan(nowhere, { targets: "10.0.0.1" })).rejects.toMatchObject({ status: 404 });
    await expect(client.tasks.wait(nowhere)).rejects.toMatchObject({ name: "ApiError", status: 404 });
  });
});

describe("a scan", { timeout: 60_000 }, () => {
  test("is waited for, and its data, log and changes come from storage", async () => {
    const [asset] = await client.assets.export({ search: "alive:t", fields: ["addresses"] }).toArray();
    const address = asset?.addresses?.find((one) => one.includes(".")) ?? "";
    const task = await client.scan(siteId, {
      targets: [`${address}/24`],
      scanName: "jobs",
      screenshots: false,
    });
    const seen: (string | undefined)[] = [];
    const done = await client.tasks.wait(task.id, { onProgress: ({ status }) => seen.push(status) });
    expect([done.status, seen.at(-1)]).toEqual(["processed", "processed"]);
    expect(done.params).toMatchObject({ "scan-name": "jobs", screenshots: "false" });

    const path = join(folder, "scan.json");
    const data = client.tasks.data(task.id);
    await data.saveTo(path);
    const text = await readFile(path, "utf8");
    expect(text).toMatch(/^[[{]/);
    expect(await client.tasks.log(task.id).text()).toMatch(/\w/);
    expect((await client.tasks.changes(task.id).text()).length).toBeGreaterThan(1);

    // And back in, as what another scanner found.
    const copy = await client.imports.scan(siteId, path, { name: "again" });
    expect(await client.tasks.wait(copy.id)).toMatchObject({ status: "processed" });
  });

  test.each([false, true])(
    "has data that is whole, whatever storage says of its encoding: %s",
    async (storageEncoding) => {
      const own = runzeroEmulator({ assets: 50, storageEncoding, strictStorage: true });
      const ownServed = await serve(own);
      const transport = nodeTransport();
      try {
        for (const fetch of [undefined, transport]) {
          const { clientId, clientSecret, organizationId } = own;
          const its = new Client(clientId, clientSecret, { organizationId, url: ownServed.url, fetch });
          const [task] = await its.organization.getTasks({
            query: { status: "processed", search: "type:scan" },
          });
          expect(await its.tasks.data(task?.id ?? "").text()).toMatch(/^[[{]/);
        }
      } finally {
        await transport.close();
        await ownServed.close();
      }
    },
  );

  test("that is stopped ends the wait with an error; hidden, its log is gone", async () => {
    const task = await client.scan(siteId, {
      targets: "10.0.0.1",
      scanStart: new Date(Date.now() + 3_600_000),
    });
    await client.tasks.stop(task.id);
    await expect(client.tasks.wait(task.id)).rejects.toMatchObject({
      name: "TaskFailedError",
      code: "TASK_STOPPED",
      task: { status: "removed" },
    });
    await client.tasks.hide(task.id);
    await expect(client.tasks.log(task.id).text()).rejects.toMatchObject({ status: 404 });
  });
});

describe("changes of many assets", () => {
  test("by search and by ids, counted before", async () => {
    const linux = await idsFound("os:linux");
    const which = { search: "os:linux" };
    expect(await client.assets.tag(which, ["jobs"], { dryRun: true })).toEqual({
      assets: linux.length,
      dryRun: true,
    });
    expect(await idsFound("tag:jobs")).toEqual([]);
    await client.assets.tag(which, { jobs: "yes" });
    expect(new Set(await idsFound("tag:jobs"))).toEqual(new Set(linux));
    await client.assets.untag({ ids: linux.slice(1) }, ["jobs"]);
    expect(await idsFound("tag:jobs")).toEqual(linux.slice(0, 1));
    await client.assets.setCriticality({ ids: linux.slice(0, 2) }, "critical");
    const changed = await client.assets
      .export({ search: "os:linux", fields: ["id", "criticality"] })
      .toArray();
    const critical = changed.filter(({ criticality }) => criticality === "critical").map(({ id }) => id);
    expect(critical).toEqual(expect.arrayContaining(linux.slice(0, 2)));
  });

  test("owners are set by type", async () => {
    const [type] = await client.account.getAccountAssetOwnershipTypes();
    const ids = (await idsFound("alive:t")).slice(0, 3);
    const owners = [{ ownership_type_id: type?.id ?? "", owner: "ops@example.com" }];
    expect(await client.assets.setOwners({ ids }, owners)).toEqual({ assets: 3, dryRun: false });
    const { assets } = await client.assets.setOwners({ search: search.any("id", ids) }, owners);
    expect(assets).toBe(3);
  });

  test("what is removed is gone", async () => {
    const ids = (await idsFound("alive:f")).slice(0, 5);
    expect(await client.assets.remove({ ids })).toEqual({ assets: 5, dryRun: false });
    expect(await idsFound(search.any("id", ids))).toEqual([]);
  });
});

describe("a sync", () => {
  test("goes on from its checkpoint, with what changed since and nothing else", async () => {
    // What changed in the second in which a sync begins comes again, and the scans above have only just ended.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const first = client.sync.assets({ since: 0, fields: ["id"] });
    const all = await first.toArray();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBe((await idsFound("alive:t OR alive:f")).length);
    const { checkpoint: since, boundary } = first;
    expect(await client.sync.assets({ since, boundary, fields: ["id"] }).toArray()).toEqual([]);
    const ids = all.slice(10, 13).map(({ id }) => id);
    // A second later, for the times of changes are whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await client.assets.tag({ ids }, ["since"]);
    const second = client.sync.assets({ since, boundary, fields: ["id"] });
    expect((await second.toArray()).map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(second.checkpoint).toBeGreaterThanOrEqual(since);
  });

  test("works with an export token", async () => {
    const own = new Client({ exportToken: emulator.exportToken, url: served.url });
    expect((await own.sync.assets({ since: 0, fields: ["id"] }).toArray()).length).toBeGreaterThan(0);
  });
});

test("each organization has its own client", async () => {
  const names: (string | undefined)[] = [];
  for await (const { organization, client: its } of client.eachOrganization()) {
    expect((await its.organization.getOrganization()).id).toBe(organization.id);
    names.push(organization.name);
  }
  expect(names).toHaveLength(2);
});

test("a rotated secret is taken over by the clients that share it", async () => {
  const own = runzeroEmulator({ assets: 5 });
  const share = memoryShare();
  const fetch = (url: string, init: RequestInit) => own.fetch(new Request(url, init));
  const make = (secret: string) =>
    new Client(own.clientId, secret, { organizationId: own.organizationId, share, fetch });
  const [first, second] = [make(own.clientSecret), make(own.clientSecret)];
  await second.organization.getSites();
  const secret = await first.rotateSecret();
  expect(await second.organization.getSites()).not.toHaveLength(0);
  expect(await make(secret.reveal()).organization.getSites()).not.toHaveLength(0);
  expect((await second.rotateSecret()).reveal()).not.toBe(secret.reveal());
});
