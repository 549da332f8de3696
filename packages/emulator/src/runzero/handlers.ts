import type { Handlers } from "./call.js";
import { accountHandlers } from "./operations/account.js";
import { assetChangeHandlers } from "./operations/asset-changes.js";
import { assetSyncHandlers } from "./operations/asset-sync.js";
import { bulkAssetHandlers } from "./operations/bulk-assets.js";
import { credentialHandlers } from "./operations/credentials.js";
import { customIntegrationHandlers } from "./operations/custom-integrations.js";
import { explorerHandlers } from "./operations/explorers.js";
import { exportTokenHandlers } from "./operations/export-tokens.js";
import { recordExportHandlers } from "./operations/exports.js";
import { groupMappingHandlers } from "./operations/group-mappings.js";
import { groupHandlers } from "./operations/groups.js";
import { importAssetsHandlers } from "./operations/import-assets.js";
import { importFileHandlers } from "./operations/import-files.js";
import { integrationDataHandlers } from "./operations/integration-data.js";
import { keyHandlers } from "./operations/keys.js";
import { metricHandlers } from "./operations/metrics.js";
import { networkReportHandlers } from "./operations/network-reports.js";
import { onwardExportHandlers } from "./operations/onward-exports.js";
import { organizationHandlers } from "./operations/organizations.js";
import { ownershipTypeHandlers } from "./operations/ownership-types.js";
import { publicHandlers } from "./operations/public.js";
import { recordHandlers } from "./operations/records.js";
import { scanTemplateHandlers } from "./operations/scan-templates.js";
import { scanHandlers } from "./operations/scans.js";
import { siteHandlers } from "./operations/sites.js";
import { taskHandlers } from "./operations/tasks.js";
import { tokenHandlers } from "./operations/token.js";
import { topListHandlers } from "./operations/top-lists.js";
import { userHandlers } from "./operations/users.js";

/** All operations that the emulator has; the others of the table are answered 501. */
export const handlers: Handlers = {
  ...publicHandlers,
  ...tokenHandlers,
  ...organizationHandlers,
  ...keyHandlers,
  ...exportTokenHandlers,
  ...siteHandlers,
  ...scanHandlers,
  ...taskHandlers,
  ...recordHandlers,
  ...assetChangeHandlers,
  ...recordExportHandlers,
  ...networkReportHandlers,
  ...topListHandlers,
  ...metricHandlers,
  ...assetSyncHandlers,
  ...accountHandlers,
  ...bulkAssetHandlers,
  ...credentialHandlers,
  ...customIntegrationHandlers,
  ...explorerHandlers,
  ...groupMappingHandlers,
  ...groupHandlers,
  ...importAssetsHandlers,
  ...importFileHandlers,
  ...integrationDataHandlers,
  ...onwardExportHandlers,
  ...ownershipTypeHandlers,
  ...scanTemplateHandlers,
  ...userHandlers,
};
