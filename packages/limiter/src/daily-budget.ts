import {
  type CallContext,
  type ClientListeners,
  type Clock,
  DailyLimitError,
  describeCall,
  origin,
  retryAfterMs,
  type Usage,
} from "@runwire/core";
import { Budget, type BudgetAnswer, type BudgetCall, type BudgetVerdict } from "./budget.js";
import { commonBudget } from "./common/budget-exchange.js";
import { type Fleet, tellOfStore } from "./common/fleet.js";
import { LeasedBudget } from "./common/leased-budget.js";
import type { ResolvedLimits } from "./limit-options.js";
import type { Place, Quota } from "./quota.js";
import { go, type Keeper, Turnstile, type Verdict, type Wait } from "./turnstile.js";
import type { ReportedUsage } from "./usage-headers.js";
import { bottleneckLine } from "./waiting-line.js";

/** A budget of this process alone, or one that it shares with others. */
interface AnyBudget {
  readonly usage: Usage | undefined;
  readonly probeAt: number;
  readonly probing: boolean;
  verdict(now: number): BudgetVerdict;
  /** Whether those who were let through before must not go any more; asks nobody for anything. */
  isExhausted(now: number): boolean;
  take(now: number): BudgetCall;
  send(call: BudgetCall): boolean;
  ended(call: BudgetCall): void;
  unused(call: BudgetCall): void;
  answered(call: BudgetCall, answer: BudgetAnswer, now: number, dateMs: number): boolean;
}

/** The daily budget of one credential at one origin, and those who wait for it. */
export class DailyBudget implements Keeper<BudgetCall> {
  readonly #budget: AnyBudget;
  readonly #whenExhausted: "throw" | "wait";
  readonly #clock: Clock;
  readonly #turnstile: Turnstile<BudgetCall>;
  #quota: Quota | undefined;
  /** Let through, and waiting for their place in the quota. */
  readonly #ahead = new Set<CallContext>();

  /** Of the client whose call came last. */
  #on: ClientListeners = {};

  /** @param common The store and name under which other processes have the same budget. */
  constructor(
    limits: ResolvedLimits,
    clock: Clock,
    common?: { readonly fleet: Fleet; readonly key: () => Promise<string> },
  ) {
    this.#budget = common === undefined ? new Budget(limits) : this.#lease(limits, clock, common);
    this.#whenExhausted = limits.whenExhausted;
    this.#clock = clock;
    this.#turnstile = new Turnstile({
      keeper: this,
      clock,
      maxQueue: limits.maxQueue,
      createLine: bottleneckLine,
    });
  }

  /** What the server last told. */
  get usage(): Usage | undefined {
    return this.#budget.usage;
  }

  /** Whether a call that the budget refuses waits for the next day instead of failing. */
  get waits(): boolean {
    return this.#whenExhausted === "wait";
  }

  /** Whoever has passed here meets this quota next: those who wait are told of its gate and window too. */
  before(quota: Quota): void {
    this.#quota = quota;
  }

  enter(context: CallContext): BudgetCall | Promise<BudgetCall> {
    this.#on = context.on;
    return this.#turnstile.enter(context);
  }

  /** The place of a call that was let through, and has to wait for it: no longer than there is a budget. */
  async placed(context: CallContext, place: Promise<Place>): Promise<Place> {
    this.#ahead.add(context);
    try {
      return await place;
    } finally {
      this.#ahead.delete(context);
    }
  }

  /** The call is about to be sent. `false` where it must not, by what was told since it was let through. */
  send(call: BudgetCall): boolean {
    return this.#budget.send(call);
  }

  /** Gives whether the answer is a refusal by the daily budget. */
  answered(call: BudgetCall, { status, headers }: Response, reported: ReportedUsage | undefined): boolean {
    const date = this.#clock.date();
    const answer = {
      status,
      reported,
      retryAfterMs: status === 429 ? retryAfterMs(headers, date) : undefined,
    };
    return this.#budget.answered(call, answer, this.#clock.now(), date);
  }

  /** The call ended without an answer. */
  failed(call: BudgetCall, sent: boolean): void {
    if (sent) this.#budget.ended(call);
    else this.#budget.unused(call);
    this.wake();
  }

  /** An answer has been read, for this budget and for the quota. */
  wake(): void {
    this.#turnstile.wake();
    if (this.#ahead.size === 0 || this.waits || !this.#budget.isExhausted(this.#clock.now())) return;
    this.#quota?.expel(this.#ahead, (context) => this.error(context));
  }

  look(now: number): Verdict {
    const verdict = this.#budget.verdict(now);
    if (verdict === "go") return go;
    if (verdict === "exhausted" && !this.waits) {
      return { kind: "refuse", error: (context) => this.error(context) };
    }
    if (verdict === "exhausted" && !this.#budget.probing) {
      return { kind: "wait", ms: this.#budget.probeAt - now, reason: "budget" };
    }
    // Only a call in flight can tell more, unless the quota already says that nobody can go before some time.
    const ahead = this.#quota?.look(now, false) ?? go;
    const known = ahead.kind === "refuse" || (ahead.kind === "wait" && ahead.ms !== Number.POSITIVE_INFINITY);
    return known ? ahead : { kind: "wait", ms: Number.POSITIVE_INFINITY, reason: "budget" };
  }

  take(now: number): BudgetCall {
    return this.#budget.take(now);
  }

  confirm(): boolean {
    return true;
  }

  giveBack(call: BudgetCall): void {
    this.#budget.unused(call);
  }

  tooLate(wait: Wait, context: CallContext): Error {
    if (wait.reason !== "budget" && this.#quota !== undefined) return this.#quota.tooLate(wait, context);
    return this.error(context);
  }

  #lease(
    limits: ResolvedLimits,
    clock: Clock,
    { fleet, key }: { readonly fleet: Fleet; readonly key: () => Promise<string> },
  ): LeasedBudget {
    const leased = new LeasedBudget({
      common: commonBudget(fleet.store, key),
      rules: limits,
      clock,
      member: fleet.member,
      onChange: () => this.wake(),
      onStore: (state, error) => tellOfStore(this.#on, "budget", state, error),
    });
    fleet.store.atClose?.(() => leased.leave());
    return leased;
  }

  /** The error of a call that the budget refuses. */
  error({ operation }: Pick<CallContext, "operation">): DailyLimitError {
    const { usage } = this.#budget;
    const told = usage?.limit === undefined ? "" : ` (${usage.today ?? usage.limit} of ${usage.limit} calls)`;
    const probeAt = new Date(this.#clock.date() + Math.max(0, this.#budget.probeAt - this.#clock.now()));
    const advice = this.waits
      ? "that is after the call's deadline: raise deadlineMs to wait for the next day"
      : 'limits: { whenExhausted: "wait" } waits instead';
    return new DailyLimitError(
      `${describeCall(origin(operation))}: the daily budget is used up${told}; when it is refilled is not documented, ` +
        `the next call is let through at ${probeAt.toISOString()} to find out. ${advice}`,
      { ...origin(operation), usage, probeAt },
    );
  }
}
