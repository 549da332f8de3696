import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleDocument } from "../../scripts/document/bundle-document.mjs";
import { eachOperation } from "../../scripts/document/each-operation.mjs";
import { operationRows } from "../../scripts/generate/operation-row.mjs";

// What is known of Runops's operations, written down once more by hand and by path, so that an extension that is
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
const list = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .sort();

test("two of 26 operations are documented; of the others the document says who shows them", () => {
  expect(rows).toHaveLength(26);
  const documented = declared.filter(({ operation }) => operation["x-runwire-observed"] === undefined);
  expect(documented.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    list(`
      POST /oauth/token
      GET /targets
    `),
  );
});

test("the token is made at Auth0, all else is done at the API", () => {
  expect(rows.filter(({ server }) => server !== undefined)).toMatchObject([
    { id: "createToken", server: "https://runops.us.auth0.com", path: "/oauth/token" },
  ]);
});

test("no token is needed to get one, by whichever way", () => {
  expect(which((row) => row.credentials.length === 0)).toEqual(
    list(`
      POST /oauth/token
      GET /login
      POST /signup
    `),
  );
  for (const { operation } of declared) {
    const row = rows.find(({ id }) => id === operation.operationId);
    expect([row?.id, operation.security?.length === 0]).toEqual([row?.id, row?.credentials.length === 0]);
  }
});

describe("what may be sent twice", () => {
  test("nothing that creates, runs or decides", () => {
    expect(which((row) => !row.idempotent)).toEqual(
      list(`
        POST /signup
        POST /targets
        POST /tasks
        POST /tasks/{id}/runs
        POST /tasks/{id}/reviews
        POST /users
        POST /templates/runs
      `),
    );
  });

  test("of POST only what fetches a token, and what stops a task", () => {
    expect(which((row) => row.method === "POST" && row.idempotent)).toEqual(
      list(`
        POST /oauth/token
        POST /tasks/{id}/kill
      `),
    );
  });
});

describe("answers", () => {
  test("of changes are passed over: what they hold is not known", () => {
    expect(which((row) => row.accept.length === 0)).toEqual(
      list(`
        POST /targets
        PUT /targets
        POST /tasks/{id}/kill
        POST /tasks/{id}/runs
        POST /tasks/{id}/reviews
        POST /users
        PUT /users/{id}
      `),
    );
  });

  test("that are refusals have a message, at all operations but that of Auth0", () => {
    for (const { operation } of declared) {
      const statuses = Object.keys(operation.responses);
      if (operation.operationId === "createToken")
        expect(statuses).toEqual(expect.arrayContaining(["401", "default"]));
      else expect(statuses).toEqual(expect.arrayContaining(["4XX", "5XX"]));
    }
  });
});

test("two lists have pages, by offset, whose largest size is the largest that was seen", () => {
  expect(rows.filter(({ page }) => page).map(({ path, page }) => [path, page])).toEqual(
    ["/targets", "/tasks"].map((path) => [
      path,
      {
        style: "offset",
        items: "",
        send: { size: "limit", offset: "start" },
        end: ["short-page"],
        defaultSize: 100,
        maxSize: 2000,
      },
    ]),
  );
});

test("what is blank is refused: scripts, targets of tasks, and any text of a target", () => {
  const bounded = rows.flatMap(({ id, constraints = [] }) => constraints.map(({ name }) => `${id} ${name}`));
  expect(bounded.filter((each) => each.startsWith("createTask ")).sort()).toEqual([
    "createTask script",
    "createTask target",
  ]);
  for (const id of ["createTarget", "updateTarget"]) {
    expect(bounded.filter((each) => each.startsWith(`${id} `))).toHaveLength(11);
  }
});
