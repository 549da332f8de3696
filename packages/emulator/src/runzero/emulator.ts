import { operations } from "@runwire/runzero/operations";
import { isBodyFault, withBrokenBody } from "../broken-body.js";
import { acceptsGzip, gzipped } from "../compress.js";
import { ConnectionLost, type Emulator } from "../emulator.js";
import { createFaultQueue, type Fault, type Faults } from "../faults.js";
import { createRequestLog, type LoggedRequest } from "../request-log.js";
import { createRequestWindow } from "../request-window.js";
import { createRouter, type Route } from "../router.js";
import { checkKind, identify, organizationOf } from "./authorize.js";
import type { Call } from "./call.js";
import { handlers } from "./handlers.js";
import { checkLicence } from "./licence.js";
import { type RunzeroEmulatorOptions, resolveOptions } from "./options.js";
import { plainFault } from "./plain-faults.js";
import { problem, Refusal, wireProblem } from "./problem.js";
import { recordEvent } from "./record-event.js";
import { serveStorage } from "./serve-storage.js";
import { createState } from "./state.js";
import { defaultStorageOrigin, STORAGE_PATH } from "./storage.js";
import { settleTasks } from "./tasks/progress.js";

/** The path below which all operations are. */
export const basePath = "/api/v1.0";

/** What an emulator has counted since it was made. */
export interface EmulatorStats {
  readonly requests: number;
  /** Access tokens that the token endpoint gave out. */
  readonly tokensIssued: number;
  /** Answers with status 429, for whatever reason. */
  readonly tooManyRequests: number;
}

/** A runZero console that lives in memory. */
export interface RunzeroEmulator extends Emulator {
  /** Where the console is said to be; requests are answered under any origin. */
  readonly origin: string;
  readonly basePath: string;
  /** Where task data is fetched from, unless the console is called over a loopback address. */
  readonly storageOrigin: string;
  readonly organizationId: string;
  /** The ids of all organizations; the first is the one of the keys. */
  readonly organizationIds: readonly string[];
  readonly clientId: string;
  /** The secret as it is now: a rotation changes it. So do the tokens below. */
  readonly clientSecret: string;
  /** An account key (CT…), which needs `_oid` for what belongs to an organization. */
  readonly accountToken: string;
  /** An organization key (OT…). */
  readonly organizationToken: string;
  /** An export token (ET…). */
  readonly exportToken: string;
  readonly faults: Faults;
  /** The last requests, as they arrived. */
  readonly log: readonly LoggedRequest[];
  readonly stats: EmulatorStats;
  /** All access tokens stop working at once, though their lifetime is not over. */
  revokeTokens(): void;
  /** The next task that is processed ends in an error with this text. */
  failNextTask(text: string): void;
  /** A new day begins for the budget; the emulator never begins one by itself, as nobody knows when the vendor does. */
  resetDay(): void;
}

/** Makes a console. Two with the same seed and clock hold the same account. */
export function runzeroEmulator(options: RunzeroEmulatorOptions = {}): RunzeroEmulator {
  const resolved = resolveOptions(options);
  const { clock } = resolved;
  const state = createState(resolved, options);
  const route = createRouter(operations);
  const window =
    resolved.window === false ? undefined : createRequestWindow(resolved.window, resolved.countRefused);
  const faults = createFaultQueue(resolved.latencyMs);
  const log = createRequestLog(resolved.logSize);
  let requests = 0;
  let tooManyRequests = 0;

  /** What a request gets, in the order of the layers of a real console: limits, routes, keys, budget, operation. */
  async function answer(request: Request, url: URL, found: Route, waitMs: number, fault: Fault | undefined) {
    if (waitMs > 0) return windowExceeded(waitMs);
    if (fault) {
      const response = plainFault(fault);
      if (response) return response;
    }
    if (found.kind === "not-found") return problem(404, `no operation at ${request.method} ${url.pathname}`);
    if (found.kind === "method-not-allowed")
      return problem(405, `${request.method} is not allowed here`, { allow: found.allow.join(", ") });
    const { operation } = found;
    try {
      const caller = operation.credentials.length === 0 ? undefined : identify(state, request.headers);
      if (caller) {
        if (!state.usage.spend())
          return wireProblem(429, "daily API limit reached", "request limit exceeded");
        checkKind(state, operation, caller);
      }
      checkLicence(state, operation, caller);
      const handler = handlers[operation.id];
      if (!handler)
        return problem(
          501,
          `the emulator does not have ${operation.id} (${operation.method} ${operation.path}) yet`,
        );
      const organization =
        caller && operation.scope === "organization"
          ? organizationOf(state, caller, url.searchParams.get("_oid"))
          : undefined;
      const call: Call = {
        state,
        request,
        url,
        operation,
        path: found.path,
        caller,
        get organization() {
          if (!organization) throw new Error(`${operation.id} has no organization`);
          return organization;
        },
      };
      const response = await handler(call);
      if (operation.method !== "GET" && response.ok && caller) recordEvent(call, organization?.id);
      return response;
    } catch (error) {
      if (error instanceof Refusal) return error.response;
      throw error;
    }
  }

  function windowExceeded(waitMs: number): Response {
    const seconds = Math.ceil(waitMs / 1000);
    const headers: Record<string, string> = {};
    if (resolved.retryAfter === "seconds") headers["retry-after"] = String(seconds);
    if (resolved.retryAfter === "date")
      // Dates have no fractions: the second after the one in which the slot frees.
      headers["retry-after"] = new Date(Math.ceil((clock.now() + waitMs) / 1000) * 1000).toUTCString();
    return wireProblem(429, "too many requests from this address", "request limit exceeded", headers);
  }

  return {
    origin: resolved.origin,
    basePath,
    storageOrigin: defaultStorageOrigin(state),
    organizationId: state.first.organization.id,
    get organizationIds() {
      return [...state.organizations.keys()];
    },
    clientId: state.client.id,
    get clientSecret() {
      return state.client.secret;
    },
    get accountToken() {
      return state.first.account.token;
    },
    get organizationToken() {
      return state.first.org.token;
    },
    get exportToken() {
      return state.first.export.token;
    },
    faults,
    log: log.entries,
    get stats() {
      return { requests, tokensIssued: state.tokens.issued, tooManyRequests };
    },
    revokeTokens: () => state.tokens.revokeAll(),
    failNextTask: (text) => void state.taskFailures.push(text),
    resetDay: () => state.usage.resetDay(),

    async fetch(request) {
      const at = clock.now();
      const url = new URL(request.url);
      const found: Route = url.pathname.startsWith(`${basePath}/`)
        ? route(request.method.toUpperCase(), url.pathname.slice(basePath.length))
        : { kind: "not-found" };
      const operationId = found.kind === "operation" ? found.operation.id : undefined;
      const logged = log.add({
        at,
        method: request.method,
        path: url.pathname,
        status: 0,
        ...(operationId !== undefined && { operationId }),
      });
      requests += 1;
      await settleTasks(state);
      const toStorage = url.pathname.startsWith(STORAGE_PATH);
      const waitMs = toStorage ? 0 : (window?.admit(at) ?? 0);
      const fault = waitMs > 0 ? undefined : faults.take(operationId);

      if (faults.latencyMs > 0) await pause(faults.latencyMs, request.signal);
      if (fault?.kind === "disconnect") throw new ConnectionLost();
      let response = toStorage
        ? ((fault && plainFault(fault)) ?? serveStorage(state, request, url))
        : await answer(request, url, found, waitMs, fault);

      if (fault?.kind === "malformed-line") response = withBrokenBody(response, fault);
      const isStream = response.headers.has("transfer-encoding") && !toStorage;
      if (isStream && acceptsGzip(request.headers.get("accept-encoding"))) response = gzipped(response);
      if (fault && fault.kind !== "malformed-line" && isBodyFault(fault))
        response = withBrokenBody(response, fault);
      if (request.method === "HEAD" && response.body) {
        void response.body.cancel();
        response = new Response(null, { status: response.status, headers: response.headers });
      }
      if (!toStorage)
        for (const [name, value] of Object.entries(state.usage.headers())) response.headers.set(name, value);
      if (response.status === 429) tooManyRequests += 1;
      logged.status = response.status;
      return response;
    },
  };
}

/** Real time passes, or the request is given up. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", give);
      resolve();
    }, milliseconds);
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true });
  });
}
