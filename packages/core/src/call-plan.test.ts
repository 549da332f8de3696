import { expect, test } from "vitest";
import { planOf } from "./call-plan.js";
import { anOperation } from "./testing/fixtures.js";

const parameter = (name: string, place: "path" | "query" | "header") =>
  ({ name, in: place, required: false, type: "string" }) as const;

test("parameters are sorted by their places, in the order of the document", () => {
  const plan = planOf(
    anOperation({
      path: "/sites/{site_id}/files/{name}.json",
      parameters: [
        parameter("site_id", "path"),
        parameter("fields", "query"),
        parameter("if-match", "header"),
        parameter("_oid", "query"),
        parameter("name", "path"),
      ],
    }),
  );
  expect(plan.query.list.map(({ name }) => name)).toEqual(["fields", "_oid"]);
  expect([...plan.path.names]).toEqual(["site_id", "name"]);
  expect([...plan.header.names]).toEqual(["if-match"]);
  expect(plan.pathPieces).toEqual(["/sites/", "site_id", "/files/", "name", ".json"]);
});

test("a success is JSON only if the document says so, and it is no stream", () => {
  const isJson = (changes: Parameters<typeof anOperation>[0]) => planOf(anOperation(changes)).isJson;
  expect(isJson({ accept: ["application/json"] })).toBe(true);
  expect(isJson({ accept: ["text/plain", "application/problem+json"] })).toBe(true);
  expect(isJson({ accept: ["application/jsonl"] })).toBe(false);
  expect(isJson({ accept: ["application/json"], stream: "records" })).toBe(false);
  expect(isJson({ accept: [] })).toBe(false);
});

test("what is accepted stands in one header, or in none where there is no body", () => {
  expect(planOf(anOperation({ accept: ["text/csv", "text/plain"] })).accept).toBe("text/csv, text/plain");
  expect(planOf(anOperation({ accept: ["text/csv", "application/json"] })).accept).toBe("application/json");
  expect(planOf(anOperation({ accept: [] })).accept).toBeUndefined();
});

test("each operation has a plan of its own, made once", () => {
  const operation = anOperation();
  expect(planOf(operation)).toBe(planOf(operation));
  expect(planOf({ ...operation, path: "/others" }).pathPieces).toEqual(["/others"]);
});
