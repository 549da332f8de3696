import createClient from "openapi-fetch";
import { CallRequest } from "./call-request.js";
import { checkCall, type GivenCall } from "./check-call.js";
import type { Clock } from "./clock.js";
import type { CallContext, Redact } from "./context.js";
import { defaults } from "./defaults.js";
import { discard } from "./discard.js";
import { ApiError } from "./errors/api-error.js";
import type { ClientListeners } from "./events.js";
import { linkSignals } from "./link-signals.js";
import type { Operation } from "./operation.js";
import { origin } from "./origin.js";
import type { Send } from "./pipeline.js";
import { problemDetail } from "./problem-detail.js";
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
      deadline: clock.now() + deadlineMs,
      deadlineMs,
      priority: 5,
      attempt: 0,
      tokenGeneration: 0,
      attemptInProgress: undefined,
    };
    const serialized = body === undefined ? undefined : serializeBody(operation, body);
    const headers: Record<string, unknown> = { ...header };
    if (operation.accept.length > 0) headers.accept = operation.accept.join(", ");
    if (serialized?.contentType !== undefined) headers["content-type"] = serialized.contentType;
    // A page is one JSON document and shows by itself whether it is whole; other streams do not.
    if (operation.stream !== undefined && !options.strictBodies) headers["accept-encoding"] = "identity";
    try {
      const result = await request(operation.method, serializePath(operation, path), {
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
    } finally {
      if (context.attemptInProgress === undefined) unlink();
    }
  }

  function refusal(operation: Operation, response: Response, error: unknown): ApiError {
    const { status, headers } = response;
    const body = typeof error === "string" ? redact(error) : redactDeep(error, redact);
    return new ApiError({
      ...origin(operation),
      status,
      body: body === "" ? undefined : body,
      requestId: headers.get("x-request-id") ?? undefined,
      detail: problemDetail(body),
      hint: options.hint(operation, status),
    });
  }

  function unexpected(operation: Operation, response: Response, detail: string, body?: string): ApiError {
    return new ApiError({
      ...origin(operation),
      status: response.status,
      body: body === undefined ? undefined : redact(body.slice(0, 2000)),
      detail: redact(detail),
      code: "UNEXPECTED_BODY",
    });
  }

  function parse(operation: Operation, response: Response, text: unknown): unknown {
    if (typeof text !== "string" || text === "" || operation.accept.length === 0) return undefined;
    if (isHtml(operation, response))
      throw unexpected(operation, response, problemDetail(text) ?? "an HTML page", text);
    if (!operation.accept.some((type) => /[/+]json\b/.test(type)) || operation.stream !== undefined)
      return text;
    try {
      return JSON.parse(text);
    } catch {
      const detail = `its body is not whole, valid JSON: ${JSON.stringify(text.slice(0, 80))}`;
      throw unexpected(operation, response, detail, text);
    }
  }

  const caller: Caller = {
    async answer(operation, given) {
      const { data, error, response } = await run(operation, given, {});
      // An error answer without a body has no `error`: only the status tells.
      if (response.ok) return { ok: true, data: parse(operation, response, data), response };
      return { ok: false, error, response };
    },
    async call(operation, given) {
      const answer = await caller.answer(operation, given);
      if (answer.ok) return answer.data;
      throw refusal(operation, answer.response, answer.error);
    },
    async open(operation, given, mode = {}) {
      const { error, response, context } = await run(operation, given, { ...mode, streamed: true });
      if (!response.ok) throw refusal(operation, response, error);
      if (isHtml(operation, response)) {
        const text = await firstText(response);
        discard(response, context);
        throw unexpected(operation, response, problemDetail(text) ?? "an HTML page", text);
      }
      return { response, context };
    },
  };
  return caller;
}

function isHtml(operation: Operation, response: Response): boolean {
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("text/html") && !operation.accept.includes("text/html");
}

async function firstText(response: Response): Promise<string> {
  const piece = await response.body
    ?.getReader()
    .read()
    .catch(() => undefined);
  return new TextDecoder().decode(piece?.value);
}

function redactDeep(value: unknown, redact: Redact): unknown {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  const clean = redact(text);
  return clean === text ? value : JSON.parse(clean);
}
