import {
  type CallContext,
  type Clock,
  describeCall,
  notify,
  onAbort,
  origin,
  RateLimitError,
  timeoutError,
  type WaitReason,
} from "@runwire/core";
import type { WaitingLine } from "./waiting-line.js";

/** Not for so long; `Infinity` where nothing but another call's end can tell. */
export interface Wait {
  readonly kind: "wait";
  readonly ms: number;
  readonly reason: WaitReason;
}

/** What a keeper says to a call. */
export type Verdict =
  | { readonly kind: "go" }
  | Wait
  | { readonly kind: "refuse"; readonly error: (context: CallContext) => Error };

export const go: Verdict = { kind: "go" };

/** Decides who may go. Permits are its own; the turnstile only hands them out. */
export interface Keeper<Permit> {
  /** @param urgent The call is a token request, which others wait for. */
  look(now: number, urgent: boolean): Verdict;
  take(now: number, urgent: boolean): Permit;
  /** Whether a permit that was taken a moment ago is still good. */
  confirm(permit: Permit, now: number): boolean;
  /** The permit was not used. */
  giveBack(permit: Permit): void;
  /** The error of a call whose deadline comes before the end of this wait. */
  tooLate(wait: Wait, context: CallContext): Error;
}

interface Waiter<Permit> {
  readonly context: CallContext;
  readonly urgent: boolean;
  readonly settle: (result: { readonly permit: Permit } | { readonly error: unknown }) => void;
}

/** A permit on its way to whoever is first in line. */
interface Offer<Permit> {
  readonly permit: Permit;
  readonly urgent: boolean;
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
  #renewing = false;
  #offers: Offer<Permit>[] = [];
  #urgentOffers = 0;
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
    // It would not be sent, and cost a place of the window all the same.
    if (context.signal?.aborted) throw context.signal.reason;
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

  /** Ends the wait of these calls. */
  expel(contexts: ReadonlySet<CallContext>, error: (context: CallContext) => Error): void {
    for (const waiter of [...this.#waiters]) {
      if (contexts.has(waiter.context)) waiter.settle({ error: error(waiter.context) });
    }
    this.wake();
  }

  #wait(context: CallContext, urgent: boolean, verdict: Verdict, now: number): Promise<Permit> {
    const { signal, on, operation } = context;
    if (signal?.aborted) throw signal.reason;
    // Token requests are few, and those who fill the queue may be waiting for one.
    if (this.#waiters.size >= this.#maxQueue && !urgent) {
      throw new RateLimitError(
        "QUEUE_FULL",
        `${describeCall(origin(operation))}: ${this.#maxQueue} calls are waiting already (limits.maxQueue); start fewer at once`,
        origin(operation),
      );
    }
    if (verdict.kind === "wait") {
      if (isTooLate(verdict, context, now)) throw this.#keeper.tooLate(verdict, context);
      if (on.wait) {
        const until = verdict.ms === Number.POSITIVE_INFINITY ? undefined : this.#clock.date() + verdict.ms;
        notify(on.wait, { operation: operation.id, reason: verdict.reason, until });
      }
    }
    return new Promise<Permit>((resolve, reject) => {
      const cancelTimer = this.#atDeadline(context, now, () =>
        waiter.settle({ error: timeoutError("DEADLINE", context.deadlineMs, context) }),
      );
      const waiter: Waiter<Permit> = {
        context,
        urgent,
        settle: (result) => {
          if (!this.#waiters.delete(waiter)) return;
          if (urgent) this.#urgent--;
          stopListening();
          cancelTimer();
          if ("permit" in result) resolve(result.permit);
          else {
            this.#gone++;
            reject(result.error);
          }
          this.#tidy();
        },
      };
      const stopListening = onAbort(signal, () => waiter.settle({ error: signal?.reason }));
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
    const offer = this.#offers.shift();
    if (offer?.urgent) this.#urgentOffers--;
    const waiting = this.#waiters.has(waiter);
    // The permit of a token request comes without a slot, so it is good for nobody else.
    const fits = offer !== undefined && (waiter.urgent || !offer.urgent);
    if (waiting && fits && this.#keeper.confirm(offer.permit, this.#clock.now())) {
      waiter.settle({ permit: offer.permit });
      return;
    }
    if (offer !== undefined) this.#keeper.giveBack(offer.permit);
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
    while (this.#offers.length < this.#waiters.size) {
      const urgent = this.#urgent > this.#urgentOffers;
      const verdict = this.#keeper.look(now, urgent);
      if (verdict.kind === "go") {
        this.#offers.push({ permit: this.#keeper.take(now, urgent), urgent });
        if (urgent) this.#urgentOffers++;
        turns++;
        continue;
      }
      if (verdict.kind === "refuse") {
        for (const waiter of [...this.#waiters]) waiter.settle({ error: verdict.error(waiter.context) });
      } else {
        this.#failTheLate(verdict, now);
        if (verdict.ms !== Number.POSITIVE_INFINITY && this.#waiters.size > 0) {
          this.#cancelTimer = this.#clock.setTimer(() => this.#pump(), Math.max(1, verdict.ms));
        }
      }
      break;
    }
    if (turns > 0) this.#line?.admit(turns);
  }

  /** Looks at all who wait only when the end of the wait has moved, by more than what calls use up one by one. */
  #failTheLate(wait: Wait, now: number): void {
    if (wait.ms === Number.POSITIVE_INFINITY || now + wait.ms <= this.#lookedTo + 1000) return;
    this.#lookedTo = now + wait.ms;
    for (const waiter of [...this.#waiters]) {
      const { context } = waiter;
      if (isTooLate(wait, context, now)) waiter.settle({ error: this.#keeper.tooLate(wait, context) });
    }
  }

  #atDeadline({ deadline }: CallContext, now: number, callback: () => void): () => void {
    if (deadline === Number.POSITIVE_INFINITY) return () => {};
    return this.#clock.setTimer(callback, deadline - now);
  }

  /** With nobody left in it the line is dropped; with many who have left, it is made anew for those who stay. */
  #tidy(): void {
    if (this.#waiters.size === 0) this.#drop();
    else if (this.#isMostlyGone && !this.#renewing) {
      this.#renewing = true;
      // Not at once: a thousand may be leaving in this moment, one after the other.
      queueMicrotask(() => {
        this.#renewing = false;
        if (this.#isMostlyGone) this.#renew();
      });
    }
  }

  get #isMostlyGone(): boolean {
    return this.#gone > 1000 && this.#gone > this.#waiters.size;
  }

  #renew(): void {
    this.#drop();
    for (const waiter of this.#waiters) this.#lineUp(waiter, waiter.urgent ? 0 : waiter.context.priority);
    this.wake();
  }

  #drop(): void {
    this.#line = undefined;
    this.#gone = 0;
    this.#lookedTo = 0;
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#urgentOffers = 0;
    for (const { permit } of this.#offers.splice(0)) this.#keeper.giveBack(permit);
  }
}

/** Whether the wait ends after the call's deadline, as far as its end is known. */
function isTooLate({ ms }: Wait, { deadline }: CallContext, now: number): boolean {
  return ms !== Number.POSITIVE_INFINITY && now + ms > deadline;
}
