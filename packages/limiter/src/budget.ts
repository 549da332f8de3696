import type { Usage } from "@runwire/core";
import type { ReportedUsage } from "./usage-headers.js";

/** How the daily budget is dealt with. */
export interface BudgetRules {
  /** How many of the last calls are kept for others. */
  readonly reserve: number;
  /** What to take for granted while the server has told nothing: one call at a time, or no limit. */
  readonly assumeUnknown: "closed" | "open";
  /** The time between two probes, in milliseconds: doubles from the first to the most. */
  readonly probeMs: { readonly first: number; readonly most: number };
}

/** What the budget says to a call. */
export type BudgetVerdict =
  | "go"
  /** Calls in flight will tell more. */
  | "wait"
  /** Used up; the moment of the next probe is `probeAt`. */
  | "exhausted";

/**
 * The daily budget of one credential, as the server tells it with each answer.
 *
 * - Nothing known: one call is in flight until its headers arrive.
 * - Told: at most as many calls are in flight as were last reported to remain, less the reserve.
 * - A success that says nothing is left may be the day's last call, or the header may not be binding here (a
 *   licence without a limit reports 0). The next call finds out, alone: refused, the budget is used up; if it
 *   succeeds too, the header means nothing until a 429 says otherwise.
 * - Used up: calls are refused, but for one at growing intervals that looks whether the day has begun anew. The
 *   hour of the reset is not documented.
 *
 * Pure: time comes in as an argument.
 */
export class Budget {
  readonly #rules: BudgetRules;
  #state: "unknown" | "untold" | "told" | "doubtful" | "not-binding" | "exhausted" = "unknown";
  #usage: Usage | undefined;
  #newest = { total: -1, order: -1 };
  #inFlight = 0;
  #order = 0;
  #probeAt = 0;
  #probeEveryMs = 0;
  #probing = false;

  constructor(rules: BudgetRules) {
    this.#rules = rules;
  }

  /** What the server last told. */
  get usage(): Usage | undefined {
    return this.#usage;
  }

  /** On the clock that the calls of this class are given; meaningful while the verdict is `exhausted`. */
  get probeAt(): number {
    return this.#probeAt;
  }

  verdict(now: number): BudgetVerdict {
    const { reserve, assumeUnknown } = this.#rules;
    switch (this.#state) {
      case "unknown":
        return assumeUnknown === "open" || this.#inFlight === 0 ? "go" : "wait";
      case "doubtful":
        return this.#inFlight === 0 ? "go" : "wait";
      case "exhausted":
        return now >= this.#probeAt && !this.#probing ? "go" : "exhausted";
      case "told": {
        const left = (this.#usage?.remaining ?? Number.POSITIVE_INFINITY) - reserve;
        if (left <= 0) return this.#mayProbe(now) ? "go" : "exhausted";
        return this.#inFlight < left ? "go" : "wait";
      }
      default:
        return "go";
    }
  }

  /** A call is let through; gives its number, by which its answer is told from older ones. */
  take(now: number): number {
    const remaining = this.#usage?.remaining;
    const reserved =
      this.#state === "told" && remaining !== undefined && remaining - this.#rules.reserve <= 0;
    if (this.#state === "exhausted" || reserved) {
      this.#probing = true;
      this.#scheduleProbe(now);
    }
    this.#inFlight++;
    return ++this.#order;
  }

  /** The call ended without an answer. */
  ended(): void {
    this.#inFlight--;
    this.#probing = false;
  }

  /** The call was not sent after all: if it was to be a probe, the next call is. */
  unused(): void {
    this.#inFlight--;
    if (this.#probing) this.#probeAt = 0;
    this.#probing = false;
  }

  /** The call was answered. Gives whether the answer was a refusal by the daily budget. */
  answered(
    order: number,
    status: number,
    reported: ReportedUsage | undefined,
    now: number,
    dateMs: number,
  ): boolean {
    this.#inFlight--;
    this.#probing = false;
    const before = this.#usage?.remaining;
    const newer = this.#isNewer(order, reported);
    if (newer) this.#usage = { ...this.#usage, ...present(reported), observedAt: dateMs };
    const remaining = reported?.remaining;

    if (status === 429) {
      if (remaining === undefined || remaining > 0) return false;
      this.#state = "exhausted";
      if (this.#probeEveryMs === 0) this.#scheduleProbe(now);
      return true;
    }
    if (!newer) return false;
    if (remaining === undefined) {
      if (this.#state === "unknown") this.#state = "untold";
    } else if ((reported?.limit ?? 1) <= 0) {
      this.#state = "not-binding";
    } else if (remaining <= 0) {
      const proven = before !== undefined && before <= 0 && status < 400;
      if (proven) this.#state = "not-binding";
      else if (this.#state !== "not-binding") this.#state = "doubtful";
    } else {
      this.#state = "told";
      // More than before: a new day. Less: the probes of those who keep a reserve go on growing apart.
      if (before === undefined || remaining > before) this.#probeEveryMs = 0;
    }
    return false;
  }

  #mayProbe(now: number): boolean {
    if (this.#probeEveryMs === 0) this.#scheduleProbe(now);
    return now >= this.#probeAt && !this.#probing;
  }

  #scheduleProbe(now: number): void {
    const { first, most } = this.#rules.probeMs;
    this.#probeEveryMs = this.#probeEveryMs === 0 ? first : Math.min(most, this.#probeEveryMs * 2);
    this.#probeAt = now + this.#probeEveryMs;
  }

  /** Answers overtake each other: the one with the higher total is newer, else the one that was sent later. */
  #isNewer(order: number, reported: ReportedUsage | undefined): boolean {
    if (reported === undefined) return this.#state === "unknown";
    const total = reported.total ?? -1;
    const newer =
      total !== -1 && this.#newest.total !== -1 ? total >= this.#newest.total : order >= this.#newest.order;
    if (newer) this.#newest = { total, order };
    return newer;
  }
}

function present(reported: ReportedUsage | undefined): ReportedUsage {
  return Object.fromEntries(Object.entries(reported ?? {}).filter(([, value]) => value !== undefined));
}
