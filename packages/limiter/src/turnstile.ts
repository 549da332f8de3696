import {
  type CallContext,
  type Clock,
  defaults,
  describeCall,
  notify,
  origin,
  RateLimitError,
  timeoutError,
  type WaitReason,
} from "@runwire/core";
import type { WaitingLine } from "./waiting-line.js";

/** What a keeper says to a call. */
export type Verdict =
  | { readonly kind: "go" }
  /** Not for so long; `Infinity` where nothing but another call's end can tell. */
  | { readonly kind: "wait"; readonly ms: number; readonly reason: WaitReason }
  | { readonly kind: "refuse"; readonly error: (context: CallContext) => Error };

export const go: Verdict = { kind: "go" };

/** Decides who may go. Permits are its own; the turnstile only hands them out. */
export interface Keeper<Permit> {
  /** @param urgent The call is a token request, which others wait for. */
  look(now: number, urgent: boolean): Verdict;
  take(now: number, urgent: boolean): Permit;
  /** Whether a permit that was taken a moment ago is still good, and for this kind of call. */
  confirm(permit: Permit, now: number, urgent: boolean): boolean;
  /** The permit was not used. */
  giveBack(permit: Permit): void;
}

interface Waiter<Permit> {
  readonly context: CallContext;
  readonly urgent: boolean;
  readonly settle: (result: { readonly permit: Permit } | { readonly error: unknown }) => void;
}

/**
 * Where calls wait. One that may go now passes straight through and never waits in line, unless others already
 * do. Every wait ends by the call's signal or deadline; one that cannot end before the deadline fails at once.
 * A timer runs only while somebody waits, and keeps the process alive for as long.
 */
export class Turnstile<Permit> {
  readonly #keeper: Keeper<Permit>;
  readonly #clock: Clock;
  readonly #maxQueue: number;
  readonly #createLine: () => WaitingLine;
  readonly #waiters = new Set<Waiter<Permit>>();
  #urgent = 0;
  #line: WaitingLine | undefined;
  /** Who has left stays in the line until its turn: so many there are. */
  #gone = 0;
  #offered: Permit[] = [];
  #lookedTo = 0;
  #cancelTimer: (() => void) | undefined;

  constructor(options: {
    readonly keeper: Keeper<Permit>;
    readonly clock: Clock;
    readonly maxQueue: number;
    readonly createLine: () => WaitingLine;
  }) {
    this.#keeper = options.keeper;
    this.#clock = options.clock;
    this.#maxQueue = options.maxQueue;
    this.#createLine = options.createLine;
  }

  /** A permit, at once if one is to be had; else a promise of one. */
  enter(context: CallContext, urgent = false): Permit | Promise<Permit> {
    const now = this.#clock.now();
    const verdict = this.#keeper.look(now, urgent);
    const first = this.#waiters.size === 0 || (urgent && this.#urgent === 0);
    if (verdict.kind === "go" && first) return this.#keeper.take(now, urgent);
    if (verdict.kind === "refuse") throw verdict.error(context);
    return this.#wait(context, urgent, verdict, now);
  }

  /** Something has changed: a call has ended, the gate was closed. */
  wake(): void {
    if (this.#waiters.size > 0) this.#pump();
  }

  #wait(context: CallContext, urgent: boolean, verdict: Verdict, now: number): Promise<Permit> {
    const { signal, on, operation } = context;
    if (signal?.aborted) throw signal.reason;
    if (this.#waiters.size >= this.#maxQueue) {
      throw new RateLimitError(
        "QUEUE_FULL",
        `${describeCall(origin(operation))}: ${this.#maxQueue} calls are waiting already (limits.maxQueue); start fewer at once`,
        origin(operation),
      );
    }
    if (verdict.kind === "wait") {
      const hopeless = this.#hopeless(verdict, context, now);
      if (hopeless !== undefined) throw hopeless;
      if (on.wait) {
        const until = verdict.ms === Number.POSITIVE_INFINITY ? undefined : this.#clock.date() + verdict.ms;
        notify(on.wait, { operation: operation.id, reason: verdict.reason, until });
      }
    }
    return new Promise<Permit>((resolve, reject) => {
      const abort = () => waiter.settle({ error: signal?.reason });
      const cancelTimer = this.#atDeadline(context, now, () =>
        waiter.settle({ error: timeoutError("DEADLINE", context.deadlineMs, context) }),
      );
      const waiter: Waiter<Permit> = {
        context,
        urgent,
        settle: (result) => {
          if (!this.#waiters.delete(waiter)) return;
          if (urgent) this.#urgent--;
          signal?.removeEventListener("abort", abort);
          cancelTimer();
          if ("permit" in result) resolve(result.permit);
          else {
            this.#gone++;
            reject(result.error);
          }
          this.#tidy();
        },
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#waiters.add(waiter);
      if (urgent) this.#urgent++;
      this.#lineUp(waiter, urgent ? 0 : context.priority);
      this.#pump();
    });
  }

  #lineUp(waiter: Waiter<Permit>, priority: number): void {
    this.#line ??= this.#createLine();
    const line = this.#line;
    line.join(priority, () => {
      // A line that was given up because nobody waited in it, or too many had left, has no turns to give.
      if (line === this.#line) this.#turn(waiter, priority);
    });
  }

  #turn(waiter: Waiter<Permit>, priority: number): void {
    const offered = this.#offered.shift();
    const now = this.#clock.now();
    const waiting = this.#waiters.has(waiter);
    if (waiting && offered !== undefined && this.#keeper.confirm(offered, now, waiter.urgent)) {
      waiter.settle({ permit: offered });
      return;
    }
    if (offered !== undefined) this.#keeper.giveBack(offered);
    if (waiting) this.#lineUp(waiter, Math.max(waiter.urgent ? 0 : 1, priority - 1));
    else this.#gone--;
    this.#pump();
  }

  /** Gives as many turns as there are permits, and sets the timer for the next. */
  #pump(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    const now = this.#clock.now();
    let turns = 0;
    while (this.#offered.length < this.#waiters.size) {
      const urgent = this.#urgent > 0;
      const verdict = this.#keeper.look(now, urgent);
      if (verdict.kind === "go") {
        this.#offered.push(this.#keeper.take(now, urgent));
        turns++;
        continue;
      }
      if (verdict.kind === "refuse") {
        for (const waiter of [...this.#waiters]) waiter.settle({ error: verdict.error(waiter.context) });
      } else {
        this.#failTheHopeless(verdict, now);
        if (verdict.ms !== Number.POSITIVE_INFINITY && this.#waiters.size > 0) {
          this.#cancelTimer = this.#clock.setTimer(() => this.#pump(), Math.max(1, verdict.ms));
        }
      }
      break;
    }
    if (turns > 0) this.#line?.admit(turns);
  }

  /** Looks at all who wait only when the end of the wait has moved, by more than what calls use up one by one. */
  #failTheHopeless(verdict: Verdict & { kind: "wait" }, now: number): void {
    if (verdict.ms === Number.POSITIVE_INFINITY || now + verdict.ms <= this.#lookedTo + 1000) return;
    this.#lookedTo = now + verdict.ms;
    for (const waiter of [...this.#waiters]) {
      const error = this.#hopeless(verdict, waiter.context, now);
      if (error !== undefined) waiter.settle({ error });
    }
  }

  /** The error of a wait that would end too late, or that is longer than a server may ask for. */
  #hopeless(verdict: Verdict, { deadline, operation }: CallContext, now: number): RateLimitError | undefined {
    if (verdict.kind !== "wait" || verdict.ms === Number.POSITIVE_INFINITY) return undefined;
    const tooLong = verdict.reason === "gate" && verdict.ms > defaults.retryAfterCapMs;
    if (!tooLong && now + verdict.ms <= deadline) return undefined;
    const retryAt = new Date(this.#clock.date() + verdict.ms);
    const code = verdict.reason === "gate" ? "GATE" : "WINDOW";
    const why = code === "GATE" ? "the server asked to hold back (429)" : "the request window is used up";
    const limit = tooLong
      ? "longer than the 15 minutes that are waited at most"
      : "after the call's deadline";
    return new RateLimitError(
      code,
      `${describeCall(origin(operation))}: ${why} until ${retryAt.toISOString()}, ${limit}; call again then`,
      { ...origin(operation), retryAt },
    );
  }

  #atDeadline({ deadline }: CallContext, now: number, callback: () => void): () => void {
    if (deadline === Number.POSITIVE_INFINITY) return () => {};
    return this.#clock.setTimer(callback, deadline - now);
  }

  /** With nobody left in it the line is dropped; with many who have left, it is made anew for those who stay. */
  #tidy(): void {
    if (this.#waiters.size === 0) {
      this.#drop();
    } else if (this.#gone > 1000 && this.#gone > this.#waiters.size) {
      this.#drop();
      for (const waiter of this.#waiters) this.#lineUp(waiter, waiter.urgent ? 0 : waiter.context.priority);
      // Not from within: a pump may be what made them leave.
      queueMicrotask(() => this.wake());
    }
  }

  #drop(): void {
    this.#line = undefined;
    this.#gone = 0;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    for (const permit of this.#offered.splice(0)) this.#keeper.giveBack(permit);
  }
}
