import { answerWithin, type Clock } from "@runwire/core";

/** How exchanges with a store are made; every common thing uses the same. */
export const exchanging = {
  /** How long the store may take to answer. */
  timeoutMs: 1000,
  /** How long after a failure the store is asked again. */
  askAgainMs: 1000,
  /** Permits that nobody used for so long go back. */
  idleMs: 100,
  /** The same while calls are in flight: more are likely to follow. */
  idleInFlightMs: 500,
} as const;

/** An exchange under way, what it brought, and what a store that has forgotten everything wants to hear anew. */
const mostRounds = 4;

/** Whether the store can be reached. */
export type StoreState = "lost" | "regained";

/** What exchanges are made of. */
export interface ExchangeOptions<Report, Grant> {
  readonly clock: Clock;
  readonly ask: (report: Report) => Promise<Grant>;
  /** What is to be told and asked now; `undo` takes back that it was told, for the next report. */
  readonly report: (now: number) => { readonly report: Report; readonly undo: () => void };
  /** The store has answered; `undo` as above, for a store that took nothing of the report. */
  readonly granted: (grant: Grant, askedAt: number, undo: () => void) => void;
  /** Something has changed for those who wait. */
  readonly onChange: () => void;
  /** The store cannot be reached any more, or again. */
  readonly onStore: (state: StoreState, error?: unknown) => void;
}

/**
 * Exchanges with a store, one at a time. A store that does not answer is lost; then it is asked again, no sooner than
 * a second later, by whoever looks.
 */
export class Exchanges<Report, Grant> {
  readonly #options: ExchangeOptions<Report, Grant>;
  #lost = false;
  #under = false;
  /** The exchange under way, or the last one; never rejects. */
  #current: Promise<void> = Promise.resolve();
  #askedAt = Number.NEGATIVE_INFINITY;
  #cancelTimer: (() => void) | undefined;

  constructor(options: ExchangeOptions<Report, Grant>) {
    this.#options = options;
  }

  get lost(): boolean {
    return this.#lost;
  }

  /** Whether an exchange is under way. */
  get underWay(): boolean {
    return this.#under;
  }

  /** When the last exchange began. */
  get askedAt(): number {
    return this.#askedAt;
  }

  /** While the store is lost: how long until it may be asked again; `Infinity` while it is being asked. */
  askAgainInMs(now: number): number {
    if (this.#under) return Number.POSITIVE_INFINITY;
    return Math.max(0, this.#askedAt + exchanging.askAgainMs - now);
  }

  /** Begins an exchange, unless one is under way or the store was lost a moment ago. */
  ask(now: number): void {
    if (this.#under || (this.#lost && this.askAgainInMs(now) > 0)) return;
    const { clock, ask, granted, onChange, onStore } = this.#options;
    const { report, undo } = this.#options.report(now);
    this.#under = true;
    this.#askedAt = now;
    this.#current = answerWithin(clock, exchanging.timeoutMs, () => ask(report)).then(
      (grant) => {
        this.#under = false;
        if (this.#lost) {
          this.#lost = false;
          onStore("regained");
        }
        granted(grant, now, undo);
        onChange();
      },
      (error: unknown) => {
        this.#under = false;
        // Not told: told again. Told twice it counts twice, which errs on the safe side.
        undo();
        // A store that hung for its second is asked again a second after that.
        this.#askedAt = clock.now();
        if (!this.#lost) {
          this.#lost = true;
          onStore("lost", error);
        }
        onChange();
      },
    );
  }

  /** Exchanges until there is nothing more to tell, or the store is lost: before a process leaves it. */
  async tellAll(hasMore: () => boolean): Promise<void> {
    for (let round = 0; round < mostRounds && (this.#under || (hasMore() && !this.#lost)); round++) {
      this.ask(this.#options.clock.now());
      await this.#current;
    }
  }

  /** Looks again and again for as long as `tend` says so: there is something to tell, to renew or to give back. */
  keepTending(tend: (now: number) => boolean): void {
    this.#cancelTimer ??= this.#options.clock.setTimer(() => {
      this.#cancelTimer = undefined;
      if (tend(this.#options.clock.now())) this.keepTending(tend);
    }, exchanging.idleMs);
  }
}
