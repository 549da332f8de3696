/**
 * The newest second of change that was over when the sync began, and which records changed in it: all that the next
 * sync has to know of what this one delivered, however many there were.
 */
export class NewestSecond {
  #second = 0;
  #ids = new Set<string>();

  /**
   * @param changedAt The last change of a record that was consumed, in epoch seconds.
   * @param began When the sync began. In that second, and after it, the record may have changed once more since it was
   * read, and the time would not tell.
   */
  add(id: string, changedAt: number, began: number): void {
    if (changedAt >= began || changedAt < this.#second) return;
    if (changedAt > this.#second) this.#ids = new Set();
    this.#second = changedAt;
    this.#ids.add(id);
  }

  /** The records, each with that second. */
  get entries(): readonly (readonly [id: string, changedAt: number])[] {
    return [...this.#ids].map((id) => [id, this.#second]);
  }
}
