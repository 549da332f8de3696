import { gunzipSync, gzipSync } from "node:zlib";
import { expect } from "vitest";
import type { StartedMock } from "./mock.js";

/** What a client is asked to send, by the names of the document. */
export interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly json?: unknown;
  /** The parts of a multipart form. */
  readonly form?: Readonly<Record<string, string | Blob>>;
}

/** How a client answers: an HTTP error is an answer too. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A client that nobody here wrote, calling an operation by its id. */
export type Call = (operationId: string, sent?: Sent) => Promise<Answer>;

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The round trips that people make, by a client with an access token: a site from its making to its end, an import
 * whose asset is found, a scan with its data behind the redirect. Every name has the client's in it, so that several
 * can use one console.
 */
export async function playRunzeroStory(mock: StartedMock, client: string, call: Call): Promise<void> {
  const query = { _oid: mock.organizationId };
  const ok = async (operationId: string, sent?: Sent, status = 200): Promise<unknown> => {
    const answer = await call(operationId, sent);
    expect(answer, operationId).toMatchObject({ status });
    return answer.body;
  };
  const ended = async (path: { readonly task_id: string }): Promise<Row> => {
    for (const end = Date.now() + 15_000; Date.now() < end; ) {
      const task = (await ok("getTask", { path, query })) as Row;
      if (["processed", "error", "failed"].includes(String(task.status))) return task;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the task does not end");
  };

  // Create, read, update, list, refuse a double, delete.
  const made = (await ok("createSite", { query, json: { name: `${client} site` } })) as Row;
  const path = { site_id: made.id };
  expect(await ok("getSite", { path, query })).toMatchObject({ name: `${client} site` });
  const renamed = { name: `${client} renamed`, description: "über – ü" };
  expect(await ok("updateSite", { path, query, json: renamed })).toMatchObject(renamed);
  expect((await ok("getSites", { query })) as Row[]).toContainEqual(expect.objectContaining(renamed));
  expect(await call("createSite", { query, json: { name: renamed.name } })).toMatchObject({ status: 400 });

  // Import, then search.
  const integration = (await ok("createAccountCustomIntegration", {
    json: { name: `${client}-cmdb` },
  })) as Row;
  const asset = {
    id: `${client}-1`,
    hostnames: [`${client}-host.example.com`],
    networkInterfaces: [{ macAddress: "02:00:00:00:00:01", ipv4Addresses: ["203.0.113.9"] }],
    tags: [`via=${client}`],
  };
  const imported = (await ok("importCustomIntegrationAssets", {
    path: { orgID: mock.organizationId },
    form: {
      siteId: made.id,
      customIntegrationId: integration.id,
      "importTask.name": `import by ${client}`,
      assetData: new Blob([gzipSync(JSON.stringify([asset]))], { type: "application/gzip" }),
    },
  })) as Row;
  expect(await ended({ task_id: imported.id })).toMatchObject({
    status: "processed",
    stats: { "change.newAssets": 1 },
  });
  const search = `name:="${client}-host.example.com" AND tag:"via=${client}"`;
  const found = (await ok("exportAssetsJSON", { query: { ...query, search } })) as Row[];
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ site_id: made.id, addresses: ["203.0.113.9"] });

  // Pages: the same rows as at once, each once.
  const ids: string[] = [];
  for (let startKey = ""; ; ) {
    const page = (await ok("exportAssetsJSON", {
      query: { ...query, page_size: 20, ...(startKey && { start_key: startKey }) },
    })) as { assets: Row[]; next_key: string };
    ids.push(...page.assets.map(({ id }) => id));
    if (page.next_key === "") break;
    startKey = page.next_key;
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(found[0]?.id);

  // Scan, wait, read what it saw: by the redirect, or from the URL in its body where a client does not follow.
  const scan = (await ok("createScan", {
    path,
    query,
    json: { targets: "198.51.100.20", "scan-name": client },
  })) as Row;
  expect(await ended({ task_id: scan.id })).toMatchObject({ status: "processed", name: client });
  const data = await ok("getTaskScanData", { path: { task_id: scan.id }, query });
  expect(await unpacked(data)).toContain("198.51.100.20");

  expect(await call("removeAsset", { path: { asset_id: String(found[0]?.id) }, query })).toMatchObject({
    status: 204,
  });
  expect(await call("removeSite", { path, query })).toMatchObject({ status: 204 });
  expect(await call("getSite", { path, query })).toMatchObject({ status: 404, body: { title: "Not Found" } });
}

/** The text in a gzip file, in whatever form a client hands bytes over. */
async function unpacked(body: unknown): Promise<string> {
  const bytes = body instanceof Blob ? await body.arrayBuffer() : body;
  if (!(bytes instanceof Uint8Array || bytes instanceof ArrayBuffer))
    throw new Error(`the data is no bytes but ${typeof body}`);
  return gunzipSync(new Uint8Array(bytes)).toString();
}
