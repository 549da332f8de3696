import type { WindowRule } from "../sliding-log.js";

/** So many calls were answered so many milliseconds ago. */
export type Answered = readonly [ageMs: number, count: number];

/**
 * What one process tells the others about a quota, and asks of them. Times are durations on its own clock, so that
 * clocks may be hours apart; what is reported late counts as later than it was, which errs on the safe side.
 */
export interface QuotaReport {
  /** The process, for as long as it lives. */
  readonly member: string;
  /** Grows from report to report: one that was given up, and arrives after a later one, changes nothing. */
  readonly order: number;
  /** The state that this process has last seen; `undefined` before its first exchange, and when it tells everything. */
  readonly epoch: string | undefined;
  /**
   * How long ago the store's last answer came, in milliseconds on the clock of this process: so the store notices that
   * its own was set ahead. `undefined` before the first one.
   */
  readonly sinceMs?: number | undefined;
  readonly rule: WindowRule;
  /** How many more permits it could use now. */
  readonly wanted: number;
  /** How many permits it has: in hand, and of calls in flight. What it had and does not tell here is given back. */
  readonly held: number;
  /** Calls that were answered and not told of yet; without an epoch, all of the last window. */
  readonly answered: readonly Answered[];
  /** A 429 asks everybody to hold back for so long. */
  readonly closeMs?: number | undefined;
  /** How the call ended that went ahead of the others through the gate. */
  readonly probed?: "passed" | "unknown" | undefined;
}

/** What a process may do until its next exchange. */
export interface QuotaGrant {
  /** Another one than reported: the store has forgotten everything, and took nothing of the report. */
  readonly epoch: string;
  /** How many permits it was given, to be used before `leaseMs` from the moment it asked have passed. */
  readonly granted: number;
  readonly leaseMs: number;
  /** When to ask again for what was not granted. */
  readonly retryMs: number;
  /** How long the gate stays closed for all; 0 where it is open, or a call goes ahead. */
  readonly gateMs: number;
  /** The one permit granted is that of the call which goes ahead of the others. */
  readonly probe: boolean;
  /** How many processes have told something lately, this one among them. */
  readonly members: number;
  /** Set where others keep another rule under the same name: nothing is granted then. */
  readonly otherRule?: WindowRule | undefined;
}

/** What one process has, as it last told. */
interface Lease {
  readonly held: number;
  /** Until when it is believed to have it. */
  readonly endsAt: number;
  readonly order: number;
}

/** What the processes of a fleet know in common about a quota. Plain data, so that any store can keep it. */
export interface QuotaState {
  readonly epoch: string;
  readonly rule: WindowRule;
  /** When somebody told something last, on the store's clock. */
  readonly toldAt: number;
  /** When calls were answered, on the store's clock, rounded up to grains; oldest first. */
  readonly answered: readonly { readonly at: number; readonly count: number }[];
  /** By member; kept for a while after its end, to know how many there are. */
  readonly leases: Readonly<Record<string, Lease>>;
  readonly gateUntil?: number | undefined;
  /** Who goes ahead of the others, until when that is believed. */
  readonly probe?: { readonly member: string; readonly endsAt: number } | undefined;
}

/** How leases are dealt out; every store uses the same. */
export const leasing = {
  /** How long permits are believed to be held by a process that tells nothing. */
  leaseMs: 2000,
  /** Permits at once, at most: what a process that is killed can strand, beside its calls in flight. */
  mostAtOnce: 32,
  /** When to look again while nothing but the end of calls in flight can tell. */
  lookAgainMs: 50,
  /** How long a call that went ahead may take before another one does. */
  probeMs: 10_000,
  /** How long a process that tells nothing is counted as one of the fleet. */
  rememberMs: 60_000,
} as const;

/**
 * Moments are noted so exactly, in milliseconds: a 256th of the window. Then a state of any size has few numbers, and
 * at most that part of the window goes unused.
 */
export function grainMs({ perMs }: WindowRule): number {
  return Math.max(1, Math.floor(perMs / 256));
}

/**
 * One exchange: takes a report, gives permits. Pure; `now` is the store's clock.
 *
 * - A permit frees one window after its call was *answered*, as in the sliding log of a single process.
 * - Permits are given in blocks: a part of what is free, the smaller the more processes there are.
 * - A lease that ends without a word counts as answered then: nobody can tell whether its permits were used.
 * - Behind a gate whose time is over one call of the whole fleet goes ahead.
 * - A clock that is set back takes all moments along: nothing is held for longer, nor freed sooner. One that is set
 *   ahead by more than a lease does so, too, where a process that was at work meanwhile tells how long it really took.
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
  const fresh: QuotaState = { epoch: newEpoch, rule, toldAt: now, answered: [], leases: {} };
  const moved = shifted(before ?? fresh, stepMs(before ?? fresh, report, now));
  const known = { ...expire(moved, now), toldAt: now };
  const others = Object.entries(known.leases).filter(([name]) => name !== member);
  const active = others.filter(([, { endsAt }]) => endsAt > now).length;
  const nothing: QuotaGrant = {
    epoch: known.epoch,
    granted: 0,
    leaseMs: leasing.leaseMs,
    retryMs: leasing.lookAgainMs,
    gateMs: 0,
    probe: false,
    members: others.length + 1,
  };
  const forgotten = report.epoch !== undefined && report.epoch !== known.epoch;
  const overtaken = report.order <= (known.leases[member]?.order ?? Number.NEGATIVE_INFINITY);
  if (forgotten || overtaken) return [known, nothing];
  const isOther = known.rule.requests !== rule.requests || known.rule.perMs !== rule.perMs;
  if (isOther && (active > 0 || known.answered.length > 0)) {
    return [known, { ...nothing, otherRule: known.rule }];
  }

  const told = report.answered.map(([ageMs, count]) => ({ at: now - Math.max(0, ageMs), count }));
  const answered = note(known.answered, told, rule, now);
  const gateUntil =
    report.closeMs === undefined ? known.gateUntil : Math.max(known.gateUntil ?? 0, now + report.closeMs);
  const isProber = known.probe?.member === member;
  const opens = report.probed === "passed" && isProber && gateUntil !== undefined && gateUntil <= now;
  const gate = opens ? undefined : gateUntil;
  const probe = isProber && report.probed !== undefined ? undefined : known.probe;

  const free =
    rule.requests -
    sum(others.map(([, { held }]) => held)) -
    report.held -
    sum(answered.map(({ count }) => count));
  const shut = gate !== undefined && now < gate;
  const mayProbe = gate !== undefined && !shut && probe === undefined;
  const most = shut || (gate !== undefined && !mayProbe) ? 0 : mayProbe ? 1 : blockSize(free, active + 1);
  const granted = Math.max(0, Math.min(wanted, free, most));
  const isProbe = mayProbe && granted > 0;

  const state: QuotaState = {
    epoch: known.epoch,
    rule,
    toldAt: now,
    answered,
    leases: {
      ...known.leases,
      [member]: { held: report.held + granted, endsAt: now + leasing.leaseMs, order: report.order },
    },
    gateUntil: gate,
    probe: isProbe ? { member, endsAt: now + leasing.probeMs } : probe,
  };
  const oldest = answered[0];
  const retryMs =
    free > 0 || oldest === undefined ? leasing.lookAgainMs : Math.max(1, oldest.at + rule.perMs - now);
  return [state, { ...nothing, granted, retryMs, gateMs: shut ? gate - now : 0, probe: isProbe }];
}

/**
 * By how much the store's clock was set since somebody told something last, as far as can be known: back (negative) by
 * its own word; ahead where more time has passed on it than for a process whose lease it noted before. Rather more ahead
 * or less far back than it was: then things last a little longer, which errs on the safe side.
 */
function stepMs(state: QuotaState, { member, epoch, order, sinceMs }: QuotaReport, now: number): number {
  const passedMs = now - state.toldAt;
  const lease = state.leases[member];
  const tells = lease !== undefined && sinceMs !== undefined && epoch === state.epoch && order > lease.order;
  const seenMs = tells ? Math.ceil(now - (lease.endsAt - leasing.leaseMs) - sinceMs) : undefined;
  if (passedMs < 0) return Math.min(passedMs, seenMs ?? passedMs);
  // Where somebody else has told something lately, this report took long, and the clock did not jump.
  const isAhead = passedMs > leasing.leaseMs && seenMs !== undefined && seenMs > leasing.leaseMs;
  return isAhead ? Math.min(passedMs, seenMs) : 0;
}

/** The same state on a clock that was set: how long ago things were, and how long they last, stays. */
function shifted(state: QuotaState, byMs: number): QuotaState {
  if (byMs === 0) return state;
  const { answered, leases, gateUntil, probe } = state;
  const later = Object.entries(leases).map(
    ([member, lease]) => [member, { ...lease, endsAt: lease.endsAt + byMs }] as const,
  );
  return {
    ...state,
    answered: answered.map(({ at, count }) => ({ at: at + byMs, count })),
    leases: Object.fromEntries(later),
    gateUntil: gateUntil === undefined ? undefined : gateUntil + byMs,
    probe: probe === undefined ? undefined : { ...probe, endsAt: probe.endsAt + byMs },
  };
}

/** Ends what is over: leases, and the belief in a call that went ahead. What has left the window is forgotten. */
function expire(state: QuotaState, now: number): QuotaState {
  const leases = Object.entries(state.leases);
  const silent = leases
    .filter(([, { held, endsAt }]) => endsAt <= now && held > 0)
    .map(([, { held, endsAt }]) => ({ at: endsAt, count: held }));
  const remembered = leases
    .filter(([, { endsAt }]) => endsAt + rememberMs(state.rule) > now)
    .map(([member, lease]) => [member, lease.endsAt > now ? lease : { ...lease, held: 0 }] as const);
  return {
    ...state,
    answered: note(state.answered, silent, state.rule, now),
    leases: Object.fromEntries(remembered),
    probe: state.probe !== undefined && state.probe.endsAt > now ? state.probe : undefined,
  };
}

function note(
  noted: QuotaState["answered"],
  added: QuotaState["answered"],
  rule: WindowRule,
  now: number,
): QuotaState["answered"] {
  const grain = grainMs(rule);
  const counts = new Map<number, number>();
  for (const { at, count } of [...noted, ...added]) {
    // Later than it was errs on the safe side.
    const noticed = Math.ceil(at / grain) * grain;
    if (noticed + rule.perMs > now) counts.set(noticed, (counts.get(noticed) ?? 0) + count);
  }
  return [...counts].map(([at, count]) => ({ at, count })).sort((one, other) => one.at - other.at);
}

/** How long a process is counted as one of the fleet after its lease has ended. */
function rememberMs({ perMs }: WindowRule): number {
  return Math.max(perMs, leasing.rememberMs);
}

/** With much left a block saves exchanges; with little left, permits must not lie in the hand of who has no use for them. */
function blockSize(free: number, members: number): number {
  return Math.min(leasing.mostAtOnce, Math.max(1, Math.floor(free / (2 * members))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
