import { isRunwireError } from "@runwire/runzero";
import { oneGoesAhead } from "./gate.js";
import type { ModelServer } from "./model-server.js";
import { noneStarved } from "./order.js";
import { recoversAfterReset } from "./recovery.js";
import type { Outcome, Run } from "./simulate.js";
import { tokensSpared } from "./token-requests.js";
import { nobodyWaitsInVain } from "./waiting.js";

/** A timer may be a rounded millisecond late. */
const slackMs = 2;

/** What must hold in any run, whatever the server does. Gives what does not, in words. */
export function broken(run: Run): string[] {
  return [
    ...windowKept(run),
    ...budgetKept(run),
    ...oneGoesAhead(run),
    ...noneLostOrDoubled(run),
    ...noneStarved(run),
    ...nobodyWaitsInVain(run),
    ...allEndInTime(run),
    ...onlyErrorsWithACause(run),
    ...tokensSpared(run),
    ...recoversAfterReset(run),
    ...(run.timersLeft === 0 ? [] : [`${run.timersLeft} timers are left`]),
  ];
}

/** Never more than N in any W, as the server sees it; and if the server counts the same, no 429 at all. */
function windowKept({ scenario, server }: Run): string[] {
  const { window } = scenario.limits;
  if (window === false || window === undefined) return [];
  const found: string[] = [];
  const most = server.most(window.perMs);
  if (most > window.requests)
    found.push(`${most} requests came within ${window.perMs} ms, ${window.requests} are allowed`);
  const same =
    scenario.server.window?.requests === window.requests && scenario.server.window.perMs === window.perMs;
  const refused = server.count(({ status }) => status === 429);
  if (same && scenario.server.others.length === 0 && scenario.server.daily === undefined && refused > 0)
    found.push(`${refused} requests were refused, though both count alike`);
  return found;
}

/** Never more in flight than remain, and one while nothing is known. */
function budgetKept({ scenario, server }: Run): string[] {
  const { daily } = scenario.server;
  if (daily === undefined) return [];
  const { reserve = 0, assumeUnknown = "closed" } = scenario.limits;
  const found: string[] = [];
  for (const { kind, inFlight, remaining, sentAt } of server.flights) {
    // Whoever asked to start openly is told nothing before the first answers come.
    if (kind === "token" || (assumeUnknown === "open" && remaining === undefined)) continue;
    const most = Math.max(1, (remaining ?? 1) - reserve);
    if (inFlight > most) found.push(`${inFlight} calls in flight at ${sentAt}, ${remaining} remained`);
  }
  return found;
}

/** A call that succeeded was carried out once; none was carried out twice. */
function noneLostOrDoubled({ scenario, server, outcomes }: Run): string[] {
  const found: string[] = [];
  const done = new Map<string, number>();
  for (const { kind, id, status } of server.arrivals) {
    if (kind === "call" && status === 200) done.set(id, (done.get(id) ?? 0) + 1);
  }
  for (const [id, times] of done) if (times > 1) found.push(`${id} was carried out ${times} times`);
  for (const { id, error } of outcomes) {
    if (error === undefined && done.get(id) !== 1) found.push(`${id} succeeded, but was not carried out`);
  }
  const calls = scenario.jobs.reduce((sum, job) => sum + job.calls, 0);
  if (outcomes.length !== calls) found.push(`${calls} calls were made, ${outcomes.length} have ended`);
  return found;
}

/** Every wait ends by its deadline, and by its signal. */
function allEndInTime({ outcomes }: Run): string[] {
  const found: string[] = [];
  for (const { id, job, startedAt, endedAt } of outcomes) {
    const took = endedAt - startedAt;
    if (took > job.deadlineMs + slackMs)
      found.push(`${id} took ${took} ms, its deadline was ${job.deadlineMs}`);
    if (job.abortAfterMs === undefined) continue;
    const abortedAt = job.at + job.abortAfterMs;
    if (endedAt > Math.max(abortedAt, startedAt) + slackMs)
      found.push(`${id} ended at ${endedAt}, it was aborted at ${abortedAt}`);
  }
  return found;
}

/** A call fails only for a reason that the scenario gives. */
function onlyErrorsWithACause(run: Run): string[] {
  return run.outcomes.filter((outcome) => !hasACause(run, outcome)).map(({ id, error }) => `${id}: ${error}`);
}

function hasACause({ scenario, server }: Run, { id, error, job, startedAt, endedAt }: Outcome): boolean {
  if (error === undefined) return true;
  if (job.abortAfterMs !== undefined && (error as Error).message === "aborted by the job") return true;
  if (!isRunwireError(error)) return false;
  const refused = server.arrivals.some(({ status }) => status === 429);
  const tokensRefused = server.arrivals.some(({ kind, status }) => kind === "token" && status === 429);
  const moved = (scenario.jumps ?? []).length > 0;
  const msUntil = (date: Date | undefined) => (date?.getTime() ?? 0) - (Date.UTC(2026, 0, 1) + endedAt);
  const tooLate = (date: Date | undefined) =>
    msUntil(date) >= job.deadlineMs - (endedAt - startedAt) - slackMs;
  switch (error.name) {
    case "TimeoutError":
      // That nothing could have served it sooner is what `noneStarved` and `nobodyWaitsInVain` say together.
      return error.code === "DEADLINE" && endedAt - startedAt >= job.deadlineMs - slackMs;
    case "RateLimitError": {
      if (error.code === "QUEUE_FULL") return scenario.limits.maxQueue !== undefined;
      // It must not have been able to wait: what it waits for comes after its deadline, or in more than 15 minutes.
      const { retryAt } = error as { retryAt?: Date };
      return moved || tooLate(retryAt) || msUntil(retryAt) > 15 * 60_000;
    }
    case "DailyLimitError": {
      // Used up, by what was told last; and a call that would wait for the next day cannot wait for the next look.
      const { probeAt } = error as { probeAt?: Date };
      const waits = scenario.limits.whenExhausted === "wait";
      return usedUp(server, endedAt, scenario.limits.reserve ?? 0) && (!waits || moved || tooLate(probeAt));
    }
    case "ApiError":
      // Three refusals: only where others take what the client counts on.
      if ((error as unknown as { status: number }).status === 429) return refused;
      return neverWorked(server, id);
    case "AuthenticationError":
      // Two tokens died under one call: the first was revoked, the second expired on its way after a long wait.
      if (error.code === "TOKEN_REFUSED") return tokensRefusedTo(server, id) > 1;
      // The token endpoint behind the same window was refused itself.
      return error.code === "TOKEN_ENDPOINT" && tokensRefused;
    default:
      return false;
  }
}

/** How many tokens were refused to this call. */
function tokensRefusedTo({ arrivals }: ModelServer, id: string): number {
  const refused = arrivals.filter((arrival) => arrival.id === id && arrival.status === 401);
  return new Set(refused.map(({ authorization }) => authorization)).size;
}

/** Whether the client had last been told, when a call ended, that nothing is left. */
function usedUp({ told }: ModelServer, endedAt: number, reserve: number): boolean {
  const before = told.findLast(({ at }) => at < endedAt);
  // What was told in this very millisecond may have been told before or after.
  const justNow = told.filter(({ at }) => at === endedAt);
  return [before, ...justNow].some((one) => one !== undefined && one.remaining <= reserve);
}

/** Whether the token that was refused to this call had never been heard to work: then it is not replayed. */
function neverWorked({ arrivals }: ModelServer, id: string): boolean {
  const refused = arrivals.findLast((arrival) => arrival.id === id && arrival.status === 401);
  if (refused === undefined) return false;
  const worked = arrivals.some(
    ({ kind, status, authorization, heardAt = Number.POSITIVE_INFINITY }) =>
      kind === "call" &&
      status === 200 &&
      authorization === refused.authorization &&
      heardAt < (refused.heardAt ?? 0),
  );
  return !worked;
}
