/** The IMF-fixdate of RFC 9110, the one form that a sender may generate: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const httpDate =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * How long the server asks to wait, in milliseconds, by its `Retry-After` (seconds or a date, RFC 9110 10.2.3).
 * A date is read against the answer's own `Date`, so that a wrong clock here changes nothing; one in the past
 * is 0. `undefined` where the header is absent or is neither.
 */
export function retryAfterMs(headers: Headers, nowEpochMs: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!httpDate.test(value)) return undefined;
  const sent = headers.get("date") ?? "";
  const base = httpDate.test(sent) ? Date.parse(sent) : nowEpochMs;
  return Math.max(0, Date.parse(value) - base);
}
