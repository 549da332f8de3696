import type { Run } from "./simulate.js";

/**
 * After a refusal one request goes ahead, and until the server has let one pass no second is on its way with it.
 * Those that were already on their way when the refusal was heard do not count. With a daily budget a refusal may
 * mean the budget, and then closes no gate: nothing is said of it here.
 */
export function oneGoesAhead({ scenario, server }: Run): string[] {
  if (scenario.server.daily !== undefined) return [];
  const { flights } = server;
  const refusals = flights.flatMap(({ arrival }) => (arrival?.status === 429 ? [arrival.heardAt] : []));
  const found: string[] = [];
  for (const [index, { sentAt }] of flights.entries()) {
    const refusedAt = Math.max(...refusals.filter((at) => at !== undefined && at < sentAt).map(Number));
    if (refusedAt < 0) continue;
    const since = flights.slice(0, index).filter((flight) => flight.sentAt > refusedAt);
    const ended = since.filter(({ endedAt = Number.POSITIVE_INFINITY }) => endedAt <= sentAt);
    const passed = ended.some(({ arrival }) => arrival?.heardAt !== undefined && arrival.status !== 429);
    if (!passed && ended.length < since.length)
      found.push(`two went ahead at ${sentAt}, after a refusal that was heard at ${refusedAt}`);
  }
  return found;
}
