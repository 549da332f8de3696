import { describe, expect, test } from "vitest";
import { answer, fixtureDocument } from "./fixture-document.mjs";
import { operationRows } from "./operation-row.mjs";

const onlyRow = (change = {}) => operationRows(fixtureDocument(change))[0]?.row;

describe("a row of the table", () => {
  test("leaves out what is at its default", () => {
    expect(onlyRow()).toEqual({
      id: "getShelf",
      group: "shelves",
      name: "getShelf",
      method: "GET",
      path: "/shelves/{id}",
      parameters: [{ name: "id", in: "path", required: true, type: "string" }],
      accept: ["application/json"],
      idempotent: true,
      credentials: ["reader", "owner"],
    });
  });

  test.each([
    ["get", true],
    ["put", true],
    ["delete", true],
    ["head", true],
    ["post", false],
    ["patch", false],
  ])("takes from the method %s whether it may be sent twice: %s", (method, idempotent) => {
    expect(onlyRow({ method })?.idempotent).toBe(idempotent);
  });

  test("lets the document overrule the method", () => {
    expect(onlyRow({ method: "put", operation: { "x-runwire-idempotent": false } })?.idempotent).toBe(false);
  });

  test("takes group and key kinds from the tag, unless the operation has its own", () => {
    const tag = { "x-runwire-group": "books" };
    expect(onlyRow({ tag })?.group).toBe("books");
    expect(
      onlyRow({ tag, operation: { "x-runwire-group": "paper", "x-runwire-credentials": [] } }),
    ).toMatchObject({
      group: "paper",
      credentials: [],
    });
  });

  test("keeps the style of a parameter only where it is unusual", () => {
    const query = (more: object) => ({ name: "tag", in: "query", schema: { type: "array" }, ...more });
    const parameters = [
      query({ name: "a", style: "form", explode: true }),
      query({ name: "b", explode: false }),
      query({ name: "c", style: "pipeDelimited" }),
      {
        name: "id",
        in: "path",
        required: true,
        schema: { oneOf: [{ type: "string" }, { type: "integer" }] },
      },
    ];
    expect(onlyRow({ operation: { parameters } })?.parameters).toEqual([
      { name: "a", in: "query", required: false, type: "array" },
      { name: "b", in: "query", required: false, type: "array", explode: false },
      { name: "c", in: "query", required: false, type: "array", style: "pipeDelimited" },
      { name: "id", in: "path", required: true, type: "unknown" },
    ]);
  });

  test("names the media types of body and success, each once", () => {
    const operation = {
      requestBody: { required: true, content: { "text/csv": {}, "application/json": {} } },
      responses: {
        200: answer("text/csv"),
        201: answer("text/csv"),
        202: answer(),
        500: answer("text/html"),
      },
    };
    expect(onlyRow({ method: "post", operation })).toMatchObject({
      body: { required: true, mediaTypes: ["text/csv", "application/json"] },
      accept: ["text/csv", "application/json"],
    });
  });

  test("names what the document bounds, of parameters and at the top of a body", () => {
    const text = { type: "string", minLength: 1, "x-runwire-refusal": "must not be empty" };
    const operation = {
      parameters: [
        { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 500 } },
        { name: "sort", in: "query", schema: { type: "string" } },
      ],
      requestBody: {
        content: {
          "application/json": {
            schema: {
              allOf: [{ type: "object", required: ["search"], properties: { search: text } }],
              properties: {
                share: { type: "number", nullable: true, maximum: 1, exclusiveMaximum: true },
                inner: { type: "object", properties: { search: text } },
              },
            },
          },
        },
      },
    };
    const refusal = "must not be empty";
    expect(onlyRow({ method: "post", operation })?.constraints).toEqual([
      { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
      { in: "body", name: "search", type: "string", required: true, minLength: 1, refusal },
      { in: "body", name: "share", type: "number", nullable: true, maximum: 1, exclusiveMaximum: true },
    ]);
  });

  test("takes the largest page from the parameter of its size", () => {
    const parameters = [{ name: "limit", in: "query", schema: { type: "integer", maximum: 500 } }];
    const page = { style: "offset", items: "/a", send: { size: "limit" }, end: ["short-page"] };
    const maxSizeWith = (more: object) =>
      onlyRow({ operation: { parameters, "x-runwire-page": { ...page, ...more } } })?.page?.maxSize;
    expect([maxSizeWith({}), maxSizeWith({ maxSize: 100 })]).toEqual([500, 100]);
  });

  test("names the server of an operation that is at another place than the rest", () => {
    const servers = [{ url: "https://login.example" }];
    expect(onlyRow({ operation: { servers } })?.server).toBe("https://login.example");
    expect(onlyRow({ operation: {} })).not.toHaveProperty("server");
  });

  test("accepts nothing where success has no body", () => {
    expect(
      onlyRow({ operation: { responses: { 204: { description: "Done." }, 401: answer() } } })?.accept,
    ).toEqual([]);
  });

  test("takes a redirection for success where there is no other", () => {
    const operation = {
      responses: { 303: answer() },
      "x-runwire-stream": "bytes",
      "x-runwire-redirect": "storage",
    };
    expect(onlyRow({ operation })).toMatchObject({
      accept: ["application/json"],
      redirect: "storage",
      stream: "bytes",
    });
  });

  test.each([
    [
      "an extension that nobody knows",
      { "x-runwire-idempotant": false },
      "x-runwire-idempotant means nothing here",
    ],
    ["a malformed extension", { "x-runwire-scope": "org" }, "x-runwire-scope must be organization"],
    ["records without their schema", { "x-runwire-stream": "records" }, "x-runwire-record belong together"],
    [
      "records of a schema that is not there",
      { "x-runwire-stream": "records", "x-runwire-record": "Book" },
      "names Book, which is no schema",
    ],
    [
      "a page that sends what the operation does not take",
      { "x-runwire-page": { style: "key", items: "/a", send: { cursor: "after" }, end: ["no-next"] } },
      "sends after, which is no parameter of it",
    ],
    [
      "hearsay of a kind that is refused anyway",
      { "x-runwire-hearsay": { guest: "Refused." } },
      "speaks of guest",
    ],
    [
      "an extension where nobody reads it",
      { responses: { 200: { ...answer(), "x-runwire-stream": "bytes" } } },
      "x-runwire-stream means nothing here",
    ],
    [
      "an observation that is no sentence",
      { responses: { 200: { ...answer(), "x-runwire-observed": true } } },
      "x-runwire-observed must be a sentence",
    ],
    [
      "a sentence on a bound that is not there",
      { parameters: [{ name: "q", in: "query", schema: { type: "string", "x-runwire-refusal": "is odd" } }] },
      "x-runwire-refusal means nothing here",
    ],
    [
      "a refusal that is a whole sentence",
      {
        parameters: [
          {
            name: "q",
            in: "query",
            schema: { type: "string", minLength: 1, "x-runwire-refusal": "It is odd." },
          },
        ],
      },
      "x-runwire-refusal must be what is said after the name",
    ],
    [
      "a pattern that is none",
      { parameters: [{ name: "q", in: "query", schema: { type: "string", pattern: "[" } }] },
      "the pattern of query q: ",
    ],
    [
      "pages that may be larger than their size",
      {
        parameters: [{ name: "n", in: "query", schema: { type: "integer", maximum: 50 } }],
        "x-runwire-page": { style: "key", items: "/a", send: { size: "n" }, end: ["no-next"], maxSize: 51 },
      },
      "has a maxSize of 51, but n takes 50 at most",
    ],
    ["a cookie", { parameters: [{ name: "sid", in: "cookie" }] }, "a parameter in cookie cannot be sent"],
  ])("is refused with %s", (_, operation, message) => {
    expect(() => onlyRow({ operation })).toThrow(message);
  });

  test("is refused where nothing says which keys may call", () => {
    expect(() => onlyRow({ tag: { "x-runwire-credentials": undefined } })).toThrow("x-runwire-credentials");
  });
});
