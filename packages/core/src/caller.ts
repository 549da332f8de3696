import createClient from "openapi-fetch";
import { CallRequest } from "./call-request.js";
import { checkCall, type GivenCall } from "./check-call.js";
import type { Clock } from "./clock.js";
import type { CallContext, Redact } from "./context.js";
import { defaults } from "./defaults.js";
import { ApiError } from "./errors/api-error.js";
import type { ClientListeners } from "./events.js";
import { linkSignals } from "./link-signals.js";
import type { Operation } from "./operation.js";
import { origin } from "./origin.js";
import type { Send } from "./pipeline.js";
import { problemDetail } from "./problem-detail.js";
import { BodyReader } from "./records/body-reader.js";
import { redactDeep } from "./redact-deep.js";
import { retryAfterMs } from "./retry-after.js";
import { serializeBody, serializePath, serializeQuery } from "./serialize.js";

/** What a client puts into its caller. */
export interface CallerOptions {
  /** Origin and base path, without a slash at its end. */
  readonly baseUrl: string;
  readonly send: Send;
  readonly clock: Clock;
  readonly on: ClientListeners;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the transport notices a compressed body that was cut. Plain `fetch` does not: streams ask for none. */
  readonly strictBodies: boolean;
  readonly redact: Redact;
  /** Adds what the client knows (an organization, say), and refuses what its credential cannot do. */
  readonly prepare: (operation: Operation, given: GivenCall) => GivenCall;
  /** A sentence for an error of this status: what is known, but not documented, of the operation. */
  readonly hint: (operation: Operation, status: number) => string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
}

/** What a call does with its answer, beyond what the operation says. */
export interface CallMode {
  /** The caller reads the body itself. */
  readonly streamed?: boolean;
  readonly idleTimeoutMs?: number | undefined;
  /**
   * The moment, on the clock's `now()`, by which the body has to be read, too. Without it the deadline of a
   * streamed call ends with its headers.
   */
  readonly deadline?: number | undefined;
  /** The call goes on from one whose body broke while it was read: that was so many attempts of this one. */
  readonly after?: { readonly attempt: number; readonly error: unknown } | undefined;
}

/** An answer whose body is still to be read. */
export interface OpenCall {
  readonly response: Response;
  readonly context: CallContext;
}

/** An answer: the parsed body of a success, or what the server said instead. */
export type Answer =
  | { readonly ok: true; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly error: unknown; readonly response: Response };

/** Calls operations of one client. */
export interface Caller {
  readonly clock: Clock;
  /** Takes the client's secrets out of a text. */
  readonly redact: Redact;
  /** Ends all calls of the client; for jobs that wait between calls. */
  readonly signal: AbortSignal | undefined;
  /** Throws what a call would throw before its request: for jobs that do much before it. */
  check(operation: Operation, given: GivenCall): void;
  /** The answer, whichever it is. */
  answer(operation: Operation, given: GivenCall): Promise<Answer>;
  /** The parsed body of a success; throws an {@link ApiError} otherwise. */
  call(operation: Operation, given: GivenCall): Promise<unknown>;
  /** A success whose body is yet to be read; throws an {@link ApiError} otherwise. */
  open(operation: Operation, given: GivenCall, mode?: CallMode): Promise<OpenCall>;
}

/**
 * The way from an operation and its options to an answer: checks, serialises by the table, hands the request to
 * the pipeline through openapi-fetch, and reads the answer.
 */
export function createCaller(options: CallerOptions): Caller {
  const { clock, on, redact } = options;
  const client = createClient<Record<string, never>>({
    baseUrl: options.baseUrl,
    headers: options.headers,
    Request: CallRequest as unknown as typeof Request,
    fetch: (request) =>
      options.send(request as unknown as CallRequest, (request as unknown as CallRequest).context),
  });
  // openapi-fetch types its calls by a document; here the table has already told what is right.
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

  async function run(operation: Operation, given: GivenCall, mode: CallMode) {
    checkCall(operation, given);
    const { path, query, header, body, ...call } = options.prepare(operation, given);
    const streamed = mode.streamed ?? false;
    const serialized = body === undefined ? undefined : serializeBody(operation, body);
    const pathname = serializePath(operation, path);
    const { signal, unlink } = linkSignals(options.signal, call.signal);
    const deadlineMs =
      call.deadlineMs ?? options.deadlineMs ?? (streamed ? Number.POSITIVE_INFINITY : defaults.deadlineMs);
    const context: CallContext = {
      operation,
      clock,
      on,
      signal,
      streamed,
      timeoutMs:
        call.timeoutMs ?? options.timeoutMs ?? (streamed ? defaults.streamTimeoutMs : defaults.timeoutMs),
      idleTimeoutMs: mode.idleTimeoutMs ?? defaults.idleTimeoutMs,
      deadline: mode.deadline ?? clock.now() + deadlineMs,
      deadlineMs,
      priority: 5,
      attempt: mode.after?.attempt ?? 0,
      tokenGeneration: 0,
      attemptInProgress: undefined,
      broken: mode.after?.error,
    };
    const headers: Record<string, unknown> = { ...header };
    if (operation.accept.length > 0) headers.accept = operation.accept.join(", ");
    if (serialized?.contentType !== undefined) headers["content-type"] = serialized.contentType;
    // A page is one JSON document and shows by itself whether it is whole; other streams do not.
    if (operation.stream !== undefined && !options.strictBodies) headers["accept-encoding"] = "identity";
    try {
      const result = await request(operation.method, pathname, {
        params: { query: query ?? {} },
        querySerializer: (values: Record<string, unknown>) => serializeQuery(operation, values),
        bodySerializer: () => serialized?.body,
        ...(serialized && { body: serialized.body }),
        headers,
        parseAs: streamed ? "stream" : "text",
        context,
      });
      const attempt = context.attemptInProgress;
      if (attempt === undefined) return { ...result, context };
      if (mode.deadline === undefined) context.deadline = Number.POSITIVE_INFINITY;
      // The signals stay linked for as long as the body is being read.
      context.attemptInProgress = {
        done: () => {
          attempt.done();
          unlink();
        },
        abort: (reason) => {
          attempt.abort(reason);
          unlink();
        },
      };
      return { ...result, context };
    } catch (error) {
      // openapi-fetch loses a reason that is falsy, as that of `abort(null)` is.
      if (signal?.aborted) throw signal.reason;
      throw error;
    } finally {
      if (context.attemptInProgress === undefined) unlink();
    }
  }

  function refusal(operation: Operation, response: Response, error: unknown): ApiError {
    const { status, headers } = response;
    const requestId = headers.get("x-request-id");
    const body = redactDeep(error, redact);
    const retryMs = retryAfterMs(headers, clock.date());
    return new ApiError({
      ...origin(operation),
      status,
      body: body === "" ? undefined : body,
      requestId: requestId === null ? undefined : redact(requestId),
      retryAt: retryMs === undefined ? undefined : dateIn(clock, retryMs),
      detail: problemDetail(body),
      hint: options.hint(operation, status),
    });
  }

  /** @param text The body. Secrets are taken out of it before it is cut: half a secret would not be found. */
  function unexpected(
    operation: Operation,
    { status }: Response,
    text: string,
    describe: (text: string) => string | undefined,
  ): ApiError {
    const clean = redact(text);
    return new ApiError({
      ...origin(operation),
      status,
      body: clean === "" ? undefined : clean.slice(0, 2000),
      detail: describe(clean),
      code: "UNEXPECTED_BODY",
    });
  }

  function parse(operation: Operation, response: Response, data: unknown): unknown {
    const text = typeof data === "string" ? data : "";
    const json = operation.stream === undefined && operation.accept.some((type) => /[/+]json\b/.test(type));
    if (text === "") {
      if (!json || response.status === 204 || response.status === 205) return undefined;
      throw unexpected(operation, response, text, () => "its body is empty, where JSON is expected");
    }
    // Before anything else: a sign-in page must not pass for the success of an operation without a body.
    if (isHtml(operation, response)) throw unexpected(operation, response, text, problemDetail);
    if (operation.accept.length === 0) return undefined;
    if (!json) return text;
    try {
      return JSON.parse(text);
    } catch {
      const describe = (clean: string) =>
        `its body is not whole, valid JSON: ${JSON.stringify(clean.slice(0, 80))}`;
      throw unexpected(operation, response, text, describe);
    }
  }

  const caller: Caller = {
    clock,
    redact,
    signal: options.signal,
    check(operation, given) {
      checkCall(operation, given);
      options.prepare(operation, given);
    },
    async answer(operation, given) {
      const { data, error, response } = await run(operation, given, {});
      // An error answer without a body has no `error`: only the status tells.
      if (response.ok) return { ok: true, data: parse(operation, response, data), response };
      return { ok: false, error: redactDeep(error, redact), response };
    },
    async call(operation, given) {
      const { data, error, response } = await run(operation, given, {});
      if (response.ok) return parse(operation, response, data);
      throw refusal(operation, response, error);
    },
    async open(operation, given, mode = {}) {
      const { error, response, context } = await run(operation, given, { ...mode, streamed: true });
      if (!response.ok) throw refusal(operation, response, error);
      if (isHtml(operation, response)) {
        throw unexpected(operation, response, await beginning(response, context), problemDetail);
      }
      return { response, context };
    },
  };
  return caller;
}

function isHtml(operation: Operation, response: Response): boolean {
  const type = response.headers.get("content-type") ?? "";
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(type) && !operation.accept.includes("text/html");
}

/** Enough of a body to find secrets in what is shown of it, which is much less. */
async function beginning(response: Response, context: CallContext): Promise<string> {
  const body = new BodyReader(response, context);
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const piece = await body.read();
      if (piece === undefined || text.length > 65_536) return text;
      text += decoder.decode(piece, { stream: true });
    }
  } finally {
    body.close();
  }
}

/** A moment so long from now; `undefined` where it is beyond all dates. */
function dateIn(clock: Clock, ms: number): Date | undefined {
  const date = new Date(clock.date() + ms);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
