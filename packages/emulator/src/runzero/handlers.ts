import type { Handlers } from "./call.js";
import { assetChangeHandlers } from "./operations/asset-changes.js";
import { assetSyncHandlers } from "./operations/asset-sync.js";
import { exportTokenHandlers } from "./operations/export-tokens.js";
import { recordExportHandlers } from "./operations/exports.js";
import { keyHandlers } from "./operations/keys.js";
import { metricHandlers } from "./operations/metrics.js";
import { networkReportHandlers } from "./operations/network-reports.js";
import { organizationHandlers } from "./operations/organizations.js";
import { publicHandlers } from "./operations/public.js";
import { recordHandlers } from "./operations/records.js";
import { siteHandlers } from "./operations/sites.js";
import { tokenHandlers } from "./operations/token.js";
import { topListHandlers } from "./operations/top-lists.js";

/** All operations that the emulator has; the others of the table are answered 501. */
export const handlers: Handlers = {
  ...publicHandlers,
  ...tokenHandlers,
  ...organizationHandlers,
  ...keyHandlers,
  ...exportTokenHandlers,
  ...siteHandlers,
  ...recordHandlers,
  ...assetChangeHandlers,
  ...recordExportHandlers,
  ...networkReportHandlers,
  ...topListHandlers,
  ...metricHandlers,
  ...assetSyncHandlers,
};
