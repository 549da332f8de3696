import { type Clock, InvalidCallError } from "@runwire/core";
import type { SlidingLog, WindowRule } from "../sliding-log.js";
import type { CommonQuota } from "./common-quota.js";
import { leasing, type QuotaGrant } from "./quota-exchange.js";

/** What a leased window needs of the process it is in. */
export interface LeasedWindowOptions {
  readonly common: CommonQuota;
  readonly rule: WindowRule;
  /** All that this process has sent, whoever gave the permits. */
  readonly log: SlidingLog;
  readonly clock: Clock;
  /** Tells this process from the others. */
  readonly member: string;
  /** How many processes are taken for granted until the store has told. */
  readonly assumedMembers: number;
  /** Something has changed for those who wait. */
  readonly onChange: () => void;
  /** All have to hold back for so long. */
  readonly onGate: (forMs: number) => void;
  /** The store cannot be reached any more, or again. */
  readonly onStore: (state: "lost" | "regained", error?: unknown) => void;
  readonly random?: () => number;
}

/** How long the store may take to answer. */
const exchangeTimeoutMs = 1000;

/** How long after a failure the store is asked again. */
const askAgainMs = 1000;

/** Permits that nobody used for so long go back. */
const idleMs = 100;

/**
 * A window that several processes share. Permits come in blocks from the common store, and are handed out without
 * asking anybody; meanwhile this process tells what became of them. Where the store is lost it falls back to its part
 * of the window, by its own log: never to no limit.
 */
export class LeasedWindow {
  readonly #options: LeasedWindowOptions;
  #hand = 0;
  #handEndsAt = 0;
  #inFlight = 0;
  #answeredAt: number[] = [];
  #closeUntil: number | undefined;
  #probed: "passed" | "unknown" | undefined;
  #wanted = 1;
  #usedAt = 0;
  #toldAt = 0;
  #askAt = 0;
  #exchanging = false;
  #epoch: string | undefined;
  #members: number;
  #lost = false;
  #misfit: InvalidCallError | undefined;
  #cancelTimer: (() => void) | undefined;

  constructor(options: LeasedWindowOptions) {
    this.#options = options;
    this.#members = options.assumedMembers;
  }

  /** How many processes share the window, as far as is known. */
  get members(): number {
    return this.#members;
  }

  /** How long until there is a permit: 0 now, `Infinity` as long as the store is being asked. */
  waitMs(now: number): number {
    if (this.#misfit !== undefined) throw this.#misfit;
    if (this.#hand > 0 && now < this.#handEndsAt) return 0;
    this.#hand = 0;
    if (this.#lost) {
      if (now >= this.#askAt) this.#exchange(now);
      return this.#options.log.waitMs(this.#part(), now);
    }
    if (this.#exchanging) return Number.POSITIVE_INFINITY;
    if (now < this.#askAt) return this.#askAt - now;
    this.#exchange(now);
    return Number.POSITIVE_INFINITY;
  }

  /** A permit is used: a call is about to be sent. */
  take(now: number): void {
    if (this.#hand > 0 && now < this.#handEndsAt) this.#hand--;
    this.#inFlight++;
    this.#usedAt = now;
    this.#setTimer();
    // Asked for in time the next block is there before this one is used up.
    if (this.#hand <= this.#wanted / 4 && !this.#exchanging && !this.#lost && now >= this.#askAt) {
      this.#exchange(now);
    }
  }

  /** The call was not sent after all. */
  giveBack(): void {
    this.#inFlight--;
    this.#setTimer();
  }

  /** The call was answered, or may have been counted. */
  answered(now: number): void {
    this.#inFlight--;
    this.#answeredAt.push(now);
    this.#setTimer();
  }

  /** A 429 asks everybody to hold back. What is in hand goes back: behind the gate one goes ahead for all. */
  close(now: number, forMs: number): void {
    this.#hand = 0;
    this.#closeUntil = Math.max(this.#closeUntil ?? 0, now + forMs);
    if (!this.#exchanging) this.#exchange(now);
  }

  /** The call that went ahead has ended. */
  probed(outcome: "passed" | "unknown", now: number): void {
    this.#probed = outcome;
    if (!this.#exchanging) this.#exchange(now);
  }

  /** The part of this process while the others cannot be asked. */
  #part(): WindowRule {
    const { requests, perMs } = this.#options.rule;
    return { requests: Math.max(1, Math.floor(requests / this.#members)), perMs };
  }

  #exchange(now: number): void {
    const { common, rule, member, log, clock } = this.#options;
    this.#exchanging = true;
    this.#toldAt = now;
    if (now >= this.#handEndsAt) this.#hand = 0;
    const isIdle = this.#hand > 0 && now - this.#usedAt >= idleMs;
    if (isIdle) {
      this.#hand = 0;
      this.#wanted = 1;
    }
    const answered = this.#answeredAt.splice(0).filter((at) => now - at < rule.perMs);
    const [closeUntil, probed] = [this.#closeUntil, this.#probed];
    this.#closeUntil = undefined;
    this.#probed = undefined;
    const report = {
      member,
      epoch: this.#epoch,
      rule,
      wanted: isIdle ? 0 : this.#wanted,
      held: this.#hand + this.#inFlight,
      answeredAgesMs:
        this.#epoch === undefined ? log.agesMs(rule.perMs, now) : answered.map((at) => now - at),
      closeMs: closeUntil === undefined ? undefined : Math.max(0, closeUntil - now),
      probed,
    };
    within(clock, exchangeTimeoutMs, () => common.exchange(report)).then(
      (grant) => {
        this.#exchanging = false;
        this.#take(grant, now);
      },
      (error: unknown) => {
        this.#exchanging = false;
        // Not told: told again. Told twice it counts twice, which errs on the safe side.
        this.#answeredAt.unshift(...answered);
        this.#closeUntil = later(this.#closeUntil, closeUntil);
        this.#probed ??= probed;
        this.#lose(error);
      },
    );
  }

  #take(grant: QuotaGrant, askedAt: number): void {
    const { clock, rule, random = Math.random } = this.#options;
    const now = clock.now();
    if (this.#lost) {
      this.#lost = false;
      this.#options.onStore("regained");
    }
    this.#members = Math.max(1, grant.members);
    if (grant.otherRule !== undefined) {
      this.#misfit = otherLimits(rule, grant.otherRule);
      this.#options.onChange();
      return;
    }
    this.#misfit = undefined;
    if (grant.epoch !== this.#epoch && this.#epoch !== undefined) {
      // The store has forgotten everything. What it gave, it gave without knowing what this process had sent.
      this.#epoch = undefined;
      this.#exchange(now);
      return;
    }
    this.#epoch = grant.epoch;
    this.#handEndsAt = askedAt + grant.leaseMs;
    if (grant.granted > 0 && this.#closeUntil === undefined) {
      this.#hand += grant.granted;
      this.#askAt = now;
      this.#wanted = grant.probe ? 1 : Math.min(leasing.mostAtOnce, this.#wanted * 2);
    } else {
      this.#askAt = now + grant.retryMs + random() * leasing.lookAgainMs;
    }
    if (grant.gateMs > 0) {
      this.#hand = 0;
      this.#askAt = now + grant.gateMs;
      this.#options.onGate(grant.gateMs);
    }
    if (this.#closeUntil !== undefined || this.#probed !== undefined) this.#exchange(now);
    this.#setTimer();
    this.#options.onChange();
  }

  #lose(error: unknown): void {
    const { clock, onStore, onChange } = this.#options;
    this.#askAt = clock.now() + askAgainMs;
    if (!this.#lost) {
      this.#lost = true;
      onStore("lost", error);
    }
    this.#setTimer();
    onChange();
  }

  /** A timer runs only while there is something to tell or to give back. */
  #setTimer(): void {
    const { clock } = this.#options;
    const busy = this.#hand > 0 || this.#inFlight > 0 || this.#answeredAt.length > 0;
    if (!busy || this.#cancelTimer !== undefined) return;
    this.#cancelTimer = clock.setTimer(() => {
      this.#cancelTimer = undefined;
      const now = clock.now();
      const idle = now - this.#usedAt >= idleMs && this.#hand + this.#answeredAt.length > 0;
      const due = idle || now - this.#toldAt >= leasing.leaseMs / 3;
      if (due && !this.#exchanging && (!this.#lost || now >= this.#askAt)) this.#exchange(now);
      this.#setTimer();
    }, idleMs);
  }
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

/** A store that does not answer is as good as none. */
function within<T>(clock: Clock, ms: number, ask: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = clock.setTimer(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    const settle =
      <A extends readonly unknown[]>(end: (...args: A) => void) =>
      (...args: A) => {
        cancel();
        end(...args);
      };
    // What throws at once has rejected, too.
    Promise.resolve().then(ask).then(settle(resolve), settle(reject));
  });
}
