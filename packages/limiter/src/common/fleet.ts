import { type ClientListeners, notify } from "@runwire/core";
import type { QuotaStore } from "./common-quota.js";
import type { StoreState } from "./exchanges.js";

/** The processes that share a store, as one of them sees them. */
export interface Fleet {
  readonly store: QuotaStore;
  /** Tells this process from the others. */
  readonly member: () => string;
  /** How many processes are taken for granted while the store has not told. */
  readonly processes: number;
}

/** Tells a client that a store was lost or is there again. */
export function tellOfStore(
  on: ClientListeners,
  what: "quota" | "budget",
  state: StoreState,
  error: unknown,
): void {
  if (on.share === undefined) return;
  const reason = error === undefined ? undefined : error instanceof Error ? error.message : String(error);
  notify(on.share, { state, what, reason });
}
