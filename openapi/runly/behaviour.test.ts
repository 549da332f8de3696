import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleDocument } from "../../scripts/document/bundle-document.mjs";
import { eachOperation } from "../../scripts/document/each-operation.mjs";
import { operationRows } from "../../scripts/generate/operation-row.mjs";

// What is known of Runly's operations, written down once more by hand and by path, so that an extension that is
// forgotten, misplaced or copied to the wrong operation is found.

const document = await bundleDocument(fileURLToPath(new URL("openapi.yaml", import.meta.url)));
const entries = operationRows(document);
const rows = entries.map(({ row }) => row);
const declared = [...eachOperation(document)];

type Row = (typeof rows)[number];
const which = (matches: (row: Row) => boolean) =>
  rows
    .filter(matches)
    .map(({ method, path }) => `${method} ${path}`)
    .sort();
const list = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .sort();

describe("keys", () => {
  test("that are publishable read a run, queue and requeue, and nothing else", () => {
    expect(which((row) => row.credentials.includes("publishable"))).toEqual(
      list(`
        GET /{org}/runs/{runId}
        POST /{org}/environments/{env}/runs/
        POST /{org}/runs/{runId}/
      `),
    );
    // That more is refused than is documented is likely, so each has a sentence for it.
    expect(which((row) => row.hearsay?.publishable !== undefined)).toEqual(
      which((row) => row.credentials.includes("publishable")),
    );
  });

  test("are needed everywhere but where the API tells of itself", () => {
    expect(which((row) => row.credentials.length === 0)).toEqual(["GET /"]);
    for (const { operation } of declared) {
      const row = rows.find(({ id }) => id === operation.operationId);
      expect([row?.id, operation.security?.length === 0]).toEqual([row?.id, row?.credentials.length === 0]);
    }
  });
});

test("the organization is the first segment of all paths but those of the account, and is filled in there", () => {
  const filled = rows.filter(({ parameters }) => parameters.some(({ fill }) => fill === "organization"));
  for (const { path } of filled) expect(path).toMatch(/^\/\{org\}(\/|$)/);
  expect(which((row) => !filled.includes(row))).toEqual(
    list(`
      GET /
      GET /account/
      PATCH /account/
      GET /account/orgs/
      POST /account/orgs/{org}
      GET /apps/
      POST /apps/
      DELETE /apps/{id}
      GET /plans
      POST /orgs/
    `),
  );
});

test("nothing that creates, changes or costs may be sent twice; a cancellation may", () => {
  expect(which((row) => row.idempotent && row.method !== "GET" && row.method !== "DELETE")).toEqual([
    "POST /{org}/runs/{runId}/cancel",
  ]);
  expect(which((row) => !row.idempotent && row.method === "PUT")).toEqual(["PUT /{org}/packages"]);
});

test("a log is a stream of bytes, and a package is sent as bytes", () => {
  expect(rows.filter(({ stream }) => stream).map(({ path, stream }) => [path, stream])).toEqual([
    ["/{org}/runs/{runId}/logs/{type}", "bytes"],
  ]);
  const other = rows.filter(({ body }) => body && !body.mediaTypes.includes("application/json"));
  expect(other.map(({ id, body }) => [id, body?.mediaTypes])).toEqual([
    ["uploadPackage", ["application/octet-stream"]],
  ]);
});

test("everything is known from the vendor's clients: the runs from the current one, all else from an older one", () => {
  for (const { row, observed } of entries) {
    const client = row.group === "runs" ? "current .NET client" : "as it was public until";
    expect([row.id, observed?.includes(client)]).toEqual([row.id, true]);
  }
});

test("placement has the statuses that are documented: 202 and 409", () => {
  const of = (id: string) =>
    declared.find(({ operation }) => operation.operationId === id)?.operation.responses;
  expect(Object.keys(of("enqueueRun") ?? {})).toEqual(expect.arrayContaining(["200", "202", "409"]));
  for (const { operation } of declared) {
    if (operation.operationId !== "enqueueRun") expect(Object.keys(operation.responses)).not.toContain("409");
  }
});

test("a single thing that is asked for may not be there", () => {
  const absent = declared.filter(({ operation }) => "404" in operation.responses);
  expect(absent.map(({ operation }) => operation.operationId).sort()).toEqual(
    [
      ...["getRun", "getTemplate", "getEnvironment", "getEnvironmentPackage", "getCluster", "getNode"],
      ...["getPackage", "getPackageVersion", "getJob", "getAccount", "getMember"],
    ].sort(),
  );
});

test("the table bounds nothing: the one bound is in one of two forms of a body, and the client's jobs check it", () => {
  expect(rows.flatMap(({ id, constraints = [] }) => constraints.map(({ name }) => `${id} ${name}`))).toEqual(
    [],
  );
});
