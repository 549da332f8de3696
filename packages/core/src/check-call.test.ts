import { describe, expect, test } from "vitest";
import { checkCall, checkMs, checkSignal, type GivenCall } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import { anOperation, aPagedOperation } from "./testing/fixtures.js";

const getSite = anOperation({
  id: "getSite",
  path: "/org/sites/{site_id}",
  parameters: [
    { name: "site_id", in: "path", required: true, type: "string" },
    { name: "since", in: "query", required: false, type: "integer" },
    { name: "kind", in: "query", required: true, type: "string" },
  ],
});
const createSite = anOperation({
  id: "createSite",
  body: { required: true, mediaTypes: ["application/json"] },
});
const good = { path: { site_id: "s" }, query: { kind: "k" } };

function refusal(operation: Parameters<typeof checkCall>[0], given: object): InvalidCallError {
  try {
    checkCall(operation, given as GivenCall);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidCallError);
    return error as InvalidCallError;
  }
  throw new Error("it was taken");
}

test("takes what the operation declares", () => {
  checkCall(getSite, { ...good, query: { kind: "k", since: 5 }, timeoutMs: 1, deadlineMs: Infinity });
  checkCall(getSite, { ...good, query: { kind: "k", since: "5" } });
  checkCall(createSite, { body: {} });
});

test.each([
  [
    { ...good, timeoutMS: 5 },
    /unknown option "timeoutMS"; it takes path, query, header, body, signal, timeoutMs, deadlineMs/,
  ],
  [{ ...good, query: { kind: "k", serach: "x" } }, /unknown query parameter "serach"; it takes since, kind/],
  [{ ...good, header: { "x-y": "1" } }, /unknown header parameter "x-y"; it takes none/],
  [{ query: { kind: "k" } }, /path\.site_id is required/],
  [{ path: { site_id: "s" }, query: { kind: null } }, /query\.kind is required/],
  [{ ...good, query: { kind: "k", since: 1.5 } }, /query\.since must be an integer, got 1\.5/],
  [{ ...good, query: { kind: "k", since: "" } }, /query\.since must be an integer/],
  [{ ...good, query: { kind: "k", since: "soon" } }, /query\.since must be an integer, got "soon"/],
  [{ ...good, body: {} }, /it takes no body/],
  [{ ...good, timeoutMs: 0 }, /timeoutMs must be a positive number of milliseconds, got 0/],
  [{ ...good, deadlineMs: -1 }, /deadlineMs must be a positive number of milliseconds, got -1/],
])("refuses %j and names what was given and what is expected", (given, message) => {
  const error = refusal(getSite, given);
  expect(error.message).toMatch(message);
});

test("names the operation", () => {
  expect(refusal(getSite, {}).message).toMatch(/^GET \/org\/sites\/\{site_id\} \(getSite\): /);
  expect(refusal(createSite, {}).message).toMatch(/\(createSite\): body is required/);
});

test.each([0, 1.5, -3, "0"])("a page size of %j is refused in raw calls, too", (page_size) => {
  expect(refusal(aPagedOperation(), { query: { page_size } }).message).toMatch(
    /query\.page_size must be (a whole number of 1 or more|an integer), got /,
  );
});

test.each([Number.NaN, "5", null, -0.1])("a time of %j is none", (value) => {
  expect(() => checkMs("timeoutMs", value as number)).toThrow(/timeoutMs must be a positive number/);
});

describe("checkSignal", () => {
  test.each([[{}], ["x"], [null], [new AbortController()]])("refuses %o", (value) => {
    expect(() => checkSignal("signal", value)).toThrow("signal must be an AbortSignal");
  });

  test("takes a signal, or none", () => {
    checkSignal("signal", undefined);
    checkSignal("signal", new AbortController().signal);
  });
});

test("an item with a comma is refused where items are joined with commas: it would arrive as two", () => {
  const list = anOperation({
    parameters: [{ name: "filterBy", in: "query", required: false, type: "array", explode: false }],
  });
  checkCall(list, { query: { filterBy: ["name==a", "phase==Failed"] } });
  expect(refusal(list, { query: { filterBy: ["name==a", "name==b,phase==Failed"] } }).message).toContain(
    "query.filterBy has an item (number 2) with a comma, which would be taken for two items",
  );
  const exploded = anOperation({
    parameters: [{ name: "filterBy", in: "query", required: false, type: "array" }],
  });
  checkCall(exploded, { query: { filterBy: ["a,b"] } });
});
