import { Client } from "@runwire/runly";
import { describe, expect, test } from "vitest";
import { callOperation } from "./call-operation.js";
import { type CapturedRequest, capturingFetch } from "./captured-request.js";
import { type DocumentOperation, readDocument } from "./document.js";
import { expectBody, expectRequest } from "./expect-request.js";
import { leavingCalls, withPath } from "./leaving-calls.js";
import { sampleCall } from "./sample.js";

// Sends every operation of the document through a real client, and judges what arrives by the document itself:
// the table that the client works by was generated from it, and may be wrong.

const { operations, resolve } = await readDocument("runly");
const url = "https://api.example";
const secretKey = "an-opaque-key";
const organization = "acme";

/** The client's group is the tag. */
const groupOf = ({ tag }: DocumentOperation) => tag.toLowerCase();
const jobs = ["get", "watch", "wait", "requeue", "queue", "cancel", "search", "log"];

const cases = operations.flatMap((operation) =>
  (["group", "path"] as const).map((way) => [operation.id, way, operation] as const),
);

test.each(cases)("%s by %s sends what the document says", async (_, way, operation) => {
  const { fetch, captured } = capturingFetch(() => answer(operation));
  const client = new Client({ secretKey, organization, url, fetch, limits: false, retry: false });
  const given = sampleCall(operation, resolve);
  await callOperation(client, operation, given, way, groupOf(operation));

  const [sent, ...more] = captured;
  expect(more).toEqual([]);
  const { mediaTypes } = operation.answer;
  expectRequest(sent as CapturedRequest, operation, given, {
    base: url,
    headers: {
      ...(mediaTypes.length > 0 && { accept: mediaTypes.join(", ") }),
      // A log that was cut in half must not pass for whole.
      ...(operation.id === "getRunLog" && { "accept-encoding": "identity" }),
      ...(operation.needsKey && { authorization: `Bearer ${secretKey}` }),
    },
  });
  await expectBody(sent as CapturedRequest, operation, given);
});

test.each(
  operations
    .filter(({ parameters }) => parameters.some(({ name }) => name === "org"))
    .map((operation) => [operation.id, operation] as const),
)("%s is about the client's organization, unless the call names another", async (_, operation) => {
  if (!operation.parameters.some(({ name, in: place }) => name === "org" && place === "path")) return;
  const { fetch, captured } = capturingFetch(() => answer(operation));
  const client = new Client({ secretKey, organization, url, fetch, limits: false, retry: false });
  const given = sampleCall(operation, resolve);
  const { org: _org, ...path } = given.path;
  const call = callOperation(client, operation, { ...given, path }, "group", groupOf(operation));
  // The one operation whose organization is not the client's, but one of the user's.
  if (operation.id === "updateAccountOrg") return expect(call).rejects.toThrow("path.org is required");
  await call;
  expect((captured[0] as CapturedRequest).path.split("/")[1]).toBe(organization);
});

describe("a client", () => {
  const client = new Client({ secretKey, organization }) as unknown as Record<string, object>;

  test("has the operations of the document by our ids, the jobs of runs, and nothing else", () => {
    const groups = [...new Set(operations.map(groupOf))];
    const has = groups.flatMap((group) => Object.keys(client[group] ?? {}).map((name) => `${group}.${name}`));
    const ids = operations.map((operation) => `${groupOf(operation)}.${operation.id}`);
    expect(has.sort()).toEqual([...ids, ...jobs.map((name) => `runs.${name}`)].sort());
    expect(ids).toHaveLength(64);
  });

  test.each(withPath(operations))("refuses to leave the path of %s", async (_, operation) => {
    const { fetch, captured } = capturingFetch(() => answer(operation));
    const own = new Client({ secretKey, organization, url, fetch, limits: false });
    for (const given of leavingCalls(operation, resolve)) {
      const call = callOperation(own, operation, given, "group", groupOf(operation));
      await expect(call).rejects.toMatchObject({ name: "InvalidCallError" });
    }
    expect(captured).toEqual([]);
  });
});

/** A success as the document has it, as small as it can be. */
function answer({ answer: { status, mediaTypes } }: DocumentOperation): Response {
  const [type] = mediaTypes;
  if (type === undefined) return new Response(null, { status });
  return new Response("{}", { headers: { "content-type": type, "content-length": "2" } });
}
