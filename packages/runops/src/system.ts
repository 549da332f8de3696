import type { System } from "@runwire/client";
import { version } from "./version.js";

/** What is known of the Runops API as a whole: no limit of requests is, and a 429 is obeyed all the same. */
export const system: System = {
  id: "runops",
  name: "Runops",
  version,
  window: false,
  dailyBudget: false,
};
