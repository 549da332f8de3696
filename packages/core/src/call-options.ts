/** What any single call can be given. */
export interface CallOptions {
  /** Ends the call, wherever it waits, within milliseconds; the call throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long one attempt may take until its headers come, in milliseconds.
   * @default 60_000, 290_000 for streams
   */
  readonly timeoutMs?: number | undefined;
  /**
   * How long the whole call may take, waits and retries included, in milliseconds. Given to a stream, it covers
   * all of it, to the last record.
   * @default 600_000, none for iterators
   */
  readonly deadlineMs?: number | undefined;
}
