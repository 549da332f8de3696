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

/** When the next probe may go, and how long after it the one after that. */
export interface Schedule {
  readonly at: number;
  readonly everyMs: number;
}

/** A call that the budget let through. */
export interface BudgetCall {
  /** Grows from call to call: tells answers that overtook each other. */
  readonly order: number;
  /** Set for a probe: the schedule before it, in case it is not sent after all. */
  readonly probeOf: Schedule | undefined;
  /** Whether it is on its way; before that it may be waiting for its place in the window. */
  sent: boolean;
}

/** What an answer says about the budget. */
export interface BudgetAnswer {
  readonly status: number;
  readonly reported: ReportedUsage | undefined;
  /** Its `Retry-After`, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** All that a budget knows, as data that can be kept elsewhere. Its calls in flight end there, too. */
export interface BudgetData {
  readonly state: "unknown" | "untold" | "told" | "doubtful" | "not-binding" | "exhausted";
  readonly usage?: Usage | undefined;
  readonly newest?: Newest | undefined;
  readonly inFlight: number;
  readonly order: number;
  readonly silent: readonly number[];
  readonly doubtedAt: number;
  readonly schedule?: Schedule | undefined;
  readonly probe?: number | undefined;
}

/** The answer that counts, and how many calls had been let through when it came. */
interface Newest {
  readonly total?: number | undefined;
  readonly order: number;
  readonly heardAt: number;
}

/** A server may ask for no longer a pause than this: a longer one is taken for an error. */
const longestPauseMs = 86_400_000;

/**
 * The daily budget of one credential, as the server tells it with each answer.
 *
 * - Nothing known: one call is in flight until its headers arrive.
 * - Told: at most as many calls are in flight as were last reported to remain, less the reserve, and less calls
 *   that have ended since without telling. One may always go, for it finds out.
 * - A success that says nothing is left may be the day's last call, or the header may not be binding here (a
 *   licence without a limit reports 0). The next call finds out, alone: refused, the budget is used up; if it
 *   succeeds too, the header means nothing until a 429 says otherwise.
 * - A call that was let through and had to wait for its place is looked at again before it is sent: others may
 *   have used up meanwhile what it counted on.
 * - Used up: calls are refused, but for one at growing intervals that looks whether the day has begun anew, and
 *   never before the time that the server asked for. The hour of the reset is not documented.
 * - The same where only the reserve is left; each probe then costs one call of it.
 *
 * Pure: time comes in as an argument.
 */
export class Budget {
  readonly #rules: BudgetRules;
  #state: BudgetData["state"] = "unknown";
  #usage: Usage | undefined;
  #newest: Newest | undefined;
  /** Let through and not ended yet, and those of them that were sent. */
  #inFlight = 0;
  #sent = 0;
  #order = 0;
  /** Calls that ended without telling, by how many had been let through at their end. */
  #silent: number[] = [];
  /** How many calls had been let through when the doubt arose: later ones resolve it. */
  #doubtedAt = 0;
  #schedule: Schedule | undefined;
  /** The order of the call that is a probe. */
  #probe: number | undefined;

  constructor(rules: BudgetRules) {
    this.#rules = rules;
  }

  /** A budget that goes on where another one was saved. */
  static from(rules: BudgetRules, data: BudgetData): Budget {
    const budget = new Budget(rules);
    budget.#state = data.state;
    budget.#usage = data.usage;
    budget.#newest = data.newest;
    budget.#inFlight = data.inFlight;
    budget.#order = data.order;
    budget.#silent = [...data.silent];
    budget.#doubtedAt = data.doubtedAt;
    budget.#schedule = data.schedule;
    budget.#probe = data.probe;
    return budget;
  }

  /** All that it knows, but for which calls were sent. */
  save(): BudgetData {
    return {
      state: this.#state,
      usage: this.#usage,
      newest: this.#newest,
      inFlight: this.#inFlight,
      order: this.#order,
      silent: this.#silent,
      doubtedAt: this.#doubtedAt,
      schedule: this.#schedule,
      probe: this.#probe,
    };
  }

  /** How many more calls may be let through now; less than 1 where none may, or only a probe. */
  get room(): number {
    return this.#most - this.#inFlight;
  }

  /** What the server last told. */
  get usage(): Usage | undefined {
    return this.#usage;
  }

  /** On the clock that the calls of this class are given; meaningful while the verdict is `exhausted`. */
  get probeAt(): number {
    return this.#schedule?.at ?? 0;
  }

  /** Whether a call is under way that looks whether the day has begun anew. */
  get probing(): boolean {
    return this.#probe !== undefined;
  }

  verdict(now: number): BudgetVerdict {
    const most = this.#most;
    if (most > 0) return this.#inFlight < most ? "go" : "wait";
    if (this.#schedule === undefined) this.#scheduleNext(now);
    return now >= this.probeAt && !this.probing ? "go" : "exhausted";
  }

  isExhausted(now: number): boolean {
    return this.verdict(now) === "exhausted";
  }

  /** A call is let through. */
  take(now: number): BudgetCall {
    this.#inFlight++;
    const usedUp = this.#most <= 0;
    const call = { order: ++this.#order, probeOf: usedUp ? this.#schedule : undefined, sent: false };
    if (usedUp) {
      this.#probe = call.order;
      this.#scheduleNext(now);
    }
    return call;
  }

  /** The call has its place and is about to be sent. `false` where it must not, by what was told since. */
  send(call: BudgetCall): boolean {
    const may = this.#isProbe(call) || this.#sent < this.#most;
    if (may) {
      call.sent = true;
      this.#sent++;
    }
    return may;
  }

  /** The call ended without an answer: the server may have counted it. */
  ended(call: BudgetCall): void {
    this.#end(call);
    this.#endedSilently();
  }

  /** The call was not sent after all: if it was to be a probe, the next call is. */
  unused(call: BudgetCall): void {
    this.#end(call);
    if (this.#isProbe(call)) this.#schedule = call.probeOf;
  }

  /** The call was answered. Gives whether the answer was a refusal by the daily budget. */
  answered(call: BudgetCall, answer: BudgetAnswer, now: number, dateMs: number): boolean {
    this.#end(call);
    return this.heard(call, answer, now, dateMs);
  }

  /** The same of a call that had been given up as lost: it is no longer in flight. */
  heard(call: BudgetCall, answer: BudgetAnswer, now: number, dateMs: number): boolean {
    const { status, reported } = answer;
    const { remaining, limit } = reported ?? {};
    const refused = status === 429 && remaining !== undefined && remaining <= 0 && (limit ?? 1) > 0;
    if (reported === undefined) {
      this.#toldNothing(call, status);
    } else if (this.#isNewer(call.order, reported.total)) {
      const before = this.#usage?.remaining;
      this.#newest = { total: reported.total, order: call.order, heardAt: this.#order };
      this.#usage = updated(this.#usage, reported, dateMs);
      if (refused) this.#exhaust(now, answer.retryAfterMs ?? 0);
      else if (status < 400 && limit !== undefined && limit <= 0) this.#state = "not-binding";
      else if (remaining === undefined) this.#toldNothing(call, status);
      else if (remaining > 0) this.#toldLeft(call, remaining, before);
      else this.#toldNoneLeft(call, status);
    }
    return refused;
  }

  /** How many may be in flight. */
  get #most(): number {
    switch (this.#state) {
      case "unknown":
        return this.#rules.assumeUnknown === "open" ? Number.POSITIVE_INFINITY : 1;
      case "doubtful":
        return 1;
      case "told":
        return this.#left <= 0 ? 0 : Math.max(1, this.#left - this.#silent.length);
      case "exhausted":
        return 0;
      default:
        return Number.POSITIVE_INFINITY;
    }
  }

  get #left(): number {
    return (this.#usage?.remaining ?? Number.POSITIVE_INFINITY) - this.#rules.reserve;
  }

  #toldLeft({ order }: BudgetCall, remaining: number, before: number | undefined): void {
    if (this.#silent.length > 0) this.#silent = this.#silent.filter((endedAt) => endedAt >= order);
    // More than before: a new day. Less: the probes of those who keep a reserve go on growing apart.
    if (this.#state !== "told" || before === undefined || remaining > before) this.#schedule = undefined;
    this.#state = "told";
  }

  #toldNoneLeft({ order }: BudgetCall, status: number): void {
    const succeeded = status < 400;
    if (this.#state === "doubtful") {
      if (succeeded && order > this.#doubtedAt) this.#state = "not-binding";
    } else if (this.#state !== "not-binding" && (succeeded || this.#state !== "exhausted")) {
      this.#doubt();
    }
  }

  /** Nothing of what remains. A failure may be a proxy's, and then says nothing of the API either. */
  #toldNothing(call: BudgetCall, status: number): void {
    this.#endedSilently();
    if (this.#state === "unknown" && status < 500 && status !== 401 && status !== 429) this.#state = "untold";
    else if (this.#state === "exhausted" && status < 400 && this.#isProbe(call)) this.#doubt();
  }

  #endedSilently(): void {
    if (this.#state === "told" && this.#silent.length < this.#left) this.#silent.push(this.#order);
  }

  #isProbe(call: BudgetCall): boolean {
    return call.probeOf !== undefined;
  }

  #doubt(): void {
    this.#state = "doubtful";
    this.#doubtedAt = this.#order;
  }

  #exhaust(now: number, pauseMs: number): void {
    if (this.#state !== "exhausted") {
      this.#state = "exhausted";
      this.#schedule = undefined;
      this.#scheduleNext(now);
    }
    const { at, everyMs } = this.#schedule as Schedule;
    this.#schedule = { at: Math.max(at, now + Math.min(pauseMs, longestPauseMs)), everyMs };
  }

  #scheduleNext(now: number): void {
    const { first, most } = this.#rules.probeMs;
    const everyMs = this.#schedule === undefined ? first : Math.min(most, this.#schedule.everyMs * 2);
    this.#schedule = { at: now + everyMs, everyMs };
  }

  #end(call: BudgetCall): void {
    this.#inFlight--;
    if (call.sent) this.#sent--;
    if (this.#probe === call.order) this.#probe = undefined;
  }

  /**
   * Answers overtake each other. One to a call that was sent after the newest came is newer for certain; among
   * those that crossed, the one with the higher total is, else the one that was sent later.
   */
  #isNewer(order: number, total: number | undefined): boolean {
    const newest = this.#newest;
    if (newest === undefined || order > newest.heardAt) return true;
    if (total === undefined || newest.total === undefined || total === newest.total)
      return order > newest.order;
    return total > newest.total;
  }
}

/** What is known now: an answer may tell only some of the numbers. */
function updated(
  known: Usage | undefined,
  { total, today, limit, remaining }: ReportedUsage,
  observedAt: number,
): Usage {
  // The usual case, written out: it comes with each answer, and copying objects key by key costs the most here.
  if (total !== undefined && today !== undefined && limit !== undefined && remaining !== undefined) {
    return { total, today, limit, remaining, observedAt };
  }
  const usage: { -readonly [Name in keyof Usage]: Usage[Name] } = { ...known, observedAt };
  if (total !== undefined) usage.total = total;
  if (today !== undefined) usage.today = today;
  if (limit !== undefined) usage.limit = limit;
  if (remaining !== undefined) usage.remaining = remaining;
  return usage;
}
