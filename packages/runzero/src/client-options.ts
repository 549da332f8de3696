import {
  type BackOff,
  type ClientListeners,
  type Clock,
  checkMs,
  checkSignal,
  defaults,
  type Fetch,
  InvalidCallError,
  type RetryRules,
  requireSafeUrl,
  type Share,
} from "@runwire/core";
import { type LimitOptions, type ResolvedLimits, resolveLimits, type WindowRule } from "@runwire/limiter";
import {
  type Credential,
  type CredentialOptions,
  credentialNames,
  resolveCredential,
} from "./credentials.js";
import { looksLikeKey } from "./key-kind.js";

/** Options of every client, whatever its credential. */
export interface ClientOptions {
  /**
   * The console: its origin, with or without `/api/v1.0`. Plain HTTP is taken for loopback only.
   * @default "https://console.runzero.com"
   */
  readonly url?: string | undefined;
  /** The organization that calls are about; account keys and client credentials have none of their own. */
  readonly organizationId?: string | undefined;
  /** Used instead of `globalThis.fetch`; `nodeTransport()` of `@runwire/core/node`, for one. */
  readonly fetch?: Fetch | undefined;
  /** What several clients have in common. @default the process's own, unless `fetch` or `clock` is given */
  readonly share?: Share | undefined;
  readonly clock?: Clock | undefined;
  /** `false` tries once. @default { attempts: 3, backOff: { baseMs: 500, capMs: 20_000 } } */
  readonly retry?: false | RetryOptions | undefined;
  /** `false` keeps no limits: the server will refuse what is too much. */
  readonly limits?: false | LimitOptions | undefined;
  /** How long an attempt may take to its headers, in milliseconds. @default 60_000, 290_000 for streams */
  readonly timeoutMs?: number | undefined;
  /** How long a call may take in all, in milliseconds. @default 600_000, none for iterators */
  readonly deadlineMs?: number | undefined;
  /** Ends all calls of the client. */
  readonly signal?: AbortSignal | undefined;
  /** Put before the client's own name in `User-Agent`, such as `inventory-sync/2.1`. */
  readonly userAgent?: string | undefined;
  /** Listeners, by event. */
  readonly on?: ClientListeners | undefined;
  /** Allows a secret in a page, where every visitor can read it. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** How often, and how far apart, a failed call is tried again. */
export interface RetryOptions {
  /** How often a call is sent at most. @default 3 */
  readonly attempts?: number | undefined;
  /** Full jitter between 0 and `baseMs` x 2^(attempt-1), at most `capMs`. @default { baseMs: 500, capMs: 20_000 } */
  readonly backOff?: Partial<BackOff> | undefined;
}

/** Options with nothing left open. */
export interface ResolvedOptions extends Omit<ClientOptions, "url" | "retry" | "limits" | "on" | "clock"> {
  readonly credential: Credential;
  readonly baseUrl: string;
  readonly origin: string;
  readonly retry: Omit<RetryRules, "limiterWaits" | "random">;
  readonly limits: ResolvedLimits | false;
  readonly on: ClientListeners;
}

/** 2,000 requests per 5 minutes from one address (runZero documentation, API rate limiting). */
export const documentedWindow: WindowRule = { requests: 2000, perMs: 300_000 };

const names = [
  "url",
  "organizationId",
  "fetch",
  "share",
  "clock",
  "retry",
  "limits",
  "timeoutMs",
  "deadlineMs",
  "signal",
  "userAgent",
  "on",
  "dangerouslyAllowBrowser",
];

const events = ["request", "response", "retry", "wait", "token", "usage"];

/** Checks options and completes them. Throws an `InvalidCallError` that names what was given and what is expected. */
export function resolveOptions(options: ClientOptions & CredentialOptions): ResolvedOptions {
  refuseUnknown("option", options, [...names, ...credentialNames]);
  refuseUnknown("event on", requireObject("on", options.on ?? {}), events);
  for (const [name, listener] of Object.entries(options.on ?? {})) {
    if (listener !== undefined && typeof listener !== "function") {
      throw new InvalidCallError(`on.${name} must be a function, got ${typeof listener}`);
    }
  }
  checkMs("timeoutMs", options.timeoutMs);
  checkMs("deadlineMs", options.deadlineMs);
  if (options.organizationId !== undefined) requireOrganizationId(options.organizationId);
  if (options.userAgent !== undefined && !/^[\x20-\x7e]+$/.test(options.userAgent)) {
    throw new InvalidCallError("userAgent must be a non-empty line of ASCII");
  }
  if (options.fetch !== undefined && typeof options.fetch !== "function") {
    throw new InvalidCallError(`fetch must be a function, got ${typeof options.fetch}`);
  }
  checkSignal("signal", options.signal);
  requireMethods("share", options.share, ["once"]);
  requireMethods("clock", options.clock, ["now", "date", "setTimer"]);
  const limits =
    options.limits === false
      ? false
      : resolveLimits(requireObject("limits", options.limits ?? {}), documentedWindow);
  const { url: _url, retry, ...rest } = options;
  return {
    ...rest,
    ...resolveUrl(options.url ?? "https://console.runzero.com"),
    credential: resolveCredential(options),
    retry: resolveRetry(retry ?? {}),
    limits,
    on: options.on ?? {},
  };
}

/** Refuses an organization id that is none: the API takes ids only, no names. */
export function requireOrganizationId(id: unknown): asserts id is string {
  const isKey = typeof id === "string" && looksLikeKey(id);
  if (typeof id === "string" && /^[\w-]+$/.test(id) && !isKey) return;
  const given = isKey ? "what looks like a key" : typeof id === "string" ? JSON.stringify(id) : typeof id;
  throw new InvalidCallError(`organizationId must be the id (a UUID) of an organization, got ${given}`);
}

function resolveUrl(given: string): { baseUrl: string; origin: string } {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    // What is no address at all may be a key in the wrong place.
    const shown =
      typeof given === "string" && /[.:/]/.test(given) ? JSON.stringify(withoutUser(given)) : "none";
    throw new InvalidCallError(`url must be an address such as https://console.runzero.com, got ${shown}`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new InvalidCallError("url must be an origin without user, password, query or fragment");
  }
  requireSafeUrl(url, "url");
  const path = url.pathname.replace(/\/+$/, "").replace(/\/api\/v1\.0$/, "");
  return { baseUrl: `${url.origin}${path}/api/v1.0`, origin: url.origin };
}

function resolveRetry(retry: false | RetryOptions): ResolvedOptions["retry"] {
  const { attempts, retryAfterCapMs } = defaults;
  if (retry === false) return { attempts: 1, backOff: defaults.backOff, retryAfterCapMs };
  refuseUnknown("option", requireObject("retry", retry), ["attempts", "backOff"], "retry.");
  const backOff = requireObject("retry.backOff", retry.backOff ?? {});
  refuseUnknown("option", backOff, ["baseMs", "capMs"], "retry.backOff.");
  const resolved = {
    attempts: retry.attempts ?? attempts,
    backOff: {
      baseMs: backOff.baseMs ?? defaults.backOff.baseMs,
      capMs: backOff.capMs ?? defaults.backOff.capMs,
    },
    retryAfterCapMs,
  };
  if (!Number.isSafeInteger(resolved.attempts) || resolved.attempts < 1) {
    throw new InvalidCallError(
      `retry.attempts must be a whole number of 1 or more, got ${String(retry.attempts)}`,
    );
  }
  checkMs("retry.backOff.baseMs", resolved.backOff.baseMs);
  checkMs("retry.backOff.capMs", resolved.backOff.capMs);
  return resolved;
}

/** An address without the user and password that may stand in it, and without its query. */
function withoutUser(address: string): string {
  return address.replace(/^.*@/, "…@").replace(/[?#].*$/, "…");
}

function requireMethods(name: string, given: object | undefined, methods: readonly string[]): void {
  if (given === undefined) return;
  const missing = methods.find(
    (method) => typeof (given as Record<string, unknown> | null)?.[method] !== "function",
  );
  if (missing !== undefined) throw new InvalidCallError(`${name} must have the method ${missing}`);
}

function requireObject<T extends object>(name: string, given: T): T {
  if (typeof given === "object" && given !== null) return given;
  throw new InvalidCallError(`${name} must be an object, got ${typeof given}`);
}

function refuseUnknown(what: string, given: object, known: readonly string[], prefix = ""): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new InvalidCallError(
    `unknown ${what} ${JSON.stringify(prefix + unknown)}; known are ${known.join(", ")}`,
  );
}
