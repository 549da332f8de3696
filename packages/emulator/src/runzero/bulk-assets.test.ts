import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type Row = Record<string, unknown> & { id: string; tags: Record<string, string>; service_count: number };

function console(options: Parameters<typeof testConsole>[0] = {}) {
  const tested = testConsole({ assets: 60, ...options });
  return {
    ...tested,
    find: (search: string) => tested.read<Row[]>("/org/assets", { query: { search } }),
    send: (method: string, path: string, json: object) =>
      tested.admin(`/org/assets/${path}`, { method, json }),
  };
}

test("tags, criticality and owners are set for all that a search finds, and only for those", async () => {
  const { clock, find, read, send } = console();
  clock.advance(5000);
  const laptops = (await find("type:laptop")).map(({ id }) => id);
  expect(laptops.length).toBeGreaterThan(3);
  const tagged = await send("PATCH", "bulk/tags", {
    search: "type:laptop",
    tags: "batch=9 checked -managed",
  });
  expect([tagged.status, await tagged.json()]).toEqual([200, {}]);
  const found = await find("tag:batch=9");
  expect(found.map(({ id }) => id)).toEqual(laptops);
  for (const asset of found) {
    expect(asset.tags).toMatchObject({ batch: "9", checked: "" });
    expect(asset.tags).not.toHaveProperty("managed");
    expect(asset.updated_at).toBe(Math.floor(clock.now() / 1000));
  }
  await send("PATCH", "bulk/criticality", { search: "tag:batch=9", criticality: "critical" });
  expect((await find("criticality:critical criticality_rank:4")).map(({ id }) => id)).toEqual(laptops);

  const [type] = await read<Row[]>("/account/assets/ownership-types");
  const ownerships = [{ ownership_type_id: type?.id, owner: "ada@example.com" }];
  const owned = await send("PATCH", "bulk/owners", { search: "type:laptop", ownerships });
  expect(await owned.json()).toEqual({ updated_asset_count: laptops.length });
  expect(await find("owner:ada")).toMatchObject(
    laptops.map((id) => ({ id, owners: ["ada@example.com"], ownership: ownerships })),
  );
  expect(await (await send("POST", "bulk/clearOwners", { search: "type:laptop" })).json()).toEqual({
    updated_asset_count: laptops.length,
  });
  expect(await find("owner:ada")).toEqual([]);
  await send("POST", "bulk/clearTags", { search: "tag:batch=9" });
  expect(await find("tag:batch=9")).toEqual([]);
});

test("a search that is blank or missing, or cannot be read, is refused and changes nothing", async () => {
  const { find, send } = console();
  expect((await send("PATCH", "bulk/tags", { tags: "x" })).status).toBe(400);
  expect((await send("PATCH", "bulk/tags", { tags: "x", search: "(" })).status).toBe(400);
  expect((await send("PATCH", "bulk/criticality", { search: "", criticality: "vital" })).status).toBe(400);
  expect(await find("tag:=x")).toEqual([]);
  for (const search of ["", " ", ",", '""', 'name:""']) {
    expect((await send("PATCH", "bulk/tags", { tags: "x", search })).status).toBe(400);
    expect((await send("POST", "bulk/clearTags", { search })).status).toBe(400);
    expect((await send("PATCH", "bulk/criticality", { search, criticality: "low" })).status).toBe(400);
    expect((await send("POST", "bulk/clearOwners", { search })).status).toBe(400);
  }
  expect(await find("tag:=x")).toEqual([]);
});

test("one asset gets owners of kinds that exist", async () => {
  const { find, read, send } = console();
  const [asset] = await find("");
  const [type] = await read<Row[]>("/account/assets/ownership-types");
  const good = { ownerships: [{ ownership_type_id: type?.id, owner: "Grace" }] };
  expect(await (await send("PATCH", `${asset?.id}/owners`, good)).json()).toMatchObject({
    owners: ["Grace"],
  });
  const bad = { ownerships: [{ ownership_type_id: "nobody", owner: "Grace" }] };
  expect((await send("PATCH", `${asset?.id}/owners`, bad)).status).toBe(400);
  expect((await send("PATCH", "none/owners", good)).status).toBe(404);
});

test("assets are deleted by their ids, and doing it again does no harm", async () => {
  const { admin, find, send } = console();
  const ids = (await find("type:laptop")).slice(0, 3).map(({ id }) => id);
  for (let time = 0; time < 2; time++)
    expect((await send("POST", "bulk/delete", { asset_ids: ids })).status).toBe(204);
  expect(await find("")).toHaveLength(57);
  expect((await admin(`/org/assets/${ids[0]}`)).status).toBe(404);
  expect((await send("POST", "bulk/delete", { ids })).status).toBe(400);
});

test("deletes can take their time", async () => {
  const { clock, admin, find, send } = console({ deleteDelayMs: 5000 });
  const [first, second] = await find("");
  await send("POST", "bulk/delete", { asset_ids: [first?.id] });
  expect((await admin(`/org/assets/${second?.id}`, { method: "DELETE" })).status).toBe(204);
  clock.advance(4999);
  expect(await find("")).toHaveLength(60);
  clock.advance(1);
  expect(await find("")).toHaveLength(58);
});

test("a merge keeps the first asset with all that the others had", async () => {
  const { find, read, send } = console();
  const [first, second, third] = await find("source:runzero");
  expect((await send("PATCH", "merge", { asset_ids: [first?.id] })).status).toBe(400);
  expect((await send("PATCH", "merge", { asset_ids: [first?.id, "none"] })).status).toBe(404);
  await send("PATCH", "bulk/tags", { search: `id:${second?.id}`, tags: "of=second second" });
  await send("PATCH", "bulk/tags", { search: `id:${first?.id}`, tags: "of=first" });
  const merged = await send("PATCH", "merge", { asset_ids: [first?.id, second?.id, third?.id] });
  expect([merged.status, await merged.json()]).toEqual([200, {}]);
  const kept = await read<Row>(`/org/assets/${first?.id}`);
  expect(kept.tags).toEqual({ ...third?.tags, ...second?.tags, ...first?.tags, of: "first", second: "" });
  for (const name of ["addresses", "macs", "names"])
    expect(kept[name]).toEqual([
      ...new Set([first, second, third].flatMap((one) => one?.[name] as string[])),
    ]);
  expect(await find("")).toHaveLength(58);
  expect(await find(`address:=${second?.addresses}`)).toEqual([kept]);
});

test("a service is deleted: the exports, the counts and the asset lack it", async () => {
  const { admin, read, find } = console();
  const services = await read<Row[]>("/export/org/services.json", {
    query: { fields: "service_id,service_asset_id,service_transport" },
  });
  const { service_id: id, service_asset_id: assetId, service_transport: transport } = services[4] as Row;
  const [before] = await find(`id:${assetId}`);
  expect((await admin(`/org/services/${id}`, { method: "DELETE" })).status).toBe(204);
  for (const method of ["GET", "DELETE"])
    expect((await admin(`/org/services/${id}`, { method })).status).toBe(404);
  const left = await read<Row[]>("/export/org/services.json", {
    query: { fields: "service_id,service_asset_id,service_transport" },
  });
  expect(left).toEqual(services.filter((service) => service.service_id !== id));
  const [after] = await find(`id:${assetId}`);
  expect(after?.service_count).toBe((before?.service_count ?? 0) - 1);
  expect(after?.[`service_count_${transport}`]).toBe(Number(before?.[`service_count_${transport}`]) - 1);
  expect(Object.keys(after?.services as object)).toHaveLength(after?.service_count ?? -1);
  expect((await read<Row>("/org")).service_count).toBe(left.length);
});

test("a wireless network is deleted, and those of a site go with it", async () => {
  const { admin, read } = console({ sites: 2 });
  const networks = await read<Row[]>("/org/wireless");
  expect((await admin(`/org/wireless/${networks[1]?.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await admin(`/org/wireless/${networks[1]?.id}`)).status).toBe(404);
  expect(await read<Row[]>("/org/wireless")).toHaveLength(9);
  await admin(`/org/sites/${networks[0]?.site_id}`, { method: "DELETE" });
  expect(await read<Row[]>("/org/wireless")).toHaveLength(5);
});

test("the exports for other products have the same assets in their own columns", async () => {
  const { admin, find, read } = console();
  const assets = await find("");
  const rows = await read<Row[]>("/export/org/assets.servicenow.json");
  expect(rows.map((row) => row.asset_id)).toEqual(assets.map(({ id }) => id));
  expect(rows[0]).toMatchObject({
    ip_address: String(assets[0]?.addresses),
    last_updated: expect.stringMatching(/^\d{4}-/),
  });
  const graph = await read<Row[]>("/export/org/assets.servicegraph.json", {
    query: { search: "type:laptop" },
  });
  expect(graph.length).toBe((await find("type:laptop")).length);
  for (const name of ["assets.servicenow.csv", "assets.cisco.csv", "services.servicenow.csv"]) {
    const response = await admin(`/export/org/${name}`);
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect((await response.text()).split("\r\n").length).toBeGreaterThan(60);
  }
});
