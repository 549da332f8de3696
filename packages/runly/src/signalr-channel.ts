import * as signalR from "@microsoft/signalr";
import type { Fetch } from "@runwire/core";
import type { RunStatus } from "./run.js";
import type { ChannelListener, ChannelOptions } from "./run-channel.js";

/**
 * Opens the channel of one run and hears `RunStatus` on it; nothing is sent, joining is by the address alone. Only
 * WebSockets are used: where they are blocked, the caller polls. Reconnecting is the caller's, too.
 *
 * A page can put a key into the address of a socket only, and a page's key is public. In Node it stands in a header.
 */
export async function connectSignalR(
  { baseUrl, organization, key, fetch }: ChannelOptions,
  runId: string,
  { onStatus, onClose }: ChannelListener,
  signal: AbortSignal,
): Promise<() => Promise<void>> {
  const address = `${baseUrl}/${encodeURIComponent(organization)}/runs/${encodeURIComponent(runId)}/channel`;
  const connection = new signalR.HubConnectionBuilder()
    .withUrl(address, {
      transport: signalR.HttpTransportType.WebSockets,
      accessTokenFactory: key,
      httpClient: new FetchClient(fetch, new URL(baseUrl).origin, key),
      logger: signalR.NullLogger.instance,
      withCredentials: false,
    })
    .configureLogging(signalR.LogLevel.None)
    .build();
  connection.on("RunStatus", (status: unknown) => {
    if (typeof status === "object" && status !== null) onStatus(status as RunStatus);
  });
  connection.onclose(() => onClose());
  const stop = () => connection.stop().catch(() => {});
  const stopEarly = () => void stop();
  signal.addEventListener("abort", stopEarly, { once: true });
  try {
    await connection.start();
  } finally {
    signal.removeEventListener("abort", stopEarly);
  }
  return stop;
}

/** How SignalR negotiates: through the client's own `fetch`, and never with the key to another place. */
class FetchClient extends signalR.HttpClient {
  readonly #fetch: Fetch | undefined;
  readonly #origin: string;
  readonly #key: () => string;

  constructor(fetch: Fetch | undefined, origin: string, key: () => string) {
    super();
    this.#fetch = fetch;
    this.#origin = origin;
    this.#key = key;
  }

  override async send({ url = "", method = "GET", headers = {}, content }: signalR.HttpRequest) {
    // The library's own header would only make a page's request harder to allow.
    const { "X-SignalR-User-Agent": _, ...sent } = headers;
    const hasKey = Object.values(sent).some((value) => value.includes(this.#key()));
    if (hasKey && new URL(url).origin !== this.#origin) {
      throw new Error("the server led to another place, which must not have the key");
    }
    const response = await (this.#fetch ?? globalThis.fetch)(url, {
      method,
      headers: { ...sent, ...(content && { "content-type": "text/plain;charset=UTF-8" }) },
      body: content || null,
      redirect: "error",
      credentials: "omit",
      signal: AbortSignal.timeout(negotiateTimeoutMs),
    });
    if (!response.ok) throw new signalR.HttpError(response.statusText, response.status);
    return new signalR.HttpResponse(response.status, response.statusText, await response.text());
  }

  override getCookieString(): string {
    return "";
  }
}

/** How long the answer that begins a connection may take. */
const negotiateTimeoutMs = 30_000;
