import type { Clock } from "../clock.js";

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

/**
 * A clock that a test moves. Timers run in order of their time while it is moved, and promises settle before
 * each, so that what one timer sets off is seen by the next.
 */
export class ManualClock implements Clock {
  #now = 1000;
  #dateOffset = Date.UTC(2026, 0, 1);
  #order = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  date(): number {
    return this.#dateOffset + this.#now;
  }

  setTimer(callback: () => void, delayMs: number): () => void {
    const timer = { at: this.#now + Math.max(0, delayMs), order: this.#order++, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** How many timers are running: none may be left when all is over. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Lets what can settle settle, then moves on, timer by timer. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settle();
      const next = this.#next();
      if (next === undefined || next.at > end) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = end;
    await settle();
  }

  /** Moves on until the promise has settled, over at most so many milliseconds of the clock; gives how many. */
  async until(promise: Promise<unknown>, atMostMs = 3_600_000): Promise<number> {
    let settled = false;
    const end = () => {
      settled = true;
    };
    promise.then(end, end);
    const startedAt = this.#now;
    await settle();
    while (!settled) {
      const next = this.#next();
      if (next === undefined) throw new Error("nothing is going on that could settle it");
      if (next.at - startedAt > atMostMs) throw new Error(`not settled after ${atMostMs} ms`);
      await this.advance(Math.max(0, next.at - this.#now));
    }
    return this.#now - startedAt;
  }

  /** Sets the wall clock, as an administrator or NTP does. `now()` does not move. */
  setDate(epochMs: number): void {
    this.#dateOffset = epochMs - this.#now;
  }

  /** Time passes and no timer runs yet, as when the process was busy or its machine asleep. */
  jump(ms: number): void {
    this.#now += ms;
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (
        first === undefined ||
        timer.at < first.at ||
        (timer.at === first.at && timer.order < first.order)
      ) {
        first = timer;
      }
    }
    return first;
  }
}

/** Lets promises and streams, which take several turns of the event loop, come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
