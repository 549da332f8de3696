import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunzeroEmulator, runzeroEmulator } from "@runwire/emulator";
import { type Served, serve } from "@runwire/emulator/node";
import { Client } from "@runwire/runzero";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runExample } from "./run-example.js";

// Each example is run as it stands, on a console of its own, as `node example.js arguments` would run it.
const examples = fileURLToPath(new URL("../../examples/runzero/", import.meta.url));

/** What the webhooks and collectors of the examples were sent: a text a request. */
let received: string[] = [];
let sink: Server;
let sinkUrl: string;
let folder: string;

beforeAll(async () => {
  sink = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      received.push(Buffer.concat(pieces).toString());
      response.end();
    });
  });
  await new Promise<void>((resolve) => sink.listen(0, "127.0.0.1", resolve));
  sinkUrl = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/`;
  folder = await mkdtemp(join(tmpdir(), "runwire-examples-"));
});

afterAll(async () => {
  sink.close();
  await rm(folder, { recursive: true });
});

/** A console with two organizations, and how an example runs against it. */
async function withConsole<T>(
  use: (console: {
    emulator: RunzeroEmulator;
    served: Served;
    client: Client;
    run: (name: string, args?: readonly string[], env?: Record<string, string>) => Promise<string>;
  }) => Promise<T>,
): Promise<T> {
  const emulator = runzeroEmulator({ assets: 120, organizations: 2, strictStorage: true });
  const served = await serve(emulator);
  const { clientId, clientSecret, organizationId } = emulator;
  const client = new Client(clientId, clientSecret, { organizationId, url: served.url });
  const run = (name: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
    runExample(join(examples, name), {
      args,
      env: {
        RUNZERO_URL: served.url,
        RUNZERO_CLIENT_ID: clientId,
        RUNZERO_CLIENT_SECRET: clientSecret,
        RUNZERO_ORGANIZATION_ID: organizationId,
        ...env,
      },
    });
  try {
    received = [];
    return await use({ emulator, served, client, run });
  } finally {
    await served.close();
  }
}

const finding = (client: Client, search: string) =>
  client.assets.export({ search, fields: ["id"] }).toArray();

/** A network in which there is something. */
async function someNetwork(client: Client): Promise<string> {
  const [asset] = await client.assets.export({ search: "alive:t", fields: ["addresses"] }).toArray();
  return `${asset?.addresses?.find((address) => address.includes(".")) ?? ""}/24`;
}

describe("the examples of runZero", { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  /** A test of one example. */
  const example = (name: string, use: Parameters<typeof withConsole>[0]) => {
    seen.add(name);
    test(name, () => withConsole(use));
  };

  example("export-to-siem.ts", async ({ client, run }) => {
    const alive = (await finding(client, "alive:t")).length;
    expect(await run("export-to-siem.ts", [], { SIEM_URL: sinkUrl })).toBe(`${alive} assets shipped`);
    const lines = received.flatMap((body) => body.split("\n"));
    expect(lines.map((line) => JSON.parse(line).alive)).toEqual(Array(alive).fill(true));
  });

  example("export-every-organization.ts", async ({ run }) => {
    const exports = join(folder, "exports");
    const printed = await run("export-every-organization.ts", [exports]);
    expect(printed.split("\n")).toHaveLength(2);
    const files = await readdir(exports);
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect((await readFile(join(exports, file), "utf8")).trimEnd().split("\n")).toHaveLength(120);
    }
  });

  test("export-every-organization.ts leaves the last export where a new one breaks off", () =>
    withConsole(async ({ emulator, run }) => {
      const exports = join(folder, "exports-broken");
      await run("export-every-organization.ts", [exports]);
      const before = await readdir(exports);
      emulator.faults.add({ kind: "reset", afterBytes: 20_000, operations: ["exportAssetsJSONL"] });
      await expect(run("export-every-organization.ts", [exports])).rejects.toThrow();
      expect(await readdir(exports)).toEqual(before);
      for (const file of before) {
        expect((await readFile(join(exports, file), "utf8")).trimEnd().split("\n")).toHaveLength(120);
      }
    }));

  example("count-by-query.ts", async ({ run }) => {
    const printed = await run("count-by-query.ts");
    expect(printed.split("\n")).toHaveLength(2);
    expect(printed).toMatch(/^Example Corp \{"assets":120,"alive":\d+,"windows":\d+,"critical":\d+\}/);
  });

  example("export-to-csv.ts", async ({ run }) => {
    const reports = join(folder, "reports");
    await run("export-to-csv.ts", [reports]);
    expect(await readdir(reports)).toEqual(["assets.csv", "services.csv", "vulnerabilities.csv"]);
    expect(await readFile(join(reports, "assets.csv"), "utf8")).toMatch(/^\w+(,\w+)+\r?\n/);
  });

  example("tag-by-address.ts", async ({ client, run }) => {
    const [asset] = await client.assets.export({ search: "alive:t" }).toArray();
    const address = asset?.addresses?.[0] ?? "";
    const printed = await run("tag-by-address.ts", ["dmz", address]);
    expect(printed).toContain("Example Corp: 1 assets tagged dmz");
    expect(await finding(client, "tag:dmz")).toEqual([{ id: asset?.id }]);
  });

  example("delete-stale-assets.ts", async ({ client, run }) => {
    const stale = (await finding(client, "alive:f")).length;
    expect(stale).toBeGreaterThan(0);
    expect(await run("delete-stale-assets.ts", ["alive:f"])).toBe(`${stale} assets would be deleted`);
    expect(await finding(client, "alive:f")).toHaveLength(stale);
    expect(await run("delete-stale-assets.ts", ["alive:f", "--yes"])).toBe(`${stale} assets deleted`);
    await vi.waitFor(async () => expect(await finding(client, "alive:f")).toEqual([]), 30_000);
  });

  example("scan-and-wait.ts", async ({ run }) => {
    const printed = await run("scan-and-wait.ts", ["192.0.2.10"]);
    expect(printed).toContain("scan: processed");
    expect(printed).toMatch(/\d+ assets at 192\.0\.2\.10$/);
  });

  example("copy-scan-between-consoles.ts", async ({ client, run }) => {
    const [site] = await client.organization.getSites();
    const task = await client.scan(site?.id ?? "", {
      targets: await someNetwork(client),
      scanName: "perimeter",
    });
    await client.tasks.wait(task.id);
    await withConsole(async ({ emulator, served, client: target }) => {
      const [targetSite] = await target.organization.getSites();
      const printed = await run("copy-scan-between-consoles.ts", [], {
        TARGET_URL: served.url,
        TARGET_TOKEN: emulator.organizationToken,
        TARGET_SITE_ID: targetSite?.id ?? "",
      });
      expect(printed).toMatch(/^perimeter: imported \{/);
    });
  });

  example("import-scan-files.ts", async ({ client, run }) => {
    const [site] = await client.organization.getSites();
    const task = await client.scan(site?.id ?? "", { targets: await someNetwork(client) });
    await client.tasks.wait(task.id);
    const scan = join(folder, "scan.json");
    await client.tasks.data(task.id).saveTo(scan);
    const nessus = join(folder, "office.nessus");
    await writeFile(nessus, '<?xml version="1.0" ?><NessusClientData_v2></NessusClientData_v2>');
    const pcap = join(folder, "capture.pcap");
    await writeFile(pcap, Buffer.from("d4c3b2a1020004000000000000000000ffff000001000000", "hex"));
    const printed = await run("import-scan-files.ts", [site?.name ?? "", nessus, pcap, scan]);
    expect(printed.split("\n")).toEqual([
      "office.nessus: processed",
      "capture.pcap: processed",
      "scan.json: processed",
    ]);
  });

  example("import-custom-assets.ts", async ({ client, run }) => {
    const inventory = join(folder, "inventory.csv");
    await writeFile(inventory, "1,db-1.example,198.51.100.1,X1\n2,db-2.example,198.51.100.2,X2\n");
    expect(await run("import-custom-assets.ts", [inventory])).toMatch(/^imported \{/);
    expect(await finding(client, "name:db-1.example")).toHaveLength(1);
    // Again: the integration is there, and the assets merge.
    await run("import-custom-assets.ts", [inventory]);
    expect(await finding(client, "name:db-1.example")).toHaveLength(1);
  });

  example("audit-tasks.ts", async ({ client, run }) => {
    const [site] = await client.organization.getSites();
    await client.scan(site?.id ?? "", { targets: "10.0.0.0/28" });
    const printed = await run("audit-tasks.ts", ["30"]);
    expect(printed).toMatch(/the last 30 days: \{.*"\w+":\d+.*\}\ncalls left today: \d+$/);
  });

  example("pause-recurring-tasks.ts", async ({ client, run }) => {
    const [site] = await client.organization.getSites();
    const { id } = await client.scan(site?.id ?? "", { targets: "10.0.0.0/28", scanFrequency: "daily" });
    const statusOf = async () => (await client.organization.getTask({ path: { task_id: id } })).status;
    expect(await run("pause-recurring-tasks.ts", ["pause"])).toMatch(/[1-9]\d* tasks paused$/);
    expect(await statusOf()).toBe("paused");
    expect(await run("pause-recurring-tasks.ts", ["resume"])).toMatch(/[1-9]\d* tasks resumed$/);
    expect(await statusOf()).toBe("active");
  });

  example("add-subnets-to-site.ts", async ({ client, run }) => {
    const [before] = await client.organization.getSites();
    await run("add-subnets-to-site.ts", [before?.name ?? "", "10.20.0.0/16"]);
    const after = await client.organization.getSite({ path: { site_id: before?.id ?? "" } });
    const entries = (scope = "") => scope.split(/[\s,]+/).filter((part) => part !== "");
    expect(entries(after.scope)).toEqual([...entries(before?.scope), "10.20.0.0/16"]);
    expect(after.description).toBe(before?.description);
  });

  example("list-explorers.ts", async ({ run }) => {
    const printed = await run("list-explorers.ts");
    expect(printed).toMatch(/^Example Corp \/ .+: .+ \((connected|silent), (current|outdated)\)/);
    expect(printed).toMatch(/latest version: \S+$/);
  });

  example("sync-onward.ts", async ({ client, run }) => {
    const checkpoint = join(folder, "checkpoint.json");
    const again = () => run("sync-onward.ts", [checkpoint], { WEBHOOK_URL: sinkUrl });
    expect(await again()).toMatch(/^120 changes sent/);
    expect(received).toHaveLength(120);
    expect(await again()).toMatch(/^0 changes sent/);
    const [asset] = await finding(client, "alive:t");
    await client.assets.tag({ ids: [asset?.id ?? ""] }, ["changed"]);
    expect(await again()).toMatch(/^1 changes sent/);
    expect(JSON.parse(received.at(-1) ?? "")).toMatchObject({ id: asset?.id });
    // A checkpoint that is broken must not be taken for none: everything would go out again.
    for (const broken of ['{"since":17', "null", "{}"]) {
      await writeFile(checkpoint, broken);
      await expect(again()).rejects.toThrow(/JSON|since must be/);
      expect(await readFile(checkpoint, "utf8")).toBe(broken);
    }
    expect(received).toHaveLength(121);
  });

  test("all of them are run here, and listed in the index", async () => {
    const files = (await readdir(examples)).filter((file) => file.endsWith(".ts"));
    expect([...seen].sort()).toEqual(files.sort());
    const index = await readFile(join(examples, "../README.md"), "utf8");
    for (const file of files) expect(index).toContain(`](runzero/${file})`);
  });
});
