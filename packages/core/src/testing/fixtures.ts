import { CallRequest } from "../call-request.js";
import { type Caller, type CallerOptions, createCaller } from "../caller.js";
import type { CallContext } from "../context.js";
import { defaults } from "../defaults.js";
import { InvalidCallError } from "../errors/invalid-call-error.js";
import type { Operation } from "../operation.js";
import { retry } from "../retry.js";
import type { RetryRules } from "../retry-decision.js";
import { type Fetch, send } from "../send.js";
import { ManualClock } from "./manual-clock.js";

/** An operation as the generated table has them: one that may be sent twice and answers with JSON. */
export function anOperation(changes: Partial<Operation> = {}): Operation {
  return {
    id: "getThings",
    group: "things",
    name: "getThings",
    method: "GET",
    path: "/things",
    parameters: [],
    accept: ["application/json"],
    idempotent: true,
    credentials: ["client"],
    ...changes,
  };
}

/** An operation that pages by keys. */
export function aPagedOperation(changes: Partial<Operation> = {}): Operation {
  return anOperation({
    parameters: [
      { name: "page_size", in: "query", required: false, type: "integer" },
      { name: "start_key", in: "query", required: false, type: "string" },
      { name: "search", in: "query", required: false, type: "string" },
    ],
    page: {
      style: "key",
      items: "/things",
      send: { cursor: "start_key", size: "page_size" },
      next: "/next_key",
      end: ["no-next", "empty", "repeated"],
    },
    ...changes,
  });
}

export function aContext(changes: Partial<CallContext> = {}): CallContext {
  const clock = changes.clock ?? new ManualClock();
  return {
    operation: anOperation(),
    clock,
    on: {},
    signal: undefined,
    streamed: false,
    timeoutMs: defaults.timeoutMs,
    idleTimeoutMs: defaults.idleTimeoutMs,
    deadline: clock.now() + defaults.deadlineMs,
    deadlineMs: defaults.deadlineMs,
    priority: 5,
    attempt: 0,
    tokenGeneration: 0,
    attemptInProgress: undefined,
    ...changes,
  };
}

export function aRequest(context: CallContext, init: { method?: string; body?: BodyInit } = {}): CallRequest {
  return new CallRequest("https://api.example/things?search=private", {
    method: "GET",
    headers: new Headers(),
    ...init,
    context,
  });
}

export const rules: RetryRules = {
  attempts: defaults.attempts,
  backOff: defaults.backOff,
  retryAfterCapMs: defaults.retryAfterCapMs,
  limiterWaits: false,
  random: () => 0.5,
};

/** A caller over a `fetch` of the test's, with retries and without tokens and limits. */
export function aCaller(
  fetch: Fetch,
  changes: Partial<CallerOptions> & { readonly rules?: Partial<RetryRules> } = {},
): Caller & { readonly clock: ManualClock } {
  const clock = (changes.clock ?? new ManualClock()) as ManualClock;
  const caller = createCaller({
    baseUrl: "https://api.example/v1",
    send: retry({ ...rules, ...changes.rules })(send(fetch)),
    clock,
    on: {},
    headers: { "user-agent": "test" },
    strictBodies: false,
    redact: (text) => text.replaceAll("s3cret-value", "[secret]"),
    prepare: (_operation, given) => given,
    hint: () => undefined,
    ...changes,
  });
  return Object.assign(caller, { clock });
}

/** An answer in JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "transfer-encoding": "chunked", ...headers },
  });
}

/** An answer whose body comes in these pieces; then it ends, breaks with an error, or says nothing more. */
export function inPieces(
  pieces: readonly (string | Uint8Array)[],
  {
    ending = "end",
    status = 200,
    headers = { "transfer-encoding": "chunked" },
    onCancel,
  }: {
    readonly ending?: "end" | "silence" | Error;
    readonly status?: number;
    readonly headers?: Record<string, string>;
    readonly onCancel?: () => void;
  } = {},
): Response {
  const queue = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = queue.shift();
        if (piece !== undefined) controller.enqueue(piece);
        else if (ending === "end") controller.close();
        else if (ending !== "silence") controller.error(ending);
        else return new Promise<void>(() => {});
        return undefined;
      },
      cancel: () => onCancel?.(),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status, headers });
}

/** Ends the answer's body when the attempt is aborted, as the network does. */
export function abortable(answer: (url: string, init: RequestInit) => Response): Fetch {
  return async (url, init) => {
    const response = answer(url, init);
    if (response.body === null) return response;
    const source = response.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        init.signal?.addEventListener("abort", () => {
          source.cancel().catch(() => {});
          controller.error(init.signal?.reason);
        });
      },
      async pull(controller) {
        const { done, value } = await source.read();
        if (init.signal?.aborted) return;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => source.cancel(),
    });
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

/** A `fetch` that never answers, and ends as the real one does when it is aborted. */
export const silence: Fetch = (_url, { signal }) =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** What a failed `fetch` throws in Node: the reason is in its cause. */
export function fetchFailed(code: string, syscall?: string): TypeError {
  const cause = Object.assign(new Error(code), { code, ...(syscall !== undefined && { syscall }) });
  return new TypeError("fetch failed", { cause });
}

/** What a promise rejects with. */
export const failure = (promise: Promise<unknown>) => failureOf(() => promise);

/** What a call rejects with, or throws. */
export async function failureOf(call: () => unknown): Promise<Error & Record<string, unknown>> {
  try {
    await call();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("it did not fail");
}

/** What a check says that refuses something before any request. */
export function refusal(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    if (error instanceof InvalidCallError) return error.message;
    throw error;
  }
  throw new Error("it was taken");
}
