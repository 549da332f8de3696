import { Client } from "@runwire/runops";
import { describe, expect, test } from "vitest";
import { callOperation } from "./call-operation.js";
import { type CapturedRequest, capturingFetch } from "./captured-request.js";
import { type DocumentOperation, readDocument } from "./document.js";
import { expectBody, expectRequest } from "./expect-request.js";
import { leavingCalls, withPath } from "./leaving-calls.js";
import { sampleCall } from "./sample.js";

// Sends every operation of the document through a real client, and judges what arrives by the document itself:
// the table that the client works by was generated from it, and may be wrong.

const { operations, resolve } = await readDocument("runops");
const url = "https://api.example";
const authUrl = "https://login.example";
const token = "an-opaque-token";

/** The client's group is the tag. */
const groupOf = ({ tag }: DocumentOperation) => tag.toLowerCase();
const jobs = {
  tasks: ["run", "wait", "log"],
  reviews: ["pending", "approve", "reject"],
  targets: ["deactivate", "activate"],
  templates: ["run"],
  agents: ["connected"],
};

const cases = operations.flatMap((operation) =>
  (["group", "path"] as const).map((way) => [operation.id, way, operation] as const),
);

test.each(cases)("%s by %s sends what the document says", async (_, way, operation) => {
  const { fetch, captured } = capturingFetch(() => answer(operation));
  const client = new Client({ token, url, authUrl, fetch, limits: false, retry: false });
  const given = sampleCall(operation, resolve);
  await callOperation(client, operation, given, way, groupOf(operation));

  const [sent, ...more] = captured;
  expect(more).toEqual([]);
  expectRequest(sent as CapturedRequest, operation, given, {
    base: operation.server === undefined ? `${url}/v1` : authUrl,
    headers: {
      // Also where a success has no body: the API writes its refusals in other formats, too.
      accept: "application/json",
      ...(operation.needsKey && { authorization: `Bearer ${token}` }),
    },
  });
  await expectBody(sent as CapturedRequest, operation, given);
});

describe("a client", () => {
  const client = new Client({ token }) as unknown as Record<string, Record<string, unknown>>;

  test("has the operations of the document by our ids, their names, the jobs, and nothing else", () => {
    const groups = [...new Set(operations.map(groupOf))];
    const has = groups.flatMap((group) => Object.keys(client[group] ?? {}).map((name) => `${group}.${name}`));
    const ids = operations.map((operation) => `${groupOf(operation)}.${operation.id}`);
    const named = has.filter((name) => !ids.includes(name));
    expect(has.filter((name) => ids.includes(name)).sort()).toEqual(ids.sort());
    expect(ids).toHaveLength(26);
    const added = Object.entries(jobs).flatMap(([group, names]) => names.map((name) => `${group}.${name}`));
    const short = named.filter((name) => !added.includes(name));
    expect(named).toEqual(expect.arrayContaining(added));
    // All but three ids have a shorter name.
    expect(short).toHaveLength(26 - 3);
  });

  test.each(withPath(operations))("refuses to leave the path of %s", async (_, operation) => {
    const { fetch, captured } = capturingFetch(() => answer(operation));
    const own = new Client({ token, url, fetch, limits: false });
    for (const given of leavingCalls(operation, resolve)) {
      const call = callOperation(own, operation, given, "group", groupOf(operation));
      await expect(call).rejects.toMatchObject({ name: "InvalidCallError" });
    }
    expect(captured).toEqual([]);
  });
});

/** A success as the document has it, as small as it can be. */
function answer({ answer: { status, mediaTypes } }: DocumentOperation): Response {
  if (mediaTypes.length === 0) return new Response(null, { status });
  return new Response("{}", { headers: { "content-type": "application/json", "content-length": "2" } });
}
