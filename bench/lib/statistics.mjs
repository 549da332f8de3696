// Medians, spreads, and what they say of a goal.

/** The value below which this share of the values lies; between two of them in proportion. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const next = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (next - sorted[below]) * (at - below);
}

/** Median and quartiles. */
export function summarize(values) {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** The ratios of two contenders that were measured in the same rounds. */
export function ratios(ours, theirs) {
  return summarize(ours.map((value, round) => value / theirs[round]));
}

/**
 * Judges only outside of the spread: a median on the wrong side of the goal whose quartiles reach across it is
 * undecided, not missed.
 *
 * @param {{ median: number, low: number, high: number }} measured
 * @param {{ atMost?: number, atLeast?: number }} goal
 * @returns {"met" | "undecided" | "missed"}
 */
export function judge(measured, { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }) {
  if (measured.median <= atMost && measured.median >= atLeast) return "met";
  return measured.low <= atMost && measured.high >= atLeast ? "undecided" : "missed";
}
