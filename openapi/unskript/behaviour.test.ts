import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleDocument } from "../../scripts/document/bundle-document.mjs";
import { eachOperation } from "../../scripts/document/each-operation.mjs";
import { emitSchema } from "../../scripts/generate/emit-schema.mjs";
import { operationRows } from "../../scripts/generate/operation-row.mjs";

// What is known of unSkript's operations, written down once more by hand and by path, so that an extension that is
// forgotten, misplaced or copied to the wrong operation is found.

const document = await bundleDocument(fileURLToPath(new URL("openapi.yaml", import.meta.url)));
const rows = operationRows(document).map(({ row }) => row);
type Row = (typeof rows)[number];

/** The operations with a property, as `METHOD /path` below the version. */
const which = (fits: (row: Row) => boolean) => rows.filter(fits).map(nameOf).sort();
const nameOf = ({ method, path }: Row) => `${method} ${path.replace("/v1alpha1", "")}`;
const list = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .sort();

test("31 operations in seven groups, each under a name without the name of the service", () => {
  const groups: Record<string, string[]> = {};
  for (const { group, name } of rows) groups[group] = [...(groups[group] ?? []), name].sort();
  expect(groups).toEqual({
    health: ["healthStatus"],
    credential: ["getVaultCredentials"],
    execution: ["createExecution", "getExecution", "listExecutions"],
    folder: ["createFolder", "deleteFolder", "getFolder", "listFolders", "updateFolder"],
    request: ["createRequest", "deleteRequest", "getRequest", "listRequests", "updateRequest"],
    schedule: ["createSchedule", "deleteSchedule", "getSchedule", "listSchedules", "updateSchedule"],
    workflow: [
      "closeWorkflow",
      "createWorkflow",
      "deleteWorkflow",
      "duplicateWorkflow",
      "editWorkflow",
      "getRecommendation",
      "getWorkflow",
      "listWorkflows",
      "populateGlobalWorkflows",
      "runWorkflow",
      "updateWorkflow",
    ],
  });
});

test("every operation takes the API key, in its own header", () => {
  expect(rows.every(({ credentials }) => credentials.join() === "apiKey")).toBe(true);
  expect(document.security).toEqual([{ Bearer: [] }]);
  expect(document.components.securitySchemes.Bearer).toMatchObject({
    name: "X-unSkript-API-Key",
    in: "header",
  });
});

describe("what may be sent twice", () => {
  test("no POST, as none has a key by which a repetition would be recognised", () => {
    expect(which(({ method, idempotent }) => method === "POST" && idempotent)).toEqual([]);
    expect(which(({ method }) => method === "POST")).toHaveLength(9);
  });

  test("each PATCH that sets what it sends, but not the one that may approve a run", () => {
    expect(which(({ method, idempotent }) => method === "PATCH" && !idempotent)).toEqual([
      "PATCH /requests/{requestId}",
    ]);
    expect(which(({ method }) => method === "PATCH")).toHaveLength(4);
  });

  test("each GET, but not the one that opens the editor", () => {
    expect(which(({ method, idempotent }) => method === "GET" && !idempotent)).toEqual([
      "GET /workflows/{workflowId}/edit",
    ]);
  });
});

describe("pages", () => {
  test.each([
    ["GET /executions", "/execution"],
    ["GET /folders", "/folders"],
    ["GET /requests", "/requests"],
    ["GET /schedules", "/schedules"],
    ["GET /workflows", "/workflows"],
  ])("of %s have their items at %s and end by any of five rules", (name, items) => {
    expect(rows.find((row) => nameOf(row) === name)?.page).toEqual({
      style: "token",
      items,
      send: { cursor: "pageToken", size: "pageSize" },
      next: "/nextPageToken",
      id: "/id",
      pageCount: "/pageCount",
      end: ["no-next", "page-count", "short-page", "empty", "repeated"],
      defaultSize: 100,
    });
  });

  test("are in no other operation", () => {
    expect(which(({ page }) => page !== undefined)).toHaveLength(5);
  });
});

describe("the id of a call", () => {
  const tidOf = ({ parameters }: Row) => parameters.find(({ name }) => name === "reqHdr.tid");

  test("is required by eleven operations, and filled in by the client", () => {
    expect(which((row) => tidOf(row)?.fill === "uuid")).toEqual(
      list(`
        GET /folders/{folderId}
        DELETE /folders/{folderId}
        PATCH /folders/{folderId}
        GET /requests
        GET /requests/{requestId}
        DELETE /requests/{requestId}
        PATCH /requests/{requestId}
        DELETE /workflows/{workflowId}
        PATCH /workflows/{workflowId}
        GET /workflows/{workflowId}/edit
        GET /workflows/recommendations/{workflowId}
      `),
    );
  });

  test("stays required in the document, where callers read what the server requires", () => {
    const required = [...eachOperation(document)].filter(({ parameters }) =>
      parameters.some((each: { $ref?: string }) => /RequiredRequestTid$/.test(each.$ref ?? "")),
    );
    expect(required).toHaveLength(11);
    expect(document.components.parameters.RequiredRequestTid.required).toBe(true);
  });

  test("is optional in the types, where it would otherwise have to be given", async () => {
    const text = await emitSchema(document);
    expect(text).toContain('"reqHdr.tid"?: components["parameters"]["RequiredRequestTid"];');
    expect(text.match(/"reqHdr\.tid": /g)).toBeNull();
  });
});

test("every operation answers JSON, 401 without a key, and any failure in one shape", () => {
  expect(rows.every(({ accept }) => accept.join() === "application/json")).toBe(true);
  const statuses = [...eachOperation(document)].map(({ operation }) =>
    Object.keys(operation.responses).join(),
  );
  expect(new Set(statuses)).toEqual(new Set(["200,401,default"]));
});
