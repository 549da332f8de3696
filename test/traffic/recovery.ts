import type { Run } from "./simulate.js";

const minuteMs = 60_000;

/** The longest time between two looks (15 minutes), and one for a call to come and to travel. */
const toRecoverMs = 16 * minuteMs;

/** A call that has less time than this may take a look with it when it ends. */
const patientMs = 10 * minuteMs;

/**
 * After each hidden reset of the daily budget a call succeeds within 16 minutes, provided that all the time some
 * patient call waits, or the next comes within a minute. A look that is lost on its way (given up by an impatient
 * call) costs another 15 minutes; a place in the window may cost one window, and another for the token's.
 */
export function recoversAfterReset(run: Run): string[] {
  const { daily, window, others } = run.scenario.server;
  if (daily === undefined) return [];
  const { reserve = 0 } = run.scenario.limits;
  const found: string[] = [];
  for (let resetsAt = daily.resetsAt; resetsAt < run.endedAt; resetsAt += daily.dayMs) {
    let until = resetsAt + toRecoverMs + 2 * (window?.perMs ?? 0);
    for (const { kind, sentAt, arrival, endedAt } of run.server.flights) {
      const lost = arrival === undefined && (endedAt ?? sentAt) >= resetsAt - minuteMs;
      if (kind === "call" && lost && sentAt <= until) until += 15 * minuteMs;
    }
    if (until > Math.min(run.endedAt, resetsAt + daily.dayMs)) continue;
    const eaten = others.reduce((sum, { at, requests }) => (at >= resetsAt ? sum + requests : sum), 0);
    if (eaten >= daily.limit - reserve || !asked(run, resetsAt, until)) continue;
    const served = run.server.arrivals.some(
      ({ kind, at, status }) => kind === "call" && status === 200 && at >= resetsAt && at <= until,
    );
    if (!served) found.push(`the budget was refilled at ${resetsAt}, nothing was served by ${until}`);
  }
  return found;
}

/** Whether somebody patient waits, or comes within a minute, all the time from one moment to another. */
function asked({ outcomes }: Run, from: number, until: number): boolean {
  let covered = from;
  const patient = outcomes
    .filter(({ job }) => job.abortAfterMs === undefined && job.deadlineMs >= patientMs)
    .sort((a, b) => a.startedAt - b.startedAt);
  for (const { startedAt, endedAt } of patient) {
    if (startedAt > covered + minuteMs) break;
    covered = Math.max(covered, endedAt);
  }
  return covered + minuteMs >= until;
}
