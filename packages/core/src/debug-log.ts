import type { Clock } from "./clock.js";
import type { ClientEvents, ClientListeners, WaitReason } from "./events.js";
import { notify } from "./notify.js";

/** What a call waits for, in words. */
const waitedFor: Readonly<Record<WaitReason, string>> = {
  window: "a place in the request window",
  gate: "the gate to open (429)",
  budget: "the daily budget",
  concurrency: "a call in flight to end (limits.concurrency)",
};

/** How each event reads on one line. Events carry no secret, no query and no body, so neither do the lines. */
const lines: { readonly [Name in keyof ClientEvents]: (event: ClientEvents[Name]) => string } = {
  request: ({ method, path, operation, attempt }) => `${method} ${path} (${operation}), attempt ${attempt}`,
  response: ({ method, path, operation, status, durationMs }) =>
    `${status} to ${method} ${path} (${operation}) after ${Math.round(durationMs)} ms`,
  retry: ({ operation, attempt, reason, delayMs }) =>
    `${operation}: attempt ${attempt} failed (${reason}), again in ${Math.round(delayMs)} ms`,
  wait: ({ operation, reason, until }) =>
    `${operation} waits for ${waitedFor[reason]}${until === undefined ? "" : `, until ${timeOf(until)}`}`,
  token: ({ durationMs, lifetimeMs }) =>
    `obtained in ${Math.round(durationMs)} ms, ` +
    (lifetimeMs === undefined ? "of unknown lifetime" : `for ${Math.round(lifetimeMs / 1000)} s`),
  usage: ({ today = "?", limit = "?", remaining = "?" }) =>
    `${today} of ${limit} calls today, ${remaining} left`,
  share: ({ state, what, reason }) =>
    `the store of the ${what} is ${state}${reason === undefined ? "" : ` (${reason})`}`,
};

/**
 * The listeners of a client: those it was given, and with `RUNWIRE_DEBUG=1` in the environment ones that also
 * print each event as one line on standard error. The variable is read here, so at construction.
 */
export function withDebugLog(on: ClientListeners, clock: Clock): ClientListeners {
  if (!isWanted()) return on;
  const printing = (Object.keys(lines) as (keyof ClientEvents)[]).map((name) => [
    name,
    both(name, on, clock),
  ]);
  return Object.fromEntries(printing) as ClientListeners;
}

function both<Name extends keyof ClientEvents>(name: Name, on: ClientListeners, clock: Clock) {
  const write = lines[name];
  const given = on[name];
  return (event: ClientEvents[Name]) => {
    console.error(`runwire ${timeOf(clock.date())} ${name}: ${write(event)}`);
    if (given !== undefined) notify(given, event);
  };
}

function isWanted(): boolean {
  try {
    return globalThis.process?.env?.RUNWIRE_DEBUG === "1";
  } catch {
    // Deno throws where reading the environment is not allowed.
    return false;
  }
}

function timeOf(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? "some day" : date.toISOString();
}
