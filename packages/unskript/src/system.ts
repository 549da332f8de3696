import type { System } from "@runwire/client";
import { version } from "./version.js";

/** What the wiring has to know of unSkript: it documents neither a request window nor a daily budget, nor a 429. */
export const system: System = {
  id: "unskript",
  name: "unSkript",
  version,
  window: false,
  dailyBudget: false,
};
