import type { Flight } from "./model-server.js";
import type { KeptToken, Run } from "./simulate.js";

/**
 * One token for all, exactly: one request at a time, and each has its own cause, which is one of these:
 *
 * - it is the first;
 * - the token of the request before it is due: within a tenth of its life, or a minute, of its end;
 * - that token was refused by the API;
 * - the request before it brought nothing: it was refused, or given up because all who waited for it had left;
 * - what it brought was thrown away, for the token before it was refused while it was under way.
 */
export function tokensSpared({ server, tokens }: Run): string[] {
  const requests = server.flights.filter(({ kind }) => kind === "token");
  const found: string[] = [];
  for (const [index, request] of requests.entries()) {
    const before = requests[index - 1];
    if (before === undefined) continue;
    if (before.endedAt === undefined || before.endedAt > request.sentAt)
      found.push(`a token was asked for at ${request.sentAt}, though one was already under way`);
    else if (!hasACause(request, before, tokens, server.flights))
      found.push(`a token was asked for at ${request.sentAt} without a cause`);
  }
  return found;
}

function hasACause(
  { sentAt }: Flight,
  before: Flight,
  tokens: readonly KeptToken[],
  flights: readonly Flight[],
): boolean {
  const { arrival } = before;
  if (arrival?.status !== 200 || arrival.heardAt === undefined) return true;
  const kept = tokens.findIndex(({ flight }) => flight === before);
  const refused = (authorization: string | null | undefined, from: number) =>
    flights.some(
      ({ arrival, endedAt = Number.POSITIVE_INFINITY }) =>
        arrival?.status === 401 &&
        arrival.authorization === authorization &&
        endedAt >= from &&
        endedAt <= sentAt,
    );
  if (kept < 0) {
    // Thrown away: then the one in use until then must have been refused meanwhile.
    const inUse = tokens.findLast(({ flight }) => flights.indexOf(flight) < flights.indexOf(before));
    return inUse !== undefined && refused(inUse.flight.arrival?.authorization, inUse.keptAt);
  }
  const { refreshAt, keptAt } = tokens[kept] as KeptToken;
  return sentAt >= refreshAt || refused(arrival.authorization, keptAt);
}
