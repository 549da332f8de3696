import { pipeline as join, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, type Dispatcher, ProxyAgent, request } from "undici";
import { InvalidCallError } from "../errors/invalid-call-error.js";
import type { Fetch } from "../send.js";
import { markStrict } from "../strict-transport.js";

/** Options of {@link nodeTransport}. */
export interface NodeTransportOptions {
  /** A forward proxy, such as `http://proxy.example:3128`. HTTPS goes through it by CONNECT. */
  readonly proxy?: string | undefined;
  /** Authorities to trust, PEM; instead of the built-in ones. */
  readonly ca?: string | readonly string[] | undefined;
  /** A client certificate, PEM, and its key. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** How long an answer's headers may take, in milliseconds. @default 300_000, undici's own */
  readonly headersTimeoutMs?: number | undefined;
  /** Connections to one origin. @default 64 */
  readonly connections?: number | undefined;
}

/** A transport: pass it as the `fetch` of a client. */
export interface NodeTransport extends Fetch {
  /** Closes its connections, once the calls under way have ended. */
  close(): Promise<void>;
}

/**
 * Sends requests through connections of its own: for proxies, private authorities, client certificates, and
 * exports that need more than five minutes to begin. It asks for gzip and fails where a compressed body was cut.
 * MSW sees only `globalThis.fetch`, not this.
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  const dispatcher = createDispatcher(options);
  const transport = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has("accept-encoding")) headers.set("accept-encoding", "gzip");
    const sent = await plainBody(init.body, headers);
    const answer = await request(url, {
      dispatcher,
      method: (init.method ?? "GET") as Dispatcher.HttpMethod,
      headers: Object.fromEntries(headers),
      body: sent,
      signal: init.signal ?? null,
    });
    return toResponse(answer);
  };
  return markStrict(Object.assign(transport, { close: () => dispatcher.close() }));
}

function createDispatcher({
  proxy,
  ca,
  cert,
  key,
  headersTimeoutMs,
  connections = 64,
}: NodeTransportOptions) {
  if (headersTimeoutMs !== undefined && !(headersTimeoutMs > 0)) {
    throw new InvalidCallError(
      `headersTimeoutMs must be a positive number of milliseconds, got ${headersTimeoutMs}`,
    );
  }
  if (!Number.isSafeInteger(connections) || connections < 1) {
    throw new InvalidCallError(`connections must be a whole number of 1 or more, got ${connections}`);
  }
  const tls = {
    ...(ca !== undefined && { ca: typeof ca === "string" ? ca : [...ca] }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
  };
  const shared = {
    connections,
    // A client's own idle timeout watches the body.
    bodyTimeout: 0,
    ...(headersTimeoutMs !== undefined && { headersTimeout: headersTimeoutMs }),
  };
  if (proxy === undefined) return new Agent({ ...shared, connect: tls });
  return new ProxyAgent({ ...shared, uri: proxy, requestTls: tls });
}

/** undici's `request` takes no web bodies; `Response` reads any of them and knows their content type. */
async function plainBody(
  body: BodyInit | null | undefined,
  headers: Headers,
): Promise<string | Uint8Array | null> {
  if (body === null || body === undefined) return null;
  if (typeof body === "string") {
    if (!headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
    return body;
  }
  const wrapped = new Response(body);
  const type = wrapped.headers.get("content-type");
  if (type !== null && !headers.has("content-type")) headers.set("content-type", type);
  return new Uint8Array(await wrapped.arrayBuffer());
}

const bodyless = new Set([204, 205, 304]);

function toResponse({ statusCode, headers: received, body }: Dispatcher.ResponseData): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) headers.append(name, item);
  }
  if (bodyless.has(statusCode)) {
    body.resume();
    return new Response(null, { status: statusCode, headers });
  }
  const decoded = decode(body, headers.get("content-encoding"));
  return new Response(Readable.toWeb(decoded) as unknown as ReadableStream<Uint8Array>, {
    status: statusCode,
    headers,
  });
}

function decode(body: Readable, encoding: string | null): Readable {
  const decoder = createDecoder(encoding?.trim().toLowerCase());
  if (decoder === undefined) return body;
  // `pipeline` closes the connection when the reader leaves, and hands on what goes wrong on either side.
  return join(body, decoder, () => {});
}

function createDecoder(encoding: string | undefined) {
  switch (encoding) {
    // zlib's own defaults are strict: a stream that ends early is an error.
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
