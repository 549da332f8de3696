import { formatBytes, formatElapsed, formatNumberOf } from "./quantities.js";
import type { Traffic } from "./traffic-tally.js";

/** One line on what an export came to: `10,000 records, 231.4 MB in 12.3 s: 52 requests, 3 waits, 1 x 429, 1 token`. */
export function summary(
  exported: { readonly records: number; readonly bytes: number; readonly elapsedMs: number },
  traffic: Traffic,
): string {
  const counts = [
    formatNumberOf(traffic.requests, "request"),
    formatNumberOf(traffic.waits, "wait"),
    `${traffic.refusals} x 429`,
    formatNumberOf(traffic.tokens, "token"),
  ];
  if (traffic.retries > traffic.refusals) {
    counts.push(formatNumberOf(traffic.retries - traffic.refusals, "retry", "retries"));
  }
  const { records, bytes, elapsedMs } = exported;
  return `${formatNumberOf(records, "record")}, ${formatBytes(bytes)} in ${formatElapsed(elapsedMs)}: ${counts.join(", ")}`;
}
