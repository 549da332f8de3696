import { isRunwireError } from "@runwire/runzero";
import type { ModelServer } from "./model-server.js";
import type { Outcome, Run } from "./simulate.js";

/** A timer may be a rounded millisecond late. */
const slackMs = 2;

/** What must hold in any run, whatever the server does. Gives what does not, in words. */
export function broken(run: Run): string[] {
  return [
    ...windowKept(run),
    ...budgetKept(run),
    ...noneLostOrDoubled(run),
    ...allEndInTime(run),
    ...onlyErrorsWithACause(run),
    ...tokensSpared(run),
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
    // Whoever asked to start openly may have too many in flight when the first answers come.
    if (kind === "token" || assumeUnknown === "open") continue;
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
  switch (error.name) {
    case "TimeoutError":
      return error.code === "DEADLINE" && endedAt - startedAt >= job.deadlineMs - slackMs;
    case "RateLimitError": {
      if (error.code === "QUEUE_FULL") return scenario.limits.maxQueue !== undefined;
      // It must not have been able to wait: what it waits for comes after its deadline.
      const { retryAt } = error as { retryAt?: Date };
      const moved = (scenario.jumps ?? []).length > 0;
      const leftMs = job.deadlineMs - (endedAt - startedAt);
      const opensInMs = (retryAt?.getTime() ?? 0) - (Date.UTC(2026, 0, 1) + endedAt);
      return moved || opensInMs >= leftMs - slackMs || opensInMs > 15 * 60_000;
    }
    case "DailyLimitError":
      return scenario.server.daily !== undefined && (refused || (scenario.limits.reserve ?? 0) > 0);
    case "ApiError":
      // Three refusals: only where others take what the client counts on.
      if ((error as unknown as { status: number }).status === 429) return refused;
      return neverWorked(server, id);
    case "AuthenticationError":
      // The token endpoint behind the same window was refused itself.
      return error.code === "TOKEN_ENDPOINT" && tokensRefused;
    default:
      return false;
  }
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

/** One token for all: a new one only when the last was revoked, or its life is over. */
function tokensSpared({ scenario, server, outcomes, endedAt }: Run): string[] {
  const { lifetimeMs, revokedAt } = scenario.server.tokens;
  const given = server.count(({ kind, status }) => kind === "token" && status === 200);
  // It is refreshed within the last tenth of its life; one that all who waited for have left is given up.
  const left = outcomes.filter(({ error }) => error !== undefined).length;
  const needed = 1 + revokedAt.length * 2 + Math.floor(endedAt / (lifetimeMs * 0.85)) + left;
  return given <= needed ? [] : [`${given} tokens were asked for, ${needed} are enough`];
}
