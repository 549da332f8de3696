import type { Clock, Usage } from "@runwire/core";
import {
  Budget,
  type BudgetAnswer,
  type BudgetCall,
  type BudgetRules,
  type BudgetVerdict,
} from "../budget.js";
import type { BudgetGrant, BudgetReport, CommonBudget } from "./budget-exchange.js";
import { Exchanges, exchanging, type StoreState } from "./exchanges.js";
import { leasing } from "./quota-exchange.js";

/** What a leased budget needs of the process it is in. */
export interface LeasedBudgetOptions {
  readonly common: CommonBudget;
  readonly rules: BudgetRules;
  readonly clock: Clock;
  /** Tells this process from the others; asked for at the first exchange. */
  readonly member: () => string;
  /** Something has changed for those who wait. */
  readonly onChange: () => void;
  /** The store cannot be reached any more, or again. */
  readonly onStore: (state: StoreState, error?: unknown) => void;
  readonly random?: (() => number) | undefined;
}

interface Permit {
  readonly permit: number;
  /** The state of the store that it is of. */
  readonly epoch: string;
  readonly probe: boolean;
}

/** A call and its permit; without one it went by what this process knows alone. */
export interface LeasedCall extends BudgetCall {
  readonly leased: Permit | undefined;
}

/** A budget that is used up is looked at again so often, by whoever calls: another process may have found a new day. */
const lookAgainMs = 1000;

/**
 * A daily budget that several processes share. Permits come in blocks from the common store; what became of them is
 * told with the next exchange. Beside it this process keeps a budget of its own, from its own answers alone: where the
 * store is lost that one decides.
 */
export class LeasedBudget {
  readonly #options: LeasedBudgetOptions;
  readonly #exchanges: Exchanges<BudgetReport, BudgetGrant>;
  readonly #own: Budget;
  #hand: Permit[] = [];
  #handEndsAt = 0;
  /** The same on the wall clock: while a machine sleeps the other one may stand still, but its lease ends. */
  #handEndsOn = 0;
  /** When the exchange under way began, on the wall clock. */
  #askedOn = 0;
  readonly #inFlight = new Set<Permit>();
  #outcomes: { readonly of: Permit; readonly answer: BudgetAnswer | undefined }[] = [];
  #epoch: string | undefined;
  /** A refusal by the budget that the others do not know of yet. */
  #refusalToTell = false;
  #told: Pick<BudgetGrant, "verdict" | "probing"> = { verdict: "go", probing: false };
  #probeAt = 0;
  #usage: Usage | undefined;
  #wanted = 1;
  /** Whether the last report asked for permits, and did not only tell. */
  #asked = false;
  #block = 0;
  #usedAt = 0;
  #askAt = 0;
  #order = 0;
  #cancelWake: (() => void) | undefined;

  constructor(options: LeasedBudgetOptions) {
    this.#options = options;
    this.#own = new Budget(options.rules);
    const { clock, common, rules, onChange, onStore } = options;
    this.#exchanges = new Exchanges({
      clock,
      ask: (report) => common.exchange(report, rules),
      report: (now) => this.#report(now),
      granted: (grant, askedAt) => this.#granted(grant, askedAt),
      onChange,
      onStore,
    });
  }

  /** What the server last told: this process, or another one. */
  get usage(): Usage | undefined {
    const own = this.#own.usage;
    return own === undefined || (this.#usage?.observedAt ?? 0) > own.observedAt ? this.#usage : own;
  }

  get probeAt(): number {
    return this.#exchanges.lost ? this.#own.probeAt : this.#probeAt;
  }

  get probing(): boolean {
    return this.#exchanges.lost ? this.#own.probing : this.#told.probing;
  }

  verdict(now: number): BudgetVerdict {
    if (this.#hand.length > 0 && this.#handLasts(now)) return "go";
    this.#hand = [];
    // Whoever asks has a use for it.
    this.#usedAt = now;
    if (now >= this.#askAt) this.#exchanges.ask(now);
    if (this.#exchanges.lost) return this.#own.verdict(now);
    if (this.#exchanges.underWay) return "wait";
    const verdict = this.#told.verdict === "exhausted" ? "exhausted" : "wait";
    // Those who wait for other processes are woken by none of their own.
    if (verdict === "wait" || this.#told.probing) this.#wakeAt(this.#askAt, now);
    return verdict;
  }

  /**
   * What was told last, for calls that have their permit already. Unlike {@link verdict} it asks for none: asked at each
   * answer of the store, it would lease one, give it back as unused, and be asked again by that answer.
   */
  isExhausted(now: number): boolean {
    if (this.#exchanges.lost) return this.#own.isExhausted(now);
    return this.#told.verdict === "exhausted" && !(this.#hand.length > 0 && this.#handLasts(now));
  }

  /** A call is let through. */
  take(now: number): LeasedCall {
    const leased = this.#handLasts(now) ? this.#hand.shift() : undefined;
    if (leased !== undefined) this.#inFlight.add(leased);
    this.#usedAt = now;
    if (
      this.#block > 1 &&
      this.#hand.length <= this.#block / 2 &&
      now >= this.#askAt &&
      !this.#exchanges.lost
    ) {
      this.#exchanges.ask(now);
    }
    this.#tend();
    return Object.assign(this.#own.take(now), { leased });
  }

  /** The call has its place and is about to be sent. `false` where it must not, by what was told since. */
  send(call: LeasedCall): boolean {
    if (call.leased === undefined) return this.#own.send(call);
    return call.leased.probe || this.#told.verdict !== "exhausted";
  }

  /** The call ended without an answer: the server may have counted it. */
  ended(call: LeasedCall): void {
    this.#own.ended(call);
    this.#end(call, { answer: undefined });
  }

  /** The call was not sent after all. */
  unused(call: LeasedCall): void {
    this.#own.unused(call);
    this.#end(call, undefined);
  }

  /** The call was answered. Gives whether the answer was a refusal by the daily budget. */
  answered(call: LeasedCall, answer: BudgetAnswer, now: number, dateMs: number): boolean {
    const refused = this.#own.answered(call, answer, now, dateMs);
    this.#end(call, { answer });
    if (refused) {
      this.#hand = [];
      this.#told = { verdict: "exhausted", probing: false };
      this.#probeAt = Math.max(this.#probeAt, this.#own.probeAt);
      this.#refusalToTell = true;
      this.#exchanges.ask(now);
    }
    return refused;
  }

  /** Gives back what is in hand and tells what is to be told, now. Never rejects; takes no longer than the store may. */
  leave(): Promise<void> {
    return this.#exchanges.tellAll(() => {
      this.#usedAt = Number.NEGATIVE_INFINITY;
      return this.#hasToTell;
    });
  }

  #end({ leased }: LeasedCall, outcome: { answer: BudgetAnswer | undefined } | undefined): void {
    if (leased !== undefined) {
      this.#inFlight.delete(leased);
      if (outcome !== undefined) this.#outcomes.push({ of: leased, ...outcome });
      // The others wait for what this call has found out.
      if (this.#told.verdict !== "go") this.#exchanges.ask(this.#options.clock.now());
    }
    this.#tend();
  }

  #report(now: number): { report: BudgetReport; undo: () => void } {
    this.#askedOn = this.#options.clock.date();
    if (!this.#handLasts(now)) this.#hand = [];
    // A report that only keeps a lease asks for none: it would be given back as unused.
    const isUnused = this.#isUnused(now);
    if (isUnused) {
      this.#hand = [];
      this.#wanted = 1;
    }
    this.#asked = !isUnused;
    const [outcomes, refusalToTell] = [this.#outcomes, this.#refusalToTell];
    this.#outcomes = [];
    this.#refusalToTell = false;
    const isOfNow = ({ epoch }: Permit) => epoch === this.#epoch;
    const report = {
      member: this.#options.member(),
      order: ++this.#order,
      epoch: this.#epoch,
      wanted: isUnused ? 0 : this.#wanted,
      held: [...this.#hand, ...this.#inFlight].filter(isOfNow).map(({ permit }) => permit),
      outcomes: outcomes.map(({ of, answer }) => ({ permit: isOfNow(of) ? of.permit : undefined, answer })),
    };
    const undo = () => {
      // The newest tell what the older ones did; of a store that stays lost no more are kept than it would want to hear.
      this.#outcomes = [...outcomes, ...this.#outcomes].slice(-1000);
      this.#refusalToTell ||= refusalToTell;
    };
    return { report, undo };
  }

  #granted(grant: BudgetGrant, askedAt: number): void {
    const { clock, random = Math.random } = this.#options;
    const now = clock.now();
    if (grant.epoch !== this.#epoch) {
      // What is in hand of a state that the store has forgotten is nobody's: the new one may give it to others.
      this.#hand = [];
      this.#epoch = grant.epoch;
    }
    if (this.#refusalToTell) {
      // Refused while this was asked: what was given goes back with the next report.
      this.#hand = [];
      this.#exchanges.ask(now);
      return;
    }
    const pauseMs = leasing.lookAgainMs * (1 + random() * Math.max(1, grant.members / 8));
    this.#told = grant;
    this.#probeAt = now + grant.probeMs;
    this.#handEndsAt = askedAt + grant.leaseMs;
    this.#handEndsOn = this.#askedOn + grant.leaseMs;
    if (grant.usage !== undefined) {
      this.#usage = { ...grant.usage, observedAt: clock.date() - grant.usageAgeMs };
    }
    this.#hand = [...this.#hand, ...grant.permits.map((each) => ({ ...each, epoch: grant.epoch }))];
    if (grant.verdict === "exhausted") this.#hand = this.#hand.filter(({ probe }) => probe);
    if (grant.permits.length > 0) {
      this.#block = grant.permits.length;
      this.#askAt = now;
      this.#wanted = Math.min(leasing.mostAtOnce, this.#wanted * 2);
    } else if (!this.#asked && grant.verdict !== "exhausted") {
      this.#askAt = now;
    } else {
      const probeMs = grant.probing ? lookAgainMs : Math.max(1, grant.probeMs);
      this.#askAt = now + (grant.verdict === "exhausted" ? Math.min(lookAgainMs, probeMs) : pauseMs);
    }
    this.#tend();
  }

  #handLasts(now: number): boolean {
    return now < this.#handEndsAt && this.#options.clock.date() < this.#handEndsOn;
  }

  #wakeAt(at: number, now: number): void {
    const { clock, onChange } = this.#options;
    this.#cancelWake ??= clock.setTimer(
      () => {
        this.#cancelWake = undefined;
        onChange();
      },
      Math.max(1, at - now),
    );
  }

  #isIdle(now: number): boolean {
    return this.#isUnused(now) && this.#hasToTell;
  }

  /** Whether nobody has had a use for permits for a while. */
  #isUnused(now: number): boolean {
    const afterMs = this.#inFlight.size > 0 ? exchanging.idleInFlightMs : exchanging.idleMs;
    return now - this.#usedAt >= afterMs;
  }

  get #hasToTell(): boolean {
    return this.#hand.length + this.#outcomes.length > 0;
  }

  #tend(): void {
    if (this.#isBusy) this.#exchanges.keepTending(this.#tending);
  }

  readonly #tending = (now: number): boolean => {
    const due = this.#isIdle(now) || now - this.#exchanges.askedAt >= leasing.leaseMs / 3;
    if (due) this.#exchanges.ask(now);
    return this.#isBusy;
  };

  get #isBusy(): boolean {
    return this.#inFlight.size > 0 || (this.#hasToTell && !this.#exchanges.lost);
  }
}
