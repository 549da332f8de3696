/** At most `requests` in any `perMs` milliseconds. */
export interface WindowLimit {
  readonly requests: number;
  /** Length of the window in milliseconds. */
  readonly perMs: number;
}

/** A sliding window over the requests that were let in. */
export interface RequestWindow {
  /** Lets a request in at `now` and returns 0, or refuses it and returns the milliseconds until a slot frees. */
  admit(now: number): number;
}

/**
 * Keeps the times of the last `requests` entries in a ring. The entry that a new one would replace is the one
 * that has to be a whole window old: an entry at `t` frees its slot at `t + perMs`, not a moment earlier.
 *
 * @param countRefused a refused request takes a place too, so that a client that hammers stays locked out.
 */
export function createRequestWindow(limit: WindowLimit, countRefused = false): RequestWindow {
  const times = new Float64Array(limit.requests).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  return {
    admit(now) {
      const wait = (times[oldest] as number) + limit.perMs - now;
      const refused = wait > 0;
      if (!refused || countRefused) {
        times[oldest] = now;
        oldest = (oldest + 1) % times.length;
      }
      return refused ? wait : 0;
    },
  };
}
