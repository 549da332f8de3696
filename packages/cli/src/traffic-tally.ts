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
  /** Waits that a person could notice: those of at least {@link NOTICED_MS}. */
  readonly waits: number;
  /** Answers with status 429. */
  refusals: number;
  retries: number;
  tokens: number;
  /** Calls left today, as the server last told. */
  left?: number | undefined;
  waiting?: Waiting | undefined;
}

/**
 * A wait shorter than this is not counted, in milliseconds. What the commands of a machine share is a file, and a call
 * may wait until it was asked: 14 to 97 ms were seen on a loaded machine. That is work, and no limit was reached.
 */
export const NOTICED_MS = 500;

/** Counts a client's events. Pass `listeners` as the client's `on` and read `traffic` at any time. */
export function tallyTraffic(now: () => number = Date.now): {
  readonly traffic: Traffic;
  readonly listeners: ClientListeners;
} {
  let noticed = 0;
  /** When the waits under way have begun, by operation. Calls of one operation may wait beside each other. */
  const begun = new Map<string, number[]>();
  const isNoticed = (since: number): boolean => now() - since >= NOTICED_MS;
  const traffic: Traffic = {
    requests: 0,
    get waits() {
      return noticed + [...begun.values()].flat().filter(isNoticed).length;
    },
    refusals: 0,
    retries: 0,
    tokens: 0,
  };
  const listeners: ClientListeners = {
    request({ operation }) {
      const since = begun.get(operation)?.shift();
      if (since !== undefined && isNoticed(since)) noticed++;
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
    wait({ operation, reason, until }) {
      const others = begun.get(operation);
      if (others === undefined) begun.set(operation, [now()]);
      else others.push(now());
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
