/** At most so many requests in any stretch of so many milliseconds. */
export interface WindowRule {
  readonly requests: number;
  readonly perMs: number;
}

/** One request that was answered. */
interface Entry {
  readonly takenAt: number;
  readonly answeredAt: number;
  /** The server did not let it through. It may have counted it all the same. */
  readonly refused: boolean;
}

/**
 * The requests of the recent past, by which any sliding window can be judged. A request counts from the moment
 * it is taken until one window after its *answer*: when the server counted it is not known, only that it was
 * before that. (Freed one window after sending instead, 278 of 1,000 requests were refused: measured.)
 *
 * Pure: time comes in as an argument.
 */
export class SlidingLog {
  /** In the order of their answers, oldest first; a ring, so that nothing is moved. */
  readonly #entries: Entry[] = [];
  readonly #capacity: number;
  #head = 0;
  #inFlight = 0;

  /** @param capacity How many answered requests are remembered: at least as many as any rule allows. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /**
   * How long until this rule has a place: 0 now, `Infinity` as long as nothing in flight is answered.
   */
  waitMs(rule: WindowRule, now: number): number {
    const free = rule.requests - this.#inFlight;
    if (free <= 0) return Number.POSITIVE_INFINITY;
    if (this.#entries.length < free) return 0;
    // The one that has to leave the window before there is a place: the `free`-th newest.
    const entry = this.#at(this.#entries.length - free);
    return Math.max(0, entry.answeredAt + rule.perMs - now);
  }

  /** A request is about to be sent. */
  take(): void {
    this.#inFlight++;
  }

  /** It was not sent after all. */
  giveBack(): void {
    this.#inFlight--;
  }

  /** It was answered, or failed in a way that does not exclude that the server counted it. */
  answered(takenAt: number, now: number, refused = false): void {
    this.#inFlight--;
    const entry = { takenAt, answeredAt: now, refused };
    if (this.#entries.length < this.#capacity) {
      this.#entries.push(entry);
    } else {
      this.#entries[this.#head] = entry;
      this.#head = (this.#head + 1) % this.#capacity;
    }
  }

  /** How long ago the requests of the last `perMs` milliseconds were answered. */
  agesMs(perMs: number, now: number): number[] {
    const ages: number[] = [];
    for (let index = this.#entries.length - 1; index >= 0; index--) {
      const ageMs = now - this.#at(index).answeredAt;
      if (ageMs >= perMs) break;
      ages.push(ageMs);
    }
    return ages;
  }

  /**
   * Of all stretches that end at `until` the one with the highest rate, counting only requests that were not
   * refused, and taken after `from` and not after `to`. With none of them it has 0 requests.
   */
  densest(from: number, to: number, until: number): WindowRule {
    let densest: WindowRule = { requests: 0, perMs: 1 };
    let requests = 0;
    let since = to;
    for (let index = this.#entries.length - 1; index >= 0; index--) {
      const { takenAt, refused } = this.#at(index);
      if (refused || takenAt <= from || takenAt > to) continue;
      requests++;
      since = Math.min(since, takenAt);
      const stretch = { requests, perMs: Math.max(1, until - since) };
      if (rate(stretch) >= rate(densest)) densest = stretch;
    }
    return densest;
  }

  /** Of the stretches that {@link densest} looks at, the longest of at most `mostMs` milliseconds. */
  longest(from: number, to: number, until: number, mostMs: number): WindowRule {
    let requests = 0;
    let perMs = 1;
    for (let index = this.#entries.length - 1; index >= 0; index--) {
      const { takenAt, refused } = this.#at(index);
      if (refused || takenAt <= from || takenAt > to || until - takenAt > mostMs) continue;
      requests++;
      perMs = Math.max(perMs, until - takenAt);
    }
    return { requests, perMs };
  }

  #at(index: number): Entry {
    return this.#entries[(this.#head + index) % this.#entries.length] as Entry;
  }
}

/** Requests per millisecond. */
export function rate({ requests, perMs }: WindowRule): number {
  return requests / perMs;
}
