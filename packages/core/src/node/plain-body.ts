import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";

/** Up to here a body is held, and so has a length; a larger one, such as a file, is read while it is sent. */
const mostHeldBytes = 1024 * 1024;

/**
 * The body of a request as undici takes it, and its content type written into the headers where it has one of its
 * own. `Response` reads any body that `fetch` takes.
 */
export async function plainBody(
  body: BodyInit | null | undefined,
  headers: Headers,
): Promise<string | Uint8Array | Readable | null> {
  if (body === null || body === undefined) return null;
  if (typeof body === "string") {
    if (!headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
    return body;
  }
  if (body instanceof Uint8Array) return body;
  const wrapped = new Response(body);
  const type = wrapped.headers.get("content-type");
  if (type !== null && !headers.has("content-type")) headers.set("content-type", type);
  if (wrapped.body === null || bytesOfFiles(body) <= mostHeldBytes)
    return new Uint8Array(await wrapped.arrayBuffer());
  // Of a form nothing tells the length, so it goes out in chunks.
  if (body instanceof Blob) headers.set("content-length", String(body.size));
  return Readable.fromWeb(wrapped.body as ReadableStream);
}

function bytesOfFiles(body: BodyInit): number {
  if (body instanceof Blob) return body.size;
  if (!(body instanceof FormData)) return 0;
  let bytes = 0;
  for (const [, value] of body) if (value instanceof Blob) bytes += value.size;
  return bytes;
}
