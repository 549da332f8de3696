/** Full jitter: a random time between 0 and a bound that doubles with each attempt, up to a cap. */
export interface BackOff {
  /** The bound before the second attempt, in milliseconds. */
  readonly baseMs: number;
  /** The highest bound, in milliseconds. */
  readonly capMs: number;
}

/** How long to wait after attempt number `attempt` (from 1) failed. `random` gives 0 to 1. */
export function backOffMs({ baseMs, capMs }: BackOff, attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(capMs, baseMs * 2 ** (attempt - 1)));
}
