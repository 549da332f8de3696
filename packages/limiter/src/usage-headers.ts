import type { Usage } from "@runwire/core";

/** The numbers of an answer's usage headers; each is there only if its header is a whole number. */
export type ReportedUsage = Omit<Usage, "observedAt">;

/**
 * Reads runZero's `X-API-Usage-Total`, `-Today`, `-Limit` and `-Remaining` (runZero documentation, API rate
 * limiting), each by itself: one that is missing or malformed takes nothing from the others. `undefined` where
 * there is none.
 */
export function parseUsage(headers: Headers): ReportedUsage | undefined {
  const total = count(headers.get("x-api-usage-total"));
  const today = count(headers.get("x-api-usage-today"));
  const limit = count(headers.get("x-api-usage-limit"));
  const remaining = count(headers.get("x-api-usage-remaining"));
  if (total === undefined && today === undefined && limit === undefined && remaining === undefined)
    return undefined;
  return { total, today, limit, remaining };
}

function count(value: string | null): number | undefined {
  return value !== null && /^\s*-?\d{1,15}\s*$/.test(value) ? Number(value) : undefined;
}
