/** Cuts a body into the bytes of its records, whatever pieces it arrives in. Pure: no clock, no connection. */
export interface RecordSplitter {
  /** The records that this piece completes. They point into the piece where they can: read them before it is reused. */
  push(piece: Uint8Array): Uint8Array[];
  /** Ends the body. Gives a last record, where one ends with the body, and what surrounds the records. */
  end(): { readonly last: Uint8Array | undefined; readonly envelope: unknown };
}

/** What is wrong with a body. `cut`: it ended too early. */
export class SplitError extends Error {
  readonly cut: boolean;
  /** What was there instead: from outside, so not to be shown before secrets were taken out of it. */
  readonly found: string | undefined;

  constructor(message: string, cut: boolean, found?: string) {
    super(message);
    this.cut = cut;
    this.found = found;
  }
}

/** A record larger than this is no record: something else is being sent. */
export const maxRecordBytes = 512 * 1024 * 1024;

/** Pieces of one record that has not ended yet, joined only once: a long record is not copied again and again. */
export class Unfinished {
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes > maxRecordBytes) {
      throw new SplitError(`a record of more than ${maxRecordBytes} bytes`, false);
    }
  }

  /** Everything so far and this last piece, as one; begins anew. */
  take(last: Uint8Array): Uint8Array {
    if (this.#bytes === 0) return last;
    const whole = new Uint8Array(this.#bytes + last.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    whole.set(last, at);
    this.#pieces = [];
    this.#bytes = 0;
    return whole;
  }
}
