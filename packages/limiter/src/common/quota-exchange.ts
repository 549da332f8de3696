import type { WindowRule } from "../sliding-log.js";

/**
 * What one process tells the others about a quota, and asks of them. Times are durations on its own clock, so that
 * clocks may be hours apart; what is reported late counts as later than it was, which errs on the safe side.
 */
export interface QuotaReport {
  /** The process, for as long as it lives. */
  readonly member: string;
  /** The state that this process has last seen; `undefined` before its first exchange. */
  readonly epoch: string | undefined;
  readonly rule: WindowRule;
  /** How many more permits it could use now. */
  readonly wanted: number;
  /** How many permits it has: in hand, and of calls in flight. What it had and does not tell here is given back. */
  readonly held: number;
  /** How long ago calls were answered that it has not told of yet; when the epoch is new, all of the last window. */
  readonly answeredAgesMs: readonly number[];
  /** A 429 asks everybody to hold back for so long. */
  readonly closeMs?: number | undefined;
  /** How the call ended that went ahead of the others through the gate. */
  readonly probed?: "passed" | "unknown" | undefined;
}

/** What a process may do until its next exchange. */
export interface QuotaGrant {
  readonly epoch: string;
  /** How many permits it was given, to be used before `leaseMs` from the moment it asked have passed. */
  readonly granted: number;
  readonly leaseMs: number;
  /** When to ask again for what was not granted. */
  readonly retryMs: number;
  /** How long the gate stays closed for all; 0 where it is open. */
  readonly gateMs: number;
  /** The one permit granted is that of the call which goes ahead of the others. */
  readonly probe: boolean;
  /** How many processes have told something lately, this one among them. */
  readonly members: number;
  /** Set where others keep another rule under the same name: nothing is granted then. */
  readonly otherRule?: WindowRule | undefined;
}

/** What the processes of a fleet know in common about a quota. Plain data, so that any store can keep it. */
export interface QuotaState {
  readonly epoch: string;
  readonly rule: WindowRule;
  /** When calls were answered, oldest first, on the store's clock. */
  readonly answered: readonly { readonly at: number; readonly count: number }[];
  readonly leases: Readonly<Record<string, { readonly held: number; readonly endsAt: number }>>;
  readonly gateUntil?: number | undefined;
  /** Who goes ahead of the others, until when that is believed. */
  readonly probe?: { readonly member: string; readonly endsAt: number } | undefined;
}

/** How leases are dealt out; every store uses the same. */
export const leasing = {
  /** How long permits are believed to be held by a process that tells nothing. */
  leaseMs: 2000,
  /** Permits at once, at most: what a process that is killed can strand. */
  mostAtOnce: 32,
  /** When to look again while nothing but the end of calls in flight can tell. */
  lookAgainMs: 50,
  /** How long a call that went ahead may take before another one does. */
  probeMs: 10_000,
} as const;

/**
 * One exchange: takes a report, gives permits. Pure; `now` is the store's clock.
 *
 * - A permit frees one window after its call was *answered*, as in the sliding log of a single process.
 * - Permits are given in blocks: a part of what is free, the smaller the more processes there are.
 * - A lease that ends without a word counts as answered then: nobody can tell whether its permits were used.
 * - Behind a gate whose time is over one call of the whole fleet goes ahead.
 *
 * @param newEpoch A name for the state, used if there is none yet.
 */
export function exchangeQuota(
  before: QuotaState | undefined,
  report: QuotaReport,
  now: number,
  newEpoch: string,
): readonly [QuotaState, QuotaGrant] {
  const { member, rule, wanted } = report;
  const fresh: QuotaState = { epoch: newEpoch, rule, answered: [], leases: {} };
  const known = expire(before ?? fresh, now);
  const others = Object.keys(known.leases).filter((name) => name !== member).length;
  const isOther = known.rule.requests !== rule.requests || known.rule.perMs !== rule.perMs;
  if (isOther && (others > 0 || known.answered.length > 0)) {
    const nothing = { granted: 0, gateMs: 0, probe: false, members: others + 1 };
    const { leaseMs, lookAgainMs } = leasing;
    return [known, { epoch: known.epoch, leaseMs, retryMs: lookAgainMs, otherRule: known.rule, ...nothing }];
  }

  const told = report.answeredAgesMs.map((age) => ({ at: now - Math.max(0, age), count: 1 }));
  const answered = [...known.answered, ...told]
    .filter(({ at }) => at + rule.perMs > now)
    .sort((one, other) => one.at - other.at);
  const gateUntil =
    report.closeMs === undefined ? known.gateUntil : Math.max(known.gateUntil ?? 0, now + report.closeMs);
  const isProber = known.probe?.member === member;
  const opens = report.probed === "passed" && isProber && gateUntil !== undefined && gateUntil <= now;
  const gate = opens ? undefined : gateUntil;
  const probe = isProber && report.probed !== undefined ? undefined : known.probe;

  const heldByOthers = sum(
    Object.entries(known.leases).map(([name, lease]) => (name === member ? 0 : lease.held)),
  );
  const free = rule.requests - heldByOthers - report.held - sum(answered.map(({ count }) => count));
  const shut = gate !== undefined && now < gate;
  const mayProbe = gate !== undefined && !shut && probe === undefined;
  const most = shut || (gate !== undefined && !mayProbe) ? 0 : mayProbe ? 1 : blockSize(free, others + 1);
  const granted = Math.max(0, Math.min(wanted, free, most));
  const isProbe = mayProbe && granted > 0;

  const state: QuotaState = {
    epoch: known.epoch,
    rule,
    answered,
    leases: {
      ...known.leases,
      [member]: { held: report.held + granted, endsAt: now + leasing.leaseMs },
    },
    gateUntil: gate,
    probe: isProbe ? { member, endsAt: now + leasing.probeMs } : probe,
  };
  const oldest = answered[0];
  const grant: QuotaGrant = {
    epoch: known.epoch,
    granted,
    leaseMs: leasing.leaseMs,
    retryMs: free > 0 || oldest === undefined ? leasing.lookAgainMs : oldest.at + rule.perMs - now,
    gateMs: shut ? gate - now : 0,
    probe: isProbe,
    members: others + 1,
  };
  return [state, grant];
}

/** Ends what is over: leases, and the belief in a call that went ahead. What has left the window is forgotten. */
function expire(state: QuotaState, now: number): QuotaState {
  const leases = Object.entries(state.leases);
  const ended = leases.filter(([, { endsAt }]) => endsAt <= now);
  const answered = [
    ...state.answered,
    ...ended.filter(([, { held }]) => held > 0).map(([, { held, endsAt }]) => ({ at: endsAt, count: held })),
  ].filter(({ at }) => at + state.rule.perMs > now);
  return {
    ...state,
    answered,
    leases: Object.fromEntries(leases.filter(([, { endsAt }]) => endsAt > now)),
    probe: state.probe !== undefined && state.probe.endsAt > now ? state.probe : undefined,
  };
}

/** With much left a block saves exchanges; with little left, permits must not lie in the hand of who has no use for them. */
function blockSize(free: number, members: number): number {
  return Math.min(leasing.mostAtOnce, Math.max(1, Math.floor(free / (2 * members))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
