import { describe, expect, test } from "vitest";
import { emitApi } from "./emit-api.mjs";
import { fixtureDocument } from "./fixture-document.mjs";
import { operationRows } from "./operation-row.mjs";

const api = (change = {}) => {
  const document = fixtureDocument(change);
  return emitApi(operationRows(document), document.components.schemas);
};

describe("the interfaces of a client", () => {
  test("have one method an operation, with the types of the document", () => {
    expect(api()).toContain(
      `  getShelf(options: GetShelfOptions): Promise<operations["getShelf"]["responses"][200]["content"]["application/json"]>;`,
    );
  });

  test("say in a comment what a call does, which keys may make it, and whether it is retried", () => {
    expect(api()).toContain(
      [
        "  /**",
        "   * Reads one shelf.",
        "   *",
        "   * `GET /shelves/{id}` (keys: reader, owner; retried after a fault)",
        "   */",
      ].join("\n"),
    );
  });

  test("say of what only somebody observed where that was", () => {
    const text = api({ operation: { "x-runwire-observed": "A script calls it." } });
    expect(text).toContain("   * Observed, not documented: A script calls it.\n");
    const document = fixtureDocument();
    const schemas = { Shelf: { description: "A shelf.", "x-runwire-observed": "A script reads it." } };
    expect(emitApi(operationRows(document), schemas)).toContain(
      "/**\n * A shelf.\n *\n * Observed, not documented: A script reads it.\n */\nexport type Shelf",
    );
  });

  test("let the argument be left out where nothing in it is required", () => {
    expect(api({ operation: { parameters: [] } })).toContain("getShelf(options?: GetShelfOptions)");
  });

  test("give a promise of nothing where success has no body", () => {
    expect(api({ operation: { responses: { 204: { description: "Done." } } } })).toContain(
      "): Promise<void>;",
    );
  });

  test("give streams at once", () => {
    const records = api({ operation: { "x-runwire-stream": "records", "x-runwire-record": "Shelf" } });
    expect(records).toContain(`(options: GetShelfOptions): RecordStream<components["schemas"]["Shelf"]>;`);
    expect(records).toContain(`import type { CallOptions, RecordStream } from "@runwire/core";`);
    expect(api({ operation: { "x-runwire-stream": "bytes" } })).toContain(
      "(options: GetShelfOptions): ByteStream;",
    );
  });

  test("walk the pages of a list, and take what the walk does not send itself", () => {
    const text = api({
      operation: {
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer" } },
          { name: "offset", in: "query", schema: { type: "integer" } },
        ],
        "x-runwire-page": {
          style: "offset",
          items: "/a/b",
          send: { size: "limit", offset: "offset" },
          end: ["empty"],
        },
      },
    });
    const answer = 'operations["getShelf"]["responses"][200]["content"]["application/json"]';
    expect(text).toContain(
      `    all(options?: GetShelfAllOptions): RecordStream<NonNullable<NonNullable<Exclude<${answer}, unknown[]>["a"]>["b"]>[number]>;`,
    );
    expect(text).toContain(`(options?: GetShelfOptions): Promise<${answer}>;`);
    expect(text).toContain("export interface GetShelfAllOptions extends CallOptions, PageOptions {");
    expect(text).toContain(
      'Omit<NonNullable<operations["getShelf"]["parameters"]["query"]>, "limit" | "offset">',
    );
  });

  test("give JSON, and what else an operation answers with by a method of its own", () => {
    const content = { "application/json": { schema: {} }, "text/csv": { schema: { type: "string" } } };
    const text = api({ operation: { responses: { 200: { description: "", content } } } });
    expect(text).toContain("    csv(options: GetShelfOptions & StreamOptions): ByteStream;");
    expect(text).not.toContain('["content"]["text/csv"]');
  });

  test("reach an operation by the vendor's own id, too", () => {
    const text = api({ operation: { operationId: "get_shelf" } });
    expect(text).toContain("  getShelf(options: GetShelfOptions)");
    expect(text).toContain(`  readonly get_shelf: ShelvesGroup["getShelf"];`);
  });

  test("are smaller for a key kind that may not make every call", () => {
    const text = api({ operation: { "x-runwire-credentials": ["owner"] } });
    expect(text).toContain("export interface OwnerKeyGroups {\n  readonly shelves: ShelvesGroup;\n}");
    expect(text).not.toContain("ReaderKeyGroups");
  });

  test("fail where two declarations would have the same name", () => {
    const document = fixtureDocument();
    const schemas = { GetShelfOptions: {}, Shelf: {} };
    expect(() => emitApi(operationRows(document), schemas)).toThrow(
      "GetShelfOptions would be declared twice in api.ts",
    );
  });
});
