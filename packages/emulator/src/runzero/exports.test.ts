import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { lines, testConsole } from "../testing/console-client.js";

type Row = Record<string, unknown>;
const rows = async (response: Response) => (await response.json()) as Row[];

test("assets come as lines, as an array and as pages, with the same records in the same order", async () => {
  const { call } = testConsole({ assets: 25 });
  const streamed = await lines(await call("/export/org/assets.jsonl"));
  expect(streamed).toHaveLength(25);
  expect(await rows(await call("/export/org/assets.json"))).toEqual(streamed);

  const paged: Row[] = [];
  const sizes: number[] = [];
  let start_key = "";
  do {
    const query = { page_size: "10", ...(start_key && { start_key }) };
    const page = (await (await call("/export/org/assets.json", { query })).json()) as {
      assets: Row[];
      next_key: string;
    };
    expect(Object.keys(page)).toEqual(["assets", "next_key"]);
    sizes.push(page.assets.length);
    paged.push(...page.assets);
    start_key = page.next_key;
  } while (start_key !== "");
  expect(sizes).toEqual([10, 10, 5]);
  expect(paged).toEqual(streamed);
});

test("a last page that is full says that it is the last", async () => {
  const { call } = testConsole({ assets: 10 });
  const page = await (await call("/export/org/assets.json", { query: { page_size: "10" } })).json();
  expect(page).toMatchObject({ next_key: "" });
});

test("cursors of other exports, made-up cursors and bad page sizes are refused", async () => {
  const { call } = testConsole();
  const page = (await (await call("/export/org/services.json", { query: { page_size: "3" } })).json()) as {
    next_key: string;
  };
  expect(page.next_key).not.toBe("");
  for (const query of [
    { page_size: "3", start_key: page.next_key },
    { page_size: "3", start_key: "made-up" },
    { page_size: "3", start_key: "%%%" },
    { page_size: "0" },
    { page_size: "ten" },
  ])
    expect((await call("/export/org/assets.json", { query })).status).toBe(400);
});

test("services, software, vulnerabilities and wireless pages join up to their lines", async () => {
  const { call } = testConsole({ assets: 12 });
  for (const [plural, id] of [
    ["services", "service_id"],
    ["software", "software_id"],
    ["vulnerabilities", "vulnerability_id"],
    ["wireless", "id"],
  ] as const) {
    const streamed = await lines(await call(`/export/org/${plural}.jsonl`));
    expect(new Set(streamed.map((row) => row[id])).size).toBe(streamed.length);
    const paged: Row[] = [];
    let start_key = "";
    do {
      const query = { page_size: "4", ...(start_key && { start_key }) };
      const page = (await (await call(`/export/org/${plural}.json`, { query })).json()) as Row & {
        next_key: string;
      };
      paged.push(...(page[plural] as Row[]));
      start_key = page.next_key;
    } while (start_key !== "");
    expect(paged).toEqual(streamed);
  }
});

test("an asset counts its services, software and vulnerabilities as the exports list them", async () => {
  const { call } = testConsole({ assets: 150 });
  const assets = await lines(await call("/export/org/assets.jsonl"));
  const services = await lines(
    await call("/export/org/services.jsonl", { query: { fields: "id,service_id,service_asset_id" } }),
  );
  const software = await lines(await call("/export/org/software.jsonl"));
  const vulnerabilities = await lines(
    await call("/export/org/vulnerabilities.jsonl", { query: { fields: "id" } }),
  );
  const count = (list: Row[], id: unknown) => list.filter((row) => row.id === id).length;
  for (const asset of assets) {
    expect(Object.keys(asset.services as Row)).toHaveLength(asset.service_count as number);
    expect(count(services, asset.id)).toBe(asset.service_count);
    expect(count(software, asset.id)).toBe(asset.software_count);
    expect(count(vulnerabilities, asset.id)).toBe(asset.vulnerability_count);
    const { service_count_tcp, service_count_udp, service_count_arp, service_count_icmp } = asset as Record<
      string,
      number
    >;
    expect(
      Number(service_count_tcp) +
        Number(service_count_udp) +
        Number(service_count_arp) +
        Number(service_count_icmp),
    ).toBe(asset.service_count);
  }
});

test("sizes are those of real exports: some kilobytes, and one in a hundred several hundred", async () => {
  const { call } = testConsole({ assets: 3000 });
  const text = await (await call("/export/org/assets.jsonl")).text();
  const sizes = text
    .split("\n")
    .slice(0, -1)
    .map((line) => line.length);
  const large = sizes.filter((size) => size > 200_000);
  expect(Math.min(...sizes)).toBeGreaterThan(2000);
  expect(large.length / sizes.length).toBeGreaterThan(0.005);
  expect(large.length / sizes.length).toBeLessThan(0.02);
  expect(sizes.filter((size) => size > 70_000 && size < 200_000)).toEqual([]);
});

test("prepared texts are the JSON of the values that searches and CSV see", async () => {
  const { call } = testConsole({ assets: 120 });
  for (const asset of await lines(await call("/export/org/assets.jsonl")))
    for (const service of Object.values(asset.services as Record<string, Row>))
      for (const value of Object.values(service)) expect(typeof value).toBe("string");
});

test("what is null in real exports is null here", async () => {
  const { call } = testConsole({ assets: 100 });
  const assets = await lines(await call("/export/org/assets.jsonl"));
  for (const name of ["comments", "credentials", "tag_descriptions", "agent_external_ip", "hosted_zone_name"])
    expect(assets.every((asset) => asset[name] === null)).toBe(true);
  expect(assets.some((asset) => asset.newest_mac === null && asset.agent_name === null)).toBe(true);
});

test("fields choose what is sent; unknown ones are ignored or rejected, as the option says", async () => {
  const query = { fields: "names,id,nonsense" };
  const { call } = testConsole({ assets: 3 });
  for (const asset of await rows(await call("/export/org/assets.json", { query })))
    expect(Object.keys(asset)).toEqual(["id", "names"]);
  const strict = testConsole({ unknownFields: "reject" });
  expect((await strict.call("/export/org/assets.json", { query })).status).toBe(400);
});

test("searches find what they say", async () => {
  const { call } = testConsole({ assets: 400 });
  const find = async (search: string) => rows(await call("/export/org/assets.json", { query: { search } }));
  const all = await find("");
  const expectFound = async (search: string, wanted: (asset: Row) => boolean) => {
    const found = await find(search);
    expect(found).toEqual(all.filter(wanted));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  };
  const sample = all[7] as Row;
  const now = 1_790_000_000;
  await expectFound("alive:t", (asset) => asset.alive === true);
  await expectFound(`site:${sample.site_id}`, (asset) => asset.site_id === sample.site_id);
  await expectFound(`id:${sample.id}`, (asset) => asset.id === sample.id);
  await expectFound("type:printer alive:f", (asset) => asset.type === "Printer" && asset.alive === false);
  await expectFound(
    "type:=Server AND NOT os:ubuntu",
    (asset) => asset.type === "Server" && !String(asset.os).includes("Ubuntu"),
  );
  await expectFound(
    "(type:wap OR type:switch) tag:=network",
    (asset) => ["WAP", "Switch"].includes(String(asset.type)) && "network" in (asset.tags as Row),
  );
  await expectFound("updated_at:<24hours", (asset) => now - Number(asset.updated_at) < 86_400);
  await expectFound("siemens", (asset) => String(asset.hw).includes("Siemens"));
  expect(await find("type:unheard-of")).toEqual([]);
});

test("a search that cannot be read, or asks for an unknown keyword, is a 400", async () => {
  const { call } = testConsole();
  for (const search of [
    ...["(alive:t", "type:", "colour:red", "last_seen:<30dyas", "os:>bogus", "os:>5", "alive:bogus", ">5"],
    ...["risk:>=high", "service_count:many", "NOT alive:bogus", "type:x AND alive:bogus"],
    `${"(".repeat(5000)}alive:t${")".repeat(5000)}`,
  ]) {
    const response = await call("/export/org/assets.jsonl", { query: { search } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      title: "Bad Request",
      status: 400,
      detail: expect.stringContaining("search"),
    });
  }
});

test("an empty inventory is a body of no bytes as lines, an empty array as JSON, a heading as CSV", async () => {
  const { call } = testConsole({ assets: 0 });
  expect(await (await call("/export/org/assets.jsonl")).text()).toBe("");
  expect(await rows(await call("/export/org/assets.json"))).toEqual([]);
  const page = await call("/export/org/assets.json", { query: { page_size: "5" } });
  expect(await page.json()).toEqual({ assets: [], next_key: "" });
  expect((await (await call("/export/org/assets.csv")).text()).split("\r\n")).toHaveLength(2);
});

test("lines are declared as application/json, as the vendor does, and are framed", async () => {
  const response = await testConsole().call("/export/org/assets.jsonl");
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("transfer-encoding")).toBe("chunked");
  expect(response.headers.has("content-length")).toBe(false);
});

test("exports are compressed for those who accept it", async () => {
  const { call } = testConsole();
  const plain = await (await call("/export/org/assets.jsonl")).text();
  const response = await call("/export/org/assets.jsonl", { headers: { "accept-encoding": "gzip" } });
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(new Uint8Array(await response.arrayBuffer())).toString()).toBe(plain);
});

test("CSV has a heading and one line per record", async () => {
  const { call } = testConsole({ assets: 15 });
  const response = await call("/export/org/assets.csv");
  expect(response.headers.get("content-type")).toBe("text/csv");
  const text = (await response.text()).split("\r\n");
  expect(text[0]).toMatch(/^id,created_at,updated_at,/);
  expect(text).toHaveLength(17);
});

test("a search through a million assets finds the last one", async () => {
  const { call } = testConsole({ assets: 1_000_000 });
  const [last] = await rows(
    await call("/export/org/assets.json", {
      query: { search: "address:=10.15.67.64", fields: "id,addresses" },
    }),
  );
  expect(last?.addresses).toEqual(["10.15.67.64"]);
});

test("a million assets cost no more memory than a thousand to begin with", () => {
  const before = process.memoryUsage().heapUsed;
  testConsole({ assets: 1_000_000 });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(16_000_000);
});

test("incremental exports give what changed since a moment", async () => {
  const { call } = testConsole({ assets: 300 });
  const since = 1_790_000_000 - 86_400;
  const all = await lines(await call("/export/org/assets.jsonl"));
  const response = await call("/export/org/assets/sync/updated/assets.json", {
    query: { since: String(since) },
  });
  const { since: next, assets } = (await response.json()) as { since: number; assets: Row[] };
  expect(next).toBe(1_790_000_000);
  expect(assets).toEqual(all.filter((asset) => Number(asset.updated_at) >= since));
  const inMs = { query: { since: String(since * 1000) } };
  for (const what of ["created", "updated"])
    expect((await call(`/export/org/assets/sync/${what}/assets.json`, inMs)).status).toBe(400);
});

test("subnets, ARP caches, top lists and metrics add up", async () => {
  const { call } = testConsole({ assets: 500 });
  const assets = await lines(await call("/export/org/assets.jsonl"));
  const csv = async (path: string) =>
    (await (await call(path)).text())
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split(","));
  const sum = (list: string[][]) => list.reduce((total, cells) => total + Number(cells[1]), 0);
  expect(sum(await csv("/export/org/subnet.stats.csv?mask=16"))).toBe(500);
  expect(sum(await csv("/org/assets/type.csv"))).toBe(500);
  expect((await csv("/org/services/tcp.csv")).find(([port]) => port === "3389")?.[1]).toBe(
    String(assets.filter((asset) => (asset.service_ports_tcp as string[]).includes("3389")).length),
  );
  expect((await csv("/export/org/snmp.arpcache.csv")).length).toBeGreaterThan(0);
  expect((await call("/export/org/subnet.stats.csv?mask=99")).status).toBe(400);
  const metrics = (await (await call("/org/metrics")).json()) as Record<
    string,
    { metrics: { assets_total: number } }
  >;
  expect(Object.values(metrics).reduce((total, site) => total + site.metrics.assets_total, 0)).toBe(500);
});

test("the Nmap export has a host for each asset", async () => {
  const text = await (await testConsole({ assets: 9 }).call("/export/org/assets.nmap.xml")).text();
  expect(text.match(/<host /g)).toHaveLength(9);
  expect(text.trimEnd().endsWith("</nmaprun>")).toBe(true);
});
