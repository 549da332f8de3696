import type { Operation } from "@runwire/core";
import { isBodyFault, withBrokenBody } from "./broken-body.js";
import type { Clock } from "./clock.js";
import { acceptsGzip, gzipped } from "./compress.js";
import { ConnectionLost, type Emulator } from "./emulator.js";
import { createFaultQueue, type Fault, type Faults } from "./faults.js";
import { pause } from "./pause.js";
import { plainFault } from "./plain-fault.js";
import { BadRequest, Refusal } from "./refusal.js";
import { createRequestLog, type LoggedRequest } from "./request-log.js";
import { createRequestWindow, type WindowLimit } from "./request-window.js";
import { type RetryAfterStyle, retryAfterHeaders } from "./retry-after.js";
import { createRouter, type Route } from "./router.js";

/** An error answer in the shape of the system. */
export type ErrorBody = (status: number, detail: string, headers?: Record<string, string>) => Response;

/** A request that was routed. */
export interface RoutedRequest {
  readonly request: Request;
  readonly url: URL;
  readonly operation: Operation;
  /** The decoded values of the path. */
  readonly path: Readonly<Record<string, string>>;
}

/** What differs between the systems. */
export interface FrontOptions {
  /** The generated table of operations. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The path below which all of them are; empty where the table's paths are whole. */
  readonly basePath: string;
  readonly clock: Clock;
  /** How many of the last requests `log` keeps at least. */
  readonly logSize: number;
  /** Milliseconds that every answer is held back at first. */
  readonly latencyMs: number;
  /** Requests let in per window; above it comes 429. */
  readonly window: WindowLimit | false;
  /** Whether refused requests take places in the window too. */
  readonly countRefused?: boolean;
  /** How that 429 says how long to wait. Default: whole seconds. */
  readonly retryAfter?: RetryAfterStyle;
  /** Every error that the front itself answers: 404, 405, 429, faults, and 400 for a `BadRequest`. */
  readonly errorBody: ErrorBody;
  /** Answers an operation. May throw a `Refusal` or a `BadRequest`. */
  answer(routed: RoutedRequest): Response | Promise<Response>;
  /**
   * What answers a URL that is none of the operations' (a storage, a token endpoint of another host); `undefined`
   * for all others. There is no window for it and it gets no headers; faults that name no operation strike it too.
   */
  beside?(url: URL): ((request: Request) => Response | Promise<Response>) | undefined;
  /** Runs before each answer: whatever the clock has brought about since. */
  settle?(): Promise<void> | undefined;
  /** Headers of each answer of an operation, such as what is left of a budget. */
  headers?(): Record<string, string>;
}

/** What an emulator has counted since it was made. */
export interface FrontStats {
  readonly requests: number;
  /** Answers with status 429, for whatever reason. */
  readonly tooManyRequests: number;
}

/** The layers that stand in front of the operations of every emulator. */
export interface Front extends Emulator {
  readonly faults: Faults;
  /** The last requests, as they arrived. */
  readonly log: readonly LoggedRequest[];
  readonly stats: FrontStats;
}

/**
 * Makes the front of an emulator. A request passes, in this order: log, window, faults, latency, route, the
 * operation; its answer: the fault that breaks a line, gzip, the fault that breaks the body, HEAD, headers.
 */
export function createFront(options: FrontOptions): Front {
  const { basePath, clock, errorBody } = options;
  const route = createRouter(options.operations);
  const window =
    options.window === false ? undefined : createRequestWindow(options.window, options.countRefused);
  const faults = createFaultQueue(options.latencyMs);
  const log = createRequestLog(options.logSize);
  let requests = 0;
  let tooManyRequests = 0;

  function find(request: Request, url: URL): Route {
    return url.pathname.startsWith(`${basePath}/`)
      ? route(request.method.toUpperCase(), url.pathname.slice(basePath.length))
      : { kind: "not-found" };
  }

  async function answer(request: Request, url: URL, found: Route): Promise<Response> {
    if (found.kind === "not-found")
      return errorBody(404, `no operation at ${request.method} ${url.pathname}`);
    if (found.kind === "method-not-allowed")
      return errorBody(405, `${request.method} is not allowed here`, { allow: found.allow.join(", ") });
    return options.answer({ request, url, operation: found.operation, path: found.path });
  }

  /** What a thrown refusal says; other errors are mistakes of ours and go on. */
  async function refusable(make: () => Response | Promise<Response>): Promise<Response> {
    try {
      return await make();
    } catch (error) {
      if (error instanceof Refusal) return error.response;
      if (error instanceof BadRequest) return errorBody(400, error.message);
      throw error;
    }
  }

  function tooMany(waitMs: number): Response {
    const headers = retryAfterHeaders(options.retryAfter ?? "seconds", waitMs, clock.now());
    return errorBody(429, "too many requests from this address", headers);
  }

  return {
    faults,
    log: log.entries,
    get stats() {
      return { requests, tooManyRequests };
    },

    async fetch(request) {
      const at = clock.now();
      const url = new URL(request.url);
      const found = find(request, url);
      const operationId = found.kind === "operation" ? found.operation.id : undefined;
      const logged = log.add({
        at,
        method: request.method,
        path: url.pathname,
        status: 0,
        ...(operationId !== undefined && { operationId }),
      });
      requests += 1;
      await options.settle?.();
      const beside = options.beside?.(url);
      const waitMs = beside ? 0 : (window?.admit(at) ?? 0);
      const fault = waitMs > 0 ? undefined : faults.take(operationId);
      if (faults.latencyMs > 0) await pause(faults.latencyMs, request.signal);
      if (fault?.kind === "disconnect") throw new ConnectionLost();

      let response =
        waitMs > 0
          ? tooMany(waitMs)
          : ((fault && plainFault(fault, errorBody)) ??
            (await refusable(() => (beside ? beside(request) : answer(request, url, found)))));
      response = onTheWire(request, response, fault, beside === undefined);
      if (!beside && options.headers)
        for (const [name, value] of Object.entries(options.headers())) response.headers.set(name, value);
      if (response.status === 429) tooManyRequests += 1;
      logged.status = response.status;
      return response;
    },
  };
}

/** An answer as it is sent: harmed by the fault, compressed, without its body for HEAD. */
function onTheWire(
  request: Request,
  response: Response,
  fault: Fault | undefined,
  mayCompress: boolean,
): Response {
  let sent = response;
  if (fault?.kind === "malformed-line") sent = withBrokenBody(sent, fault);
  const isStream = sent.headers.has("transfer-encoding") && mayCompress;
  if (isStream && acceptsGzip(request.headers.get("accept-encoding"))) sent = gzipped(sent);
  if (fault && fault.kind !== "malformed-line" && isBodyFault(fault)) sent = withBrokenBody(sent, fault);
  if (request.method === "HEAD" && sent.body) {
    void sent.body.cancel();
    sent = new Response(null, { status: sent.status, headers: sent.headers });
  }
  return sent;
}
