/**
 * The body of a request as undici takes it, and its content type written into the headers where it has one of its
 * own. `Response` reads any body that `fetch` takes.
 */
export async function plainBody(
  body: BodyInit | null | undefined,
  headers: Headers,
): Promise<string | Uint8Array | null> {
  if (body === null || body === undefined) return null;
  if (typeof body === "string") {
    if (!headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
    return body;
  }
  if (body instanceof Uint8Array) return body;
  const wrapped = new Response(body);
  const type = wrapped.headers.get("content-type");
  if (type !== null && !headers.has("content-type")) headers.set("content-type", type);
  return new Uint8Array(await wrapped.arrayBuffer());
}
