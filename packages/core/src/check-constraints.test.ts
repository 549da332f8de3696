import { describe, expect, test } from "vitest";
import { checkCall } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import type { ValueConstraint } from "./operation.js";
import { anOperation } from "./testing/fixtures.js";

const operation = anOperation({
  id: "listBooks",
  method: "POST",
  path: "/shelves/{id}/books",
  parameters: [
    { name: "id", in: "path", required: true, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer" },
    { name: "ratio", in: "query", required: false, type: "number" },
  ],
  body: { required: false, mediaTypes: ["application/json"] },
  constraints: [
    { in: "path", name: "id", type: "string", minLength: 2, maxLength: 3 },
    { in: "query", name: "limit", type: "integer", minimum: 1, maximum: 500 },
    {
      in: "query",
      name: "ratio",
      type: "number",
      minimum: 0,
      maximum: 1,
      exclusiveMinimum: true,
      exclusiveMaximum: true,
    },
    { in: "body", name: "search", type: "string", required: true, pattern: "\\S", refusal: "is blank" },
    { in: "body", name: "note", type: "string", nullable: true, minLength: 1 },
    { in: "body", name: "size", type: "integer", maximum: 9 },
  ],
});
const good = { path: { id: "ab" }, body: { search: "x" } };

test.each([
  {},
  { path: { id: "𝒜𝒜𝒜" } },
  { query: { limit: 500 } },
  { query: { limit: "500" } },
  { query: { limit: 500n } },
  { query: { limit: undefined, ratio: 0.5 } },
  { query: { limit: null } },
  { body: { search: "x", note: null, size: 9 } },
  { body: { search: "x", note: undefined } },
  { body: undefined },
  { body: new URLSearchParams({ search: "x" }) },
])("takes what is within the bounds: %o", (given) => {
  checkCall(operation, { ...good, ...given });
});

test.each([
  [{ path: { id: "a" } }, "path.id must have at least 2 characters"],
  [{ path: { id: "abcd" } }, "path.id must have at most 3 characters, got 4"],
  [{ query: { limit: 501 } }, "query.limit must be 500 or less; got 501"],
  [{ query: { limit: "501" } }, "query.limit must be 500 or less; got 501"],
  [{ query: { limit: 501n } }, "query.limit must be 500 or less; got 501"],
  [{ query: { limit: 0 } }, "query.limit must be 1 or more; got 0"],
  [{ query: { ratio: 0 } }, "query.ratio must be more than 0; got 0"],
  [{ query: { ratio: 1 } }, "query.ratio must be less than 1; got 1"],
  [{ query: { ratio: "half" } }, "query.ratio must be a number, got string"],
  [{ query: { ratio: [1] } }, "query.ratio must be a number, got an array"],
  [{ body: {} }, "body.search is blank"],
  [{ body: null }, "body.search is blank"],
  [{ body: "search" }, "body.search is blank"],
  [{ body: { search: null } }, "body.search is blank"],
  [{ body: { search: 7 } }, "body.search is blank"],
  [{ body: { search: " \n" } }, "body.search is blank"],
  [{ body: new URLSearchParams() }, "body.search is blank"],
  [{ body: new FormData() }, "body.search is blank"],
  [{ body: { search: "x", note: "" } }, "body.note must not be empty"],
  [{ body: { search: "x", note: ["n"] } }, "body.note must be a text, got an array"],
  [{ body: { search: "x", size: 10 } }, "body.size must be 9 or less; got 10"],
  [{ body: { search: "x", size: null } }, "body.size must be a number, got null"],
])("refuses %o before a request, and says what would do", (given, message) => {
  const call = () => checkCall(operation, { ...good, ...given });
  expect(call).toThrow(InvalidCallError);
  expect(call).toThrow(new RegExp(`\\(listBooks\\): ${message}$`));
});

test("shows no text, which may be long or secret", () => {
  const pin: ValueConstraint = { in: "body", name: "pin", type: "string", maxLength: 3 };
  const call = () => checkCall({ ...operation, constraints: [pin] }, { ...good, body: { pin: "1234" } });
  expect(call).toThrow(/body\.pin must have at most 3 characters, got 4$/);
});

test("an operation without bounds is not looked at", () => {
  const { constraints: _, ...unbounded } = operation;
  checkCall(unbounded, { ...good, query: { limit: 501 }, body: { search: "" } });
});

describe("items of an array", () => {
  const filtered = (pattern: string) => ({
    ...operation,
    parameters: [
      ...operation.parameters,
      { name: "filterBy", in: "query", required: false, type: "array", explode: false } as const,
    ],
    constraints: [{ in: "query", name: "filterBy", type: "array", pattern } as const],
  });
  const pattern = "^(name|phase)(==|=\\^).+$";

  test.each([[["name==a"]], [["name==a", "phase=^Run"]], [[]], ["name==a"]])("may be %o", (filterBy) => {
    checkCall(filtered(pattern), { ...good, query: { filterBy } });
  });

  test("are refused with what may stand there, and with where", () => {
    const call = (filterBy: unknown) => () => checkCall(filtered(pattern), { ...good, query: { filterBy } });
    const words = "it must be a field, an operator and a text; fields: name, phase; operators: == =^";
    for (const [items, number] of [
      [["name==a", "secret==b"], 2],
      [["name=a"], 1],
      [["name=="], 1],
      ["size==1", 1],
      [[7], 1],
    ] as const) {
      expect(call(items)).toThrow(
        `query.filterBy has an item (number ${number}) that the operation does not take: ${words}`,
      );
    }
  });

  test("are measured by any other pattern, too, which is then shown as it is", () => {
    expect(() => checkCall(filtered("^a+$"), { ...good, query: { filterBy: ["b"] } })).toThrow(
      "query.filterBy has an item (number 1) that the operation does not take: it must match ^a+$",
    );
  });
});
