import type { System } from "@runwire/client";
import { version } from "./version.js";

/** What is documented of Run:ai's API as a whole. */
export const system: System = {
  id: "runai",
  name: "Run:ai",
  version,
  /** No limit of requests is documented anywhere; a 429 is obeyed all the same. */
  window: false,
  dailyBudget: false,
};
