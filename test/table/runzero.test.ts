import { Client } from "@runwire/runzero";
import { describe, expect, test } from "vitest";
import { callOperation, groupOf } from "./call-operation.js";
import { type CapturedRequest, capturingFetch } from "./captured-request.js";
import { type DocumentOperation, readDocument } from "./document.js";
import { bytes, type SampleCall, sampleCall } from "./sample.js";

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
  expectRequest(sent as CapturedRequest, operation, given);
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

  test.each(
    operations
      .filter(({ parameters }) => parameters.some((each) => each.in === "path"))
      .map((each) => [each.id, each] as const),
  )("refuses to leave the path of %s", async (_, operation) => {
    const { fetch, captured } = capturingFetch((request) => answer(operation, request));
    const client = new Client({ token, organizationId, url: origin, fetch, limits: false });
    for (const way of ["", ".", ".."]) {
      const given = sampleCall(operation, resolve);
      const path = Object.fromEntries(Object.keys(given.path).map((name) => [name, way]));
      await expect(callOperation(client, operation, { ...given, path }, "group")).rejects.toMatchObject({
        name: "InvalidCallError",
      });
    }
    expect(captured).toEqual([]);
  });
});

function expectRequest(sent: CapturedRequest, operation: DocumentOperation, given: SampleCall): void {
  expect(sent.request.url.startsWith(`${origin}/`)).toBe(true);
  expect(sent.method).toBe(operation.method);
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => percentEncoded(given.path[name] as string));
  expect(sent.path).toBe(`/api/v1.0${path}`);

  const isAboutAnOrganization = operation.parameters.some(({ name }) => name === "_oid");
  const query = { ...given.query, ...(isAboutAnOrganization ? { _oid: organizationId } : {}) };
  const expected = Object.entries(query).map(
    ([name, value]) => `${percentEncoded(name)}=${percentEncoded(String(value))}`,
  );
  expect(sent.query === "" ? [] : sent.query.split("&").sort()).toEqual(expected.sort());

  const { "user-agent": userAgent, "content-type": contentType, ...headers } = sent.headers;
  expect(userAgent).toMatch(/runwire/i);
  expect(headers).toEqual({
    ...(operation.answer.mediaTypes.length > 0 && { accept: operation.answer.mediaTypes.join(", ") }),
    ...(operation.needsKey && { authorization: `Bearer ${token}` }),
    // A compressed body that was cut cannot be told from a whole one through plain fetch.
    ...(isStream(operation) && { "accept-encoding": "identity" }),
    ...Object.fromEntries(Object.entries(given.header).map(([name, value]) => [name.toLowerCase(), value])),
  });
  if (operation.body?.mediaType === "multipart/form-data") {
    expect(contentType).toMatch(/^multipart\/form-data; boundary=/);
  } else expect(contentType).toBe(operation.body?.mediaType);
}

async function expectBody(
  sent: CapturedRequest,
  operation: DocumentOperation,
  given: SampleCall,
): Promise<void> {
  const text = new TextDecoder().decode(sent.body);
  switch (operation.body?.mediaType) {
    case undefined:
      return expect(sent.body).toHaveLength(0);
    case "application/json":
      expect(JSON.stringify(given.body).length).toBeGreaterThan(2);
      return expect(text).toBe(JSON.stringify(given.body));
    case "application/octet-stream":
      return expect([...sent.body]).toEqual([...bytes]);
    case "application/x-www-form-urlencoded":
      expect(text).toMatch(/^[\w.*+%&=-]+$/);
      return expect(Object.fromEntries(new URLSearchParams(text))).toEqual(given.body);
    case "multipart/form-data": {
      const form = await sent.request.formData();
      const parts = given.body as Record<string, unknown>;
      expect([...form.keys()].sort()).toEqual(Object.keys(parts).sort());
      for (const [name, part] of form) {
        if (typeof part === "string") expect([name, part]).toEqual([name, parts[name]]);
        else {
          expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([...bytes]);
          expect([part.name, part.type]).toEqual([`${name}.gz`, "application/gzip"]);
        }
      }
      return;
    }
    default:
      throw new Error(`no expectation for ${operation.body?.mediaType}; write one`);
  }
}

/** By RFC 3986: all but the unreserved characters, byte by byte. */
function percentEncoded(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-._~]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
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
