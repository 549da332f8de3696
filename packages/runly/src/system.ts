import type { System } from "@runwire/client";
import { version } from "./version.js";

/** What is known of the Runly API as a whole: no limit of requests is, and a 429 is obeyed all the same. */
export const system: System = {
  id: "runly",
  name: "Runly",
  version,
  window: false,
  dailyBudget: false,
};
