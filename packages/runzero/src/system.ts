import type { System } from "@runwire/client";
import { version } from "./version.js";

/** What is documented of runZero's API as a whole. */
export const system: System = {
  id: "runzero",
  name: "runZero",
  version,
  /** 2,000 requests per 5 minutes from one address (runZero documentation, API rate limiting). */
  window: { requests: 2000, perMs: 300_000 },
  dailyBudget: true,
};
