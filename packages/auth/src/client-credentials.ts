import {
  AuthenticationError,
  type CallContext,
  CallRequest,
  type ClientListeners,
  type Clock,
  defaults,
  type Operation,
  onAbort,
  origin,
  problemDetail,
  retryAfterMs,
  type Send,
  type Step,
  TimeoutError,
} from "@runwire/core";
import { jwtLifetimeMs } from "./jwt.js";
import { redact, Secret } from "./secret.js";

/** A client id and secret, and where they become a token (OAuth 2.0, RFC 6749 section 4.4). */
export interface ClientCredentials {
  readonly clientId: string;
  /** Read anew for each request: a secret may be rotated. */
  readonly clientSecret: Secret;
  /** The whole address of the token endpoint. */
  readonly tokenUrl: string;
  /** The token endpoint as an operation of the document, for errors and events. */
  readonly operation: Operation;
  /** How the endpoint wants to be asked. @default {@link standardForm} */
  readonly form?: GrantForm;
}

/** How a token endpoint wants to be asked for a token. */
export interface GrantForm {
  readonly mediaType: "application/x-www-form-urlencoded" | "application/json";
  /** What stands in the body. */
  fields(clientId: string, clientSecret: string): Readonly<Record<string, string>>;
}

/** The client-credentials grant as RFC 6749, section 4.4.2, has it, with id and secret in the body. */
export const standardForm: GrantForm = {
  mediaType: "application/x-www-form-urlencoded",
  fields: (clientId, clientSecret) => ({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  }),
};

/** A token as the endpoint gave it. */
export interface GrantedToken {
  readonly value: Secret;
  /** How long it lasts, in milliseconds; `undefined` where nothing tells: then until the server refuses it. */
  readonly lifetimeMs: number | undefined;
  /** Another process had asked for it, some time ago: it may have been refused since. */
  readonly taken?: boolean | undefined;
}

/** The token endpoint failed in a way that may pass. */
export class TokenEndpointFailure extends AuthenticationError {
  /** What the server asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, status: number, retryAfterMs: number | undefined) {
    super("TOKEN_ENDPOINT", message, { status });
    this.retryAfterMs = retryAfterMs;
  }
}

/** Under what conditions one token request is made. */
export interface GrantConditions {
  readonly signal: AbortSignal;
  /** On the clock's `now()`. */
  readonly deadline: number;
  readonly deadlineMs: number;
  readonly clock: Clock;
  readonly on: ClientListeners;
}

/** Makes one token request. */
export type Grant = (conditions: GrantConditions) => Promise<GrantedToken>;

/**
 * The client-credentials grant with id and secret in the body.
 *
 * @param limit Takes a place in the request window first. Only there the deadline of whoever asked counts: once
 * it is sent, the request is everybody's, and only its own timeout ends it.
 */
export function clientCredentialsGrant(
  credentials: ClientCredentials,
  send: Send,
  limit: Step = (next) => next,
): Grant {
  const { clientId, tokenUrl, operation, form = standardForm } = credentials;
  const path = limit((request, context) => sendInTime(send, request, context));
  return async ({ signal, deadline, deadlineMs, clock, on }) => {
    // Read anew each time: it may have been rotated.
    const { clientSecret } = credentials;
    const context = {
      operation,
      clock,
      on,
      signal,
      streamed: false,
      timeoutMs: defaults.tokenTimeoutMs,
      idleTimeoutMs: defaults.tokenTimeoutMs,
      deadline,
      deadlineMs,
      priority: 0,
      attempt: 1,
      tokenGeneration: 0,
      attemptInProgress: undefined,
    };
    const fields = form.fields(clientId, clientSecret.reveal());
    const request = new CallRequest(tokenUrl, {
      method: "POST",
      headers: new Headers({
        accept: "application/json",
        "content-type": form.mediaType,
      }),
      body:
        form.mediaType === "application/json"
          ? JSON.stringify(fields)
          : new URLSearchParams(fields).toString(),
      context,
    });
    const response = await path(request, context);
    return readGrant(response, await response.text(), { ...credentials, clientSecret }, clock);
  };
}

/**
 * Sends a token request, which may take `defaults.tokenTimeoutMs` (30 s) in all: its timeouts alone would let an
 * answer trickle for ever, and everybody wait for it.
 */
async function sendInTime(send: Send, request: CallRequest, context: CallContext): Promise<Response> {
  const { clock, signal, operation } = context;
  if (signal?.aborted) throw signal.reason;
  const limitMs = defaults.tokenTimeoutMs;
  const controller = new AbortController();
  const stopListening = onAbort(signal, () => controller.abort(signal?.reason));
  const cancelTimer = clock.setTimer(() => {
    const message = `the token endpoint ${operation.method} ${operation.path} did not answer within ${limitMs} ms`;
    controller.abort(new TimeoutError("ATTEMPT", message, limitMs, origin(operation)));
  }, limitMs);
  try {
    return await send(request, {
      ...context,
      signal: controller.signal,
      deadline: Number.POSITIVE_INFINITY,
    });
  } finally {
    cancelTimer();
    stopListening();
  }
}

const passing = new Set([408, 429, 500, 502, 503, 504]);

function readGrant(
  { status, ok, headers }: Response,
  text: string,
  { clientId, clientSecret, operation }: ClientCredentials,
  clock: Clock,
): GrantedToken {
  // Before it is cut: half a secret would not be found.
  const clean = redact(text, [clientSecret]);
  const body = parseJson(text);
  const said = problemDetail(parseJson(clean) ?? clean) ?? "nothing more";
  const where = `the token endpoint ${operation.method} ${operation.path}`;
  if (passing.has(status)) {
    throw new TokenEndpointFailure(
      `${where} answered ${status}: ${said}`,
      status,
      retryAfterMs(headers, clock.date()),
    );
  }
  const code = (body as { error?: unknown } | undefined)?.error;
  if (status === 400 || status === 401 || code === "invalid_client") {
    throw new AuthenticationError(
      "INVALID_CLIENT",
      `${where} refused client id ${JSON.stringify(shorten(clientId))} (${status}): ${said}; check id, secret and \`url\``,
      { status },
    );
  }
  const granted = (body ?? {}) as Readonly<Record<string, unknown>>;
  // Run:ai's older endpoint writes the standard's names in camelCase.
  const token = granted.access_token ?? granted.accessToken;
  const expiresIn = granted.expires_in ?? granted.expiresIn;
  if (!ok || typeof token !== "string" || token === "") {
    throw new AuthenticationError(
      "TOKEN_ENDPOINT",
      `${where} answered ${status} without an access_token: ${ok ? "check `url`" : said}`,
      { status },
    );
  }
  // A header's error would show what it was to hold.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new AuthenticationError(
      "TOKEN_ENDPOINT",
      `${where} answered ${status} with an access_token that no header can hold; check \`url\``,
      { status },
    );
  }
  return { value: new Secret(token), lifetimeMs: lifetimeMs(expiresIn, token, headers) };
}

/** A lifetime of 0 or less, or one that is no number, tells nothing: the token is used until it is refused. */
function lifetimeMs(expiresIn: unknown, token: string, headers: Headers): number | undefined {
  const seconds = typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn;
  if (typeof seconds === "number" && Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  const served = Date.parse(headers.get("date") ?? "");
  const fromClaims = jwtLifetimeMs(token, Number.isNaN(served) ? undefined : served);
  return fromClaims !== undefined && fromClaims > 0 ? fromClaims : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shorten(clientId: string): string {
  return clientId.length > 12 ? `${clientId.slice(0, 8)}…` : clientId;
}
