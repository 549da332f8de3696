import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OperationParameter } from "./operation.js";
import { serializeBody, serializePath, serializeQuery } from "./serialize.js";
import { anOperation } from "./testing/fixtures.js";

describe("a path", () => {
  const operation = anOperation({ id: "getSite", path: "/org/sites/{site_id}/tags/{n}" });

  test("holds its values, encoded", () => {
    expect(serializePath(operation, { site_id: "a/b ?#%", n: 5 })).toBe(
      "/org/sites/a%2Fb%20%3F%23%25/tags/5",
    );
  });

  test.each(["", ".", ".."])("is refused with the value %j, which would ask for another path", (site_id) => {
    expect(() => serializePath(operation, { site_id, n: 1 })).toThrow(
      `GET /org/sites/{site_id}/tags/{n} (getSite): path.site_id must be a non-empty string other than "." and "..", got ${JSON.stringify(site_id)}`,
    );
  });

  test.each([
    [undefined, "nothing"],
    [null, "null"],
    [[1], "an array"],
    [{ secret: 1 }, "object"],
    [true, "boolean"],
  ])("is refused with %j, of which only the type is told", (site_id, told) => {
    expect(() => serializePath(operation, { site_id, n: 1 })).toThrow(new RegExp(`got ${told}$`));
  });

  test("never has more or fewer steps than its template, whatever the values are", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (site_id) => {
        fc.pre(site_id !== "." && site_id !== "..");
        const path = serializePath(operation, { site_id, n: 1 });
        const { pathname } = new URL(`https://api.example/v1${path}`);
        expect(pathname.split("/")).toHaveLength(7);
        expect(pathname.startsWith("/v1/org/sites/")).toBe(true);
        expect(decodeURIComponent(pathname.split("/")[4] as string)).toBe(site_id);
      }),
    );
  });
});

describe("a query value", () => {
  const query = (parameter: Partial<OperationParameter>, value: unknown) =>
    serializeQuery(
      anOperation({
        parameters: [{ name: "q", in: "query", required: false, type: "unknown", ...parameter }],
      }),
      { q: value },
    );

  test.each([
    [{}, "a b&c=d", "q=a%20b%26c%3Dd"],
    [{}, 0, "q=0"],
    [{}, false, "q=false"],
    [{}, new Date(0), "q=1970-01-01T00%3A00%3A00.000Z"],
    [{}, undefined, ""],
    [{}, null, ""],
    [{}, [], ""],
    [{}, ["a", "b c"], "q=a&q=b%20c"],
    [{ explode: false }, ["a", "b,c"], "q=a,b%2Cc"],
    [{ style: "spaceDelimited" }, ["a", "b"], "q=a%20b"],
    [{ style: "pipeDelimited" }, ["a", "b"], "q=a%7Cb"],
    [{ style: "deepObject" }, { a: 1, b: null, c: "x" }, "q[a]=1&q[c]=x"],
    [{}, { a: 1 }, "a=1"],
  ] as const)("in the style %j: %j is written %s", (style, value, text) => {
    expect(query(style, value)).toBe(text);
  });

  test("that the operation does not declare is not sent", () => {
    expect(serializeQuery(anOperation(), { q: 1 })).toBe("");
  });
});

describe("a body", () => {
  const as = (mediaType: string, body: unknown) =>
    serializeBody(anOperation({ body: { required: true, mediaTypes: [mediaType] } }), body);

  test("of JSON is written as JSON, a text or null included", () => {
    expect(as("application/json", { a: [1] })).toEqual({
      body: '{"a":[1]}',
      contentType: "application/json",
    });
    expect(as("application/merge-patch+json", "x").body).toBe('"x"');
    expect(as("application/json", null).body).toBe("null");
  });

  test("of a form is written as a form, without what is not given", () => {
    const form = as("application/x-www-form-urlencoded", { a: "b c", d: undefined, e: null, f: 1 });
    expect(form).toEqual({ body: "a=b+c&f=1", contentType: "application/x-www-form-urlencoded" });
    expect(as("application/x-www-form-urlencoded", new URLSearchParams({ a: "b" })).contentType).toBe(
      "application/x-www-form-urlencoded",
    );
  });

  test("of several parts is a form whose type only fetch can write", () => {
    const { body, contentType } = as("multipart/form-data", { file: new Blob(["x"]), tags: ["a"], n: 1 });
    expect(contentType).toBeUndefined();
    expect((body as FormData).get("tags")).toBe('["a"]');
    expect((body as FormData).get("n")).toBe("1");
    expect((body as FormData).get("file")).toBeInstanceOf(Blob);
    const form = new FormData();
    expect(as("multipart/form-data", form)).toEqual({ body: form, contentType: undefined });
  });

  test("of bytes goes out as it is, under the document's type", () => {
    const bytes = new Uint8Array([1, 2]);
    expect(as("application/octet-stream", bytes)).toEqual({
      body: bytes,
      contentType: "application/octet-stream",
    });
    expect(as("text/csv", "a,b").body).toBe("a,b");
  });

  test.each([
    ["multipart/form-data", new Uint8Array(1), /must be an object of its fields or a FormData/],
    [
      "multipart/form-data",
      "text",
      /must be an object of its fields or a FormData \(multipart\/form-data\), got string/,
    ],
    [
      "application/octet-stream",
      { a: 1 },
      /must be a string, bytes or a Blob \(application\/octet-stream\), got object/,
    ],
    ["application/octet-stream", new FormData(), /must be a string, bytes or a Blob/],
  ])("of %s is not %j", (mediaType, body, message) => {
    expect(() => as(mediaType, body)).toThrow(message);
  });

  test("is refused by an operation that takes none", () => {
    expect(() => serializeBody(anOperation(), {})).toThrow("GET /things (getThings) takes no body");
  });
});
