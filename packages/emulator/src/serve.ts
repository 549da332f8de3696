import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificates } from "./certificates.js";
import { ConnectionLost, type Emulator } from "./emulator.js";
import { serveSockets } from "./serve-sockets.js";

/** Where an emulator listens. */
export interface ServeOptions {
  /**
   * The port; 0 takes a free one.
   * @default 0
   */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /**
   * Whether to speak HTTPS, with a certificate for localhost, 127.0.0.1 and ::1 from an authority that is made
   * at start and forgotten at the end.
   * @default false
   */
  readonly tls?: boolean;
}

/** An emulator that is being served. */
export interface Served {
  /** The origin, such as `http://127.0.0.1:41873`. */
  readonly url: string;
  /** The certificate of the authority as PEM, for `curl --cacert`, `NODE_EXTRA_CA_CERTS` and the like. */
  readonly ca?: string;
  /** Ends all connections, also those with an answer under way, and leaves nothing behind. */
  close(): Promise<void>;
}

/** Serves an emulator over HTTP/1.1 to any client in any language. */
export async function serve(emulator: Emulator, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = "127.0.0.1", tls = false } = options;
  const certificates = tls ? await makeCertificates() : undefined;
  let url = "";
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void exchange(emulator, url, incoming, outgoing);
  };
  const server: Server = certificates
    ? createTlsServer({ cert: certificates.cert, key: certificates.key }, listener)
    : createServer(listener);

  const sockets = serveSockets(server, emulator, (incoming) =>
    requestOf(incoming, url, new AbortController().signal, new ReadableStream()),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  url = `${tls ? "https" : "http"}://${name}:${address.port}`;

  return {
    url,
    ...(certificates && { ca: certificates.ca }),
    close: () =>
      new Promise((resolve) => {
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One request and its answer. Never rejects: what fails ends the connection. */
async function exchange(
  emulator: Emulator,
  url: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => {
    // An abort would end the connection, which is used again after an answer that is complete.
    if (!outgoing.writableFinished) gone.abort(new DOMException("the client has gone", "AbortError"));
  });
  const body = incomingBody(incoming);
  const request = requestOf(incoming, url, gone.signal, body.stream);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  try {
    const response = await emulator.fetch(request);
    // What is left of a body that nobody read would be taken for the next request.
    body.discard();
    await send(response, outgoing, gone.signal);
  } catch (error) {
    if (!(error instanceof ConnectionLost) && !gone.signal.aborted && !outgoing.headersSent) {
      // A mistake in the emulator: say so, rather than look like a fault that was asked for.
      outgoing.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      outgoing.end(
        `the emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      return;
    }
    // What was written so far still arrives, then the connection ends in the middle of the message.
    outgoing.socket?.destroySoon();
  }
}

/**
 * The body of a request, read no faster than the emulator reads it. What it does not read is dropped as it
 * arrives: an upload that was refused at once is neither kept nor an end of the connection.
 */
function incomingBody(incoming: IncomingMessage) {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        chunks ??= incoming.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>;
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    discard() {
      void Promise.resolve(chunks?.return?.()).then(
        () => incoming.resume(),
        () => incoming.destroy(),
      );
    },
  };
}

/**
 * The request with the URL by which the client reached us, so that links in answers lead back here; `undefined`
 * for what a `Request` cannot be (a method such as TRACE, a Host that is no host).
 */
function requestOf(
  incoming: IncomingMessage,
  url: string,
  signal: AbortSignal,
  body: ReadableStream<Uint8Array>,
): Request | undefined {
  const scheme = url.slice(0, url.indexOf(":"));
  const origin = incoming.headers.host ? `${scheme}://${incoming.headers.host}` : url;
  const method = incoming.method ?? "GET";
  const hasBody = method !== "GET" && method !== "HEAD";
  try {
    const headers = new Headers();
    for (let index = 0; index < incoming.rawHeaders.length; index += 2)
      headers.append(incoming.rawHeaders[index] as string, incoming.rawHeaders[index + 1] as string);
    return new Request(new URL(incoming.url ?? "/", origin), {
      method,
      headers,
      signal,
      ...(hasBody && { body, duplex: "half" }),
    } as RequestInit);
  } catch {
    return undefined;
  }
}

/** Writes an answer as fast as the client reads it. */
async function send(response: Response, outgoing: ServerResponse, signal: AbortSignal): Promise<void> {
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  // Node frames the body itself, and differently for a client that speaks HTTP/1.0.
  delete headers["transfer-encoding"];
  outgoing.writeHead(response.status, headers);
  if (!response.body) {
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  const reader = response.body.getReader();
  const cancel = () => void reader.cancel(signal.reason).catch(() => {});
  if (signal.aborted) return cancel();
  signal.addEventListener("abort", cancel, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (done) break;
      if (!outgoing.write(value)) await drained(outgoing, signal);
    }
    outgoing.end();
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

/** Until the client has read what was written, or has gone. */
function drained(outgoing: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      outgoing.off("drain", settle);
      signal.removeEventListener("abort", settle);
      resolve();
    };
    outgoing.on("drain", settle);
    signal.addEventListener("abort", settle, { once: true });
    if (signal.aborted) settle();
  });
}
