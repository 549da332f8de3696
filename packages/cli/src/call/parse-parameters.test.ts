import type { Operation } from "@runwire/core";
import { describe, expect, it } from "vitest";
import { parseParameters } from "./parse-parameters.js";

const operation: Operation = {
  id: "getThing",
  group: "things",
  name: "getThing",
  method: "GET",
  path: "/{org}/things/{id}",
  parameters: [
    { name: "org", in: "path", required: true, type: "string" },
    { name: "id", in: "path", required: true, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer" },
    { name: "share", in: "query", required: false, type: "number" },
    { name: "deep", in: "query", required: false, type: "boolean" },
    { name: "tags", in: "query", required: false, type: "array" },
    { name: "where", in: "query", required: false, type: "object", style: "deepObject" },
    { name: "X-Request", in: "header", required: true, type: "string", fill: "uuid" },
  ],
  accept: ["application/json"],
  idempotent: true,
  credentials: [],
};

const path = ["org=acme", "id=7"];

describe("parseParameters", () => {
  it("reads values into the types of the table", () => {
    const query = ["limit=20", "share=0.5", "deep=true", "tags=a=b", "tags=c,d", 'where={"a":1}'];
    expect(parseParameters(operation, { path, query, header: ["x-request=abc"] })).toEqual({
      path: { org: "acme", id: "7" },
      query: { limit: 20, share: 0.5, deep: true, tags: ["a=b", "c,d"], where: { a: 1 } },
      header: { "X-Request": "abc" },
    });
  });

  it("keeps the digits of a number that is too large for one", () => {
    const { query } = parseParameters(operation, { path, query: ["limit=12345678901234567890"] });
    expect(query).toEqual({ limit: "12345678901234567890" });
  });

  it("names everything that is missing at once, but not what the client fills in", () => {
    expect(() => parseParameters(operation, {})).toThrow("getThing also needs --path org=… --path id=…");
    expect(() => parseParameters(operation, {}, ["path.org"])).toThrow(/needs --path id=…$/);
  });

  it.each([
    ["limit=many", "--query limit must be a whole number"],
    ["limit=", "--query limit must be a whole number"],
    ["limit=1.5", "--query limit must be a whole number"],
    ["share=", "--query share must be a number"],
    ["deep=yes", "--query deep must be true or false"],
    ["where=[1]", "--query where must be an object in JSON"],
    ["where={", "--query where must be an object in JSON"],
    ["limits=1", 'no query parameter "limits"; did you mean limit?'],
    ["zzzzzz=1", 'no query parameter "zzzzzz"; it has limit, share'],
    ["limit", "--query takes name=value"],
    ["=1", "before the = is no name"],
  ])("refuses --query %s", (pair, message) => {
    expect(() => parseParameters(operation, { path, query: [pair] })).toThrow(message);
  });

  it("refuses a value that comes twice where one is taken", () => {
    expect(() => parseParameters(operation, { path, query: ["limit=1", "limit=2"] })).toThrow(
      "was given twice",
    );
  });

  it("does not show a value that is refused: it may be a secret in the wrong place", () => {
    expect(() => parseParameters(operation, { path, query: ["limit=hunter2"] })).not.toThrow("hunter2");
  });
});
