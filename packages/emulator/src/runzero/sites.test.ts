import { expect, test } from "vitest";
import { lines, testConsole } from "../testing/console-client.js";

type Site = { id: string; name: string; updated_at: number; scope: string; subnets: object };

test("a site is made, listed, read, changed and deleted", async () => {
  const { clock, call } = testConsole({ sites: 2 });
  const made = await call("/org/sites", { method: "PUT", json: { name: "Oslo", scope: "10.9.0.0/16" } });
  expect(made.status).toBe(200);
  const site = (await made.json()) as Site;
  expect(site).toMatchObject({ name: "Oslo", scope: "10.9.0.0/16", excludes: "", subnets: {} });
  expect(await (await call("/org/sites")).json()).toHaveLength(3);

  clock.advance(5000);
  const changed = await call(`/org/sites/${site.id}`, {
    method: "PATCH",
    json: { name: "Oslo 2", subnets: { "10.9.1.0/24": {} } },
  });
  expect(await changed.json()).toEqual({
    ...site,
    name: "Oslo 2",
    subnets: { "10.9.1.0/24": {} },
    updated_at: site.updated_at + 5,
  });
  expect(await (await call(`/org/sites/${site.id}`)).json()).toMatchObject({ name: "Oslo 2" });

  const removed = await call(`/org/sites/${site.id}`, { method: "DELETE" });
  expect([removed.status, removed.body]).toEqual([204, null]);
  expect((await call(`/org/sites/${site.id}`)).status).toBe(404);
});

test("a second site of the same name is refused, made or renamed", async () => {
  const { call } = testConsole({ sites: 1 });
  const make = (name: string) => call("/org/sites", { method: "PUT", json: { name } });
  const twin = (await (await make("Twin")).json()) as Site;
  const again = await make("Twin");
  expect(again.status).toBe(400);
  expect(await again.json()).toEqual({
    title: "Bad Request",
    status: 400,
    detail: "a site with this name exists already",
  });
  const other = (await (await make("Other")).json()) as Site;
  const rename = (name: string) => call(`/org/sites/${other.id}`, { method: "PATCH", json: { name } });
  expect((await rename("Twin")).status).toBe(400);
  expect((await rename("Other")).status).toBe(200);
  await call(`/org/sites/${twin.id}`, { method: "DELETE" });
  expect((await make("Twin")).status).toBe(200);
});

test("the Explorers of a deleted site stay, and belong to no site", async () => {
  const { call } = testConsole({ sites: 2 });
  const explorers = async () =>
    (await (await call("/org/explorers")).json()) as { id: string; site_id: string }[];
  const before = await explorers();
  const [first] = (await (await call("/org/sites")).json()) as Site[];
  expect(before.some(({ site_id }) => site_id === first?.id)).toBe(true);
  await call(`/org/sites/${first?.id}`, { method: "DELETE" });
  const nowhere = "00000000-0000-0000-0000-000000000000";
  expect((await explorers()).map(({ id, site_id }) => [id, site_id])).toEqual(
    before.map(({ id, site_id }) => [id, site_id === first?.id ? nowhere : site_id]),
  );
});

test("bodies that are no site are refused", async () => {
  const { call } = testConsole();
  for (const json of [{}, { name: "" }, { name: 5 }, { name: "x", subnets: [] }, [], "text"])
    expect((await call("/org/sites", { method: "PUT", json })).status).toBe(400);
});

test("the assets of a deleted site go with it", async () => {
  const { call } = testConsole({ assets: 200, sites: 2 });
  const [first] = (await (await call("/org/sites")).json()) as Site[];
  await call(`/org/sites/${first?.id}`, { method: "DELETE" });
  const assets = await lines(await call("/export/org/assets.jsonl", { query: { fields: "site_id" } }));
  expect(assets.length).toBeGreaterThan(50);
  expect(assets.some((asset) => asset.site_id === first?.id)).toBe(false);
});
