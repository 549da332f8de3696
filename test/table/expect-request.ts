import { expect } from "vitest";
import type { CapturedRequest } from "./captured-request.js";
import type { DocumentOperation } from "./document.js";
import { bytes, type SampleCall } from "./sample.js";

/** What a system's client adds to a call. */
export interface ClientAdditions {
  /** Origin and base path, without a slash at its end. */
  readonly base: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Judges a request by the document: address, query, headers, and nothing else. */
export function expectRequest(
  sent: CapturedRequest,
  operation: DocumentOperation,
  given: SampleCall,
  { base, query: added = {}, headers: expectedHeaders }: ClientAdditions,
): void {
  const { origin, pathname } = new URL(base);
  expect(sent.request.url.startsWith(`${origin}/`)).toBe(true);
  expect(sent.method).toBe(operation.method);
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name) => percentEncoded(String(given.path[name])));
  expect(sent.path).toBe(`${pathname.replace(/\/$/, "")}${path}`);

  const expected = Object.entries({ ...given.query, ...added }).map(
    ([name, value]) => `${percentEncoded(name)}=${percentEncoded(String(value))}`,
  );
  expect(sent.query === "" ? [] : sent.query.split("&").sort()).toEqual(expected.sort());

  const { "user-agent": userAgent, "content-type": contentType, ...headers } = sent.headers;
  expect(userAgent).toMatch(/runwire/i);
  expect(headers).toEqual({
    ...expectedHeaders,
    ...Object.fromEntries(Object.entries(given.header).map(([name, value]) => [name.toLowerCase(), value])),
  });
  if (operation.body?.mediaType === "multipart/form-data") {
    expect(contentType).toMatch(/^multipart\/form-data; boundary=/);
  } else expect(contentType).toBe(operation.body?.mediaType);
}

/** Judges the body of a request by the media type of the document. */
export async function expectBody(
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
