import { defaults, InvalidCallError } from "@runwire/core";
import type { WindowRule } from "./sliding-log.js";

/** How a client keeps within the limits of its API. */
export interface LimitOptions {
  /**
   * At most `requests` (to 1,000,000) in any `perMs` milliseconds; `false` keeps no window (the gate after a
   * 429 stays).
   * @default the API's documented one; runZero: 2,000 in 300_000 (runZero documentation, API rate limiting)
   */
  readonly window?: WindowRule | false | undefined;
  /** Requests in flight to one origin. @default 64 */
  readonly concurrency?: number | undefined;
  /** How many calls may wait; one more fails with `QUEUE_FULL`. @default 10_000 */
  readonly maxQueue?: number | undefined;
  /**
   * How many of the day's last calls are kept for others, but for one now and then (first after a minute, later
   * every 15) that looks whether the day has begun anew. @default 0
   */
  readonly reserve?: number | undefined;
  /**
   * What a call does when the daily budget is used up: throw a `DailyLimitError`, or wait for the next day, as
   * far as its `deadlineMs` (10 minutes unless set) allows.
   * @default "throw"
   */
  readonly whenExhausted?: "throw" | "wait" | undefined;
  /**
   * What is taken for granted until the server has told its daily budget: `"closed"` has one call in flight
   * until its headers came, `"open"` starts all at once. @default "closed"
   */
  readonly assumeUnknown?: "closed" | "open" | undefined;
}

/** Limits with nothing left open. */
export interface ResolvedLimits {
  readonly window: WindowRule | false;
  readonly concurrency: number;
  readonly maxQueue: number;
  readonly reserve: number;
  readonly whenExhausted: "throw" | "wait";
  readonly assumeUnknown: "closed" | "open";
  readonly unhintedGateMs: number;
  readonly probeMs: { readonly first: number; readonly most: number };
}

const names = ["window", "concurrency", "maxQueue", "reserve", "whenExhausted", "assumeUnknown"];
const windowNames = ["requests", "perMs"];

/** A window larger than this would cost memory for nothing. */
const mostRequests = 1_000_000;

/** Checks options and completes them. Throws an `InvalidCallError` that names what was given. */
export function resolveLimits(options: LimitOptions, window: WindowRule | false): ResolvedLimits {
  refuseUnknown("limits", options, names);
  const resolved = {
    window: options.window ?? window,
    concurrency: options.concurrency ?? defaults.concurrency,
    maxQueue: options.maxQueue ?? defaults.maxQueue,
    reserve: options.reserve ?? 0,
    whenExhausted: options.whenExhausted ?? "throw",
    assumeUnknown: options.assumeUnknown ?? "closed",
    unhintedGateMs: defaults.unhintedGateMs,
    probeMs: defaults.probeMs,
  };
  if (resolved.window !== false) {
    refuseUnknown("limits.window", resolved.window, windowNames);
    const { requests, perMs } = resolved.window;
    whole("window.requests", requests, 1, mostRequests);
    if (typeof perMs !== "number" || !(perMs > 0) || perMs === Number.POSITIVE_INFINITY) {
      fail(`limits.window.perMs must be a positive number of milliseconds, got ${String(perMs)}`);
    }
  }
  whole("concurrency", resolved.concurrency, 1);
  whole("maxQueue", resolved.maxQueue, 0);
  whole("reserve", resolved.reserve, 0);
  oneOf("whenExhausted", resolved.whenExhausted, ["throw", "wait"]);
  oneOf("assumeUnknown", resolved.assumeUnknown, ["closed", "open"]);
  return resolved;
}

function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  if (typeof given !== "object" || given === null) {
    fail(`${what} must be an object of ${known.join(", ")}, or false; got ${String(given)}`);
  }
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) fail(`unknown option ${what}.${unknown}; it takes ${known.join(", ")}`);
}

function whole(name: string, value: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  fail(`limits.${name} must be a whole number ${range}, got ${String(value)}`);
}

function oneOf(name: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) {
    fail(`limits.${name} must be ${values.map((v) => `"${v}"`).join(" or ")}, got ${String(value)}`);
  }
}

function fail(message: string): never {
  throw new InvalidCallError(message);
}
