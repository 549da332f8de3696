import type { WindowRule } from "@runwire/limiter";

/** What the wiring has to know of a system: facts of its API as a whole, each from the vendor's documentation. */
export interface System {
  /** As it stands in `User-Agent` and in package names, such as `runzero`. */
  readonly id: string;
  /** As it stands in messages, such as `runZero`. */
  readonly name: string;
  /** The version of the client package. */
  readonly version: string;
  /** The documented request window; `false` where none is documented (a 429 is obeyed all the same). */
  readonly window: WindowRule | false;
  /** Whether answers tell a daily budget in `X-API-Usage-…` headers. */
  readonly dailyBudget: boolean;
}
