import { Client } from "@runwire/unskript";
import { describe, expect, test } from "vitest";
import { callOperation } from "./call-operation.js";
import { type CapturedRequest, capturingFetch } from "./captured-request.js";
import { type DocumentOperation, readDocument } from "./document.js";
import { expectBody, expectRequest } from "./expect-request.js";
import { leavingCalls, withPath } from "./leaving-calls.js";
import { sampleCall } from "./sample.js";

// Sends every operation of the document through a real client, and judges what arrives by the document itself:
// the table that the client works by was generated from it, and may be wrong.

const { operations, resolve } = await readDocument("unskript");
const url = "https://tenant.example";
const apiKey = "an-opaque-key";

/** The group is the tag in the singular. */
const groupOf = ({ tag }: DocumentOperation) => tag.toLowerCase().replace(/s$/, "");
/** The name of a method is the vendor's id without its service; one lists many, and says so. */
const nameOf = ({ id }: DocumentOperation) => {
  const name = id.replace(/^\w+Service_(\w)/, (_, first: string) => first.toLowerCase());
  return name === "listSchedule" ? "listSchedules" : name;
};

const cases = operations.flatMap((operation) =>
  (["group", "path"] as const).map((way) => [operation.id, way, operation] as const),
);

test.each(cases)("%s by %s sends what the document says", async (_, way, operation) => {
  const { fetch, captured } = capturingFetch(() => answer());
  const client = new Client({ url, apiKey, fetch, limits: false, retry: false });
  const given = sampleCall(operation, resolve);
  await callOperation(client, operation, given, way, groupOf(operation));

  const [sent, ...more] = captured;
  expect(more).toEqual([]);
  expectRequest(sent as CapturedRequest, operation, given, {
    base: url,
    headers: { accept: "application/json", "x-unskript-api-key": apiKey },
  });
  await expectBody(sent as CapturedRequest, operation, given);
});

describe("a client", () => {
  test("has the operations of the document, each by its name and by the vendor's id, and no others", () => {
    const client = new Client({ url, apiKey }) as unknown as Record<string, object>;
    const groups = [...new Set(operations.map(groupOf))];
    const has = groups.flatMap((group) => Object.keys(client[group] ?? {}).map((name) => `${group}.${name}`));
    const expected = operations.flatMap((operation) =>
      [nameOf(operation), operation.id].map((name) => `${groupOf(operation)}.${name}`),
    );
    expect(has.sort()).toEqual(expected.sort());
    expect(operations).toHaveLength(31);
  });

  test.each(withPath(operations))("refuses to leave the path of %s", async (_, operation) => {
    const { fetch, captured } = capturingFetch(() => answer());
    const client = new Client({ url, apiKey, fetch, limits: false });
    for (const given of leavingCalls(operation, resolve)) {
      const call = callOperation(client, operation, given, "group", groupOf(operation));
      await expect(call).rejects.toMatchObject({ name: "InvalidCallError" });
    }
    expect(captured).toEqual([]);
  });
});

/** A success as small as it can be. */
function answer(): Response {
  return new Response("{}", { headers: { "content-type": "application/json", "content-length": "2" } });
}
