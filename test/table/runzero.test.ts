import { Client } from "@runwire/runzero";
import { describe, expect, test } from "vitest";
import { callOperation, groupOf } from "./call-operation.js";
import { type CapturedRequest, capturingFetch } from "./captured-request.js";
import { type DocumentOperation, readDocument } from "./document.js";
import { expectBody, expectRequest } from "./expect-request.js";
import { leavingCalls, withPath } from "./leaving-calls.js";
import { type SampleCall, sampleCall } from "./sample.js";

// Sends every operation of the document through a real client, and judges what arrives by the document itself:
// the table that the client works by was generated from it, and may be wrong.

const { operations, resolve } = await readDocument("runzero");
const origin = "https://console.example";
const storage = "https://storage.example/file?signature=s";
const organizationId = "5e0ac4e1-0f3a-4b63-b4a8-4d0f8e2f8d21";
const token = "an-opaque-token";

const cases = operations.flatMap((operation) =>
  (["group", "path"] as const).map((way) => [operation.id, way, operation] as const),
);

test.each(cases)("%s by %s sends what the document says", async (_, way, operation) => {
  const { fetch, captured } = capturingFetch((request) => answer(operation, request));
  const client = new Client({ token, organizationId, url: origin, fetch, limits: false, retry: false });
  const given = sampleCall(operation, resolve);
  await callOperation(client, operation, given, way);

  const [sent, followed, ...more] = captured;
  expect(more).toEqual([]);
  expectRunzeroRequest(sent as CapturedRequest, operation, given);
  await expectBody(sent as CapturedRequest, operation, given);
  if (operation.answer.status !== 303) return expect(followed).toBeUndefined();
  expect(followed?.request.url).toBe(storage);
  expect(followed?.method).toBe("GET");
  expect(followed?.headers).not.toHaveProperty("authorization");
  expect(followed?.body).toHaveLength(0);
});

describe("a client", () => {
  test("has the operations of the document and no others", () => {
    const client = new Client({ token }) as unknown as Record<string, object>;
    const groups = new Set(operations.map(groupOf));
    const names = [...groups].flatMap((group) =>
      Object.keys(client[group] ?? {}).map((id) => `${group}.${id}`),
    );
    expect(names.sort()).toEqual(
      operations.map((operation) => `${groupOf(operation)}.${operation.id}`).sort(),
    );
    expect(names).toHaveLength(185);
  });

  test.each(withPath(operations))("refuses to leave the path of %s", async (_, operation) => {
    const { fetch, captured } = capturingFetch((request) => answer(operation, request));
    const client = new Client({ token, organizationId, url: origin, fetch, limits: false });
    for (const given of leavingCalls(operation, resolve)) {
      await expect(callOperation(client, operation, given, "group")).rejects.toMatchObject({
        name: "InvalidCallError",
      });
    }
    expect(captured).toEqual([]);
  });
});

function expectRunzeroRequest(sent: CapturedRequest, operation: DocumentOperation, given: SampleCall): void {
  const isAboutAnOrganization = operation.parameters.some(({ name }) => name === "_oid");
  expectRequest(sent, operation, given, {
    base: `${origin}/api/v1.0`,
    query: isAboutAnOrganization ? { _oid: organizationId } : {},
    headers: {
      ...(operation.answer.mediaTypes.length > 0 && { accept: operation.answer.mediaTypes.join(", ") }),
      ...(operation.needsKey && { authorization: `Bearer ${token}` }),
      // A compressed body that was cut cannot be told from a whole one through plain fetch.
      ...(isStream(operation) && { "accept-encoding": "identity" }),
    },
  });
}

function isStream({ path, answer }: DocumentOperation): boolean {
  return answer.status === 303 || /\.(jsonl|csv|xml)$/.test(path);
}

/** A success as the document has it, as small as it can be. */
function answer(operation: DocumentOperation, request: Request): Response {
  const { status, mediaTypes } = operation.answer;
  if (status === 303 && request.url !== storage)
    return new Response(JSON.stringify({ url: storage }), { status, headers: { location: storage } });
  if (mediaTypes.length === 0) return new Response(null, { status });
  return new Response("{}", {
    headers: { "content-type": mediaTypes[0] as string, "content-length": "2" },
  });
}
