import type { Output } from "./output.js";

const BATCH_BYTES = 64 * 1024;

/**
 * Gathers small pieces into writes of up to 64 KiB, because a write for each record would cost more than
 * the record. What was gathered goes out as soon as the event loop turns, so that a reader never waits
 * for a batch to fill. The pieces are copied: a caller may reuse its buffer at once.
 */
export class RecordWriter {
  readonly #output: Output;
  #batch = Buffer.allocUnsafe(BATCH_BYTES);
  #used = 0;
  #written: Promise<void> = Promise.resolve();
  #turn: NodeJS.Immediate | undefined;
  #failed = false;

  constructor(output: Output) {
    this.#output = output;
  }

  /**
   * Adds pieces; the promise is the back-pressure of the output, and `undefined` when there is none. It rejects when an
   * earlier write has failed.
   */
  write(...pieces: readonly (Uint8Array | string)[]): Promise<void> | undefined {
    // Whoever fetches records slowly would otherwise learn only with a full batch that nobody reads them.
    if (this.#failed) return this.#written;
    for (const [index, piece] of pieces.entries()) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      if (this.#used + bytes.length > BATCH_BYTES) return this.#makeRoom(pieces.slice(index));
      this.#batch.set(bytes, this.#used);
      this.#used += bytes.length;
    }
    if (this.#used > 0) this.#turn ??= setImmediate(() => void this.flush());
    return undefined;
  }

  /** Sends what was gathered. Rejects when this write or one before it failed. */
  flush(): Promise<void> {
    clearImmediate(this.#turn);
    this.#turn = undefined;
    if (this.#used > 0) {
      const batch = this.#batch.subarray(0, this.#used);
      this.#batch = Buffer.allocUnsafe(BATCH_BYTES);
      this.#used = 0;
      this.#send(batch);
    }
    return this.#written;
  }

  async #makeRoom(pieces: readonly (Uint8Array | string)[]): Promise<void> {
    await this.flush();
    const [first, ...rest] = pieces;
    if (first !== undefined && first.length > BATCH_BYTES) {
      this.#send(typeof first === "string" ? Buffer.from(first) : Buffer.from(first));
      await this.#written;
      return this.write(...rest);
    }
    return this.write(...pieces);
  }

  #send(bytes: Uint8Array): void {
    this.#written = this.#written.then(() => this.#output.write(bytes));
    // Whoever flushes next sees the failure; until then it must not count as unhandled.
    this.#written.catch(() => {
      this.#failed = true;
    });
  }
}
