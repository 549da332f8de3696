import { json } from "../../answers.js";
import { uuid } from "../../seeded.js";
import type { Handlers } from "../call.js";

/** The version that the emulated console says it has. */
const VERSION = "4.0.250512.0";

/** What anybody may ask, without a key. */
export const publicHandlers: Handlers = {
  getHealthCheck: () => json({ status: "good", version: VERSION }),
  getLatestAgentVersion: () => json({ id: uuid(1), version: VERSION }),
  getLatestScannerVersion: () => json({ id: uuid(2), version: VERSION }),
  getLatestPlatformVersion: () => json({ id: uuid(3), version: VERSION }),
};
