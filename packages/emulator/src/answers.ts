/** An answer with a JSON body and its length. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return text(JSON.stringify(value), "application/json", status, headers);
}

/** An answer with a whole text and its length. */
export function text(
  body: string,
  contentType: string,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  const bytes = new TextEncoder().encode(body);
  return new Response(bytes, {
    status,
    headers: { ...headers, "content-type": contentType, "content-length": String(bytes.byteLength) },
  });
}

/** 204, without a body. */
export function noContent(): Response {
  return new Response(null, { status: 204 });
}

/**
 * An answer whose body is made while it is read. The header tells a client that meets the `Response` object
 * itself (a mocked `fetch`) that the body is framed, as it is on the wire; the HTTP adapter lets Node write it.
 */
export function streamed(body: ReadableStream<Uint8Array>, contentType: string): Response {
  return new Response(body, {
    headers: { "content-type": contentType, "transfer-encoding": "chunked" },
  });
}
