import { type Clock, InvalidCallError } from "@runwire/core";
import type { SlidingLog, WindowRule } from "../sliding-log.js";
import type { CommonQuota } from "./common-quota.js";
import { Exchanges, exchanging, type StoreState } from "./exchanges.js";
import { type Answered, grainMs, leasing, type QuotaGrant, type QuotaReport } from "./quota-exchange.js";

/** What a leased window needs of the process it is in. */
export interface LeasedWindowOptions {
  readonly common: CommonQuota;
  readonly rule: WindowRule;
  /** All that this process has sent, whoever gave the permits. */
  readonly log: SlidingLog;
  readonly clock: Clock;
  /** Tells this process from the others; asked for at the first exchange. */
  readonly member: () => string;
  /** How many processes are taken for granted while the store has not told. */
  readonly assumedMembers: number;
  /** Something has changed for those who wait. */
  readonly onChange: () => void;
  /** All have to hold back for so long; after that the call of the next permit goes ahead of the others. */
  readonly onGate: (forMs: number) => void;
  /** The gate is open for all. */
  readonly onOpen: () => void;
  /** The store cannot be reached any more, or again. */
  readonly onStore: (state: StoreState, error?: unknown) => void;
  readonly random?: (() => number) | undefined;
}

/** So many processes may look for permits as often as they like; more of them look less often. */
const fewMembers = 8;

/**
 * A window that several processes share. Permits come in blocks from the common store, and are handed out without
 * asking anybody; meanwhile this process tells what became of them. Where the store is lost it falls back to its part
 * of the window, by its own log: never to no limit.
 */
export class LeasedWindow {
  readonly #options: LeasedWindowOptions;
  readonly #exchanges: Exchanges<QuotaReport, QuotaGrant>;
  #hand = 0;
  #handEndsAt = 0;
  /** The same on the wall clock: while a machine sleeps the other one may stand still, but its lease ends. */
  #handEndsOn = 0;
  /** When the exchange under way began, on the wall clock. */
  #askedOn = 0;
  /** When the store last answered. */
  #heardAt: number | undefined;
  /** The permit in hand is that of the call which goes ahead of the others. */
  #probeInHand = false;
  #inFlight = 0;
  #answeredAt: number[] = [];
  #closeUntil: number | undefined;
  /** The latest end of a gate that this process knows of, to tell a store that has forgotten it. */
  #gateUntil = Number.NEGATIVE_INFINITY;
  #probed: "passed" | "unknown" | undefined;
  #wanted = 1;
  /** Whether the last report asked for permits, and did not only tell. */
  #asked = false;
  /** How many permits came last: of one alone the next is not asked for in advance. */
  #block = 0;
  #usedAt = 0;
  #askAt = 0;
  #order = 0;
  #epoch: string | undefined;
  #members: number;
  #misfit: InvalidCallError | undefined;

  constructor(options: LeasedWindowOptions) {
    this.#options = options;
    this.#members = options.assumedMembers;
    const { clock, common, onChange, onStore } = options;
    this.#exchanges = new Exchanges({
      clock,
      ask: (report) => common.exchange(report),
      report: (now) => this.#report(now),
      granted: (grant, askedAt, undo) => this.#granted(grant, askedAt, undo),
      onChange,
      onStore,
    });
  }

  /** How many processes share the window, as far as is known. */
  get members(): number {
    return this.#members;
  }

  /** Set while others keep another window under the same name: then nobody may go. */
  get misfit(): InvalidCallError | undefined {
    return this.#misfit;
  }

  /** How long until there is a permit: 0 now, `Infinity` as long as the store is being asked. */
  waitMs(now: number): number {
    if (this.#isInHand(now)) return 0;
    this.#drop();
    // Whoever asks has a use for it.
    this.#usedAt = now;
    if (now >= this.#askAt) this.#exchanges.ask(now);
    if (this.#exchanges.lost) {
      // Whoever waits for its part looks whether the store is there again: it may have more to give.
      const againMs = Math.max(1, this.#exchanges.askAgainInMs(now));
      return Math.min(this.#options.log.waitMs(this.#part, now), againMs);
    }
    return this.#exchanges.underWay ? Number.POSITIVE_INFINITY : Math.max(1, this.#askAt - now);
  }

  /** A permit is used: a call is about to be sent. */
  take(now: number): void {
    if (this.#isInHand(now)) this.#hand--;
    this.#probeInHand = false;
    this.#inFlight++;
    this.#usedAt = now;
    // Asked for in time the next block is there before this one is used up.
    if (this.#block > 1 && this.#hand <= this.#block / 2 && now >= this.#askAt && !this.#exchanges.lost) {
      this.#exchanges.ask(now);
    }
    this.#tend();
  }

  /** The call was not sent after all. */
  giveBack(): void {
    this.#inFlight--;
    this.#tend();
  }

  /** The call was answered, or may have been counted. */
  answered(now: number): void {
    this.#inFlight--;
    this.#answeredAt.push(now);
    this.#tend();
  }

  /** A 429 asks everybody to hold back. What is in hand goes back: behind the gate one goes ahead for all. */
  close(now: number, forMs: number): void {
    this.#drop();
    this.#closeUntil = Math.max(this.#closeUntil ?? 0, now + forMs);
    this.#gateUntil = Math.max(this.#gateUntil, now + forMs);
    this.#exchanges.ask(now);
  }

  /** The call that went ahead has ended. */
  probed(outcome: "passed" | "unknown", now: number): void {
    this.#probed = outcome;
    this.#exchanges.ask(now);
  }

  /** Gives back what is in hand and tells what is to be told, now. Never rejects; takes no longer than the store may. */
  leave(): Promise<void> {
    return this.#exchanges.tellAll(() => {
      this.#usedAt = Number.NEGATIVE_INFINITY;
      return this.#hasToTell;
    });
  }

  /**
   * The part of this process while the others cannot be asked. Whoever was told last when the others had yet to come
   * knows of too few: it never counts on fewer than are taken for granted.
   */
  get #part(): WindowRule {
    const { rule, assumedMembers } = this.#options;
    const members = Math.max(this.#members, assumedMembers);
    return { requests: Math.max(1, Math.floor(rule.requests / members)), perMs: rule.perMs };
  }

  #report(now: number): { report: QuotaReport; undo: () => void } {
    const { rule, member, log, clock } = this.#options;
    this.#askedOn = clock.date();
    if (!this.#isInHand(now)) this.#drop();
    const isIdle = this.#isIdle(now);
    if (isIdle) {
      this.#drop();
      this.#wanted = 1;
    }
    this.#asked = !isIdle;
    const answeredAt = this.#answeredAt.filter((at) => now - at < rule.perMs);
    this.#answeredAt = [];
    const ages = this.#epoch === undefined ? log.agesMs(rule.perMs, now) : answeredAt.map((at) => now - at);
    const [closeUntil, probed] = [this.#closeUntil, this.#probed];
    this.#closeUntil = undefined;
    this.#probed = undefined;
    const gateUntil = closeUntil ?? (this.#epoch === undefined ? this.#gateUntil : Number.NEGATIVE_INFINITY);
    const report = {
      member: member(),
      order: ++this.#order,
      epoch: this.#epoch,
      sinceMs: this.#heardAt === undefined ? undefined : Math.max(0, now - this.#heardAt),
      rule,
      wanted: isIdle ? 0 : this.#wanted,
      held: this.#hand + this.#inFlight,
      answered: grouped(ages, grainMs(rule)),
      closeMs: gateUntil > now ? gateUntil - now : undefined,
      probed,
    };
    const undo = () => {
      // Whether the store took it is not known: it may have heard of this process since.
      this.#heardAt = undefined;
      this.#answeredAt.unshift(...answeredAt);
      this.#closeUntil = later(this.#closeUntil, closeUntil);
      this.#probed ??= probed;
    };
    return { report, undo };
  }

  #granted(grant: QuotaGrant, askedAt: number, undo: () => void): void {
    const { clock, rule, random = Math.random, onGate, onOpen } = this.#options;
    const now = clock.now();
    this.#heardAt = now;
    this.#misfit = grant.otherRule === undefined ? undefined : otherLimits(rule, grant.otherRule);
    const pauseMs = random() * leasing.lookAgainMs * Math.max(1, grant.members / fewMembers);
    if (this.#misfit !== undefined) {
      undo();
      this.#askAt = now + exchanging.askAgainMs;
      return;
    }
    if (grant.epoch !== this.#epoch && this.#epoch !== undefined) {
      // The store has forgotten everything, so it is told everything.
      undo();
      this.#epoch = undefined;
      this.#exchanges.ask(now);
      return;
    }
    this.#epoch = grant.epoch;
    this.#members = grant.members;
    this.#handEndsAt = askedAt + grant.leaseMs;
    this.#handEndsOn = this.#askedOn + grant.leaseMs;
    if (grant.gateMs > 0) {
      this.#drop();
      this.#askAt = now + grant.gateMs;
      this.#gateUntil = Math.max(this.#gateUntil, now + grant.gateMs);
      onGate(grant.gateMs);
    } else if (this.#closeUntil !== undefined) {
      // Refused while this was asked: what was given goes back with the next report.
      this.#probeInHand = grant.probe;
      this.#drop();
    } else if (grant.granted > 0) {
      this.#hand += grant.granted;
      this.#probeInHand = grant.probe;
      this.#block = grant.granted;
      this.#askAt = now;
      this.#wanted = grant.probe ? 1 : Math.min(leasing.mostAtOnce, this.#wanted * 2);
      if (grant.probe) onGate(0);
      else onOpen();
    } else {
      this.#askAt = this.#asked ? now + grant.retryMs + pauseMs : now;
    }
    if (this.#closeUntil !== undefined || this.#probed !== undefined) this.#exchanges.ask(now);
    this.#tend();
  }

  /** Whether there is a permit whose lease lasts. A wall clock that was set ahead gives them back early, no more. */
  #isInHand(now: number): boolean {
    return this.#hand > 0 && now < this.#handEndsAt && this.#options.clock.date() < this.#handEndsOn;
  }

  /** Gives back what is in hand, with the next report; the call that was to go ahead of the others does not. */
  #drop(): void {
    this.#hand = 0;
    if (this.#probeInHand) this.#probed = "unknown";
    this.#probeInHand = false;
  }

  /** Whether there is something to tell or give back, and nothing was sent for a while. */
  #isIdle(now: number): boolean {
    const afterMs = this.#inFlight > 0 ? exchanging.idleInFlightMs : exchanging.idleMs;
    return now - this.#usedAt >= afterMs && this.#hasToTell;
  }

  get #hasToTell(): boolean {
    return this.#hand > 0 || this.#answeredAt.length > 0;
  }

  /** A timer runs only while there is something to tell or to give back. */
  #tend(): void {
    if (this.#isBusy) this.#exchanges.keepTending(this.#tending);
  }

  readonly #tending = (now: number): boolean => {
    const due = this.#isIdle(now) || now - this.#exchanges.askedAt >= leasing.leaseMs / 3;
    if (due) this.#exchanges.ask(now);
    return this.#isBusy;
  };

  /** While the store is lost, answers alone keep no process alive: they are told when there is a next call. */
  get #isBusy(): boolean {
    return this.#inFlight > 0 || (this.#hasToTell && !this.#exchanges.lost && this.#misfit === undefined);
  }
}

/** Moments by grains, each with the age of its newest. */
function grouped(agesMs: readonly number[], grain: number): Answered[] {
  const groups = new Map<number, [ageMs: number, count: number]>();
  for (const ageMs of agesMs) {
    const group = Math.floor(ageMs / grain);
    const [newest, count] = groups.get(group) ?? [ageMs, 0];
    groups.set(group, [Math.min(newest, ageMs), count + 1]);
  }
  return [...groups.values()];
}

/** Two fleets that want different limits under one name cannot both be obeyed. */
function otherLimits(here: WindowRule, there: WindowRule): InvalidCallError {
  const say = ({ requests, perMs }: WindowRule) => `${requests} requests per ${perMs} ms`;
  return new InvalidCallError(
    `other processes of this share keep to ${say(there)}, this one to ${say(here)}; give all the same limits.window, ` +
      "or give this one a share with another prefix",
  );
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
