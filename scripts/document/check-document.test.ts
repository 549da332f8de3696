import { describe, expect, test } from "vitest";
import { factProblems, markProblems, sentenceProblems } from "./check-document.mjs";

const inventory = () => ({
  version: "1",
  servers: [{ url: "https://library.example" }],
  securitySchemes: { key: { type: "http", scheme: "bearer" } },
  tags: ["Shelves"],
  operations: [
    {
      operationId: "getShelf",
      method: "GET",
      path: "/shelves/{id}",
      tags: ["Shelves"],
      deprecated: false,
      security: [{ key: [] }],
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        { name: "fields", in: "query", required: false, schema: { type: "string" } },
      ],
      responses: { 200: { content: { "application/json": { $ref: "#/components/schemas/Shelf" } } } },
    },
  ],
  schemas: {
    Shelf: { type: "object", required: ["a", "b"], properties: { description: { type: "string" } } },
  },
});

const document = () => ({
  openapi: "3.0.3",
  info: { title: "Library", version: "1", description: "Ours." },
  servers: [{ url: "https://library.example", description: "Ours." }],
  security: [{ key: [] }],
  tags: [{ name: "Shelves", description: "Ours.", "x-runwire-credentials": [] }],
  paths: {
    "/shelves/{id}": {
      get: {
        operationId: "getShelf",
        tags: ["Shelves"],
        summary: "Reads one shelf.",
        "x-runwire-idempotent": true,
        parameters: [
          { name: "fields", in: "query", description: "Ours.", schema: { type: "string" } },
          { $ref: "#/components/parameters/Id" },
        ],
        responses: {
          200: {
            description: "Ours.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Shelf" } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer", description: "Ours." } },
    parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
    schemas: {
      Shelf: {
        type: "object",
        description: "Ours.",
        required: ["b", "a"],
        properties: { description: { type: "string", description: "Ours." } },
      },
    },
  },
});

const problems = (changed: object, corrections: unknown[] = []) =>
  factProblems({ inventory: inventory(), corrections, document: changed });

describe("a document against its inventory", () => {
  test("agrees whatever the order, the sentences, the extensions and the place of shared parts", () => {
    expect(problems(document())).toEqual([]);
  });

  test.each([
    [
      "a changed type",
      (d: ReturnType<typeof document>) =>
        (d.components.schemas.Shelf.properties.description.type = "integer"),
    ],
    [
      "a missing parameter",
      (d: ReturnType<typeof document>) => d.paths["/shelves/{id}"].get.parameters.pop(),
    ],
    ["another security", (d: ReturnType<typeof document>) => (d.security = [])],
    [
      "a lost schema",
      (d: ReturnType<typeof document>) => Reflect.deleteProperty(d.components.schemas, "Shelf"),
    ],
    [
      "a lost property called description",
      (d: ReturnType<typeof document>) =>
        Reflect.deleteProperty(d.components.schemas.Shelf.properties, "description"),
    ],
    [
      "a renamed operation",
      (d: ReturnType<typeof document>) => (d.paths["/shelves/{id}"].get.operationId = "readShelf"),
    ],
    [
      "another answer",
      (d: ReturnType<typeof document>) =>
        Object.assign(d.paths["/shelves/{id}"].get.responses, { 404: { description: "No." } }),
    ],
  ])("differs by %s", (_, change) => {
    const changed = document();
    change(changed);
    expect(problems(changed).join("\n")).toContain(
      "change the document, or add a correction with its reason",
    );
  });

  test("differs where a correction was written and not made", () => {
    const change = { at: "/schemas/Shelf/properties/name", now: { type: "string" } };
    const correction = {
      id: "name-observed",
      reason: "Seen in a published sample of the vendor.",
      changes: [change],
    };
    expect(problems(document(), [correction])).toEqual([
      `/schemas/Shelf/properties/name: inventory and corrections have {"type":"string"}, the document has nothing; change the document, or add a correction with its reason`,
    ]);
  });
});

describe("what was observed", () => {
  const added = (observed?: true) => ({
    id: "colour-observed",
    ...(observed && { observed }),
    reason: "Seen in a published sample of the vendor.",
    changes: [
      { at: "/schemas/Shelf/properties/colour", now: { type: "string" } },
      {
        at: "/operations/getShelf/responses/200/headers",
        now: { "X-Left": { schema: { type: "integer" } } },
      },
    ],
  });
  const marked = (mark?: string) => {
    const changed = document();
    const own = mark && { "x-runwire-observed": mark };
    Object.assign(changed.components.schemas.Shelf.properties, { colour: { type: "string", ...own } });
    const header = { schema: { type: "integer" }, ...own };
    Object.assign(changed.components, { headers: { Left: header } });
    Object.assign(changed.paths["/shelves/{id}"].get.responses[200], {
      headers: { "X-Left": { $ref: "#/components/headers/Left" } },
    });
    return changed;
  };
  const markedProblems = (changed: object, correction: object) =>
    markProblems({ inventory: inventory(), corrections: [correction], document: changed });

  test("is no fact of its own", () => {
    expect(problems(marked("A sample."), [added(true)])).toEqual([]);
  });

  test("is said in the corrections and in the document", () => {
    expect(markedProblems(marked("A sample."), added(true))).toEqual([]);
    expect(markedProblems(marked(), added(true))).toEqual([
      expect.stringMatching(/^\/schemas\/Shelf\/properties\/colour: .* x-runwire-observed/),
      expect.stringMatching(/^\/operations\/getShelf\/responses\/200\/headers: /),
    ]);
  });

  test("is not said of what the vendor documents", () => {
    const changed = marked("A sample.");
    Object.assign(changed.components.schemas.Shelf, { "x-runwire-observed": "A sample." });
    expect(markedProblems(changed, added(true))).toEqual([
      expect.stringMatching(/^\/schemas\/Shelf: .* unmark it$/),
    ]);
  });

  test("may be listed by an inventory that was gathered from clients, and is marked all the same", () => {
    const listed = { ...inventory(), observed: ["/operations/getShelf"] };
    const changed = document();
    const problemsNow = () => markProblems({ inventory: listed, corrections: [], document: changed });
    expect(problemsNow()).toEqual([
      "/operations/getShelf: inventory.json lists it as observed; say in x-runwire-observed where",
    ]);
    Object.assign(changed.paths["/shelves/{id}"].get, { "x-runwire-observed": "Two clients." });
    expect(problemsNow()).toEqual([]);
  });
});

describe("the sentences of a document", () => {
  test("are complete", () => expect(sentenceProblems(document())).toEqual([]));

  test.each([undefined, "", "TODO", "Reads one shelf"])("lack a summary that is %j", (summary) => {
    const changed = document();
    Object.assign(changed.paths["/shelves/{id}"].get, { summary });
    expect(sentenceProblems(changed).join("\n")).toContain("getShelf");
  });
});
