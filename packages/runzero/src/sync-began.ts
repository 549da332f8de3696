import type { Clock } from "@runwire/core";

/**
 * When a request was sent by the clock of the console, in epoch seconds, never later: its `Date` header less the time
 * that the answer took. The clock here may run ahead, and what the console stamps in the meantime would be passed over.
 * Without the header (a page may not read it) there is only the clock here.
 *
 * @param askedAt The moment before the request, on the clock's `now()`.
 */
export function beganAt(headers: Headers, clock: Clock, askedAt: number): number {
  const elapsedMs = clock.now() - askedAt;
  const date = Date.parse(headers.get("date") ?? "");
  return Math.floor(((Number.isNaN(date) ? clock.date() : date) - elapsedMs) / 1000);
}
