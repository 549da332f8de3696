import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleDocument } from "../../scripts/document/bundle-document.mjs";
import { eachOperation } from "../../scripts/document/each-operation.mjs";
import { operationRows } from "../../scripts/generate/operation-row.mjs";

// What is known of Run:ai's operations, written down once more by hand and by path, so that an extension that is
// forgotten, misplaced or copied to the wrong operation is found.

const document = await bundleDocument(fileURLToPath(new URL("openapi.yaml", import.meta.url)));
const rows = operationRows(document).map(({ row }) => row);
const declared = [...eachOperation(document)];

/** The operations with a property, as `METHOD /path`. */
const which = (fits: (row: (typeof rows)[number]) => boolean) =>
  rows
    .filter(fits)
    .map(({ method, path }) => `${method} ${path}`)
    .sort();
const answering = (status: string) =>
  declared.filter(({ operation }) => status in operation.responses).map(({ path }) => path);
const list = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .sort();

test("391 operations, 47 of them deprecated, in 62 groups", () => {
  expect(rows).toHaveLength(391);
  expect(which((row) => row.deprecated === true)).toHaveLength(47);
  expect(new Set(rows.map(({ group }) => group)).size).toBe(62);
});

describe("what may be sent twice", () => {
  test("of POST and PATCH only tokens, questions, and what sets a state", () => {
    expect(which((row) => ["POST", "PATCH"].includes(row.method) && row.idempotent)).toEqual(
      list(`
        POST /api/v1/token
        POST /api/v2/token
        POST /v1/k8s/auth/oauth/apptoken
        POST /api/v1/authorization/permitted-scopes
        POST /api/v1/users/{userId}/logout
        POST /api/v1/logo
        POST /api/v1/workloads/workspaces/{workloadId}/suspend
        POST /api/v1/workloads/workspaces/{workloadId}/resume
        POST /api/v1/workloads/trainings/{workloadId}/suspend
        POST /api/v1/workloads/trainings/{workloadId}/resume
        POST /api/v1/workloads/distributed/{workloadId}/suspend
        POST /api/v1/workloads/distributed/{workloadId}/resume
      `),
    );
  });

  test("never what makes a secret or a password", () => {
    const secret = /\/(secret|password)$/;
    expect(which((row) => row.method === "POST" && secret.test(row.path))).toHaveLength(7);
    expect(which((row) => secret.test(row.path) && row.method === "POST" && row.idempotent)).toEqual([]);
  });

  test("every GET, PUT and DELETE", () => {
    expect(which((row) => ["GET", "PUT", "DELETE"].includes(row.method) && !row.idempotent)).toEqual([]);
  });
});

describe("pages", () => {
  const paged = rows.filter(({ page }) => page !== undefined);

  test("26 lists go by offset; their parameters give the largest page", () => {
    expect(paged).toHaveLength(26);
    expect(paged.every(({ page }) => page?.style === "offset" && page.send.offset === "offset")).toBe(true);
    const sizes = paged.map(({ id, page }) => [id, page?.send.size, page?.maxSize]);
    expect(sizes.filter(([, name]) => name === "limit").every(([, , most]) => most === 500)).toBe(true);
    expect(sizes.filter(([, name]) => name !== "limit")).toEqual([["getAuditLogs", "numberOfSamples", 1000]]);
    const takesOffset = declared.filter(({ parameters }) =>
      JSON.stringify(parameters.map((each) => each.$ref ?? each.name)).match(/\/Offset"|"offset"/),
    );
    expect(takesOffset).toHaveLength(26);
  });

  test("six envelopes: where the records and the next offset are", () => {
    const kinds = new Map<string, number>();
    for (const { page } of paged) {
      const items = page?.items === "" ? "itself" : page?.items.split("/").length === 3 ? "nested" : "named";
      const kind = `${items}, ${page?.next ?? "no next"}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(kinds)).toEqual({
      "named, /next": 14,
      "named, no next": 5,
      "named, /pagination/nextOffset": 5,
      "nested, no next": 1,
      "itself, no next": 1,
    });
    expect(paged.find(({ id }) => id === "get_me_access_rules")?.page?.items).toBe(
      "/accessRules/accessRules",
    );
  });

  test("where nothing tells the next page, a short or an empty one is the last", () => {
    for (const { id, page } of paged) {
      expect(page?.end, id).toEqual(
        page?.next === undefined ? ["short-page", "empty"] : ["no-next", "repeated"],
      );
    }
  });
});

describe("answers", () => {
  test("nine measures may come in part, with 207", () => {
    expect(answering("207")).toHaveLength(9);
    expect(answering("207").every((path) => path.endsWith("/metrics"))).toBe(true);
  });

  test("eleven give CSV instead, as they are asked, and six are files", () => {
    expect(which((row) => row.accept.length === 2 && row.accept.includes("text/csv"))).toHaveLength(11);
    expect(which((row) => row.stream === "bytes")).toEqual(
      list(`
        GET /api/v1/org-unit/reports/{reportId}/file
        GET /api/v1/audit/log/file
        GET /v1/k8s/admin-cli/{os}
        GET /v1/k8s/admin-cli/{version}/{os}
        GET /api/v1/cli-exposer/dist/{operatingSystem}/{architecture}/runai
        GET /api/v1/cli/dist/{operatingSystem}/{architecture}/runai
      `),
    );
  });
});

describe("names", () => {
  test("nine deprecated operations make way for their twins", () => {
    const renamed = rows.filter(({ name, id }) => name.endsWith("Deprecated") && !id.endsWith("_deprecated"));
    expect(renamed.map(({ id }) => id).sort()).toEqual(
      list(`
        createProject
        deleteProject
        getClusterMetrics
        getDepartmentMetrics
        getDepartments
        getProject
        getProjectMetrics
        getProjects
        updateProject
      `),
    );
  });

  test("no name ends in the number that only tells two schemas of the vendor apart", () => {
    expect(rows.filter(({ name }) => /[a-z]\d$/.test(name) && !/V\d$/.test(name))).toEqual([]);
  });
});

test("three operations issue tokens and need none; all others take a bearer token", () => {
  expect(which((row) => row.credentials.length === 0)).toEqual(
    list(`
      POST /api/v1/token
      POST /api/v2/token
      POST /v1/k8s/auth/oauth/apptoken
    `),
  );
  expect(rows.every(({ credentials }) => credentials.length === 0 || credentials.join() === "bearer")).toBe(
    true,
  );
});

test("37 filters name their fields and operators", () => {
  const filters = rows.flatMap(({ id, constraints }) =>
    (constraints ?? [])
      .filter(({ in: place, name }) => place === "query" && name === "filterBy")
      .map((each) => [id, each]),
  );
  expect(filters).toHaveLength(37);
});
