/** How far back the rate looks. Long enough to be calm, short enough to show a stall. */
const SPAN_MS = 3000;

/** Measures bytes a second over the last three seconds. */
export class RateMeter {
  readonly #samples: { at: number; bytes: number }[] = [];

  /** Takes the total of bytes so far at the moment `at` and returns bytes a second. */
  sample(at: number, bytes: number): number {
    this.#samples.push({ at, bytes });
    while (this.#samples.length > 2 && (this.#samples[1]?.at ?? at) <= at - SPAN_MS) this.#samples.shift();
    const first = this.#samples[0];
    if (first === undefined || at <= first.at) return 0;
    return ((bytes - first.bytes) * 1000) / (at - first.at);
  }
}
