import {
  ApiError,
  type BackOff,
  type CallContext,
  CallRequest,
  type Clock,
  decideRetry,
  defaults,
  describeCall,
  discard,
  type Fetch,
  type GivenCall,
  InvalidCallError,
  linkSignals,
  type Operation,
  type Outcome,
  origin,
  problemDetail,
  RateLimitError,
  retryAfterMs,
  send,
  sleep,
} from "@runwire/core";
import { explainInPage } from "./explain-in-page.js";
import { commonHint } from "./hint.js";
import type { RunCaller } from "./run-caller.js";

/** What the client of a page calls with. */
export interface PageCallerOptions {
  readonly baseUrl: string;
  readonly organization: string;
  readonly publishableKey: string;
  readonly fetch: Fetch | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  readonly attempts: number;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
}

const backOff: BackOff = defaults.backOff;

/**
 * The path of a request in a page: the same retry rules, timeouts and errors as in all clients, without what a page
 * has no use for (token requests, windows that many share, streams), because its visitors load every byte of it.
 */
export function createPageCaller(options: PageCallerOptions): RunCaller {
  const { clock, attempts } = options;
  const transport = send(options.fetch);
  const rules = {
    attempts,
    backOff,
    retryAfterCapMs: defaults.retryAfterCapMs,
    limiterWaits: false,
    random: Math.random,
  };
  /** After a 429 nobody asks before this moment, on the clock. */
  let opensAt = 0;

  async function passGate({ deadline, signal, operation }: CallContext): Promise<void> {
    // It may be moved while it is being waited for.
    for (let waitMs = opensAt - clock.now(); waitMs > 0; waitMs = opensAt - clock.now()) {
      if (opensAt > deadline) {
        const retryAt = new Date(clock.date() + waitMs);
        const message = `${describeCall(origin(operation))} was not sent: the API asked to wait until ${retryAt.toISOString()}`;
        throw new RateLimitError("GATE", message, { ...origin(operation), retryAt });
      }
      await sleep(clock, waitMs, signal);
    }
  }

  async function attempt(request: CallRequest, context: CallContext): Promise<Outcome> {
    context.attempt++;
    try {
      return { response: await transport(request, context) };
    } catch (error) {
      return { error };
    }
  }

  async function respond(request: CallRequest, context: CallContext): Promise<Response> {
    for (;;) {
      await passGate(context);
      const outcome = await attempt(request, context);
      if ("response" in outcome && outcome.response.ok) return outcome.response;
      const again = context.signal?.aborted
        ? undefined
        : decideRetry(outcome, context.operation, context.attempt, rules, clock.date());
      if ("response" in outcome && outcome.response.status === 429) {
        const hintMs = retryAfterMs(outcome.response.headers, clock.date());
        const waitMs = hintMs ?? again?.delayMs ?? backOff.baseMs;
        opensAt = Math.max(opensAt, clock.now() + waitMs);
      }
      if (again === undefined || clock.now() + again.delayMs > context.deadline) {
        if ("error" in outcome) throw explainInPage(outcome.error, globalThis.location?.protocol);
        return outcome.response;
      }
      if ("response" in outcome) discard(outcome.response, context);
      await sleep(clock, again.delayMs, context.signal);
    }
  }

  return {
    clock,
    signal: options.signal,
    async call(operation, given) {
      const { signal, unlink } = linkSignals(options.signal, given.signal);
      const context = newContext(operation, given, options, signal);
      try {
        const request = newRequest(operation, given, options, context);
        return await result(context, await respond(request, context));
      } finally {
        unlink();
      }
    },
  };

  async function result(context: CallContext, response: Response): Promise<unknown> {
    const { operation, text = "" } = context;
    const where = { ...origin(operation), status: response.status };
    if (response.ok) {
      try {
        return JSON.parse(text);
      } catch {
        const detail = problemDetail(text) ?? "its body is empty, where JSON is expected";
        throw new ApiError({ ...where, code: "UNEXPECTED_BODY", body: text, detail });
      }
    }
    const body = parsed(await response.text());
    const retryMs = retryAfterMs(response.headers, clock.date());
    throw new ApiError({
      ...where,
      body: body === "" ? undefined : body,
      retryAt: retryMs === undefined ? undefined : new Date(clock.date() + retryMs),
      detail: problemDetail(body),
      hint: commonHint(operation, response.status, "publishable"),
    });
  }
}

function newContext(
  operation: Operation,
  { timeoutMs, deadlineMs }: GivenCall,
  options: PageCallerOptions,
  signal: AbortSignal | undefined,
): CallContext {
  const { clock } = options;
  const longestMs = deadlineMs ?? options.deadlineMs;
  return {
    operation,
    clock,
    on: {},
    signal,
    streamed: false,
    timeoutMs: timeoutMs ?? options.timeoutMs,
    idleTimeoutMs: defaults.idleTimeoutMs,
    deadline: clock.now() + longestMs,
    deadlineMs: longestMs,
    priority: 5,
    attempt: 0,
    tokenGeneration: 0,
    attemptInProgress: undefined,
    takesText: true,
    text: undefined,
  };
}

function newRequest(
  operation: Operation,
  { path = {}, body }: GivenCall,
  { baseUrl, organization, publishableKey }: PageCallerOptions,
  context: CallContext,
): CallRequest {
  const given: Readonly<Record<string, unknown>> = { org: organization, ...path };
  const pathname = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(given[name] ?? "");
    // A browser would take these two for steps in the path.
    if (/^\.{0,2}$/.test(value)) {
      throw new InvalidCallError(`${describeCall(origin(operation))}: path.${name} must not be "${value}"`);
    }
    return encodeURIComponent(value);
  });
  const headers = new Headers({ accept: "application/json", authorization: `Bearer ${publishableKey}` });
  if (body !== undefined) headers.set("content-type", "application/json");
  return new CallRequest(baseUrl + pathname, {
    method: operation.method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    context,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
