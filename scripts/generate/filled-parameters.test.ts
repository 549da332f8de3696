import { describe, expect, test } from "vitest";
import { emitApi } from "./emit-api.mjs";
import { emitSchema } from "./emit-schema.mjs";
import { fixtureDocument } from "./fixture-document.mjs";
import { operationRows } from "./operation-row.mjs";

const tid = { name: "reqHdr.tid", in: "query", required: true, schema: { type: "string" } };
const withTid = (more: object) => {
  const parameters = [{ $ref: "#/components/parameters/Id" }, { ...tid, ...more }];
  return fixtureDocument({ operation: { parameters } });
};

describe("a required parameter that the client fills in", () => {
  const document = withTid({ "x-runwire-fill": "uuid" });
  const rows = operationRows(document);

  test("says so in the table, and is not required there", () => {
    expect(rows[0]?.row.parameters[1]).toEqual({
      name: "reqHdr.tid",
      in: "query",
      required: false,
      fill: "uuid",
      type: "string",
    });
  });

  test("is optional in the types, with the part that it is in", async () => {
    expect(await emitSchema(document)).toContain('query?: {\n                "reqHdr.tid"?: string;');
    const api = emitApi(rows, document.components.schemas);
    expect(api).toContain("readonly query?:");
    expect(api).toContain("readonly path:");
  });

  test("stays required in the document itself", async () => {
    await emitSchema(document);
    expect(document.paths["/shelves/{id}"]?.get?.parameters[1]).toMatchObject({ required: true });
  });
});

test("one that stands in the path is optional, too, and so is the path where nothing else is in it", async () => {
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const org = { ...id, name: "org", "x-runwire-fill": "organization" };
  const alone = fixtureDocument({ operation: { parameters: [{ ...id, "x-runwire-fill": "organization" }] } });
  expect(await emitSchema(alone)).toContain("path?: {\n                id?: string;\n            };");
  const both = fixtureDocument({ operation: { parameters: [org, id] } });
  expect(await emitSchema(both)).toContain(
    "path: {\n                org?: string;\n                id: string;",
  );
});

test("one that it does not fill in has to be given", async () => {
  const document = withTid({});
  expect(operationRows(document)[0]?.row.parameters[1]).toMatchObject({ required: true });
  expect(await emitSchema(document)).toContain('"reqHdr.tid": string;');
});

test("what it cannot fill in, or where it means nothing, is refused", () => {
  expect(() => operationRows(withTid({ "x-runwire-fill": "time" }))).toThrow(
    "x-runwire-fill must be uuid or organization",
  );
  const operation = { "x-runwire-fill": "uuid" };
  expect(() => operationRows(fixtureDocument({ operation }))).toThrow("x-runwire-fill means nothing here");
});

test("the count of pages and the end that needs it belong together", () => {
  const parameters = [{ name: "token", in: "query", schema: { type: "string" } }];
  const page = { style: "token", items: "/shelves", send: { cursor: "token" }, next: "/next" };
  const of = (more: object) =>
    operationRows(fixtureDocument({ operation: { parameters, "x-runwire-page": { ...page, ...more } } }));
  expect(of({ end: ["page-count"], pageCount: "/pages", defaultSize: 100 })[0]?.row.page).toMatchObject({
    pageCount: "/pages",
  });
  expect(() => of({ end: ["page-count"] })).toThrow("x-runwire-page must be");
  expect(() => of({ end: ["no-next"], pageCount: "/pages" })).toThrow("x-runwire-page must be");
});
