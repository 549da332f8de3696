import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type Row = Record<string, unknown> & { id: string; site_id: string; name: string };

test("each site has a connected Explorer, and one is not connected and belongs nowhere", async () => {
  const { clock, read } = testConsole({ sites: 2 });
  const sites = await read<Row[]>("/org/sites");
  clock.advance(5000);
  const explorers = await read<Row[]>("/org/explorers");
  expect(explorers.map(({ site_id, connected }) => [site_id, connected])).toEqual([
    [sites[0]?.id, true],
    [sites[1]?.id, true],
    ["00000000-0000-0000-0000-000000000000", false],
  ]);
  expect(explorers[0]?.last_checkin).toBe(Math.floor(clock.now() / 1000));
  const [asset] = await read<Row[]>("/org/assets", { query: { search: "source:runzero" } });
  expect(explorers.map(({ id }) => id)).toContain(asset?.last_agent_id);
});

test.each(["explorers", "agents"])("%s are read, moved, updated and removed", async (word) => {
  const { admin, read } = testConsole({ sites: 2 });
  const explorers = await read<Row[]>(`/org/${word}`);
  const outdated = explorers[1] as Row;
  const path = `/org/${word}/${outdated.id}`;
  expect(await read(path)).toEqual(outdated);
  const moved = await read<Row>(path, {
    method: "PATCH",
    json: { site_id: explorers[0]?.site_id, settings: { max_concurrent_scans: 4 } },
  });
  expect(moved).toMatchObject({ site_id: explorers[0]?.site_id, settings: { max_concurrent_scans: 4 } });
  expect((await admin(path, { method: "PATCH", json: { site_id: "none" } })).status).toBe(404);
  expect(
    (await admin(path, { method: "PATCH", json: { settings: { max_concurrent_scans: 0 } } })).status,
  ).toBe(400);
  const { version } = await read("/releases/agent/version");
  expect(outdated.version).not.toBe(version);
  expect((await admin(`${path}/update`, { method: "POST" })).status).toBe(204);
  // One Explorer, whichever of the two names it is called by.
  expect(await read(`/org/explorers/${outdated.id}`)).toMatchObject({
    version,
    site_id: explorers[0]?.site_id,
  });
  expect((await admin(path, { method: "DELETE" })).status).toBe(204);
  for (const [method, to] of [
    ["GET", path],
    ["DELETE", path],
    ["POST", `${path}/update`],
  ] as const)
    expect((await admin(to, { method })).status).toBe(404);
  expect(await read<Row[]>("/org/agents")).toHaveLength(2);
});

test("those of the whole account are searched", async () => {
  const { read } = testConsole({ organizations: 2, sites: 2 });
  expect(await read<Row[]>("/account/agents")).toHaveLength(6);
  expect(await read<Row[]>("/account/agents", { query: { search: "connected:f" } })).toHaveLength(2);
  expect(await read<Row[]>("/account/agents", { query: { search: "name:=explorer-1" } })).toHaveLength(2);
});

test("hosted zones are listed and read", async () => {
  const { admin, read } = testConsole();
  const zones = await read<Row[]>("/org/hosted-zones");
  expect(zones.length).toBeGreaterThan(0);
  expect(await read(`/org/hosted-zones/${zones[0]?.id}`)).toEqual(zones[0]);
  expect((await admin("/org/hosted-zones/none")).status).toBe(404);
});
