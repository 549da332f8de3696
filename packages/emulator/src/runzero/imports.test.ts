import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type Row = Record<string, unknown> & { id: string; status: string; stats: Record<string, number> };

/** A console with a custom integration, and imports into its first site in one line. */
async function console(options: Parameters<typeof testConsole>[0] = {}) {
  const tested = testConsole(options);
  const { emulator, clock, admin, read } = tested;
  const [site] = await read<Row[]>("/org/sites");
  const integration = await read<Row>("/account/custom-integrations", {
    method: "POST",
    json: { name: "inventory-db" },
  });
  const path = `/import/org/${emulator.organizationId}/assets`;

  function form(assets: unknown, parts: Record<string, string> = {}): FormData {
    const data = new FormData();
    const all = {
      siteId: site?.id as string,
      customIntegrationId: integration.id,
      "importTask.name": "nightly",
      ...parts,
    };
    for (const [name, value] of Object.entries(all)) data.append(name, value);
    const text = Array.isArray(assets)
      ? assets.map((asset) => JSON.stringify(asset)).join("\n")
      : String(assets);
    data.append("assetData", new Blob([gzipSync(text)], { type: "application/gzip" }), "asset_data.jsonl.gz");
    return data;
  }

  return {
    ...tested,
    site: site as Row,
    integration,
    path,
    form,
    find: (search: string) => read<Row[]>("/org/assets", { query: { search } }),
    post: (body: FormData) => admin(path, { method: "POST", body }),
    /** Imports and waits until it is processed. */
    async load(assets: unknown, parts?: Record<string, string>): Promise<Row> {
      const task = await read<Row>(path, { method: "POST", body: form(assets, parts) });
      clock.advance(60_000);
      return read<Row>(`/org/tasks/${task.id}`);
    },
  };
}

const stats = (task: Row) =>
  ["newAssets", "changedAssets", "ignoredAssets", "totalAssets"].map((name) => task.stats[`change.${name}`]);

const host = (id: string, more: object = {}) => ({
  id,
  hostnames: [`${id}.example.org`],
  networkInterfaces: [
    { macAddress: `02:00:00:00:00:${id.slice(-2)}`, ipv4Addresses: [`203.0.113.${Number(id.slice(-2))}`] },
  ],
  ...more,
});

test("an import gives a task at once and becomes assets that every kind of search finds", async () => {
  const { clock, find, form, integration, path, read, site } = await console();
  const task = await read<Row>(path, {
    method: "POST",
    body: form(
      [
        host("host01", {
          os: 'Ubuntu "22"',
          osVersion: "22.04",
          manufacturer: "Apple Inc.",
          model: "Macbook Air",
          deviceType: "Laptop",
          domain: "example.org",
          firstSeenTS: "2023-03-06T18:14:50.520Z",
          tags: ["team=blue"],
          customAttributes: { Owner: "Ada", "cost center": "4711" },
        }),
      ],
      { "importTask.tags": "imported,batch=7", "importTask.description": "from the CMDB" },
    ),
  });
  expect(task).toMatchObject({
    name: "nightly",
    description: "from the CMDB",
    status: "new",
    type: "import",
    site_id: site.id,
    custom_integration_id: integration.id,
  });
  expect(await find("name:host01")).toEqual([]);
  clock.advance(60_000);
  const processed = await read<Row>(`/org/tasks/${task.id}`);
  expect([processed.status, ...stats(processed)]).toEqual(["processed", 1, 0, 0, 1]);

  const [asset] = await find("name:=host01.example.org");
  expect(asset).toMatchObject({
    names: ["host01.example.org"],
    addresses: ["203.0.113.1"],
    macs: ["02:00:00:00:00:01"],
    os: 'Ubuntu "22"',
    os_version: "22.04",
    hw: "Apple Inc. Macbook Air",
    type: "Laptop",
    domains: ["example.org"],
    first_seen: Date.parse("2023-03-06T18:14:50Z") / 1000,
    tags: { team: "blue", imported: "", batch: "7" },
    sources: ["inventory-db"],
    custom_integration_ids: [integration.id],
    foreign_attributes: { "@inventory-db.custom": [expect.objectContaining({ id: "host01", Owner: "Ada" })] },
  });
  for (const search of [
    `id:${asset?.id}`,
    "address:203.0.113.1",
    "mac:02:00:00:00:00:01",
    "tag:team=blue",
    "tag:=imported",
    "custom_integration:inventory-db",
    `custom_integration:${integration.id}`,
    "@inventory-db.custom.owner:=ada",
    '"@inventory-db.custom.cost center":4711',
    "@inventory-db.custom.owner:a% AND NOT type:server",
  ])
    expect([search, (await find(search)).map(({ id }) => id)]).toEqual([search, [asset?.id]]);
  expect(await find("@inventory-db.custom.owner:=grace")).toEqual([]);
  expect(await read(`/org/assets/${asset?.id}`)).toEqual(asset);
});

test("software and vulnerabilities that come along are records of their own, replaced by the next import", async () => {
  const { clock, form, path, read } = await console();
  const load = async (more: object) => {
    await read<Row>(path, { method: "POST", body: form([host("host01", more)]) });
    clock.advance(60_000);
  };
  const rows = (kind: string, search: string) =>
    read<Row[]>(`/export/org/${kind}.json`, { query: { search } });
  await load({
    software: [
      { id: "s-1", vendor: "Acme", product: "Anvil", version: "1.0", installedAt: "2024-01-02T00:00:00Z" },
      { id: "s-2", product: "Rocket", servicePort: 8080, cpe23: "cpe:2.3:a:acme:rocket:2" },
    ],
    vulnerabilities: [
      { id: "v-1", name: "Falls from above", cve: "CVE-2024-12345", cvss3BaseScore: 9.8, riskRank: 4 },
    ],
  });
  const [anvil] = await rows("software", "product:=Anvil");
  expect(anvil).toMatchObject({
    software_app_id: "s-1",
    software_vendor: "Acme",
    software_version: "1.0",
    software_installed_at: Date.parse("2024-01-02T00:00:00Z") / 1000,
    software_cpe23: "",
    software_service_port: 0,
  });
  expect(await rows("software", "product:=Rocket")).toMatchObject([
    { software_service_port: 8080, software_cpe23: "cpe:2.3:a:acme:rocket:2" },
  ]);
  const [fall] = await rows("vulnerabilities", "cve:=CVE-2024-12345");
  expect(fall).toMatchObject({
    vulnerability_name: "Falls from above",
    vulnerability_cvss3_base_score: 9.8,
    vulnerability_risk: "critical",
    names: ["host01.example.org"],
  });
  expect(await read(`/org/assets/${fall?.vulnerability_asset_id}`)).toMatchObject({
    software_count: 2,
    vulnerability_count: 1,
  });
  // A list that an import does not name stays.
  await load({ software: [{ id: "s-3", product: "Magnet" }] });
  expect(await rows("software", "product:=Anvil OR product:=Rocket")).toEqual([]);
  expect(await rows("software", "product:=Magnet")).toHaveLength(1);
  expect(await rows("vulnerabilities", "cve:=CVE-2024-12345")).toHaveLength(1);
});

test.each([
  [{ software: {} }, "software is not an array"],
  [{ software: [{ product: "x" }] }, "software[0].id is required"],
  [{ software: [{ id: "1", vendor: "x".repeat(129) }] }, "software[0].vendor has more than 128"],
  [{ vulnerabilities: [{ id: "1", cvss2BaseScore: 11 }] }, "vulnerabilities[0].cvss2BaseScore"],
  [{ vulnerabilities: [{ id: "1", riskRank: 5 }] }, "vulnerabilities[0].riskRank"],
  [{ vulnerabilities: Array(1001).fill({ id: "1" }) }, "vulnerabilities has more than 1000"],
])("an asset with %o is refused", async (more, detail) => {
  const { admin, form, path } = await console();
  const answer = await admin(path, { method: "POST", body: form([host("host01", more)]) });
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { detail: string }).detail).toContain(detail);
});

test("imports merge by the integration's id, and leave unknown assets out when they are told to", async () => {
  const { load } = await console();
  const first = host("host01", { hostnames: ["same.example.org"], deviceType: "Desktop" });
  const others = ["host02", "host03"].map((id) => host(id, { hostnames: ["same.example.org"] }));
  expect(stats(await load([first]))).toEqual([1, 0, 0, 1]);
  const laptop = { ...first, deviceType: "Laptop" };
  expect(stats(await load([laptop, ...others], { "importTask.excludeUnknown": "true" }))).toEqual([
    0, 1, 2, 1,
  ]);
  // Two of the integration's own assets are never merged with each other, whatever they have in common.
  expect(stats(await load([{ ...first, deviceType: "Server" }, ...others]))).toEqual([2, 1, 0, 3]);
  expect(stats(await load([first, ...others].map((one) => ({ ...one, deviceType: "Server" }))))[0]).toBe(0);
});

test("the same import again changes nothing", async () => {
  const { load } = await console();
  await load([host("host01"), host("host02")]);
  expect(stats(await load([host("host01"), host("host02")]))).toEqual([0, 0, 0, 2]);
});

test.each(["macs", "addresses", "names"])(
  "an import merges into the asset of the site with the same %s",
  async (by) => {
    const { find, load, site, read } = await console({ assets: 60 });
    const [scanned] = await find(`site:${site.id} source:runzero alive:t`);
    const value = String((scanned as unknown as Record<string, string[]>)[by]?.[0]);
    const marks = {
      macs: { networkInterfaces: [{ macAddress: value.toUpperCase().replaceAll(":", "-") }] },
      addresses: { networkInterfaces: [{ ipv4Addresses: [value] }] },
      names: { hostnames: [value.toUpperCase()] },
    };
    const task = await load([
      { id: "x1", ...marks[by as "macs"], os: "Other", customAttributes: { rack: "7" } },
    ]);
    expect(stats(task)).toEqual([0, 1, 0, 1]);
    const merged = await read<Row>(`/org/assets/${scanned?.id}`);
    expect(merged).toMatchObject({
      names: scanned?.names,
      addresses: scanned?.addresses,
      macs: scanned?.macs,
      // A scan has seen what it runs.
      os: scanned?.os,
      sources: ["runzero", "inventory-db"],
    });
    expect(await find("@inventory-db.custom.rack:7")).toEqual([merged]);
    // In another site, the same host is another asset.
    const other = (await read<Row[]>("/org/sites"))[1];
    const elsewhere = await load([{ id: "x2", ...marks[by as "macs"] }], { siteId: other?.id as string });
    expect(stats(elsewhere)[0]).toBe(1);
  },
);

test("runZeroID decides over everything else", async () => {
  const { find, load, read } = await console();
  const [first, second] = (await find("alive:t")) as [Row & { names: string[] }, Row & { names: string[] }];
  const { names } = first;
  await load([{ id: "x", runZeroID: second.id, hostnames: names }]);
  expect((await read<Row>(`/org/assets/${second.id}`)).names).toEqual([...second.names, ...names]);
});

test("custom attributes are merged across imports, up to 256 of them", async () => {
  const { find, load } = await console();
  const some = (from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from }, (_, index) => [`a${from + index}`, "1"]));
  await load([{ id: "x", customAttributes: { ...some(0, 200), kept: "old" } }]);
  await load([{ id: "x", customAttributes: { a0: "2" } }]);
  await load([{ id: "x", customAttributes: some(200, 400) }]);
  const [asset] = await find("custom_integration:inventory-db");
  const [record] =
    (asset as { foreign_attributes?: Record<string, object[]> } | undefined)?.foreign_attributes?.[
      "@inventory-db.custom"
    ] ?? [];
  expect(Object.keys(record ?? {})).toHaveLength(256);
  expect(record).toMatchObject({ a0: "2", kept: "old", a200: "1" });
  expect(record).not.toHaveProperty("a399");
});

test("an array, lines with nulls, and data that is not packed are read too", async () => {
  const { load, form, post, find, clock } = await console();
  const array = `[\n${JSON.stringify({ id: "a1", hostnames: ["a1"] })},\n${JSON.stringify({ id: "a2", hostnames: ["a2"] })}]`;
  expect(stats(await load(array))).toEqual([2, 0, 0, 2]);
  const nulls = {
    id: "n1",
    hostnames: null,
    networkInterfaces: [{ macAddress: null }],
    os: null,
    tags: null,
    customAttributes: null,
  };
  expect(stats(await load([nulls]))).toEqual([1, 0, 0, 1]);
  const plain = form([]);
  plain.set(
    "assetData",
    new Blob(['{"id":"p1","hostnames":["p1"]}\r\n\r\n{"id":"p2","hostnames":["p2"]}']),
    "x",
  );
  expect((await post(plain)).status).toBe(200);
  clock.advance(60_000);
  expect(await find("name:=p1 OR name:=p2")).toHaveLength(2);
});

test("the task can come as one part of JSON, as the document has it", async () => {
  const { form, post } = await console();
  const whole = form([host("host01")]);
  whole.delete("importTask.name");
  whole.set(
    "importTask",
    JSON.stringify({ name: "whole", description: "d", excludeUnknown: true, tags: ["a", "b=c"] }),
  );
  expect(await (await post(whole)).json()).toMatchObject({
    name: "whole",
    description: "d",
    params: { excludeUnknown: "true", "scan-tags": "a,b=c" },
  });
});

const long = (length: number) => "x".repeat(length);
test.each([
  ["", 422, "no assets"],
  ["{", 400, "line 1 is not JSON"],
  ["[1", 400, "not JSON"],
  ["[[1]]", 422, "asset 0: is not an object"],
  [[{ hostnames: ["a"] }], 422, "asset 0: id is required"],
  [[host("host01"), { id: long(1025) }], 422, "asset 1: id has more than 1024"],
  [[{ id: "x", hostnames: Array(101).fill("a") }], 422, "hostnames has more than 100"],
  [[{ id: "x", hostnames: [long(261)] }], 422, "hostnames[0] has more than 260"],
  [[{ id: "x", domain: long(261) }], 422, "domain"],
  [[{ id: "x", networkInterfaces: Array(257).fill({}) }], 422, "networkInterfaces"],
  [
    [{ id: "x", networkInterfaces: [{ ipv4Addresses: ["10.0.0.256"] }] }],
    422,
    "networkInterfaces[0].ipv4Addresses",
  ],
  [
    [{ id: "x", networkInterfaces: [{ ipv6Addresses: Array(101).fill("::1") }] }],
    422,
    "networkInterfaces[0].ipv6Addresses",
  ],
  [[{ id: "x", networkInterfaces: [{ macAddress: "no" }] }], 422, "networkInterfaces[0].macAddress"],
  [[{ id: "x", tags: Array(101).fill("t") }], 422, "tags has more than 100"],
  [[{ id: "x", os: long(1025) }], 422, "os has more than 1024"],
  [[{ id: "x", firstSeenTS: "yesterday" }], 422, "firstSeenTS"],
  [[{ id: "x", customAttributes: { a: 5 } }], 422, "customAttributes.a is not a string"],
  [[{ id: "x", customAttributes: { a: long(1025) } }], 422, "customAttributes.a has more than 1024"],
  [[{ id: "x", customAttributes: { [long(257)]: "" } }], 422, "256 characters"],
])("assetData %# that breaks a limit is refused with where and why", async (assets, status, detail) => {
  const { form, post } = await console();
  const response = await post(form(assets));
  expect([response.status, await response.json()]).toEqual([
    status,
    expect.objectContaining({ detail: expect.stringContaining(detail) }),
  ]);
});

test("of many violations the first ones are named and the others counted", async () => {
  const { form, post } = await console();
  const { detail } = (await (await post(form(Array(30).fill({})))).json()) as { detail: string };
  expect(detail).toMatch(/asset 4: id is required; and 25 more$/);
});

test("forms without what they need, and ids that do not exist, are refused", async () => {
  const { admin, emulator, form, path, call, post } = await console({ organizations: 2 });
  const nobody = "11111111-2222-4333-8444-555555555555";
  const zero = "00000000-0000-0000-0000-000000000000";
  const status = async (parts: Record<string, string>) => (await post(form([host("host01")], parts))).status;
  expect(await status({ siteId: nobody })).toBe(404);
  expect(await status({ customIntegrationId: nobody })).toBe(404);
  expect(await status({ customIntegrationId: zero })).toBe(400);
  expect(await status({ "importTask.name": "" })).toBe(400);
  expect(await status({ "importTask.name": long(101) })).toBe(422);
  expect(await status({ "importTask.description": long(1025) })).toBe(422);
  expect(await status({ "importTask.tags": Array(101).fill("t").join() })).toBe(422);
  expect(await status({ "importTask.excludeUnknown": "perhaps" })).toBe(400);
  for (const part of ["siteId", "customIntegrationId", "assetData", "importTask.name"]) {
    const body = form([host("host01")]);
    body.delete(part);
    expect([part, (await post(body)).status]).toEqual([part, 400]);
  }
  expect((await admin(path, { method: "POST", json: {} })).status).toBe(400);
  const other = `/import/org/${emulator.organizationIds[1]}/assets`;
  expect((await call(other, { method: "POST", body: form([host("host01")]) })).status).toBe(404);
  expect((await call(path, { method: "POST", body: form([host("host01")]) })).status).toBe(200);
});

test("a key of one organization imports nothing into another, not even with a site of that one", async () => {
  const { admin, call, emulator, form, read } = await console({ organizations: 2 });
  const _oid = emulator.organizationIds[1] as string;
  const [site] = await read<Row[]>("/org/sites", { query: { _oid } });
  const path = `/import/org/${_oid}/assets`;
  const body = () => form([host("host01")], { siteId: site?.id as string });
  const refused = await call(path, { method: "POST", body: body() });
  expect([refused.status, await refused.json()]).toMatchObject([404, { detail: "no such organization" }]);
  expect((await admin(path, { method: "POST", body: body() })).status).toBe(200);
});

test("an import whose site or custom integration is deleted before it is taken in fails, and takes nothing in", async () => {
  for (const [word, what] of [
    ["site", "site"],
    ["integration", "custom integration"],
  ] as const) {
    const tested = await console();
    const { admin, clock, find, form, integration, path, read, site } = tested;
    const task = await read<Row>(path, { method: "POST", body: form([host("host01")]) });
    const to = word === "site" ? `/org/sites/${site.id}` : `/account/custom-integrations/${integration.id}`;
    expect((await admin(to, { method: "DELETE" })).ok).toBe(true);
    clock.advance(60_000);
    expect(await read(`/org/tasks/${task.id}`)).toMatchObject({
      status: "error",
      error: `the ${what} was deleted before the import`,
    });
    expect(await find("name:host01")).toEqual([]);
  }
});

test("an import can be downloaded again as it was sent", async () => {
  const { emulator, admin, load } = await console();
  const { id } = await load([host("host01")]);
  const { url } = (await (await admin(`/org/tasks/${id}/data`)).json()) as { url: string };
  const bytes = new Uint8Array(await (await emulator.fetch(new Request(url))).arrayBuffer());
  expect(bytes).toEqual(new Uint8Array(gzipSync(JSON.stringify(host("host01")))));
});

test("what an integration reported can be removed, and an asset that nobody knows any more is gone", async () => {
  const { admin, find, load, integration } = await console();
  const [scanned] = await find("alive:t source:runzero");
  await load([host("host01"), host("host02"), { id: "m", hostnames: scanned?.names }]);
  const [first, second] = await find("name:host0");
  const remove = (id: unknown) =>
    admin(`/org/assets/${id}/custom-integrations/${integration.id}/remove`, { method: "DELETE" });
  expect([(await remove(first?.id)).status, (await remove(first?.id)).status]).toEqual([204, 404]);
  expect([(await remove(scanned?.id)).status, (await remove(scanned?.id)).status]).toEqual([204, 400]);
  expect(await find(`id:${scanned?.id}`)).toMatchObject([{ sources: ["runzero"], foreign_attributes: {} }]);
  const bulk = await admin(`/org/custom-integrations/${integration.id}/bulk/remove`, {
    method: "POST",
    json: { asset_ids: [second?.id] },
  });
  expect([bulk.status, await find("name:host0")]).toEqual([204, []]);

  await load([{ id: "m", hostnames: scanned?.names }]);
  const source = (id: unknown) =>
    admin(`/org/assets/${scanned?.id}/sources/${id}/remove`, { method: "DELETE" });
  expect((await source(99)).status).toBe(400);
  expect((await source(1)).status).toBe(204);
  expect(await find(`id:${scanned?.id}`)).toMatchObject([
    { sources: ["inventory-db"], service_count: 0, services: {} },
  ]);
  expect((await source(integration.id)).status).toBe(204);
  expect(await find(`id:${scanned?.id}`)).toEqual([]);
});

test("an asset can be created at once, and attributes set and deleted, as the vendor's client does it", async () => {
  const { admin, find, integration, read, site } = await console();
  const path = `/org/custom-integrations/${integration.id}`;
  const asset = {
    id: "c1",
    macs: [],
    addresses: ["192.168.86.1"],
    hostnames: ["example-hostname-1"],
    domains: ["example.com"],
    first_seen: 1_700_000_000,
    os: "Linux",
    hw: "Super Server",
    tags: "tag1=value1\ttag2",
    device_type: "Server",
    custom_attributes: { "custom.attr1": "one", other: "two" },
  };
  const { asset_id } = await read(`${path}/asset`, {
    method: "POST",
    query: { site: site.id },
    json: { asset },
  });
  expect(await find("@inventory-db.custom.custom.attr1:one")).toMatchObject([
    { id: asset_id, first_seen: 1_700_000_000, tags: { tag1: "value1", tag2: "" } },
  ]);
  const patch = (to: string, attributes: object, query = {}) =>
    read(to, { method: "PATCH", json: { attributes }, query });
  expect(
    await patch(`/org/assets/${asset_id}/custom-integrations/${integration.id}/attributes`, {
      other: "",
      x: "y",
    }),
  ).toEqual({ updated: 1 });
  const [changed] = await find("@inventory-db.custom.x:y");
  expect(JSON.stringify(changed?.foreign_attributes)).not.toContain("other");
  const query = { search: "alive:t", limit: "3" };
  expect(await patch(`${path}/attributes`, { checked: "yes" }, query)).toEqual({ updated: 3 });
  expect(await find("@inventory-db.custom.checked:yes")).toHaveLength(3);
  const siteAssets = await find(`alive:t site:${site.id}`);
  expect(siteAssets.length).toBeLessThan((await find("alive:t")).length);
  expect(
    await patch(`${path}/attributes`, { here: "yes" }, { search: "alive:t", site: String(site.id) }),
  ).toEqual({ updated: siteAssets.length });
  expect((await find("@inventory-db.custom.here:yes")).map(({ id }) => id)).toEqual(
    siteAssets.map(({ id }) => id),
  );
  for (const query of [{}, ...["", " ", ",", '""', 'name:""'].map((search) => ({ search }))]) {
    const all = await admin(`${path}/attributes`, {
      method: "PATCH",
      query,
      json: { attributes: { all: "1" } },
    });
    expect([query, all.status]).toEqual([query, 400]);
  }
  expect(await find("@inventory-db.custom.all:1")).toEqual([]);
  expect((await admin(`${path}/asset`, { method: "POST", json: { asset } })).status).toBe(400);
  expect((await admin(`${path}/asset`, { method: "POST", query: { site: site.id }, json: {} })).status).toBe(
    400,
  );
});
