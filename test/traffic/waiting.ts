import type { Run } from "./simulate.js";

/** A timer may be a rounded millisecond late, and so may the one that it sets. */
const slackMs = 3;

/** After a 429: the longest time that a gate stays closed without a hint, and as long for the pace it taught. */
const heldBackMs = 10 * 60_000;

/** Between two looks at a daily budget that is used up. */
const longestLookMs = 15 * 60_000;

/** What is going on at a moment, as far as it can be seen from outside. */
interface Moment {
  /** Calls that have begun and not ended. */
  begun: number;
  callsInFlight: number;
  tokensInFlight: number;
  /** Requests that ended within the last window: each may have been counted by the server up to then. */
  recent: number;
  token: string | undefined;
  /** Whether an answer has told of a daily budget, or that there is none; before that one call goes at a time. */
  told: boolean;
  refusedAt: number;
  /** Nothing that was sent since that refusal has passed: one call goes ahead, and the others wait for it. */
  held: boolean;
  /** When something was sent or answered. */
  movedAt: number;
}

/**
 * A call waits only for a reason that can be named at every moment of its wait: the window is full by what the
 * client knows, all slots are taken (the only one, until the first answer), or a new token is under way. So, with
 * `noneStarved`, a call that ended at its deadline could not have been served before it: those made earlier
 * had the places until then. After a 429 and with a daily budget the reason is known to the client alone; there,
 * something must be sent now and then.
 */
export function nobodyWaitsInVain(run: Run): string[] {
  const { scenario } = run;
  const { window, concurrency = 64, whenExhausted, assumeUnknown } = scenario.limits;
  const requests = window ? window.requests : window === false ? Number.POSITIVE_INFINITY : 2000;
  const perMs = window ? window.perMs : 300_000;
  const longestMs = (whenExhausted === "wait" ? longestLookMs + 2 * perMs : heldBackMs) + slackMs;
  const found: string[] = [];
  const moment: Moment = {
    begun: 0,
    callsInFlight: 0,
    tokensInFlight: 0,
    recent: 0,
    token: undefined,
    told: assumeUnknown === "open",
    refusedAt: Number.NEGATIVE_INFINITY,
    held: false,
    movedAt: Number.NEGATIVE_INFINITY,
  };
  let idleSince: number | undefined;
  let stillSince: number | undefined;
  const events = changes(run, perMs);
  for (let index = 0; index < events.length; index++) {
    const { at, change } = events[index] as Change;
    change(moment);
    const until = events[index + 1]?.at ?? at;
    if (until === at) continue;
    const inFlight = moment.callsInFlight + moment.tokensInFlight;
    const waiting = moment.begun - moment.callsInFlight;
    const full = inFlight + moment.recent >= requests;
    const slots = moment.told ? concurrency : 1;
    const busy = moment.callsInFlight >= slots || (moment.token === undefined && moment.tokensInFlight > 0);
    const known = scenario.server.daily === undefined && !moment.held && at > moment.refusedAt + heldBackMs;
    idleSince = waiting > 0 && known && !full && !busy ? (idleSince ?? at) : undefined;
    stillSince =
      waiting > 0 && inFlight === 0 && !full ? Math.max(stillSince ?? at, moment.movedAt) : undefined;
    if (idleSince !== undefined && until - idleSince > slackMs)
      found.push(`${waiting} calls waited from ${idleSince} to ${until}, though one could go`);
    if (stillSince !== undefined && until - stillSince > longestMs)
      found.push(`${waiting} calls waited from ${stillSince} to ${until}, and nothing was sent`);
  }
  return found.slice(0, 3);
}

interface Change {
  readonly at: number;
  readonly change: (moment: Moment) => void;
}

function changes({ server, outcomes, tokens, endedAt }: Run, perMs: number): Change[] {
  const events: Change[] = [];
  const on = (at: number, change: Change["change"]) => events.push({ at, change });
  for (const { startedAt, endedAt } of outcomes) {
    on(startedAt, (moment) => moment.begun++);
    on(endedAt, (moment) => moment.begun--);
  }
  for (const { kind, sentAt, arrival, endedAt: flownAt } of server.flights) {
    const counter = kind === "call" ? "callsInFlight" : "tokensInFlight";
    on(sentAt, (moment) => {
      moment[counter]++;
      moment.movedAt = sentAt;
    });
    if (flownAt === undefined) continue;
    on(flownAt, (moment) => {
      moment[counter]--;
      moment.recent++;
      moment.movedAt = flownAt;
      if (kind === "call" && arrival?.status === 200 && arrival.heardAt !== undefined) moment.told = true;
      if (arrival?.status === 429) {
        moment.refusedAt = flownAt;
        moment.held = true;
      } else if (arrival?.heardAt !== undefined && sentAt >= moment.refusedAt) moment.held = false;
      if (arrival?.status === 401 && arrival.authorization === moment.token) moment.token = undefined;
    });
    on(flownAt + perMs, (moment) => moment.recent--);
  }
  for (const { keptAt, expiresAt, flight } of tokens) {
    const value = flight.arrival?.authorization ?? undefined;
    on(keptAt, (moment) => {
      moment.token = value;
    });
    on(expiresAt, (moment) => {
      if (moment.token === value) moment.token = undefined;
    });
  }
  return events.filter(({ at }) => at <= endedAt).sort((a, b) => a.at - b.at);
}
