import {
  type Clock,
  checkMs,
  checkOptionNames,
  checkSignal,
  defaults,
  type Fetch,
  InvalidCallError,
  requireFunction,
  requireMethods,
  requireObject,
  requireSafeUrl,
  shownValue,
  systemClock,
} from "@runwire/core";
import { checkPublishableKey } from "./key-kind.js";
import { createPageCaller } from "./page-caller.js";
import { createPublicRuns, type PublicRuns } from "./public-runs.js";
import { runChannel } from "./run-channel.js";

/** Options of a client for pages. */
export interface PageClientOptions {
  /**
   * The publishable key of an application. Every visitor can read it; what it may do is limited. One that looks like a
   * secret does at other vendors (`sk_`, `secret_`, a token of a person, a private key) is refused. That is a guess:
   * Runly documents no form of its keys, so make sure yourself that it is the publishable one.
   */
  readonly publishableKey: string;
  /** The organization, by its id. */
  readonly organization: string;
  /** The API: an origin. Plain HTTP is taken for loopback only. @default "https://api.runly.io" */
  readonly url?: string | undefined;
  /** Used instead of `globalThis.fetch`, which is looked up at each call. */
  readonly fetch?: Fetch | undefined;
  readonly clock?: Clock | undefined;
  /** Ends all calls of the client. */
  readonly signal?: AbortSignal | undefined;
  /** How often a call is sent at most; `false` for once. @default { attempts: 3 } */
  readonly retry?: false | { readonly attempts?: number | undefined } | undefined;
  /** How long an attempt may take to its headers, in milliseconds. @default 60_000 */
  readonly timeoutMs?: number | undefined;
  /** How long a call may take in all, in milliseconds. @default 600_000 */
  readonly deadlineMs?: number | undefined;
}

const known = [
  "publishableKey",
  "organization",
  "url",
  "fetch",
  "clock",
  "signal",
  "retry",
  "timeoutMs",
  "deadlineMs",
];

/**
 * A client of Runly for pages.
 *
 * ```ts
 * const runly = new Client({ publishableKey, organization });
 * for await (const run of runly.runs.watch(runId)) show(run.state);
 * ```
 *
 * Throws an `InvalidCallError` for options that are missing, unknown or out of range.
 */
export class PageClient {
  /** Reading, watching, requeueing and queueing runs. */
  readonly runs: PublicRuns;

  constructor(options: PageClientOptions) {
    checkOptionNames("new Client({ publishableKey, organization })", options, known);
    const { organization, fetch, signal, timeoutMs, deadlineMs, clock = systemClock } = options;
    const { url = "https://api.runly.io", retry = {} } = options;
    const publishableKey = checkPublishableKey(options.publishableKey);
    if (typeof organization !== "string" || !/\S/.test(organization)) {
      throw new InvalidCallError("organization must be the id of one, a text");
    }
    requireFunction("fetch", fetch);
    requireMethods("clock", clock, ["now", "date", "setTimer"]);
    checkSignal("signal", signal);
    checkMs("timeoutMs", timeoutMs);
    checkMs("deadlineMs", deadlineMs);
    const attempts = retry === false ? 1 : attemptsOf(retry);
    const baseUrl = originOf(url);
    const caller = createPageCaller({
      ...{ baseUrl, organization, publishableKey, fetch, clock, signal, attempts },
      timeoutMs: timeoutMs ?? defaults.timeoutMs,
      deadlineMs: deadlineMs ?? defaults.deadlineMs,
    });
    const key = () => publishableKey;
    this.runs = createPublicRuns(caller, runChannel({ baseUrl, organization, key, fetch }));
  }
}
Object.defineProperty(PageClient, "name", { value: "Client" });

function attemptsOf(retry: NonNullable<Exclude<PageClientOptions["retry"], false>>): number {
  checkOptionNames("retry", requireObject("retry", retry), ["attempts"]);
  const { attempts = defaults.attempts } = retry;
  if (Number.isSafeInteger(attempts) && attempts >= 1) return attempts;
  throw new InvalidCallError(
    `retry.attempts must be a whole number of 1 or more, got ${shownValue(attempts)}`,
  );
}

function originOf(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw new InvalidCallError("url must be an origin, such as https://api.runly.io");
  }
  if (parsed.username !== "" || parsed.search !== "" || parsed.hash !== "" || parsed.pathname !== "/") {
    throw new InvalidCallError("url must be an origin alone, such as https://api.runly.io");
  }
  requireSafeUrl(parsed, "url");
  return parsed.origin;
}
