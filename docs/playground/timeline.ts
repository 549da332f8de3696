import type { ClientEvents } from "@runwire/core";

/** What a stretch of a call's life was. */
export type SegmentKind = "wait" | "flight" | "body" | "back-off" | "token";

/** A stretch of a call's life. Times are milliseconds since the run began. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly fromMs: number;
  /** Left out while it lasts. */
  toMs?: number;
  /** What it was, in words: the reason of a wait, the status of an answer. */
  note: string;
  /** An attempt that was refused (429) or failed. */
  bad?: boolean;
}

/** One call, from its beginning to its end. */
export interface Lane {
  readonly number: number;
  /** The vendor's id of the operation that is called; what another sends for it is a request for a token. */
  readonly operation: string;
  readonly startedMs: number;
  readonly segments: Segment[];
  endedMs?: number;
  outcome?: "ok" | "failed";
  /** What came of it, in words. */
  said?: string;
}

/** A line of the log. */
export interface LogLine {
  readonly atMs: number;
  readonly call: number;
  readonly text: string;
}

/** Any event of a client, with its name. */
export type NamedEvent = {
  [Name in keyof ClientEvents]: { readonly name: Name; readonly event: ClientEvents[Name] };
}[keyof ClientEvents];

/** A call that begins now. */
export function beginLane(number: number, operation: string, startedMs: number): Lane {
  return { number, operation, startedMs, segments: [] };
}

/** Writes an event into the lane of its call, and gives the line of the log; `undefined` for what needs none. */
export function addEvent(lane: Lane, given: NamedEvent, nowMs: number): string | undefined {
  switch (given.name) {
    case "wait": {
      const { reason } = given.event;
      endOpen(lane, nowMs);
      const note = waitNotes[reason];
      lane.segments.push({ kind: "wait", fromMs: nowMs, note });
      return note;
    }
    case "token": {
      const { durationMs, lifetimeMs } = given.event;
      const lives = lifetimeMs === undefined ? "" : `, good for ${Math.round(lifetimeMs / 60_000)} min`;
      const note = `a token was obtained in ${Math.round(durationMs)} ms${lives}`;
      const last = lane.segments.findLast(({ kind }) => kind === "token");
      if (last) last.note = note;
      return note;
    }
    case "request": {
      const { attempt, method, operation, path } = given.event;
      endOpen(lane, nowMs);
      const kind = operation === lane.operation ? "flight" : "token";
      lane.segments.push({ kind, fromMs: nowMs, note: `attempt ${attempt} is on its way` });
      return `attempt ${attempt}: ${method} ${path}`;
    }
    case "response": {
      const { operation, status, durationMs } = given.event;
      const flight = endOpen(lane, nowMs);
      const note = `answered ${status} in ${Math.round(durationMs)} ms`;
      if (flight) {
        flight.note = note;
        flight.bad = status >= 400;
      }
      if (status < 400 && operation === lane.operation)
        lane.segments.push({ kind: "body", fromMs: nowMs, note: "the body is read" });
      return note;
    }
    case "retry": {
      const { delayMs, reason } = given.event;
      const open = endOpen(lane, nowMs);
      if (open) Object.assign(open, { bad: true, note: reason });
      lane.segments.push({ kind: "back-off", fromMs: nowMs, note: `again after ${Math.round(delayMs)} ms` });
      return `${reason}; tried again after ${Math.round(delayMs)} ms`;
    }
    case "share":
      return `what is shared with other processes is ${given.event.state}`;
    case "usage":
      return undefined;
  }
}

/** Ends a lane with what came of its call. */
export function endLane(lane: Lane, nowMs: number, outcome: "ok" | "failed", said: string): void {
  const open = endOpen(lane, nowMs);
  if (open && outcome === "failed") open.bad = true;
  Object.assign(lane, { endedMs: nowMs, outcome, said });
}

function endOpen(lane: Lane, nowMs: number): Segment | undefined {
  const last = lane.segments.at(-1);
  if (last === undefined || last.toMs !== undefined) return undefined;
  last.toMs = nowMs;
  return last;
}

const waitNotes: Readonly<Record<ClientEvents["wait"]["reason"], string>> = {
  window: "waits for a place in the window",
  gate: "waits at the gate that a 429 closed",
  budget: "waits until the server has told the daily budget",
  concurrency: "waits for one of the 64 calls in flight to end",
};

/** What the lanes add up to. */
export interface Tally {
  readonly calls: number;
  readonly ended: number;
  readonly failed: number;
  /** Requests that were sent, those for tokens included. */
  readonly attempts: number;
  readonly retries: number;
  readonly refused: number;
  readonly waitedMs: number;
}

/** Counts what has happened up to now. */
export function tally(lanes: readonly Lane[], nowMs: number): Tally {
  const all = lanes.flatMap((lane) => lane.segments);
  const flights = all.filter(isRequest);
  return {
    calls: lanes.length,
    ended: lanes.filter(({ outcome }) => outcome !== undefined).length,
    failed: lanes.filter(({ outcome }) => outcome === "failed").length,
    attempts: flights.length,
    retries: all.filter(({ kind }) => kind === "back-off").length,
    refused: flights.filter(({ note }) => note.startsWith("answered 429")).length,
    waitedMs: all
      .filter(({ kind }) => kind === "wait")
      .reduce((sum, { fromMs, toMs }) => sum + (toMs ?? nowMs) - fromMs, 0),
  };
}

/**
 * The places of a sliding window that are taken: by requests in flight, and by answers that came less than a window
 * ago. A place is free one window after the answer. A request for a token takes a place, too.
 */
export function placesTaken(lanes: readonly Lane[], perMs: number, nowMs: number): number {
  return lanes
    .flatMap((lane) => lane.segments)
    .filter(isRequest)
    .filter(({ toMs }) => toMs === undefined || nowMs - toMs < perMs).length;
}

const isRequest = ({ kind }: Segment) => kind === "flight" || kind === "token";

/** A scale that ends a little after what has happened, on a round number of milliseconds. */
export function scaleMs(lanes: readonly Lane[], nowMs: number): number {
  const running = lanes.some(({ outcome }) => outcome === undefined);
  const last = running ? nowMs : Math.max(0, ...lanes.map(({ endedMs = 0 }) => endedMs));
  const steps = [
    500, 1000, 2000, 3000, 4000, 5000, 6000, 8000, 10_000, 12_000, 15_000, 20_000, 30_000, 45_000, 60_000,
  ];
  return steps.find((step) => step >= last) ?? Math.ceil(last / 60_000) * 60_000;
}
