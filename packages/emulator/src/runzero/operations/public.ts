import { json } from "../../answers.js";
import { uuid } from "../../seeded.js";
import type { Handlers } from "../call.js";
import { VERSION } from "../version.js";

/** What anybody may ask, without a key. */
export const publicHandlers: Handlers = {
  getHealthCheck: () => json({ status: "good", version: VERSION }),
  getMetadata: () => json({ Version: `v${VERSION}` }),
  getLatestAgentVersion: () => json({ id: uuid(1), version: VERSION }),
  getLatestScannerVersion: () => json({ id: uuid(2), version: VERSION }),
  getLatestPlatformVersion: () => json({ id: uuid(3), version: VERSION }),
};
