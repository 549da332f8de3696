/** How a 429 says how long to wait. */
export type RetryAfterStyle = "seconds" | "date" | "none";

/** The `Retry-After` header for a wait of `waitMs` milliseconds from `now`, never earlier than that. */
export function retryAfterHeaders(
  style: RetryAfterStyle,
  waitMs: number,
  now: number,
): Record<string, string> {
  if (style === "seconds") return { "retry-after": String(Math.ceil(waitMs / 1000)) };
  // Dates have no fractions: the second after the one in which the slot frees.
  if (style === "date")
    return { "retry-after": new Date(Math.ceil((now + waitMs) / 1000) * 1000).toUTCString() };
  return {};
}
