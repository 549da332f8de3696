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
import { readErrorText, readText } from "./read-text.js";
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
    const startedAt = clock.now();
    if (startedAt >= context.deadline) throw timeoutError("DEADLINE", context.deadlineMs, context);
    const attempt = new Attempt(context);
    if (on.request) notify(on.request, { ...origin(operation), attempt: context.attempt });
    try {
      const { url, method, headers, body = null } = request;
      const redirect = redirectMode(operation, body);
      let response = await attempt.send(fetch, url, {
        method,
        headers,
        body,
        redirect,
        signal: attempt.signal,
      });
      if (isRedirect(response)) {
        response = await follow(response, request, context, (target, init) =>
          attempt.send(fetch, target, {
            ...init,
            redirect: redirectMode(operation, null),
            signal: attempt.signal,
          }),
        );
      }
      if (on.response) {
        const { status } = response;
        const durationMs = clock.now() - startedAt;
        notify(on.response, { ...origin(operation), attempt: context.attempt, status, durationMs });
      }
      if (context.streamed && response.ok) {
        attempt.bodyIsTheCallers();
        return response;
      }
      const text = response.ok
        ? await readText(response, () => attempt.expectMore())
        : await readErrorText(response, clock, () => attempt.expectMore());
      attempt.done();
      if (context.takesText && response.ok) context.text = text;
      else putBack(response, text);
      return response;
    } catch (error) {
      attempt.done();
      if (signal?.aborted) throw signal.reason;
      if (isRefusedRedirect(error)) throw redirected(operation);
      throw (
        attempt.expired ??
        (isRunwireError(error) || isMockError(error) ? error : connectionError(error, origin(operation)))
      );
    }
  };
}

/** MSW's own, for a request that a test forgot to handle: no broken connection, and not to be tried again. */
function isMockError(error: unknown): boolean {
  return error instanceof Error && error.name === "InternalError";
}

/** A body that was read may be asked for any number of times: by the retry, by a 401's inspection, by the caller. */
export function putBack(response: Response, text: string): void {
  response.text = async () => text;
  response.json = async () => JSON.parse(text);
}

/**
 * The time of one attempt: until its headers, then from piece to piece of its body, and never beyond the deadline.
 * One timer does for all of them. A limit that moves later only moves a number, and the timer looks again when it
 * rings: a call that goes well sets it once.
 */
class Attempt {
  readonly #context: CallContext;
  readonly #controller = new AbortController();
  readonly #stopListening: () => void;
  #cancelTimer: (() => void) | undefined;
  /** What is waited for, for how long, and until when on the clock. */
  #code: TimeoutError["code"] = "ATTEMPT";
  #limitMs = 0;
  #endsAt = 0;
  /** The end that the timer was set for. */
  #ringsAt = 0;
  #expired: TimeoutError | undefined;

  constructor(context: CallContext) {
    this.#context = context;
    const { signal } = context;
    this.#stopListening =
      signal === undefined ? nothing : onAbort(signal, () => this.#controller.abort(signal.reason));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the attempt was ended, if it took too long. */
  get expired(): TimeoutError | undefined {
    return this.#expired;
  }

  send(fetch: Fetch | undefined, url: string, init: RequestInit): Promise<Response> {
    this.#limit("ATTEMPT", this.#context.timeoutMs);
    return (fetch ?? globalThis.fetch)(url, init);
  }

  expectMore(): void {
    this.#limit("IDLE", this.#context.idleTimeoutMs);
  }

  /** The answer is there, or given up: nothing is left to clean up. */
  done(): void {
    this.#stopTimer();
    this.#stopListening();
  }

  bodyIsTheCallers(): void {
    this.#stopTimer();
    this.#context.attemptInProgress = {
      done: () => this.done(),
      abort: (reason) => {
        this.done();
        this.#controller.abort(reason);
      },
    };
  }

  #limit(code: "ATTEMPT" | "IDLE", limitMs: number): void {
    const { clock, deadline, deadlineMs } = this.#context;
    const now = clock.now();
    const isLast = deadline - now < limitMs;
    this.#code = isLast ? "DEADLINE" : code;
    this.#limitMs = isLast ? deadlineMs : limitMs;
    this.#endsAt = isLast ? deadline : now + limitMs;
    if (this.#cancelTimer !== undefined && this.#ringsAt <= this.#endsAt) return;
    this.#stopTimer();
    this.#setTimer(this.#endsAt - now);
  }

  #setTimer(ms: number): void {
    this.#ringsAt = this.#endsAt;
    this.#cancelTimer = this.#context.clock.setTimer(() => this.#ring(), ms);
  }

  #ring(): void {
    if (this.#endsAt > this.#ringsAt) {
      this.#setTimer(this.#endsAt - this.#context.clock.now());
      return;
    }
    this.#expired = timeoutError(this.#code, this.#limitMs, this.#context);
    this.#controller.abort(this.#expired);
  }

  #stopTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
  }
}

const nothing = () => {};

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
  const { status } = response;
  // Where a redirect may not be looked at, its status may not either.
  return status === 0 ? response.type === "opaqueredirect" : redirects.has(status);
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
