import { ArrivingBody } from "./arriving-body.js";
import { LightResponse } from "./light-response.js";
import type { Dispatcher } from "./undici.js";

/** Answers that have no body, whatever their headers say. */
const bodyless = new Set([204, 205, 304]);

/** Sends one request and gives the answer once its headers have come. An abort closes the connection at once. */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let controller: Dispatcher.DispatchController | undefined;
    let body: ArrivingBody | undefined;

    const abort = () => {
      // A request that waits for a connection has no controller yet, and must not wait on.
      if (controller === undefined) reject(signal?.reason);
      else controller.abort(signal?.reason);
    };
    const end = (error?: Error) => {
      signal?.removeEventListener("abort", abort);
      if (body !== undefined) body.finish(error);
      else if (error !== undefined) reject(explainProxy(error));
    };
    signal?.addEventListener("abort", abort, { once: true });

    dispatcher.dispatch(request, {
      onRequestStart(started) {
        controller = started;
        if (signal?.aborted) started.abort(signal.reason);
      },
      onResponseStart(_, status, headers, statusText = "") {
        // 1xx: the answer is still to come.
        if (status < 200) return;
        body = new ArrivingBody(controller as Dispatcher.DispatchController);
        const init = { status, statusText, headers: headerPairs(headers) };
        if (request.method === "HEAD" || bodyless.has(status)) resolve(new Response(null, init));
        else resolve(new LightResponse(body, encodingOf(headers), init));
      },
      onResponseData: (_, piece) => body?.push(piece),
      onResponseEnd: () => end(),
      onResponseError: (_, error) => end(error),
    });
  });
}

type ReceivedHeaders = Readonly<Record<string, string | string[] | undefined>>;

function headerPairs(headers: ReceivedHeaders): [string, string][] {
  const pairs: [string, string][] = [];
  for (const name in headers) {
    const value = headers[name];
    if (typeof value === "string") pairs.push([name, value]);
    else for (const item of value ?? []) pairs.push([name, item]);
  }
  return pairs;
}

function encodingOf(headers: ReceivedHeaders): string | null {
  const encoding = headers["content-encoding"];
  return typeof encoding === "string" && headers["content-length"] !== "0" ? encoding : null;
}

/** That a proxy refused to open a tunnel, undici says by the words of its message alone. */
function explainProxy(error: Error): Error {
  const status = /^Proxy response \((\d+)\)/.exec(error.message)?.[1];
  if (status === undefined) return error;
  return Object.assign(new Error(`the proxy answered CONNECT with ${status}`), { code: `PROXY_${status}` });
}
