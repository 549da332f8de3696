/** The defaults of every client, in one place. Changing one is a decision: say why in docs/decisions. */
export const defaults = {
  /** How often a call is sent at most. */
  attempts: 3,
  /** Back-off for faults: full jitter between 0 and `baseMs` x 2^(attempt-1), at most `capMs`. */
  backOff: { baseMs: 500, capMs: 20_000 },
  /** A 429 without Retry-After closes the gate for a random time up to this. */
  unhintedGateMs: 60_000,
  /** What a server may ask to wait; longer fails at once with `retryAt`. */
  retryAfterCapMs: 15 * 60_000,
  /** Until the headers of an answer. */
  timeoutMs: 60_000,
  /** The same for streams: exports are prepared before the first byte (undici itself gives up at 300 s). */
  streamTimeoutMs: 290_000,
  /** A body that sends nothing for so long is given up. */
  idleTimeoutMs: 60_000,
  /**
   * The body of an error is read up to so many bytes and for so long; what came until then is what is shown of it.
   * An error says what it has to say in a few kilobytes, at once; one without an end must not hold its call.
   */
  errorBody: { bytes: 1024 * 1024, ms: 10_000 },
  deadlineMs: 600_000,
  /** Calls that may wait for one origin. */
  maxQueue: 10_000,
  /** Requests in flight to one origin. */
  concurrency: 64,
  pageSize: 500,
  /** Page sizes adapt so that a page is about this many bytes. */
  pageBytes: 4 * 1024 * 1024,
  /** The next page is asked for in advance only while a page is below this. */
  prefetchBytes: 8 * 1024 * 1024,
  /** How long a refused client id and secret are remembered. */
  invalidClientMs: 30_000,
  /** A token is refreshed this long before it expires, or a tenth of its lifetime before, if that is less. */
  refreshMarginMs: 60_000,
  /** One token request may take this long. */
  tokenTimeoutMs: 30_000,
  /** Between two looks at something that takes its time, such as a task: grows by `factor` up to `capMs`. */
  poll: { firstMs: 2000, factor: 1.5, capMs: 30_000 },
  /** Between two looks at the daily budget once it is used up: doubles from the first to the second. */
  probeMs: { first: 60_000, most: 15 * 60_000 },
} as const;
