import type { QuotaGrant, QuotaReport } from "./quota-exchange.js";

/** Where the processes of a fleet keep what they have in common about one quota: a request window and its gate. */
export interface CommonQuota {
  /** Tells what happened and asks for permits; one round trip. Rejects where the store cannot be reached. */
  exchange(report: QuotaReport): Promise<QuotaGrant>;
}
