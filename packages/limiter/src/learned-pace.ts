import type { SlidingLog, WindowRule } from "./sliding-log.js";

/** How long a pace that was learned from a refusal is kept, in milliseconds. */
const keptMs = 15 * 60_000;

/**
 * What a 429 teaches. The documented window may not be the one in force: others behind the same address use it
 * too, a console of one's own may be set differently. So a refusal is read as a measurement: *n* requests since
 * a moment were too many until the gate opens again. From then on at most *n* go in any stretch of that length.
 * If that is refused as well, half as many. After 15 minutes without a refusal the pace is forgotten.
 */
export class LearnedPace {
  #rule: WindowRule | undefined;
  #until = 0;
  #refusedAt = Number.NEGATIVE_INFINITY;

  /** The pace to keep now; `undefined` if nothing was refused lately. */
  rule(now: number): WindowRule | undefined {
    if (this.#rule !== undefined && now >= this.#until) this.#rule = undefined;
    return this.#rule;
  }

  /**
   * A request was refused.
   *
   * @param log The requests so far, without the refused one.
   * @param takenAt When the refused request was sent. One that was under way already when another was refused
   * teaches nothing new.
   * @param opensAt When the gate opens again.
   */
  refused(log: SlidingLog, takenAt: number, now: number, opensAt: number): void {
    if (takenAt < this.#refusedAt) return;
    const closedMs = Math.max(1, opensAt - now);
    const { requests, since } = log.run(closedMs, now);
    const slower = this.rule(now);
    const refusedBefore = now < this.#refusedAt + keptMs;
    this.#refusedAt = now;
    // Refused with hardly a request before it: others have used the window up, which tells nothing of its size,
    // unless it happens again.
    if (requests < 2 && slower === undefined && !refusedBefore) return;
    const observed = { requests: Math.max(1, requests), perMs: opensAt - since };
    this.#rule =
      slower === undefined
        ? observed
        : {
            requests: Math.max(1, Math.min(observed.requests, Math.floor(slower.requests / 2))),
            perMs: Math.max(observed.perMs, slower.perMs),
          };
    this.#until = opensAt + keptMs;
  }
}
