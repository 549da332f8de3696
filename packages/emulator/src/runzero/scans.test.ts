import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { lines, testConsole } from "../testing/console-client.js";

type Row = Record<string, unknown> & { id: string; status: string };
type Task = Row & { params: Record<string, string>; stats: Record<string, number>; hidden: boolean };

async function console(options: Parameters<typeof testConsole>[0] = {}) {
  const tested = testConsole(options);
  const [site] = await tested.read<Row[]>("/org/sites");
  return {
    ...tested,
    siteId: site?.id as string,
    scan: (json: Record<string, unknown>) =>
      tested.read<Task>(`/org/sites/${site?.id}/scan`, { method: "PUT", json }),
    task: (id: string) => tested.read<Task>(`/org/tasks/${id}`),
  };
}

test("a scan goes from new to processed on the clock, and then says what it found", async () => {
  const { clock, scan, task, siteId } = await console({
    taskDurations: { new: 1000, active: 5000, scanned: 1000, processing: 3000 },
  });
  const started = await scan({ targets: "192.0.2.7 printer.lan", "scan-name": "Two hosts" });
  expect(started).toMatchObject({
    name: "Two hosts",
    type: "scan",
    status: "new",
    site_id: siteId,
    error: "",
  });
  const seen: string[] = [];
  for (let second = 0; second < 11; second++) {
    clock.advance(1000);
    seen.push((await task(started.id)).status);
  }
  expect([...new Set(seen)]).toEqual(["active", "scanned", "processing", "processed"]);
  expect((await task(started.id)).stats).toMatchObject({
    "change.newAssets": 2,
    "change.changedAssets": 0,
    "change.totalAssets": 2,
  });
});

test("a clock that jumps brings a task to its end at once", async () => {
  const { clock, scan, task } = await console();
  const { id } = await scan({ targets: "192.0.2.7" });
  clock.advance(3_600_000);
  expect((await task(id)).status).toBe("processed");
});

test("what a scan found is searched, scanned again and not found twice", async () => {
  const { clock, call, scan, task, read } = await console();
  const find = (search: string) => read<Row[]>("/org/assets", { query: { search } });
  expect(await find("address:=192.0.2.7")).toEqual([]);
  await scan({ targets: "192.0.2.7" });
  clock.advance(60_000);
  const [found] = await find("address:=192.0.2.7");
  expect(found).toMatchObject({ addresses: ["192.0.2.7"], alive: true, sources: ["runzero"] });
  expect(await find("name:host-192-0-2-7")).toEqual([found]);

  const again = await scan({ targets: "192.0.2.7" });
  clock.advance(60_000);
  expect((await task(again.id)).stats).toMatchObject({ "change.newAssets": 0, "change.changedAssets": 1 });
  expect(await find("address:=192.0.2.7")).toMatchObject([{ id: found?.id, last_task_id: again.id }]);
  expect((await call(`/org/assets/${found?.id}`)).status).toBe(200);
});

test("a scan of a range sees the assets of the site that are alive, without the excluded ones", async () => {
  const { clock, scan, task, read, siteId } = await console({ assets: 300 });
  const assets = await read<Row[]>("/org/assets", { query: { search: `site:${siteId} alive:t` } });
  const { id } = await scan({ targets: "defaults" });
  const without = await scan({ targets: "10.0.0.0/16", excludes: String(assets[0]?.addresses) });
  clock.advance(60_000);
  const total = (one: Task) =>
    Number(one.stats["change.totalAssets"]) - Number(one.stats["change.newAssets"]);
  expect(total(await task(id))).toBe(assets.length);
  // The second saw what the first one found, too.
  const found = Number((await task(id)).stats["change.newAssets"]);
  expect(total(await task(without.id))).toBe(assets.length + found - 1);
});

test.each([
  [{}, "targets is required"],
  [{ targets: " " }, "targets is required"],
  [{ targets: "10.0.0.0/33" }, "invalid target: 10.0.0.0/33"],
  [{ targets: "10.0.0.300" }, "invalid target: 10.0.0.300"],
  [{ targets: "10.0.0.1", excludes: "a!b" }, "invalid target: a!b"],
  [{ targets: "10.0.0.1", probes: "nothing" }, "unknown probe: nothing"],
  [{ targets: "10.0.0.1", rate: 1000 }, "rate must be a string"],
  [{ targets: "10.0.0.1", rate: "fast" }, "rate must be a number written as a string"],
  [{ targets: "10.0.0.1", screenshots: "yes" }, 'screenshots must be "true" or "false"'],
  [{ targets: "10.0.0.1", "scan-frequency": "yearly" }, /scan-frequency must be one of/],
  [{ targets: "10.0.0.1", explorer: "11111111-2222-4333-8444-555555555555" }, /no such Explorer/],
  [{ targets: "10.0.0.1", "hosted-zone-name": "moon" }, "no such hosted zone: moon"],
  [{ targets: "10.0.0.1", "scan-template": "11111111-2222-4333-8444-555555555555" }, "no such scan template"],
])("a scan with the options %j is refused", async (json, detail) => {
  const { admin, siteId } = await console();
  const response = await admin(`/org/sites/${siteId}/scan`, { method: "PUT", json });
  expect(response.status).toBe(400);
  const problem = (await response.json()) as { detail: string };
  if (typeof detail === "string") expect(problem.detail).toBe(detail);
  else expect(problem.detail).toMatch(detail);
});

test("a site that does not exist cannot be scanned, and one that is deleted meanwhile fails its scan", async () => {
  const { clock, admin, scan, task, siteId } = await console();
  const json = { targets: "10.0.0.1" };
  expect((await admin("/org/sites/none/scan", { method: "PUT", json })).status).toBe(404);
  const { id } = await scan(json);
  await admin(`/org/sites/${siteId}`, { method: "DELETE" });
  clock.advance(60_000);
  expect(await task(id)).toMatchObject({ status: "error", error: expect.stringContaining("deleted") });
});

test("the emulator can be told to let a task fail", async () => {
  const { clock, emulator, scan, task } = await console();
  emulator.failNextTask("the Explorer ran out of memory");
  const [first, second] = [await scan({ targets: "10.0.0.1" }), await scan({ targets: "10.0.0.2" })];
  clock.advance(60_000);
  expect(await task(first.id)).toMatchObject({ status: "error", error: "the Explorer ran out of memory" });
  expect((await task(second.id)).status).toBe("processed");
});

test("a scan runs on the Explorer of the site, on one that is named, or in a hosted zone", async () => {
  const { scan, read, siteId } = await console();
  const explorers = await read<Row[]>("/org/explorers");
  const zones = await read<Row[]>("/org/hosted-zones");
  const own = explorers.find((explorer) => explorer.site_id === siteId);
  expect((await scan({ targets: "10.0.0.1" })).agent_id).toBe(own?.id);
  expect((await scan({ targets: "10.0.0.1", explorer: explorers[1]?.id })).agent_id).toBe(explorers[1]?.id);
  const zone = await scan({ targets: "10.0.0.1", "hosted-zone-name": "auto" });
  expect([zone.hosted_zone_id, zone.agent_id]).toEqual([
    zones[0]?.id,
    "00000000-0000-0000-0000-000000000000",
  ]);
});

test("a scan waits for an Explorer that is not connected, and an organization without one refuses", async () => {
  const { clock, emulator, scan, task, read, admin } = await console();
  const gone = (await read<Row[]>("/org/explorers")).find((explorer) => explorer.connected === false);
  const { id } = await scan({ targets: "10.0.0.1", explorer: gone?.id });
  clock.advance(86_400_000);
  expect((await task(id)).status).toBe("new");
  const made = await read<Row>("/account/orgs", { method: "PUT", json: { name: "Empty" } });
  const query = { _oid: made.id };
  const [site] = await read<Row[]>("/org/sites", { query });
  const refused = await admin(`/org/sites/${site?.id}/scan`, {
    method: "PUT",
    json: { targets: "10.0.0.1" },
    query,
  });
  expect([refused.status, await refused.json()]).toEqual([
    400,
    expect.objectContaining({ detail: "no available agents" }),
  ]);
  expect(emulator.organizationIds).toHaveLength(2);
});

test("parameters of a task make the same scan again", async () => {
  const { scan } = await console();
  const first = await scan({ targets: "10.0.0.1", rate: "500", "scan-name": "One", "dns-port": "5353" });
  const copy = await scan(first.params);
  expect(copy).toMatchObject({ name: "One", params: first.params });
  expect(copy.id).not.toBe(first.id);
});

test("a recurring scan makes a task for each run, can be paused, resumed and stopped", async () => {
  const { clock, admin, read, scan, task } = await console();
  const daily = await scan({ targets: "192.0.2.1", "scan-frequency": "daily", "scan-name": "Daily" });
  expect(daily).toMatchObject({ recur: true, recur_frequency: "daily", status: "active" });
  const runs = async () =>
    (await read<Row[]>("/org/tasks", { query: { search: "name:=Daily recur:f" } })).map(
      ({ status }) => status,
    );
  clock.advance(60_000);
  expect(await runs()).toEqual(["processed"]);
  clock.advance(2 * 86_400_000);
  expect(await runs()).toEqual(["processed", "processed", "processed"]);
  expect((await task(daily.id)).recur_next).toBeGreaterThan(clock.now() / 1000);

  const patch = (json: object) => read<Task>(`/org/tasks/${daily.id}`, { method: "PATCH", json });
  expect(await patch({ status: "paused" })).toMatchObject({ status: "paused", recur_next: 0 });
  clock.advance(5 * 86_400_000);
  expect(await runs()).toHaveLength(3);
  expect(await patch({ status: "active" })).toMatchObject({ status: "active" });
  clock.advance(86_400_000 + 60_000);
  expect(await runs()).toHaveLength(4);

  const stopped = await read<Task>(`/org/tasks/${daily.id}/stop`, { method: "POST" });
  expect(stopped).toMatchObject({ status: "removed", hidden: true });
  expect(await read(`/org/tasks/${daily.id}/stop`, { method: "POST" })).toEqual(stopped);
  clock.advance(30 * 86_400_000);
  expect(await runs()).toHaveLength(4);
  expect((await admin("/org/tasks/none/stop", { method: "POST" })).status).toBe(404);
});

test("an organization begins with a scan that recurs each week, and can be paused", async () => {
  const { clock, read } = testConsole({ assets: 20, sites: 1 });
  const weekly = (await read<Row[]>("/org/tasks", { query: { search: "recurring:true" } }))[0] as Row;
  expect(weekly).toMatchObject({ status: "active", recur_frequency: "weekly", recur_last: 0 });
  const runs = async () =>
    (await read<Row[]>("/org/tasks")).filter(({ parent_id }) => parent_id === weekly.id).length;
  clock.advance(6 * 86_400_000);
  expect(await runs()).toBe(0);
  clock.advance(86_400_000);
  expect(await runs()).toBe(1);
  await read(`/org/tasks/${weekly.id}`, { method: "PATCH", json: { status: "paused" } });
  clock.advance(7 * 86_400_000);
  expect(await runs()).toBe(1);
});

test("a console that nobody asked for years makes up for a day of hourly scans, no more", async () => {
  const { clock, read, scan } = await console();
  await scan({ targets: "192.0.2.1", "scan-frequency": "hourly", "scan-name": "Hourly" });
  clock.advance(3 * 365 * 86_400_000);
  const runs = await read<Row[]>("/org/tasks", { query: { search: "name:=Hourly recur:f" } });
  expect(runs.length).toBeGreaterThan(20);
  expect(runs.length).toBeLessThan(30);
});

test("a task that was planned begins at its time, and until then can be changed", async () => {
  const { clock, scan, task, read, admin } = await console();
  const start = Math.floor(clock.now() / 1000) + 3600;
  const planned = await scan({
    targets: "some targets",
    probes: "arp, echo, syn",
    "scan-start": String(start),
  });
  clock.advance(3_599_000);
  expect(await task(planned.id)).toMatchObject({ status: "new", start_time: start });
  const zone = (await read<Row[]>("/org/hosted-zones"))[1];
  const patch = (json: object) => admin(`/org/tasks/${planned.id}`, { method: "PATCH", json });
  const patched = await patch({ name: "New name", hosted_zone_id: zone?.id, description: null });
  expect(await patched.json()).toMatchObject({ name: "New name", hosted_zone_id: zone?.id });
  clock.advance(60_000);
  expect((await task(planned.id)).status).toBe("processed");
  expect((await patch({ name: "Newer name" })).status).toBe(200);
  expect((await patch({ hosted_zone_name: "us-east" })).status).toBe(400);
  expect((await patch({ status: "paused" })).status).toBe(400);
});

test("a change of a task that is refused is not carried out in part", async () => {
  const { clock, scan, task, admin } = await console();
  const start = Math.floor(clock.now() / 1000) + 3600;
  const { id } = await scan({ targets: "10.0.0.1", "scan-start": String(start) });
  const before = await task(id);
  clock.advance(5000);
  for (const bad of [
    { status: "paused" },
    { status: 7 },
    { agent_id: "11111111-2222-4333-8444-555555555555" },
    { hosted_zone_name: "moon" },
    { params: { rate: 5 } },
  ]) {
    const json = { name: "New", description: "new", start_time: start + 60, params: { rate: "1" }, ...bad };
    const refused = await admin(`/org/tasks/${id}`, { method: "PATCH", json });
    expect([bad, refused.status]).toEqual([bad, 400]);
    expect(await task(id)).toEqual(before);
  }
  clock.advance(3_655_000);
  expect((await task(id)).status).toBe("processed");
});

test("tasks are listed by status, in any case, and by search, also for the whole account", async () => {
  const { scan, read } = await console({ organizations: 2 });
  const { id } = await scan({ targets: "10.0.0.1", "scan-name": "Needle" });
  const list = (path: string, query: Record<string, string>) => read<Row[]>(path, { query });
  expect(await list("/org/tasks", { status: " NEW " })).toMatchObject([{ id }]);
  expect(await list("/org/tasks", { search: `id:${id}` })).toMatchObject([{ id }]);
  expect(await list("/account/tasks", { search: "name:=Needle" })).toMatchObject([{ id }]);
  expect((await list("/account/tasks", {})).length).toBe(2 * (36 + 1) + 1);
  expect((await list("/account/tasks", { status: "error" })).length).toBe(6);
});

test("a list has the latest thousand tasks", async () => {
  const { clock, scan, read } = await console();
  const [oldest] = await read<Row[]>("/org/tasks");
  const start = String(Math.floor(clock.now() / 1000) + 3600);
  const ids: string[] = [];
  for (let index = 0; index < 990; index++)
    ids.push((await scan({ targets: "10.0.0.1", "scan-start": start })).id);
  for (const path of ["/org/tasks", "/account/tasks"]) {
    const listed = (await read<Row[]>(path)).map(({ id }) => id);
    expect(listed).toHaveLength(1000);
    expect(listed.slice(-990)).toEqual(ids);
    expect(listed).not.toContain(oldest?.id);
  }
});

test("the data of a task is behind a redirect to a storage that wants no key", async () => {
  const { clock, emulator, admin, scan } = await console();
  const { id } = await scan({ targets: "192.0.2.7 192.0.2.8" });
  const redirect = (what: string) => admin(`/org/tasks/${id}/${what}`);
  expect((await redirect("data")).status).toBe(404);
  clock.advance(60_000);
  for (const what of ["data", "log", "changes"]) {
    const response = await redirect(what);
    expect(response.status).toBe(303);
    const { url } = (await response.json()) as { url: string };
    expect(response.headers.get("location")).toBe(url);
    expect(url.startsWith(`${emulator.storageOrigin}/storage/`)).toBe(true);
    const file = await emulator.fetch(new Request(url));
    expect([file.status, file.headers.get("content-encoding")]).toEqual([200, null]);
    expect(file.headers.has("x-api-usage-total")).toBe(false);
    const text = gunzipSync(new Uint8Array(await file.arrayBuffer())).toString();
    expect(text).toContain(what === "log" ? "processed" : "192.0.2.7");
    expect((await emulator.fetch(new Request(url.replace(/.$/, "x")))).status).toBe(403);
    clock.advance(901_000);
    expect((await emulator.fetch(new Request(url))).status).toBe(403);
  }
});

test.each([
  [false, 200],
  [true, 400],
])(
  "a key that comes along to the storage (strict: %s) is answered with %i",
  async (strictStorage, status) => {
    const { clock, emulator, admin, scan } = await console({ strictStorage });
    const { id } = await scan({ targets: "192.0.2.7" });
    clock.advance(60_000);
    const { url } = (await (await admin(`/org/tasks/${id}/data`)).json()) as { url: string };
    const headers = { authorization: `Bearer ${emulator.accountToken}` };
    expect((await emulator.fetch(new Request(url, { headers }))).status).toBe(status);
    expect((await emulator.fetch(new Request(url))).status).toBe(200);
  },
);

test("a hidden task is not listed, and its data cannot be had", async () => {
  const { clock, emulator, admin, read, scan } = await console();
  const { id } = await scan({ targets: "192.0.2.7" });
  clock.advance(60_000);
  const { url } = (await (await admin(`/org/tasks/${id}/data`)).json()) as { url: string };
  expect(await read(`/org/tasks/${id}/hide`, { method: "POST" })).toMatchObject({ id, hidden: true });
  expect((await admin(`/org/tasks/${id}/data`)).status).toBe(404);
  expect((await admin(`/org/tasks/${id}/log`)).status).toBe(404);
  expect((await emulator.fetch(new Request(url))).status).toBe(404);
  expect(await read("/org/tasks", { query: { search: `id:${id}` } })).toEqual([]);
  expect(await read(`/org/tasks/${id}`)).toMatchObject({ status: "processed" });
});

test("tasks that are on record from the beginning have data too, and can be hidden", async () => {
  const { emulator, admin, read } = await console({ assets: 50 });
  const [task] = await read<Row[]>("/org/tasks", { query: { status: "processed" } });
  const { url } = (await (await admin(`/org/tasks/${task?.id}/data`)).json()) as { url: string };
  const packed = await (await emulator.fetch(new Request(url))).arrayBuffer();
  expect(gunzipSync(new Uint8Array(packed)).toString().split("\n").length).toBeGreaterThan(5);
  await read(`/org/tasks/${task?.id}/hide`, { method: "POST" });
  const left = await lines(
    await admin("/export/org/tasks.jsonl", { query: { _oid: emulator.organizationId } }),
  );
  expect(left).toHaveLength(36);
});

test("the storage is another origin, also over loopback, and can be told where to be", async () => {
  const { emulator, read } = await console();
  const [task] = await read<Row[]>("/org/tasks", { query: { status: "processed" } });
  const storageOf = async (origin: string, one = emulator) => {
    const request = new Request(`${origin}/api/v1.0/org/tasks/${task?.id}/log`, {
      headers: { authorization: `Bearer ${one.organizationToken}` },
    });
    return new URL((await one.fetch(request)).headers.get("location") ?? "").origin;
  };
  expect(await storageOf("http://127.0.0.1:8080")).toBe("http://localhost:8080");
  expect(await storageOf("https://localhost:8443")).toBe("https://127.0.0.1:8443");
  expect(await storageOf("http://emulator:8080")).toBe("http://emulator:8080");
  const other = testConsole({ storageOrigin: "https://files.example.com" }).emulator;
  expect(await storageOf("http://127.0.0.1:8080", other)).toBe("https://files.example.com");
});

test("a sample listens to the interfaces that it is given and finds nobody new", async () => {
  const { clock, admin, read, siteId, task } = await console();
  const sample = (json: object) => admin(`/org/sites/${siteId}/sample`, { method: "PUT", json });
  expect((await sample({})).status).toBe(400);
  const { id } = (await (await sample({ interfaces: "eth0" })).json()) as Row;
  clock.advance(60_000);
  expect(await task(id)).toMatchObject({
    type: "sample",
    status: "processed",
    stats: { "change.newAssets": 0 },
  });
  expect(await read<Row[]>("/org/assets")).toHaveLength(20);
});

test("an expired licence refuses scans and uploads, and nothing else", async () => {
  const { admin, siteId } = await console({ licenceExpired: true });
  const json = { targets: "10.0.0.1", interfaces: "eth0" };
  for (const path of ["scan", "sample", "import", "import/nessus", "import/packet"])
    expect((await admin(`/org/sites/${siteId}/${path}`, { method: "PUT", json })).status).toBe(403);
  expect((await admin("/org/tasks")).status).toBe(200);
});
