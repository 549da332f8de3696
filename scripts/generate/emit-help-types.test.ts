import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { emitHelpTypes } from "./emit-help-types.mjs";

const answers = { 200: { description: "done" } };

function helpTypesOf(operation: object, schemas = {}): unknown {
  const text: string = emitHelpTypes({
    paths: { "/x": { post: { operationId: "x", responses: answers, ...operation } } },
    components: { schemas },
  });
  const literal = text.slice(text.indexOf("= {") + 2).replace(/;\s*$/, "");
  return new Function(`return (${literal})`)().x;
}

function bodyOf(schema: object, schemas = {}): unknown {
  const told = helpTypesOf({ requestBody: { content: { "application/json": { schema } } } }, schemas);
  return (told as { body?: unknown } | undefined)?.body;
}

test("members of a body are told with their types in words, and with what is required", () => {
  const schema = {
    type: "object",
    required: ["name", "mode"],
    properties: {
      name: { type: "string" },
      mode: { type: "string", enum: ["fast", "slow"] },
      id: { type: "string", format: "uuid" },
      tags: { type: "array", items: { type: "string" } },
      on: { type: "boolean" },
      part: { $ref: "#/components/schemas/Part" },
      anything: {},
    },
  };
  expect(bodyOf(schema, { Part: { properties: { x: { type: "integer" } } } })).toEqual([
    { name: "name", type: "text", required: true },
    { name: "mode", type: "fast | slow", required: true },
    { name: "id", type: "UUID" },
    { name: "tags", type: "list of text" },
    { name: "on", type: "true | false" },
    { name: "part", type: "object" },
    { name: "anything", type: "any" },
  ]);
});

test("a body that is made of several schemas has the members of all", () => {
  const Base = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
  const schema = {
    allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { name: { type: "string" } } }],
  };
  expect(bodyOf(schema, { Base })).toEqual([
    { name: "id", type: "integer", required: true },
    { name: "name", type: "text" },
  ]);
});

test("a member that is required and not described may be anything", () => {
  expect(bodyOf({ required: ["spec"], properties: {} })).toEqual([
    { name: "spec", type: "any", required: true },
  ]);
});

test("of a choice of bodies, required is only what each of them requires", () => {
  const branch = (required: string[], name: string) => ({
    type: "object",
    required,
    properties: { kind: { type: "string" }, [name]: { type: "string" } },
  });
  expect(bodyOf({ oneOf: [branch(["kind", "a"], "a"), branch(["kind"], "b")] })).toEqual([
    { name: "kind", type: "text", required: true },
    { name: "a", type: "text" },
    { name: "b", type: "text" },
  ]);
});

test("the values of a parameter are told, those of its items too, unless there are very many", () => {
  const parameter = (name: string, schema: object) => ({ in: "query", name, schema });
  const many = Array.from({ length: 100 }, (_, index) => `v${index}`);
  const parameters = [
    parameter("sort", { type: "string", enum: ["asc", "desc"] }),
    parameter("kinds", { type: "array", items: { type: "string", enum: ["a"] } }),
    parameter("many", { type: "string", enum: many }),
    parameter("free", { type: "string" }),
  ];
  expect(helpTypesOf({ parameters })).toEqual({
    values: { "query.sort": ["asc", "desc"], "query.kinds": ["a"] },
  });
});

test("an operation that has neither is not listed", () => {
  expect(helpTypesOf({})).toBeUndefined();
});
