import {
  type CallContext,
  type ClientListeners,
  type Clock,
  ConnectionError,
  defaults,
  describeCall,
  NotSent,
  origin,
  RateLimitError,
  retryAfterMs,
} from "@runwire/core";
import { type CommonQuota, commonQuota } from "./common/common-quota.js";
import { type Fleet, tellOfStore } from "./common/fleet.js";
import { LeasedWindow } from "./common/leased-window.js";
import { Gate } from "./gate.js";
import { LearnedPace } from "./learned-pace.js";
import type { ResolvedLimits } from "./limit-options.js";
import { SlidingLog, type WindowRule } from "./sliding-log.js";
import { go, type Keeper, Turnstile, type Verdict, type Wait } from "./turnstile.js";
import { bottleneckLine } from "./waiting-line.js";

/** A place in the window, and a slot among the calls in flight. */
export interface Place {
  readonly takenAt: number;
  /** Goes ahead of the others through a gate whose time is over. */
  readonly probe: boolean;
  readonly urgent: boolean;
}

/** A server that refuses and says "at once", or names a moment that is over, is asked again after a second. */
const shortestHintMs = 1000;

/** What a server may ask to wait, at most, before the number is taken for an error: ten years. */
const longestHintMs = 10 * 365 * 86_400_000;

/** Without a hint each look in vain doubles the time to the next, up to this: one documented window of runZero. */
const longestUnhintedMs = 5 * 60_000;

/** A call that went ahead and was refused goes ahead again, so often at most until one succeeds. */
const mostLooks = 5;

/** So many refusals teach a pace even where no window is kept. */
const defaultCapacity = 2000;

/** Where no window is kept, processes have the gate alone in common: no fleet comes near this. */
const boundless: WindowRule = { requests: 1_000_000, perMs: 1000 };

/** What all calls to one origin share: the request window, the gate that a 429 closes, and the calls in flight. */
export class Quota implements Keeper<Place> {
  readonly #log: SlidingLog;
  readonly #window: WindowRule | undefined;
  readonly #concurrency: number;
  readonly #unhintedGateMs: number;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #gate = new Gate();
  readonly #pace: LearnedPace;
  readonly #turnstile: Turnstile<Place>;
  /** Where other processes share the window and the gate. */
  readonly #leased: LeasedWindow | undefined;
  /** Of the client whose call came last. */
  #on: ClientListeners = {};
  #slots = 0;
  /** How many calls in a row went ahead and were refused. */
  #inVain = 0;

  /** @param common The store and name under which other processes have the same quota. */
  constructor(
    limits: ResolvedLimits,
    clock: Clock,
    random: () => number = Math.random,
    common?: { readonly fleet: Fleet; readonly key: string },
  ) {
    this.#window = limits.window === false ? undefined : limits.window;
    this.#log = new SlidingLog(this.#window?.requests ?? defaultCapacity);
    this.#pace = new LearnedPace(this.#window);
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
    if (common !== undefined) {
      const leased = this.#lease(common.fleet, commonQuota(common.fleet.store, common.key));
      common.fleet.store.atClose?.(() => leased.leave());
      this.#leased = leased;
    }
  }

  /** @param urgent A token request: goes ahead of all who wait, and needs no slot. */
  enter(context: CallContext, urgent = false): Place | Promise<Place> {
    if (this.#leased !== undefined) this.#on = context.on;
    return this.#turnstile.enter(context, urgent);
  }

  /** Sends those of these calls away that wait for a place. */
  expel(contexts: ReadonlySet<CallContext>, error: (context: CallContext) => Error): void {
    this.#turnstile.expel(contexts, error);
  }

  /**
   * The call was answered. `daily`: refused by the daily budget, which is no matter of the gate. Gives whether
   * the call should ask for a place again, with its answer thrown away: one that went ahead of the others was
   * refused for all of them, not for a fault of its own.
   */
  answered(place: Place, { status, headers }: Response, daily: boolean): boolean {
    const now = this.#clock.now();
    const { takenAt, probe, urgent } = place;
    const refused = status === 429 && !daily;
    if (probe) this.#inVain = refused ? this.#inVain + 1 : 0;
    if (refused) {
      const hint = retryAfterMs(headers, this.#clock.date());
      const opensAt = now + (hint === undefined ? this.#guessMs() : withinReason(hint));
      this.#pace.refused(this.#log, { takenAt, opensAt, hinted: hint !== undefined }, now);
      this.#gate.close(opensAt);
      this.#leased?.close(now, opensAt - now);
    }
    this.#end(place, refused ? "refused" : "passed");
    this.#log.answered(takenAt, now, refused);
    this.#leased?.answered(now);
    if (!refused) this.#pace.accepted(this.#log, takenAt, now);
    this.#turnstile.wake();
    return refused && (probe || urgent) && this.#inVain < mostLooks;
  }

  /** The call ended without an answer. Gives whether it was sent. */
  failed(place: Place, error: unknown): boolean {
    this.#end(place, "unknown");
    const unsent = error instanceof NotSent || (error instanceof ConnectionError && !error.sent);
    if (unsent) {
      this.#log.giveBack();
      this.#leased?.giveBack();
    } else {
      const now = this.#clock.now();
      this.#log.answered(place.takenAt, now);
      this.#leased?.answered(now);
    }
    this.#turnstile.wake();
    return !unsent;
  }

  /** The call was not sent after all. */
  unused(place: Place): void {
    this.giveBack(place);
    this.#turnstile.wake();
  }

  look(now: number, urgent: boolean): Verdict {
    const gateMs = this.#gate.waitMs(now);
    if (gateMs > 0) {
      const wait: Wait = { kind: "wait", ms: gateMs, reason: "gate" };
      const tooLong = gateMs !== Number.POSITIVE_INFINITY && gateMs > defaults.retryAfterCapMs;
      return tooLong ? { kind: "refuse", error: (context) => this.#heldBack(wait, context, true) } : wait;
    }
    const paceMs = this.#pace.waitMs(this.#log, now);
    const full = !urgent && this.#slots >= this.#concurrency;
    const windowMs = this.#windowMs(now, paceMs > 0 || full);
    const misfit = this.#leased?.misfit;
    if (misfit !== undefined) return { kind: "refuse", error: () => misfit };
    const ms = Math.max(windowMs, paceMs);
    // Another process's call may be going ahead through a gate whose time is over.
    if (ms > 0) return { kind: "wait", ms, reason: this.#gate.closed ? "gate" : "window" };
    return full ? { kind: "wait", ms: Number.POSITIVE_INFINITY, reason: "concurrency" } : go;
  }

  /** @param held Something else holds the call back: a permit that is asked of others now would only be kept from them. */
  #windowMs(now: number, held: boolean): number {
    if (this.#leased !== undefined) return held ? 0 : this.#leased.waitMs(now);
    return this.#window === undefined ? 0 : this.#log.waitMs(this.#window, now);
  }

  take(now: number, urgent: boolean): Place {
    this.#log.take();
    this.#leased?.take(now);
    if (!urgent) this.#slots++;
    return { takenAt: now, probe: this.#gate.pass(), urgent };
  }

  confirm(place: Place, now: number): boolean {
    return this.#gate.stillOpen(place.probe, now);
  }

  giveBack(place: Place): void {
    this.#end(place, "unknown");
    this.#log.giveBack();
    this.#leased?.giveBack();
  }

  tooLate(wait: Wait, context: CallContext): RateLimitError {
    return this.#heldBack(wait, context, false);
  }

  #guessMs(): number {
    return this.#random() * Math.min(longestUnhintedMs, this.#unhintedGateMs * 2 ** this.#inVain);
  }

  #heldBack({ ms, reason }: Wait, { operation }: CallContext, tooLong: boolean): RateLimitError {
    const retryAt = new Date(this.#clock.date() + ms);
    const why = reason === "gate" ? "the server asked to hold back (429)" : "the request window is used up";
    const limit = tooLong
      ? "longer than the 15 minutes that are waited at most"
      : "after the call's deadline";
    return new RateLimitError(
      reason === "gate" ? "GATE" : "WINDOW",
      `${describeCall(origin(operation))}: ${why} until ${retryAt.toISOString()}, ${limit}; call again then`,
      { ...origin(operation), retryAt },
    );
  }

  #end({ probe, urgent }: Place, outcome: "passed" | "refused" | "unknown"): void {
    if (!urgent) this.#slots--;
    if (!probe) return;
    const now = this.#clock.now();
    this.#gate.probed(outcome, now);
    this.#leased?.probed(outcome === "passed" ? "passed" : "unknown", now);
  }

  #lease({ member, processes }: Fleet, common: CommonQuota): LeasedWindow {
    return new LeasedWindow({
      common,
      rule: this.#window ?? boundless,
      log: this.#log,
      clock: this.#clock,
      member,
      assumedMembers: processes,
      onChange: () => this.#turnstile.wake(),
      onGate: (forMs) => this.#gate.close(this.#clock.now() + forMs),
      onOpen: () => this.#gate.open(),
      onStore: (state, error) => tellOfStore(this.#on, "quota", state, error),
      random: this.#random,
    });
  }
}

function withinReason(hintMs: number): number {
  return Math.min(Math.max(hintMs, shortestHintMs), longestHintMs);
}
