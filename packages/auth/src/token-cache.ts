import {
  AuthenticationError,
  backOffMs,
  type ClientListeners,
  type Clock,
  ConnectionError,
  defaults,
  notify,
  onAbort,
  RateLimitError,
  sleep,
  TimeoutError,
  timeoutError,
} from "@runwire/core";
import { type Grant, type GrantedToken, TokenEndpointFailure } from "./client-credentials.js";
import type { Secret } from "./secret.js";
import type { CurrentToken, TokenSource, TokenWaiter } from "./token-source.js";

interface CachedToken extends CurrentToken {
  /** On the clock's `now()`. */
  readonly refreshAt: number;
  readonly expiresAt: number;
  /** Since when it is here. */
  readonly keptAt: number;
  /** Whether the server has ever accepted it. */
  worked: boolean;
}

interface Refresh {
  done: Promise<void>;
  readonly controller: AbortController;
  /** By when the most patient of those who wait needs it. */
  deadline: number;
  /** By when it had to be had as the last request for it began; later waiters may have more time. */
  askedUntil: number;
  readonly background: boolean;
  waiters: number;
  /** A token was refused after this refresh began: what it brings may be refused for the same reason. */
  stale: boolean;
}

/** A token that came too late to be used, by its own lifetime, is used for so long: else it would be asked for anew. */
const leastUseMs = 1000;

/** How many tokens that are no longer used are remembered, to be recognised in what servers say. */
const rememberedTokens = 4;

/**
 * One token for any number of callers and clients.
 *
 * | the token is         | a caller                                                                |
 * |----------------------|-------------------------------------------------------------------------|
 * | fresh                | goes on at once                                                         |
 * | about to expire      | goes on at once; one refresh is started in the background               |
 * | expired, or not there| waits for the one refresh that all callers share                        |
 * | refused by the API   | is given up, by its generation; then as above                           |
 * | refused by the token endpoint | fails at once with the same error, for 30 s                    |
 *
 * A lifetime counts from before the request for it, on a clock that only grows. A refresh that fails while the
 * token is still valid is silent. A shared refresh is aborted only when all who waited for it have left.
 */
export class TokenCache implements TokenSource {
  readonly #grant: Grant;
  readonly #clock: Clock;
  readonly #random: () => number;
  #token: CachedToken | undefined;
  /** All who were refused with it are told the same. */
  #refusedLast: CachedToken | undefined;
  #recent: readonly Secret[] = [];
  #generation = 0;
  #refresh: Refresh | undefined;
  /** Why there is no token, for callers that come before it is worth asking again. */
  #failure: { readonly error: Error; readonly until: number } | undefined;

  constructor(grant: Grant, clock: Clock, random: () => number = Math.random) {
    this.#grant = grant;
    this.#clock = clock;
    this.#random = random;
  }

  current(): CurrentToken | undefined {
    const token = this.#token;
    return token !== undefined && this.#clock.now() < token.expiresAt ? token : undefined;
  }

  prepare(waiter: TokenWaiter): Promise<void> | undefined {
    const now = this.#clock.now();
    const token = this.#token;
    if (token === undefined || now >= token.expiresAt) return this.#wait(waiter);
    if (now >= token.refreshAt && this.#refresh === undefined && !this.#failedLately(now)) {
      // A failure is kept for those who will have to wait; nobody waits for this one.
      this.#start(waiter.on, now + defaults.tokenTimeoutMs, true);
    }
    return undefined;
  }

  refused(generation: number, since: number): boolean {
    const token = this.#token;
    if (token?.generation === generation) {
      this.#token = undefined;
      this.#refusedLast = token;
      if (this.#refresh !== undefined) this.#refresh.stale = true;
    }
    const refused = this.#refusedLast;
    // Of an older one nothing is known but that another has been had since.
    if (refused?.generation !== generation) return true;
    return refused.worked || refused.keptAt < since;
  }

  accepted(generation: number): void {
    const token = this.#token;
    if (token?.generation === generation) token.worked = true;
  }

  secrets(): readonly Secret[] {
    return this.#recent;
  }

  async #wait(waiter: TokenWaiter): Promise<void> {
    for (;;) {
      if (waiter.signal?.aborted) throw waiter.signal.reason;
      const now = this.#clock.now();
      if (this.#failure !== undefined && this.#failedLately(now)) throw this.#failure.error;
      const refresh = this.#refresh ?? this.#start(waiter.on, waiter.deadline, false);
      try {
        await this.#join(refresh, waiter);
        if (this.current() !== undefined) return;
      } catch (error) {
        // It was begun for a caller that could not wait as long as this one can.
        if (
          ranOutOfTime(error) &&
          refresh.askedUntil < waiter.deadline &&
          this.#clock.now() < waiter.deadline
        )
          continue;
        throw error;
      }
    }
  }

  /** Waits for a refresh for as long as this caller may; the last one to leave ends it. */
  #join(refresh: Refresh, { signal, deadline, deadlineMs, operation }: TokenWaiter): Promise<void> {
    refresh.waiters++;
    refresh.deadline = Math.max(refresh.deadline, deadline);
    return new Promise<void>((resolve, reject) => {
      const leave = () => {
        stopListening();
        cancelTimer();
        refresh.waiters--;
      };
      const giveUp = (reason: unknown) => {
        leave();
        if (refresh.waiters === 0 && !refresh.background) refresh.controller.abort(reason);
        reject(reason);
      };
      const stopListening = onAbort(signal, () => giveUp(signal?.reason));
      const cancelTimer =
        deadline === Number.POSITIVE_INFINITY
          ? () => {}
          : this.#clock.setTimer(
              () => giveUp(timeoutError("DEADLINE", deadlineMs, { operation })),
              deadline - this.#clock.now(),
            );
      refresh.done.then(
        () => {
          leave();
          resolve();
        },
        (error: unknown) => {
          leave();
          reject(error);
        },
      );
    });
  }

  #start(on: ClientListeners, deadline: number, background: boolean): Refresh {
    const controller = new AbortController();
    const refresh: Refresh = {
      done: Promise.resolve(),
      controller,
      deadline,
      askedUntil: deadline,
      background,
      waiters: 0,
      stale: false,
    };
    this.#refresh = refresh;
    const end = () => {
      if (this.#refresh === refresh) this.#refresh = undefined;
    };
    // Whoever comes after the last one left starts anew.
    controller.signal.addEventListener("abort", end, { once: true });
    refresh.done = this.#run(refresh, on).finally(end);
    // Whoever waits sees the error; with nobody waiting it must not count as unhandled.
    refresh.done.catch(() => {});
    return refresh;
  }

  async #run(refresh: Refresh, on: ClientListeners): Promise<void> {
    const { signal } = refresh.controller;
    try {
      // All who begin to wait in this moment are counted before it is asked how long they can.
      await undefined;
      for (;;) {
        refresh.stale = false;
        const startedAt = this.#clock.now();
        const granted = await this.#obtain(on, refresh);
        // Nobody waited any more, and others may have got, or lost, a newer one since.
        signal.throwIfAborted();
        if (refresh.stale) continue;
        this.#keep(granted, startedAt);
        if (on.token) {
          notify(on.token, { durationMs: this.#clock.now() - startedAt, lifetimeMs: granted.lifetimeMs });
        }
        return;
      }
    } catch (error) {
      if (!signal.aborted) this.#remember(error);
      throw error;
    }
  }

  /** Asks for a token, again where a failure may pass. Token requests change nothing, so all can be repeated. */
  async #obtain(on: ClientListeners, refresh: Refresh): Promise<GrantedToken> {
    const clock = this.#clock;
    const { signal } = refresh.controller;
    for (let attempt = 1; ; attempt++) {
      const { deadline } = refresh;
      const deadlineMs = deadline - clock.now();
      refresh.askedUntil = deadline;
      try {
        return await this.#grant({ signal, deadline, deadlineMs, clock, on });
      } catch (error) {
        const passes =
          error instanceof TokenEndpointFailure ||
          (error instanceof ConnectionError && error.code !== "REDIRECT") ||
          (error instanceof TimeoutError && error.code !== "DEADLINE");
        if (!passes || signal.aborted || attempt >= defaults.attempts) throw error;
        const hint = error instanceof TokenEndpointFailure ? error.retryAfterMs : undefined;
        const delayMs = hint || backOffMs(defaults.backOff, attempt, this.#random);
        if (delayMs > defaults.tokenTimeoutMs || clock.now() + delayMs > refresh.deadline) throw error;
        await sleep(clock, delayMs, signal);
      }
    }
  }

  #keep({ value, lifetimeMs, taken = false }: GrantedToken, startedAt: number): void {
    const lifetime = lifetimeMs ?? Number.POSITIVE_INFINITY;
    const marginMs = Math.min(defaults.refreshMarginMs, lifetime / 10);
    const expiresAt = Math.max(startedAt + lifetime, this.#clock.now() + leastUseMs);
    this.#failure = undefined;
    this.#recent = [value, ...this.#recent].slice(0, rememberedTokens);
    this.#token = {
      value,
      generation: ++this.#generation,
      expiresAt,
      refreshAt: lifetime === Number.POSITIVE_INFINITY ? lifetime : expiresAt - marginMs,
      keptAt: this.#clock.now(),
      // One that others have used may have been revoked since, so a refusal says nothing of the next one.
      worked: taken,
    };
  }

  #remember(error: unknown): void {
    if (ranOutOfTime(error)) return;
    const now = this.#clock.now();
    if (error instanceof AuthenticationError) {
      const hint = error instanceof TokenEndpointFailure ? error.retryAfterMs : undefined;
      const forMs = error.code === "INVALID_CLIENT" ? defaults.invalidClientMs : hint || 1000;
      this.#failure = { error, until: now + Math.min(forMs, defaults.retryAfterCapMs) };
    } else if (error instanceof ConnectionError || error instanceof TimeoutError) {
      // Callers that queue up behind an unreachable endpoint fail together, not one after the other.
      this.#failure = { error, until: now + 1000 };
    }
  }

  #failedLately(now: number): boolean {
    return this.#failure !== undefined && now < this.#failure.until;
  }
}

/** Whether the time of those who waited was at fault, not the endpoint. */
function ranOutOfTime(error: unknown): boolean {
  return error instanceof RateLimitError || (error instanceof TimeoutError && error.code === "DEADLINE");
}
