import type { CommonStore, Usage } from "@runwire/core";
import {
  Budget,
  type BudgetAnswer,
  type BudgetCall,
  type BudgetData,
  type BudgetRules,
  type Schedule,
} from "../budget.js";
import { leasing } from "./quota-exchange.js";

/** What became of a call; one of which nothing is told, and that is held no longer, was not sent. */
export interface BudgetOutcome {
  /** The number of its permit; `undefined` for one of a state that the store has forgotten. */
  readonly permit: number | undefined;
  /** `undefined` where there was none: the server may have counted the call. */
  readonly answer: BudgetAnswer | undefined;
}

/** What one process tells the others about a daily budget, and asks of them. */
export interface BudgetReport {
  readonly member: string;
  /** Grows from report to report: one that arrives after a later one changes nothing. */
  readonly order: number;
  /** The state that `held` and `outcomes` number their permits by; `undefined` before the first exchange. */
  readonly epoch?: string | undefined;
  /** How many more permits it could use now. */
  readonly wanted: number;
  /** The permits that it has in hand, and of calls in flight. */
  readonly held: readonly number[];
  readonly outcomes: readonly BudgetOutcome[];
}

/** What a process may do until its next exchange. */
export interface BudgetGrant {
  /** Another one than reported: the store has forgotten everything, and numbers its permits anew. */
  readonly epoch: string;
  readonly permits: readonly { readonly permit: number; readonly probe: boolean }[];
  readonly leaseMs: number;
  /** What the budget says to the next call. */
  readonly verdict: "go" | "wait" | "exhausted";
  /** How long until the next probe, where it is used up. */
  readonly probeMs: number;
  /** Whether a call of the fleet looks whether the day has begun anew. */
  readonly probing: boolean;
  /** What the server last told, and how long ago. */
  readonly usage: Omit<Usage, "observedAt"> | undefined;
  readonly usageAgeMs: number;
  readonly members: number;
}

interface BudgetLease {
  readonly calls: readonly Pick<BudgetCall, "order" | "probeOf">[];
  readonly endsAt: number;
  readonly order: number;
}

/** What the processes of a fleet know in common about a daily budget. */
export interface BudgetState {
  readonly epoch: string;
  /** When somebody told something last, on the store's clock. */
  readonly toldAt: number;
  readonly budget: BudgetData;
  readonly leases: Readonly<Record<string, BudgetLease>>;
}

/** So many permits at once, at most: more than of a window, for those that a killed process strands are counted as used only until the server's next word. */
const mostAtOnce = 64;

/**
 * One exchange: takes a report, gives permits. Pure; `now` is the store's clock. The budget is the same as within one
 * process; its calls are those of all processes.
 *
 * - Permits in hand count as calls in flight.
 * - What a process held that tells nothing any more counts as sent and never answered.
 * - An answer that comes after that still tells, by its total.
 * - A permit of a state that was forgotten is none of this one, whatever its number.
 * - A clock that is set back takes all moments along.
 *
 * @param newEpoch A name for the state, used if there is none yet.
 */
export function exchangeBudget(
  before: BudgetState | undefined,
  report: BudgetReport,
  rules: BudgetRules,
  now: number,
  newEpoch: string,
): readonly [BudgetState, BudgetGrant] {
  const known = before === undefined ? undefined : setBack(before, Math.min(0, now - before.toldAt));
  const epoch = known?.epoch ?? newEpoch;
  const forgotten = report.epoch !== undefined && report.epoch !== epoch;
  const budget = known === undefined ? new Budget(rules) : Budget.from(rules, known.budget);
  const leases = Object.entries(known?.leases ?? {});
  for (const [, { calls, endsAt }] of leases) {
    if (endsAt <= now) for (const call of calls) budget.ended(inFlight(call));
  }
  const active = leases
    .filter(([, { endsAt }]) => endsAt + leasing.rememberMs > now)
    .map(([member, lease]) => [member, lease.endsAt > now ? lease : { ...lease, calls: [] }] as const);
  const others = active.filter(([member]) => member !== report.member);
  const mine = active.find(([member]) => member === report.member)?.[1];
  const overtaken = mine !== undefined && report.order <= mine.order;

  let calls = mine?.calls ?? [];
  const permits: { permit: number; probe: boolean }[] = [];
  if (!overtaken) {
    const outcomes = forgotten
      ? report.outcomes.map(({ answer }) => ({ permit: undefined, answer }))
      : report.outcomes;
    for (const outcome of outcomes) tell(budget, calls, outcome, now);
    const told = new Set(outcomes.map(({ permit }) => permit));
    const held = new Set(forgotten ? [] : report.held);
    for (const call of calls) {
      if (!held.has(call.order) && !told.has(call.order)) budget.unused(inFlight(call));
    }
    calls = calls.filter(({ order }) => held.has(order));
    const most = Math.min(
      report.wanted,
      mostAtOnce,
      Math.max(1, Math.floor(budget.room / (2 * (others.length + 1)))),
    );
    while (permits.length < most && budget.verdict(now) === "go") {
      const { order, probeOf } = budget.take(now);
      calls = [...calls, { order, probeOf }];
      permits.push({ permit: order, probe: probeOf !== undefined });
    }
  }

  const verdict = budget.verdict(now);
  const lease = { calls, endsAt: now + leasing.leaseMs, order: report.order };
  const state: BudgetState = {
    epoch,
    toldAt: now,
    budget: budget.save(),
    leases: Object.fromEntries(overtaken ? active : [...others, [report.member, lease]]),
  };
  const { observedAt = now, ...usage } = budget.usage ?? {};
  const grant: BudgetGrant = {
    epoch,
    permits,
    leaseMs: leasing.leaseMs,
    verdict,
    probeMs: Math.max(0, budget.probeAt - now),
    probing: budget.probing,
    usage: budget.usage === undefined ? undefined : usage,
    usageAgeMs: now - observedAt,
    members: others.length + 1,
  };
  return [state, grant];
}

/** Where the processes of a fleet keep what they have in common about one daily budget. */
export interface CommonBudget {
  exchange(report: BudgetReport, rules: BudgetRules): Promise<BudgetGrant>;
}

/** What is known of a day is worth nothing after it. */
const keptMs = 86_400_000;

/** @param key The name of the budget in the store; may take its time, as one that is made from a secret does. */
export function commonBudget(store: CommonStore, key: () => Promise<string>): CommonBudget {
  return {
    async exchange(report, rules) {
      return store.update<BudgetState, BudgetGrant>(await key(), keptMs, (before, now) =>
        exchangeBudget(before, report, rules, now, crypto.randomUUID()),
      );
    },
  };
}

/** The same state on a clock that was set back by so much: how long ago things were, and how long they last, stays. */
function setBack(state: BudgetState, byMs: number): BudgetState {
  if (byMs === 0) return state;
  const { schedule, usage } = state.budget;
  const moved = (at: Schedule | undefined) => at && { ...at, at: at.at + byMs };
  const leases = Object.entries(state.leases).map(([member, { calls, endsAt, order }]) => {
    const moving = calls.map((call) => ({ ...call, probeOf: moved(call.probeOf) }));
    return [member, { calls: moving, endsAt: endsAt + byMs, order }] as const;
  });
  return {
    ...state,
    budget: {
      ...state.budget,
      schedule: moved(schedule),
      usage: usage && { ...usage, observedAt: usage.observedAt + byMs },
    },
    leases: Object.fromEntries(leases),
  };
}

function tell(
  budget: Budget,
  calls: BudgetLease["calls"],
  { permit, answer }: BudgetOutcome,
  now: number,
): void {
  const call = calls.find(({ order }) => order === permit);
  if (call === undefined) {
    // Its lease ended, or the store has forgotten it: when it was sent is not known any more, only its total counts.
    if (answer !== undefined) budget.heard({ order: 0, probeOf: undefined, sent: false }, answer, now, now);
  } else if (answer === undefined) budget.ended(inFlight(call));
  else budget.answered(inFlight(call), answer, now, now);
}

/** Which calls were sent is known in their process only. */
function inFlight({ order, probeOf }: Pick<BudgetCall, "order" | "probeOf">): BudgetCall {
  return { order, probeOf, sent: false };
}
