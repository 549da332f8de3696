import type { ClientListeners, WaitReason } from "@runwire/core";

/** What an export waits for just now. */
export interface Waiting {
  readonly reason: WaitReason | "retry";
  /** When the wait began, in milliseconds since the epoch. */
  readonly since: number;
  /** The earliest moment it can end, in milliseconds since the epoch; unknown for some waits. */
  readonly until?: number | undefined;
}

/** What the requests of one export came to so far. */
export interface Traffic {
  requests: number;
  waits: number;
  /** Answers with status 429. */
  refusals: number;
  retries: number;
  tokens: number;
  /** Calls left today, as the server last told. */
  left?: number | undefined;
  waiting?: Waiting | undefined;
}

/** Counts a client's events. Pass `listeners` as the client's `on` and read `traffic` at any time. */
export function tallyTraffic(now: () => number = Date.now): {
  readonly traffic: Traffic;
  readonly listeners: ClientListeners;
} {
  const traffic: Traffic = { requests: 0, waits: 0, refusals: 0, retries: 0, tokens: 0 };
  const listeners: ClientListeners = {
    request() {
      traffic.requests++;
      traffic.waiting = undefined;
    },
    response({ status }) {
      if (status === 429) traffic.refusals++;
    },
    retry({ delayMs }) {
      traffic.retries++;
      // A call refused by a 429 comes back with no delay of its own; its wait is told apart.
      if (delayMs > 0) traffic.waiting = { reason: "retry", since: now(), until: now() + delayMs };
    },
    wait({ reason, until }) {
      traffic.waits++;
      traffic.waiting = { reason, since: now(), until };
    },
    token() {
      traffic.tokens++;
    },
    usage({ remaining }) {
      if (remaining !== undefined) traffic.left = remaining;
    },
  };
  return { traffic, listeners };
}
