import ajv from "@redocly/ajv";
import { answers as runai } from "@runwire/runai/answers";
import { operations as runaiOperations } from "@runwire/runai/operations";
import { describe, expect, test } from "vitest";
import type { AnswerSchema, AnswerTable } from "./answer-schema.js";
import { findFault } from "./find-fault.js";
import { makeValue } from "./make-value.js";
import { schemaAnswer } from "./schema-answer.js";

/** A judge that we did not write. It knows references by pointer; nothing that is made is null, so it need not know that. */
function judgeBy(table: AnswerTable) {
  const judge = new ajv.default({ strict: false, inlineRefs: false, validateFormats: false, logger: false });
  const point = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(point);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => key !== "nullable")
        .map(([key, value]) => [
          key,
          key === "$ref" && typeof value === "string" ? `schemas#/${value}` : point(value),
        ]),
    );
  };
  judge.addSchema({ $id: "schemas", ...(point(table.schemas) as object) });
  return (name: string, value: unknown) => {
    const validate = judge.compile({ $ref: `schemas#/${name}` });
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

describe("values made for the schemas of Run:ai", () => {
  test("are valid, with any seed, by a validator of others and by our own", { timeout: 60_000 }, () => {
    const faultsOf = judgeBy(runai);
    let values = 0;
    for (const [name, schema] of Object.entries(runai.schemas)) {
      for (const seed of [0, 1, 0xfedcba98]) {
        const value = makeValue(runai, schema, seed);
        expect(findFault(runai, schema, value), name).toBeUndefined();
        if (seed === 1) expect(faultsOf(name, value), name).toEqual([]);
        values++;
      }
    }
    expect(values).toBeGreaterThan(2000);
  });
});

describe("answers", () => {
  const answer = (id: keyof typeof runaiOperations, more: object = {}) =>
    schemaAnswer(runai, { operation: runaiOperations[id], path: {}, seed: 1, ...more });

  test("are the same for the same question, and others for another", async () => {
    const path = { AssetId: "5f0f2f7e-6d8a-4c55-9c27-6e5c3e2f1a00" };
    const [one, again, other] = await Promise.all(
      [path, path, { AssetId: "6f0f2f7e-6d8a-4c55-9c27-6e5c3e2f1a00" }].map((path) =>
        answer("get_compute_asset_by_id", { path }).json(),
      ),
    );
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
  });

  test("repeat what was sent, where the answer has a place for it", async () => {
    const response = answer("create_registry", { body: { name: "mine", unknown: 1 } });
    expect(response.status).toBe(201);
    const made = (await response.json()) as Record<string, unknown>;
    expect(made).not.toHaveProperty("unknown");
  });

  test("are of the media type that was asked for", async () => {
    const path = { projectId: "1" };
    expect(answer("get_project_metrics", { path, accept: "text/csv" }).headers.get("content-type")).toBe(
      "text/csv",
    );
    expect(answer("get_project_metrics", { path, accept: "*/*" }).headers.get("content-type")).toBe(
      "application/json",
    );
    expect(answer("get_project_metrics", { path }).headers.get("content-type")).toBe("application/json");
  });

  test("have no body where the document has none", async () => {
    const response = answer("delete_department", { path: { departmentId: "1" } });
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });
});

describe("what is wrong with a value", () => {
  const table: AnswerTable = {
    operations: {},
    schemas: {
      Named: { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 2 } } },
    },
  };
  const schema: AnswerSchema = {
    allOf: [
      { $ref: "Named" },
      {
        type: "object",
        properties: {
          count: { type: "integer", minimum: 1, maximum: 3 },
          kind: { type: "string", enum: ["a", "b"] },
          tags: { type: "array", maxItems: 2, items: { type: "string", pattern: "^x" } },
          gone: { type: "string", format: "date-time", nullable: true },
        },
      },
    ],
  };

  test.each([
    [{ name: "ab" }, undefined],
    [{ name: "ab", count: 3, kind: "a", tags: ["x"], gone: null, more: 1 }, undefined],
    [{}, "body.name is required"],
    [null, "body must not be null"],
    [[], "body must be an object"],
    [{ name: "a" }, "body.name must have at least 2 characters"],
    [{ name: 7 }, "body.name must be a string"],
    [{ name: "ab", count: 0 }, "body.count must be at least 1"],
    [{ name: "ab", count: 4 }, "body.count must be at most 3"],
    [{ name: "ab", count: 1.5 }, "body.count must be a whole number"],
    [{ name: "ab", kind: "c" }, "body.kind must be one of a, b"],
    [{ name: "ab", tags: ["x", "y"] }, "body.tags[1] must match ^x"],
    [{ name: "ab", tags: ["x", "x", "x"] }, "body.tags must have at most 2 items"],
    [{ name: "ab", gone: "yesterday" }, "body.gone must be a moment"],
  ])("of %j is said with its place", (value, fault) => {
    expect(findFault(table, schema, value)).toBe(fault);
  });
});
