/** The daily budget that all keys of the account share, and the counters that every answer tells. */
export interface Usage {
  /** Calls ever. */
  readonly total: number;
  readonly today: number;
  readonly limit: number;
  /** Counts a call, or returns `false` where the day's budget is used up. */
  spend(): boolean;
  /** A new day begins. */
  resetDay(): void;
  headers(): Record<string, string>;
}

/** A budget of `limit` calls a day. */
export function createUsage(limit: number): Usage {
  let total = 0;
  let today = 0;
  return {
    get total() {
      return total;
    },
    get today() {
      return today;
    },
    limit,
    spend() {
      if (today >= limit) return false;
      total += 1;
      today += 1;
      return true;
    },
    resetDay() {
      today = 0;
    },
    headers: () => ({
      "x-api-usage-total": String(total),
      "x-api-usage-today": String(today),
      "x-api-usage-limit": String(limit),
      "x-api-usage-remaining": String(Math.max(0, limit - today)),
    }),
  };
}
