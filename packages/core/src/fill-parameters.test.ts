import { expect, test } from "vitest";
import { fillParameters } from "./fill-parameters.js";
import { anOperation } from "./testing/fixtures.js";

const operation = anOperation({
  parameters: [
    { name: "reqHdr.tid", in: "query", required: false, fill: "uuid", type: "string" },
    { name: "filter", in: "query", required: false, type: "string" },
  ],
});
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test("what the client fills in is another UUID with each call, beside what was given", () => {
  const first = fillParameters(operation, { query: { filter: "a" } });
  const second = fillParameters(operation, {});
  expect(first.query).toEqual({ filter: "a", "reqHdr.tid": expect.stringMatching(uuid) });
  expect(second.query?.["reqHdr.tid"]).not.toBe(first.query?.["reqHdr.tid"]);
});

test("what the caller gives stays, and a call with nothing to fill in is passed on as it is", () => {
  const given = { query: { "reqHdr.tid": "mine" } };
  expect(fillParameters(operation, given)).toBe(given);
  const other = { query: {} };
  expect(fillParameters(anOperation(), other)).toBe(other);
});
