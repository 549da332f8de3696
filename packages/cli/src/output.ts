/** Where the bytes of an export go. Exactly one of `commit` and `discard` ends it. */
export interface Output {
  /** Resolves when more may be written. The bytes must not change until then. */
  write(bytes: Uint8Array): Promise<void>;
  /** All is written: keep it. */
  commit(): Promise<void>;
  /** It failed: leave nothing half-written where that is possible. */
  discard(): Promise<void>;
  /** The last resort when the process must end at once. */
  discardNow(): void;
}

/** Whoever read our output has gone, as `head` does. Not a failure. */
export class OutputClosedError extends Error {
  override readonly name = "OutputClosedError";
}
