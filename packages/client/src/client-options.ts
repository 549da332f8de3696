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
  refuseUnknown,
  requireFunction,
  requireMethods,
  requireObject,
  type Share,
  shownValue,
  typeName,
} from "@runwire/core";
import { type LimitOptions, type ResolvedLimits, resolveLimits } from "@runwire/limiter";
import type { System } from "./system.js";

/** Options that the clients of all systems have in common. */
export interface CommonOptions {
  /** Used instead of `globalThis.fetch`; `nodeTransport()` of `@runwire/core/node`, for one. */
  readonly fetch?: Fetch | undefined;
  /** What several clients have in common. @default the process's own, unless `fetch` or `clock` is given */
  readonly share?: Share | undefined;
  readonly clock?: Clock | undefined;
  /** `false` tries once. @default { attempts: 3, backOff: { baseMs: 500, capMs: 20_000 } } */
  readonly retry?: false | RetryOptions | undefined;
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

/** How a client keeps within the limits of an API that tells no daily budget. */
export type WindowOptions = Omit<LimitOptions, "reserve" | "whenExhausted" | "assumeUnknown">;

/** Common options with nothing left open. */
export interface ResolvedCommonOptions extends Omit<CommonOptions, "retry" | "on"> {
  readonly retry: Omit<RetryRules, "limiterWaits" | "random">;
  readonly limits: ResolvedLimits | false;
  readonly on: ClientListeners;
}

const names = [
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

const events = ["request", "response", "retry", "wait", "token", "usage", "share"];

/**
 * Checks what all clients have in common, and completes it. Throws an `InvalidCallError` that names what was given
 * and what is expected.
 *
 * @param ownNames The options that only this system's client has; the rest is refused.
 */
export function resolveCommonOptions(
  options: CommonOptions & { readonly limits?: false | LimitOptions | undefined },
  { window, dailyBudget }: Pick<System, "window" | "dailyBudget">,
  ownNames: readonly string[],
): ResolvedCommonOptions {
  refuseUnknown("option", requireObject("options", options), [...ownNames, ...names]);
  const { fetch, share, clock, timeoutMs, deadlineMs, signal, userAgent, dangerouslyAllowBrowser } = options;
  // `null` is no default: each option says itself that it must not be.
  const { on = {}, retry = {}, limits = {} } = options;
  refuseUnknown("event on", requireObject("on", on), events);
  for (const [name, listener] of Object.entries(on)) requireFunction(`on.${name}`, listener);
  checkMs("timeoutMs", timeoutMs);
  checkMs("deadlineMs", deadlineMs);
  if (userAgent !== undefined && !(typeof userAgent === "string" && /^[\x20-\x7e]+$/.test(userAgent))) {
    const is = typeof userAgent === "string" ? "" : `, got ${typeName(userAgent)}`;
    throw new InvalidCallError(`userAgent must be a non-empty line of ASCII${is}`);
  }
  if (dangerouslyAllowBrowser !== undefined && typeof dangerouslyAllowBrowser !== "boolean") {
    throw new InvalidCallError(
      `dangerouslyAllowBrowser must be true or false, got ${typeName(dangerouslyAllowBrowser)}`,
    );
  }
  requireFunction("fetch", fetch);
  checkSignal("signal", signal);
  requireMethods("share", share, ["once"]);
  requireMethods("clock", clock, ["now", "date", "setTimer"]);
  return {
    ...{ fetch, share, clock, timeoutMs, deadlineMs, signal, userAgent, dangerouslyAllowBrowser },
    on,
    retry: resolveRetry(retry),
    limits: limits === false ? false : limitsOf(limits, window, dailyBudget),
  };
}

function limitsOf(given: LimitOptions, window: System["window"], dailyBudget: boolean): ResolvedLimits {
  const limits = requireObject("limits", given);
  if (dailyBudget) return resolveLimits(limits, window);
  refuseUnknown("option", limits, ["window", "concurrency", "maxQueue"], "limits.");
  // Nothing ever tells a budget here, so nothing may wait until it is told.
  return resolveLimits({ ...limits, assumeUnknown: "open" }, window);
}

function resolveRetry(retry: false | RetryOptions): ResolvedCommonOptions["retry"] {
  const { retryAfterCapMs } = defaults;
  if (retry === false) return { attempts: 1, backOff: defaults.backOff, retryAfterCapMs };
  refuseUnknown("option", requireObject("retry", retry), ["attempts", "backOff"], "retry.");
  const { attempts = defaults.attempts, backOff = {} } = retry;
  refuseUnknown("option", requireObject("retry.backOff", backOff), ["baseMs", "capMs"], "retry.backOff.");
  const { baseMs = defaults.backOff.baseMs, capMs = defaults.backOff.capMs } = backOff;
  if (!Number.isSafeInteger(attempts) || attempts < 1) {
    throw new InvalidCallError(
      `retry.attempts must be a whole number of 1 or more, got ${shownValue(attempts)}`,
    );
  }
  checkMs("retry.backOff.baseMs", baseMs);
  checkMs("retry.backOff.capMs", capMs);
  return { attempts, backOff: { baseMs, capMs }, retryAfterCapMs };
}
