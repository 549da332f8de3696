import {
  type CallContext,
  type Clock,
  DailyLimitError,
  describeCall,
  origin,
  type Usage,
} from "@runwire/core";
import { Budget } from "./budget.js";
import type { ResolvedLimits } from "./limit-options.js";
import { go, type Keeper, Turnstile, type Verdict } from "./turnstile.js";
import type { ReportedUsage } from "./usage-headers.js";
import { bottleneckLine } from "./waiting-line.js";

/** The daily budget of one credential at one origin, and those who wait for it. */
export class DailyBudget implements Keeper<number> {
  readonly #budget: Budget;
  readonly #whenExhausted: "throw" | "wait";
  readonly #clock: Clock;
  readonly #turnstile: Turnstile<number>;

  constructor(limits: ResolvedLimits, clock: Clock) {
    this.#budget = new Budget(limits);
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

  enter(context: CallContext): number | Promise<number> {
    return this.#turnstile.enter(context);
  }

  /** Gives whether the answer is a refusal by the daily budget. */
  answered(order: number, status: number, reported: ReportedUsage | undefined): boolean {
    const refused = this.#budget.answered(order, status, reported, this.#clock.now(), this.#clock.date());
    this.#turnstile.wake();
    return refused;
  }

  failed(): void {
    this.#budget.ended();
    this.#turnstile.wake();
  }

  look(now: number): Verdict {
    const verdict = this.#budget.verdict(now);
    if (verdict === "go") return go;
    if (verdict === "wait") return { kind: "wait", ms: Number.POSITIVE_INFINITY, reason: "budget" };
    if (this.waits) {
      // At least a moment: a probe in flight is past its time, and its answer wakes those who wait.
      return { kind: "wait", ms: Math.max(1000, this.#budget.probeAt - now), reason: "budget" };
    }
    return { kind: "refuse", error: (context) => this.error(context) };
  }

  take(now: number): number {
    return this.#budget.take(now);
  }

  confirm(): boolean {
    return true;
  }

  giveBack(): void {
    this.#budget.unused();
  }

  /** The error of a call that the budget refuses. */
  error({ operation }: Pick<CallContext, "operation">): DailyLimitError {
    const { usage } = this.#budget;
    const told = usage?.limit === undefined ? "" : ` (${usage.today ?? usage.limit} of ${usage.limit} calls)`;
    const probeAt = new Date(this.#clock.date() + Math.max(0, this.#budget.probeAt - this.#clock.now()));
    return new DailyLimitError(
      `${describeCall(origin(operation))}: the daily budget is used up${told}; when it is refilled is not documented, ` +
        `the next call is let through at ${probeAt.toISOString()} to find out. ` +
        'limits: { whenExhausted: "wait" } waits instead',
      { ...origin(operation), usage, probeAt },
    );
  }
}
