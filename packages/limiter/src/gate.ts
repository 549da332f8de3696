/**
 * Closed by a 429 for everyone on the quota. When its time is over it does not simply open: one call goes
 * ahead, and only when that was not refused do the rest follow. One that gets no answer is followed by the next,
 * so a gate stays closed no longer than one attempt may take.
 *
 * Pure: time comes in as an argument.
 */
export class Gate {
  #closedUntil: number | undefined;
  #probing = false;

  /** How long until a call may pass: 0 now, `Infinity` until the call that went ahead is answered. */
  waitMs(now: number): number {
    if (this.#closedUntil === undefined) return 0;
    if (now < this.#closedUntil) return this.#closedUntil - now;
    return this.#probing ? Number.POSITIVE_INFINITY : 0;
  }

  /** Whether it was closed and no call has opened it since, even if its time is over. */
  get closed(): boolean {
    return this.#closedUntil !== undefined;
  }

  /** Opens it: another process knows that the server takes calls again. */
  open(): void {
    this.#closedUntil = undefined;
  }

  /** A call passes; gives whether it is the one that goes ahead. */
  pass(): boolean {
    if (this.#closedUntil === undefined) return false;
    this.#probing = true;
    return true;
  }

  /** Whether a call that has passed may still go: the gate may have been closed again since. */
  stillOpen(probe: boolean, now: number): boolean {
    if (this.#closedUntil === undefined) return true;
    return probe && now >= this.#closedUntil;
  }

  /** Closes until this moment, or stays closed until a later one. */
  close(until: number): void {
    this.#closedUntil = Math.max(this.#closedUntil ?? until, until);
  }

  /**
   * The call that went ahead has ended. It opens the gate unless it was refused, or another refusal has closed
   * the gate for longer since; if it never reached the server, the next one goes ahead.
   */
  probed(outcome: "passed" | "refused" | "unknown", now: number): void {
    this.#probing = false;
    if (outcome === "passed" && this.#closedUntil !== undefined && now >= this.#closedUntil) {
      this.#closedUntil = undefined;
    }
  }
}
