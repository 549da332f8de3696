import createClient from "openapi-fetch";
import { planOf } from "./call-plan.js";
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
import { putBack } from "./send.js";
import { serializeBody, serializePath, serializeQuery } from "./serialize.js";
import { beginningOf, unexpectedBody } from "./unexpected-body.js";

/** What a client puts into its caller. */
export interface CallerOptions {
  /** Origin and base path, without a slash at its end. */
  readonly baseUrl: string;
  /** Where an operation is that has a server of its own. @default the `server` of the table */
  readonly serverOf?: ((operation: Operation) => string | undefined) | undefined;
  readonly send: Send;
  readonly clock: Clock;
  readonly on: ClientListeners;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the transport notices a compressed body that was cut. Plain `fetch` does not: streams ask for none. */
  readonly strictBodies: boolean;
  readonly redact: Redact;
  /** Adds what the client knows (an organization, say), and refuses what its credential cannot do. */
  readonly prepare: (operation: Operation, given: GivenCall) => GivenCall;
  /** A sentence for an error of this status and body: what is known of the operation beyond what the server says. */
  readonly hint: (operation: Operation, status: number, body: unknown) => string | undefined;
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
  /** Where to ask instead of the operation's own address: one that an answer gave, such as that of a storage. */
  readonly url?: URL | undefined;
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

const usual: CallMode = {};

/** The query and the body that openapi-fetch is given are serialised already, by the table. */
const asItIs = (serialized: unknown) => serialized;

/**
 * The way from an operation and its options to an answer: checks, serialises by the table, hands the request to
 * the pipeline through openapi-fetch, and reads the answer.
 */
export function createCaller(options: CallerOptions): Caller {
  const { clock, on, redact } = options;
  const client = createClient<Record<string, never>>({
    baseUrl: options.baseUrl,
    headers: options.headers,
    querySerializer: asItIs as () => string,
    bodySerializer: asItIs,
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
    const call = options.prepare(operation, given);
    const { path, query = {}, header, body } = call;
    const streamed = mode.streamed ?? false;
    const serialized = body === undefined ? undefined : serializeBody(operation, body);
    const { url } = mode;
    const pathname = url === undefined ? serializePath(operation, path) : url.pathname + url.search;
    const server = operation.server && (options.serverOf?.(operation) ?? operation.server);
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
      takesText: !streamed,
      text: undefined,
      broken: mode.after?.error,
      worthAnother: undefined,
    };
    const { accept } = planOf(operation);
    const headers: Record<string, unknown> = { ...header };
    if (accept !== undefined) headers.accept = accept;
    if (serialized?.contentType !== undefined) headers["content-type"] = serialized.contentType;
    // A page is one JSON document and shows by itself whether it is whole; other streams do not.
    if (operation.stream !== undefined && !options.strictBodies) headers["accept-encoding"] = "identity";
    try {
      const { error, response } = await request(operation.method, pathname, {
        baseUrl: url?.origin ?? server,
        params: { query: serializeQuery(operation, query) },
        body: serialized?.body,
        headers,
        // The text of a success is in the context: `send` has read it.
        parseAs: "stream",
        context,
      });
      const attempt = context.attemptInProgress;
      if (attempt === undefined) return { error, response, context };
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
      return { error, response, context };
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
      detail: problemDetail(body, isHtml(operation, response)),
      hint: options.hint(operation, status, body),
    });
  }

  const unexpected = (
    operation: Operation,
    { status }: Response,
    text: string,
    describe: (text: string) => string | undefined,
  ) => unexpectedBody(operation, status, text, redact, describe);

  function parse(operation: Operation, response: Response, text = ""): unknown {
    const { accept, isJson } = planOf(operation);
    if (text === "") {
      if (!isJson || response.status === 204 || response.status === 205) return undefined;
      throw unexpected(operation, response, text, () => "its body is empty, where JSON is expected");
    }
    // Before anything else: a sign-in page must not pass for the success of an operation without a body. No page
    // begins like the JSON that nearly all answers are.
    if (!/^[{[]/.test(text) && isHtml(operation, response)) {
      throw unexpected(operation, response, text, pageDetail);
    }
    if (accept === undefined) return undefined;
    if (!isJson) return text;
    try {
      return JSON.parse(text);
    } catch {
      // A page does not always say that it is HTML.
      const describe = (clean: string) =>
        /^\s*</.test(clean)
          ? problemDetail(clean)
          : `its body is not whole, valid JSON: ${JSON.stringify(clean.slice(0, 80))}`;
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
      const { error, response, context } = await run(operation, given, usual);
      // An error answer without a body has no `error`: only the status tells.
      if (response.ok) {
        const data = parse(operation, response, context.text);
        if (context.text !== undefined) putBack(response, context.text);
        return { ok: true, data, response };
      }
      return { ok: false, error: redactDeep(error, redact), response };
    },
    async call(operation, given) {
      const { error, response, context } = await run(operation, given, usual);
      if (response.ok) return parse(operation, response, context.text);
      throw refusal(operation, response, error);
    },
    async open(operation, given, mode = {}) {
      const { error, response, context } = await run(operation, given, { ...mode, streamed: true });
      if (!response.ok) throw refusal(operation, response, error);
      if (isHtml(operation, response)) {
        throw unexpected(
          operation,
          response,
          await beginningOf(new BodyReader(response, context), context),
          pageDetail,
        );
      }
      return { response, context };
    },
  };
  return caller;
}

const pageDetail = (page: string) => problemDetail(page, true);

function isHtml(operation: Operation, response: Response): boolean {
  const type = response.headers.get("content-type") ?? "";
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(type) && !operation.accept.includes("text/html");
}

/** A moment so long from now; `undefined` where it is beyond all dates. */
function dateIn(clock: Clock, ms: number): Date | undefined {
  const date = new Date(clock.date() + ms);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
