import type { Run } from "./simulate.js";

/** From the priority that calls begin with, 5, to the best, 1. */
const mostSteps = 4;

/**
 * First come, first served: how many calls that were made later were sent before this one was sent for the first
 * time, or before it was given up unsent. All calls here begin with the same priority.
 *
 * None, as a rule. A call that had its turn and could not be sent gives its place back and lines up again, one
 * priority better, and those whose turn came meanwhile are sent before it. Why a turn may be in vain:
 *
 * - Its token has expired, or was refused. Calls that came later may have waited for the new one longer than this
 *   one, and go on first: each time as many as may be in flight. After four times it cannot move up further, and
 *   lines up behind those who cannot either: no bound is stated from there on.
 * - The daily budget that it counted on was used up by others. Those that have been let through on it go on, as
 *   far as it reaches.
 */
export function noneStarved(run: Run): string[] {
  const { concurrency = 64 } = run.scenario.limits;
  const found: string[] = [];
  for (const { id, times, from, until } of overtaken(run)) {
    const newTokens = run.tokens.filter(({ keptAt }) => keptAt >= from && keptAt <= until).length;
    if (newTokens > mostSteps) continue;
    const most = concurrency * newTokens + (run.scenario.server.daily?.limit ?? 0);
    if (times > most) found.push(`${id} was overtaken by ${times} calls that were made later, ${most} may`);
  }
  return found;
}

/** The calls that others were sent before, though they were made later; and how long they waited, up to then. */
function overtaken({ server, outcomes }: Run) {
  const calls = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const sent: { readonly order: number; readonly at: number }[] = [];
  const found: {
    readonly id: string;
    readonly times: number;
    readonly from: number;
    readonly until: number;
  }[] = [];
  let newest = -1;
  const later = (than: number, before = Number.POSITIVE_INFINITY) =>
    sent.filter(({ order, at }) => order > than && at < before).length;
  for (const { kind, id, sentAt } of server.flights) {
    const call = calls.get(id);
    if (kind === "token" || call === undefined) continue;
    calls.delete(id);
    const { order, startedAt } = call;
    if (order < newest) found.push({ id, times: later(order), from: startedAt, until: sentAt });
    newest = Math.max(newest, order);
    sent.push({ order, at: sentAt });
  }
  // Those that were never sent.
  for (const { id, order, startedAt, endedAt } of calls.values()) {
    const times = later(order, endedAt);
    if (times > 0) found.push({ id, times, from: startedAt, until: endedAt });
  }
  return found;
}
