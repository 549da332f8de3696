import type { CommonStore } from "@runwire/core";
import {
  exchangeQuota,
  leasing,
  type QuotaGrant,
  type QuotaReport,
  type QuotaState,
} from "./quota-exchange.js";

/** Where the processes of a fleet keep what they have in common about one quota: a request window and its gate. */
export interface CommonQuota {
  /** Tells what happened and asks for permits; one round trip. Rejects where the store cannot be reached. */
  exchange(report: QuotaReport): Promise<QuotaGrant>;
}

/** A store of processes, which may bring along a faster way to keep quotas than {@link CommonStore.update}. */
export interface QuotaStore extends CommonStore {
  /** @param key What tells quotas apart; never holds a secret. */
  quota?(key: string): CommonQuota;
  /**
   * Where a share can be closed: notes what a process does before it leaves the store, to give back what it has. Never
   * rejects.
   */
  atClose?(leave: () => Promise<void>): void;
}

/** The common quota of this name: by the store's own way if it has one, else by the pure exchange on a value of it. */
export function commonQuota(store: QuotaStore, key: string): CommonQuota {
  if (store.quota !== undefined) return store.quota(key);
  return {
    exchange: (report) =>
      store.update<QuotaState, QuotaGrant>(key, keptMs(report), (before, now) =>
        exchangeQuota(before, report, now, crypto.randomUUID()),
      ),
  };
}

/** Until nothing in the state counts any more. A gate that lasts longer is told again by who closed it. */
function keptMs({ rule, closeMs = 0 }: QuotaReport): number {
  return Math.max(rule.perMs, leasing.rememberMs, closeMs) + leasing.leaseMs + leasing.probeMs;
}
