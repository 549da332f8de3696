import type { CallRequest } from "./call-request.js";
import type { CallContext } from "./context.js";
import { discard } from "./discard.js";
import { connectionError } from "./errors/connection-error.js";
import { describeCall, isRunwireError } from "./errors/runwire-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { notify } from "./notify.js";
import { onAbort } from "./on-abort.js";
import { origin } from "./origin.js";
import type { Send } from "./pipeline.js";
import { readText } from "./read-text.js";
import { isRefusedRedirect, redirected, redirectMode } from "./redirect-mode.js";
import { requireSafeUrl } from "./safe-url.js";

/** The part of `fetch` that a client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends one attempt. Each attempt has a controller of its own and leaves no timer and no listener: a signal
 * that lives as long as the program would otherwise gather them. Unless the call is streamed the body is read
 * here too, so that a connection that breaks in the middle of it is still a failed attempt.
 *
 * @param fetch Used instead of `globalThis.fetch`, which is looked up at each call: a mock may come later.
 */
export function send(fetch: Fetch | undefined): Send {
  return async (request, context) => {
    const { signal, operation, on, clock } = context;
    if (signal?.aborted) throw signal.reason;
    // A replay, or a wait that ended late, may come here when the time is over: nothing must be sent then.
    if (clock.now() >= context.deadline) throw timeoutError("DEADLINE", context.deadlineMs, context);
    const attempt = startAttempt(context);
    if (on.request) notify(on.request, { ...origin(operation), attempt: context.attempt });
    const startedAt = clock.now();
    try {
      let response = await attempt.send(fetch, request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body ?? null,
      });
      if (isRedirect(response))
        response = await follow(response, request, context, (url, init) => attempt.send(fetch, url, init));
      if (on.response) {
        const { status } = response;
        const durationMs = clock.now() - startedAt;
        notify(on.response, { ...origin(operation), attempt: context.attempt, status, durationMs });
      }
      if (context.streamed && response.ok) {
        attempt.bodyIsTheCallers();
        return response;
      }
      const text = await readText(response, attempt.expectMore);
      attempt.done();
      // Both may now be asked for any number of times: by the retry, by a 401's inspection, by the caller.
      response.text = async () => text;
      response.json = async () => JSON.parse(text);
      return response;
    } catch (error) {
      attempt.done();
      if (signal?.aborted) throw signal.reason;
      if (isRefusedRedirect(error)) throw redirected(operation);
      throw (
        attempt.expired() ??
        (isRunwireError(error) || isMockError(error) ? error : connectionError(error, origin(operation)))
      );
    }
  };
}

/** MSW's own, for a request that a test forgot to handle: no broken connection, and not to be tried again. */
function isMockError(error: unknown): boolean {
  return error instanceof Error && error.name === "InternalError";
}

function startAttempt(context: CallContext) {
  const { clock, signal, operation } = context;
  const controller = new AbortController();
  let expired: TimeoutError | undefined;
  let cancelTimer = () => {};
  const limit = (code: "ATTEMPT" | "IDLE", limitMs: number) => {
    cancelTimer();
    const remainingMs = context.deadline - clock.now();
    const [which, ms] =
      remainingMs < limitMs ? (["DEADLINE", remainingMs] as const) : ([code, limitMs] as const);
    cancelTimer = clock.setTimer(() => {
      expired = timeoutError(which, which === "DEADLINE" ? context.deadlineMs : ms, context);
      controller.abort(expired);
    }, ms);
  };
  const stopListening = onAbort(signal, () => controller.abort(signal?.reason));
  const done = () => {
    cancelTimer();
    stopListening();
  };

  return {
    done,
    expired: () => expired,
    expectMore: () => limit("IDLE", context.idleTimeoutMs),
    send(fetch: Fetch | undefined, url: string, init: RequestInit) {
      limit("ATTEMPT", context.timeoutMs);
      const redirect = redirectMode(operation, init.body);
      return (fetch ?? globalThis.fetch)(url, { ...init, redirect, signal: controller.signal });
    },
    bodyIsTheCallers() {
      cancelTimer();
      context.attemptInProgress = {
        done,
        abort(reason) {
          done();
          controller.abort(reason);
        },
      };
    },
  };
}

/** The error for a clock that ran out. */
export function timeoutError(
  code: TimeoutError["code"],
  limitMs: number,
  { operation }: Pick<CallContext, "operation">,
): TimeoutError {
  const what = {
    ATTEMPT: `sent no headers within ${Math.round(limitMs)} ms; raise timeoutMs if the server needs longer`,
    IDLE: `sent nothing more for ${Math.round(limitMs)} ms in the middle of its answer`,
    DEADLINE: `did not end within deadlineMs = ${Math.round(limitMs)}`,
  }[code];
  return new TimeoutError(code, `${describeCall(origin(operation))} ${what}`, limitMs, origin(operation));
}

const redirects = new Set([301, 302, 303, 307, 308]);

function isRedirect(response: Response): boolean {
  return redirects.has(response.status) || response.type === "opaqueredirect";
}

/**
 * Follows a 303 to storage once, with neither credential nor body; any other redirect is an error. All that
 * storage is told is that no compression is wanted, where the client could not tell a cut body from a whole one.
 */
async function follow(
  response: Response,
  request: CallRequest,
  context: CallContext,
  get: (url: string, init: RequestInit) => Promise<Response>,
): Promise<Response> {
  const { operation } = context;
  const location = response.headers.get("location");
  discard(response, context);
  const target = location === null ? undefined : parse(location);
  if (operation.redirect === "storage" && response.status === 303 && target) {
    requireSafeUrl(target, "the storage address");
    const encoding = request.headers.get("accept-encoding");
    const stored = await get(
      target.href,
      encoding === null ? {} : { headers: { "accept-encoding": encoding } },
    );
    if (!isRedirect(stored)) return stored;
    discard(stored, context);
  }
  throw redirected(operation, response.status, target);
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
