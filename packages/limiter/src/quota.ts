import { type CallContext, type Clock, ConnectionError, NotSent, retryAfterMs } from "@runwire/core";
import { Gate } from "./gate.js";
import { LearnedPace } from "./learned-pace.js";
import type { ResolvedLimits } from "./limit-options.js";
import { SlidingLog, type WindowRule } from "./sliding-log.js";
import { go, type Keeper, Turnstile, type Verdict } from "./turnstile.js";
import { bottleneckLine } from "./waiting-line.js";

/** A place in the window, and a slot among the calls in flight. */
export interface Place {
  readonly takenAt: number;
  /** Goes ahead of the others through a gate whose time is over. */
  readonly probe: boolean;
  readonly urgent: boolean;
}

/** What a server may ask to wait, at most, before the number is taken for an error: ten years. */
const longestHintMs = 10 * 365 * 86_400_000;

/** So many refusals teach a pace even where no window is kept. */
const defaultCapacity = 2000;

/** What all calls to one origin share: the request window, the gate that a 429 closes, and the calls in flight. */
export class Quota implements Keeper<Place> {
  readonly #log: SlidingLog;
  readonly #window: WindowRule | undefined;
  readonly #concurrency: number;
  readonly #unhintedGateMs: number;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #gate = new Gate();
  readonly #pace = new LearnedPace();
  readonly #turnstile: Turnstile<Place>;
  #slots = 0;

  constructor(limits: ResolvedLimits, clock: Clock, random: () => number = Math.random) {
    this.#window = limits.window === false ? undefined : limits.window;
    this.#log = new SlidingLog(this.#window?.requests ?? defaultCapacity);
    this.#concurrency = limits.concurrency;
    this.#unhintedGateMs = limits.unhintedGateMs;
    this.#clock = clock;
    this.#random = random;
    this.#turnstile = new Turnstile({
      keeper: this,
      clock,
      maxQueue: limits.maxQueue,
      createLine: bottleneckLine,
    });
  }

  /** @param urgent A token request: goes ahead of all who wait, and needs no slot. */
  enter(context: CallContext, urgent = false): Place | Promise<Place> {
    return this.#turnstile.enter(context, urgent);
  }

  /** The call was answered. `daily`: refused by the daily budget, which is no matter of the gate. */
  answered(place: Place, { status, headers }: Response, daily: boolean): void {
    const now = this.#clock.now();
    const refused = status === 429 && !daily;
    if (refused) {
      const hint = retryAfterMs(headers, this.#clock.date());
      const opensAt = now + Math.min(longestHintMs, hint ?? this.#random() * this.#unhintedGateMs);
      this.#pace.refused(this.#log, place.takenAt, now, opensAt);
      this.#gate.close(opensAt);
    }
    this.#end(place, refused ? "refused" : "passed");
    this.#log.answered(place.takenAt, now);
    this.#turnstile.wake();
  }

  /** The call ended without an answer. */
  failed(place: Place, error: unknown): void {
    this.#end(place, "unknown");
    const unsent = error instanceof NotSent || (error instanceof ConnectionError && !error.sent);
    if (unsent) this.#log.giveBack();
    else this.#log.answered(place.takenAt, this.#clock.now());
    this.#turnstile.wake();
  }

  look(now: number, urgent: boolean): Verdict {
    const gateMs = this.#gate.waitMs(now);
    if (gateMs > 0) return { kind: "wait", ms: gateMs, reason: "gate" };
    if (!urgent && this.#slots >= this.#concurrency) {
      return { kind: "wait", ms: Number.POSITIVE_INFINITY, reason: "concurrency" };
    }
    const windowMs = this.#window === undefined ? 0 : this.#log.waitMs(this.#window, now);
    const pace = this.#pace.rule(now);
    const ms = pace === undefined ? windowMs : Math.max(windowMs, this.#log.waitMs(pace, now));
    return ms > 0 ? { kind: "wait", ms, reason: "window" } : go;
  }

  take(now: number, urgent: boolean): Place {
    this.#log.take();
    if (!urgent) this.#slots++;
    return { takenAt: now, probe: this.#gate.pass(), urgent };
  }

  confirm(place: Place, now: number, urgent: boolean): boolean {
    // Between the turn and the going the gate may have closed; a place without a slot is not for everyone.
    return place.urgent === urgent && (place.probe || this.#gate.waitMs(now) === 0);
  }

  giveBack(place: Place): void {
    this.#end(place, "unknown");
    this.#log.giveBack();
  }

  #end({ probe, urgent }: Place, outcome: "passed" | "refused" | "unknown"): void {
    if (!urgent) this.#slots--;
    if (probe) this.#gate.probed(outcome);
  }
}
