const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** Counts the rows of a CSV as its bytes pass. A line break within quotes does not end a row. */
export class CsvRowCounter {
  #ends = 0;
  #quoted = false;
  #open = false;

  /** Takes the next bytes. */
  push(bytes: Uint8Array): void {
    // A quote is doubled inside a quoted field, which toggles twice and so changes nothing.
    for (const byte of bytes) {
      if (byte === QUOTE) this.#quoted = !this.#quoted;
      else if (byte === LINE_FEED && !this.#quoted) this.#ends++;
    }
    if (bytes.length > 0) this.#open = bytes[bytes.length - 1] !== LINE_FEED || this.#quoted;
  }

  /** Rows so far, without the header. */
  get records(): number {
    return Math.max(0, this.#ends + (this.#open ? 1 : 0) - 1);
  }
}
