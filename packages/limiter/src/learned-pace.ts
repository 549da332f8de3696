import { rate, type SlidingLog, type WindowRule } from "./sliding-log.js";

/** How long a pace that was learned from a refusal is kept, in milliseconds: one documented window of runZero. */
const keptMs = 5 * 60_000;

/**
 * A window is taken to be at most so many times as long as the wait that its refusal asks for. Of 1,200 simulated jobs
 * of uneven requests 178 were refused more than once without a longer stretch, 69 with 4 here, 45 with 8, 35 with 16.
 */
const windowPerWait = 8;

/** A request that the server refused. */
export interface Refusal {
  /** When it was sent. */
  readonly takenAt: number;
  /** When the gate opens again. */
  readonly opensAt: number;
  /** Whether that moment is the server's word (`Retry-After`), and not a guess of ours. */
  readonly hinted: boolean;
}

/**
 * What a 429 teaches. The documented window may not be the one in force: others behind the same address use it
 * too, a console of one's own may be set differently.
 *
 * - With `Retry-After` a refusal is read as a measurement: *n* requests since a moment were too many until the
 *   gate opens. From then on at most *n* go in any stretch of that length. Measured is the densest stretch, so
 *   that an hour of few requests before a burst does not hide the burst.
 * - Requests that came unevenly (a slow start, a busy machine) fit more than one window: four at once and one long
 *   before may be five in two seconds or four in one. So beside the densest stretch the longest is kept that may
 *   be the window; a client that asks evenly or in one burst has the same pace with it as without.
 * - Without it the length of the closure is a guess and measures nothing. After the first refusal requests go at
 *   the documented window's pace, evenly; after each further one half as fast.
 * - Each refusal is judged by the requests since the gate opened last, and no pace is slower than what got
 *   through in that time, closure included: a client that others' traffic gets refused now and then is not
 *   slowed further and further.
 * - Nothing got through since the gate opened: it opened too early, and the same measurement goes on.
 * - Refused while a pace was kept, the next is not faster than that one.
 * - A first refusal with less than two requests before it measures nothing: others have used the window up.
 * - Requests that were under way when another was refused belong to its measurement, whatever their answer: 64
 *   siblings refused at once teach once, and those of them that were accepted are counted.
 * - Five minutes after the gate opened the pace is forgotten: it costs one more refusal where the server's
 *   window is small indeed, and saves a client that was refused once, by chance, from being slow for long.
 */
export class LearnedPace {
  readonly #windowsPace: WindowRule | undefined;
  #rule: WindowRule | undefined;
  /** Kept beside it: more requests, in a longer stretch. */
  #longer: WindowRule | undefined;
  #until = Number.NEGATIVE_INFINITY;
  /** The refusal that is judged by: requests after `#from` count, until `#opensAt`. */
  #refusedAt = Number.NEGATIVE_INFINITY;
  #from = Number.NEGATIVE_INFINITY;
  #opensAt = Number.NEGATIVE_INFINITY;
  #hinted = false;
  /** The pace that was kept when that refusal came, and whether another one came shortly before. */
  #before: WindowRule | undefined;
  #again = false;

  /** @param window The documented window, if there is one. */
  constructor(window: WindowRule | undefined) {
    if (window !== undefined) this.#windowsPace = { requests: 1, perMs: window.perMs / window.requests };
  }

  /** The pace to keep now; `undefined` if nothing was refused lately. */
  rule(now: number): WindowRule | undefined {
    return now < this.#until ? this.#rule : undefined;
  }

  /** The longer stretch to keep beside it, if the requests before the refusal leave open which of them is the window. */
  longerRule(now: number): WindowRule | undefined {
    return now < this.#until ? this.#longer : undefined;
  }

  /** How long until the pace has a place; no longer than it is remembered. */
  waitMs(log: SlidingLog, now: number): number {
    const rule = this.rule(now);
    if (rule === undefined) return 0;
    const longer = this.longerRule(now);
    const waitMs = Math.max(log.waitMs(rule, now), longer === undefined ? 0 : log.waitMs(longer, now));
    return waitMs === Number.POSITIVE_INFINITY ? waitMs : Math.min(waitMs, this.#until - now);
  }

  /** A request was refused; it is not in the log yet. */
  refused(log: SlidingLog, { takenAt, opensAt, hinted }: Refusal, now: number): void {
    if (takenAt > this.#refusedAt) {
      if (log.densest(this.#opensAt, now, now).requests > 0) {
        this.#from = this.#opensAt;
        this.#before = this.rule(now);
        this.#again = now < this.#opensAt + keptMs;
      }
      this.#refusedAt = now;
    }
    if (opensAt > this.#opensAt) {
      this.#opensAt = opensAt;
      this.#hinted = hinted;
    }
    this.#learn(log);
  }

  /** A request was answered with anything but a refusal, and is in the log. */
  accepted(log: SlidingLog, takenAt: number, now: number): void {
    if (takenAt <= this.#refusedAt && now < this.#opensAt + keptMs) this.#learn(log);
  }

  #learn(log: SlidingLog): void {
    const measured = log.densest(this.#from, this.#refusedAt, this.#opensAt);
    const learned = this.#hinted || this.#windowsPace === undefined ? measured : this.#guess(measured);
    if (learned.requests < (this.#again ? 1 : 2) && learned === measured) return;
    this.#rule = this.#before === undefined ? learned : slower(this.#before, learned);
    this.#longer = this.#hinted ? this.#longerThan(measured, log) : undefined;
    this.#until = this.#opensAt + keptMs;
  }

  #longerThan(measured: WindowRule, log: SlidingLog): WindowRule | undefined {
    const mostMs = windowPerWait * (this.#opensAt - this.#refusedAt);
    const longest = log.longest(this.#from, this.#refusedAt, this.#opensAt, mostMs);
    return longest.requests > measured.requests ? longest : undefined;
  }

  #guess(measured: WindowRule): WindowRule {
    if (this.#before === undefined) return this.#windowsPace as WindowRule;
    return faster(measured, { ...this.#before, perMs: this.#before.perMs * 2 });
  }
}

function slower(one: WindowRule, other: WindowRule): WindowRule {
  return rate(one) < rate(other) ? one : other;
}

function faster(one: WindowRule, other: WindowRule): WindowRule {
  return rate(one) > rate(other) ? one : other;
}
