import { InvalidCallError } from "../errors/invalid-call-error.js";
import type { Fetch } from "../send.js";
import { markStrict } from "../strict-transport.js";
import { exchange } from "./exchange.js";
import { plainBody } from "./plain-body.js";
import { Agent, type Dispatcher, Pool, ProxyAgent } from "./undici.js";

/** Options of {@link nodeTransport}. */
export interface NodeTransportOptions {
  /**
   * A forward proxy, such as `http://proxy.example:3128`, with `user:password@` where it asks for them; they are
   * never shown. The API is reached through it by CONNECT.
   */
  readonly proxy?: string | undefined;
  /**
   * Authorities to trust, PEM, for the API and for a proxy that is itself reached by `https:`. They replace the
   * built-in ones; to add to those, for the whole process, set `NODE_EXTRA_CA_CERTS` to a file instead.
   */
  readonly ca?: string | readonly string[] | undefined;
  /** A client certificate, PEM, and its key: for servers that ask for one. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /**
   * How long an answer's headers may take, in milliseconds.
   * @default no limit: the `timeoutMs` of each call watches
   */
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
 * Sends requests through connections of its own: for proxies, private authorities, client certificates, exports
 * that need more than five minutes to begin, and twice the rate of `fetch`. It asks for gzip and fails where a
 * compressed body was cut. MSW sees only `globalThis.fetch`, not this.
 *
 * ```ts
 * const transport = nodeTransport({ proxy: "http://proxy.example:3128" });
 * const runzero = new Client(clientId, clientSecret, { fetch: transport });
 * ```
 *
 * Throws an `InvalidCallError` for an option that is out of range, and on Bun, which has no undici but in name.
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  if (process.versions.bun !== undefined) {
    throw new InvalidCallError(
      "nodeTransport does not work on Bun, whose undici only forwards to its own fetch; leave it out there, and set " +
        "HTTPS_PROXY for a proxy and NODE_EXTRA_CA_CERTS for an authority",
    );
  }
  const dispatcher = createDispatcher(options);
  let closed: Promise<void> | undefined;
  const transport = async (address: string, init: RequestInit): Promise<Response> => {
    if (closed !== undefined) throw new InvalidCallError("this nodeTransport was closed; make another");
    const url = new URL(address);
    const headers = new Headers(init.headers);
    if (!headers.has("accept-encoding")) headers.set("accept-encoding", "gzip");
    const body = await plainBody(init.body, headers);
    return exchange(
      dispatcher,
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method: (init.method ?? "GET") as Dispatcher.HttpMethod,
        headers: Object.fromEntries(headers),
        body,
      },
      init.signal,
    );
  };
  const close = () => {
    closed ??= dispatcher.close();
    return closed;
  };
  return markStrict(Object.assign(transport, { close }));
}

/** How long a proxy may take to open a tunnel, in milliseconds. */
const tunnelTimeoutMs = 30_000;

function createDispatcher(options: NodeTransportOptions): Dispatcher {
  const { proxy, ca, cert, key, headersTimeoutMs = 0, connections = 64 } = options;
  // Infinity is no limit, as for the times of a client; for undici that is 0.
  const headersTimeout = headersTimeoutMs === Number.POSITIVE_INFINITY ? 0 : headersTimeoutMs;
  if (options.headersTimeoutMs !== undefined && !(headersTimeoutMs > 0)) {
    throw new InvalidCallError(
      `headersTimeoutMs must be a positive number of milliseconds, got ${headersTimeoutMs}`,
    );
  }
  if (!Number.isSafeInteger(connections) || connections < 1) {
    throw new InvalidCallError(`connections must be a whole number of 1 or more, got ${connections}`);
  }
  if ((cert === undefined) !== (key === undefined)) {
    throw new InvalidCallError("cert and key belong together: give both, or neither");
  }
  const trusted = ca === undefined ? {} : { ca: typeof ca === "string" ? ca : [...ca] };
  const tls = { ...trusted, ...(cert !== undefined && { cert }), ...(key !== undefined && { key }) };
  // A client's own idle timeout watches the body.
  const shared = { connections, headersTimeout, bodyTimeout: 0 };
  if (proxy === undefined) return new Agent({ ...shared, connect: tls });
  return new ProxyAgent({
    ...shared,
    ...parseProxy(proxy),
    requestTls: tls,
    proxyTls: trusted,
    // A proxy that does not answer CONNECT at all must not hold the process for undici's five minutes.
    clientFactory: (origin, its) => new Pool(origin, { ...its, headersTimeout: tunnelTimeoutMs }),
  });
}

/** The credentials are taken out of the address, so that nothing which shows the address shows them. */
function parseProxy(proxy: string): { readonly uri: string; readonly token?: string } {
  const expected = "proxy must be an address such as http://proxy.example:3128";
  // An error of `new URL` would show what it was given.
  if (!URL.canParse(proxy)) throw new InvalidCallError(`${expected}; what was given is none`);
  const url = new URL(proxy);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new InvalidCallError(`${expected}, got one that begins with ${url.protocol}`);
  }
  const { username, password } = url;
  if (username === "" && password === "") return { uri: url.origin };
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { uri: url.origin, token: `Basic ${Buffer.from(credentials).toString("base64")}` };
}
