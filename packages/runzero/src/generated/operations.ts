// Generated from openapi/runzero by `npm run generate`; never edit.

import type { Operation, OperationParameter } from "@runwire/core";

/** The ids that the vendor gave to its operations. */
export type OperationId =
  | "getLatestAgentVersion"
  | "getLatestScannerVersion"
  | "getLatestPlatformVersion"
  | "getHealthCheck"
  | "importCustomIntegrationAssets"
  | "exportAssetsJSON"
  | "exportAssetsJSONL"
  | "exportAssetsCSV"
  | "exportAssetsNmapXML"
  | "exportServicesJSON"
  | "exportServicesJSONL"
  | "exportServicesCSV"
  | "exportSitesJSON"
  | "exportSitesJSONL"
  | "exportSitesCSV"
  | "exportWirelessJSON"
  | "exportWirelessJSONL"
  | "exportWirelessCSV"
  | "exportSoftwareJSON"
  | "exportSoftwareJSONL"
  | "exportSoftwareCSV"
  | "exportVulnerabilitiesJSON"
  | "exportVulnerabilitiesJSONL"
  | "exportVulnerabilitiesCSV"
  | "exportCertificatesCSV"
  | "exportCertificatesJSON"
  | "exportCertificatesJSONL"
  | "exportDirectoryUsersJSON"
  | "exportDirectoryUsersJSONL"
  | "exportDirectoryUsersCSV"
  | "exportDirectoryGroupsJSON"
  | "exportDirectoryGroupsJSONL"
  | "exportDirectoryGroupsCSV"
  | "exportFindingsCSV"
  | "exportFindingsJSON"
  | "exportFindingsJSONL"
  | "exportSubnetUtilizationStatsCSV"
  | "exportSNMPARPCacheCSV"
  | "exportTasksJSON"
  | "exportTasksJSONL"
  | "exportAssetTopTypesCSV"
  | "exportAssetTopOSCSV"
  | "exportAssetTopHWCSV"
  | "exportAssetTopTagsCSV"
  | "exportServicesTopTCPCSV"
  | "exportServicesTopUDPCSV"
  | "exportServicesTopProtocolsCSV"
  | "exportServicesTopProductsCSV"
  | "exportAssetMetricsJSON"
  | "getOrganization"
  | "updateOrganization"
  | "getKey"
  | "removeKey"
  | "rotateKey"
  | "getAgents"
  | "getAgent"
  | "removeAgent"
  | "updateAgentSettings"
  | "upgradeAgent"
  | "getExplorers"
  | "getExplorer"
  | "removeExplorer"
  | "updateExplorerSettings"
  | "upgradeExplorer"
  | "getHostedZones"
  | "getHostedZone"
  | "getSites"
  | "createSite"
  | "getSite"
  | "removeSite"
  | "updateSite"
  | "importScanData"
  | "importNessusScanData"
  | "importPacketData"
  | "createScan"
  | "createSample"
  | "getAssets"
  | "getAsset"
  | "removeAsset"
  | "removeBulkAssets"
  | "updateAssetComments"
  | "updateAssetTags"
  | "updateAssetCriticality"
  | "mergeAssets"
  | "updateBulkAssetTags"
  | "clearBulkAssetTags"
  | "updateBulkAssetCriticality"
  | "updateAssetOwners"
  | "updateBulkAssetOwners"
  | "clearBulkAssetOwners"
  | "bulkRemoveCustomIntegration"
  | "removeCustomIntegration"
  | "removeAssetSource"
  | "getOrgCustomIntegrations"
  | "getOrgCustomIntegration"
  | "getServices"
  | "getService"
  | "removeService"
  | "getWirelessLANs"
  | "getWirelessLAN"
  | "removeWirelessLAN"
  | "getTasks"
  | "getTask"
  | "updateTask"
  | "getTaskScanData"
  | "getTaskChangeReport"
  | "getTaskLog"
  | "stopTask"
  | "hideTask"
  | "getAccountOrganizations"
  | "createAccountOrganization"
  | "getAccountOrganization"
  | "updateAccountOrganization"
  | "removeAccountOrganization"
  | "deleteAccountOrganizationExportTokenDeprecated"
  | "rotateAccountOrganizationExportTokenDeprecated"
  | "getAccountOrganizationExportTokens"
  | "createAccountOrganizationExportToken"
  | "getAccountOrganizationExportToken"
  | "deleteAccountOrganizationExportToken"
  | "rotateAccountOrganizationExportToken"
  | "getAccountLicense"
  | "getAccountSites"
  | "getAccountCredentials"
  | "createAccountCredential"
  | "getAccountCredential"
  | "removeAccountCredential"
  | "getAccountKeys"
  | "createAccountKey"
  | "getAccountKey"
  | "removeAccountKey"
  | "rotateAccountKey"
  | "exportEventsJSON"
  | "exportEventsJSONL"
  | "getAccountTasks"
  | "getAccountScanTemplates"
  | "createAccountScanTemplate"
  | "updateAccountScanTemplate"
  | "getAccountScanTemplate"
  | "removeAccountScanTemplate"
  | "getAccountAgents"
  | "getAccountUsers"
  | "createAccountUser"
  | "createAccountUserInvite"
  | "getAccountUser"
  | "removeAccountUser"
  | "updateAccountUser"
  | "resetAccountUserMFA"
  | "resetAccountUserLockout"
  | "resetAccountUserPassword"
  | "getAccountGroups"
  | "createAccountGroup"
  | "updateAccountGroup"
  | "getAccountGroup"
  | "removeAccountGroup"
  | "getAccountGroupMappings"
  | "createAccountGroupMapping"
  | "updateAccountGroupMapping"
  | "getAccountGroupMapping"
  | "removeAccountGroupMapping"
  | "getAccountAssetOwnershipTypes"
  | "createAccountAssetOwnershipTypes"
  | "updateAccountAssetOwnershipTypes"
  | "deleteAccountAssetOwnershipTypes"
  | "updateAccountAssetOwnershipType"
  | "deleteAccountAssetOwnershipType"
  | "getAccountCustomIntegrations"
  | "createAccountCustomIntegration"
  | "getAccountCustomIntegration"
  | "updateAccountCustomIntegration"
  | "createAccountCustomIntegrationAndID"
  | "deleteAccountCustomIntegration"
  | "getAPIToken"
  | "rotateAPIToken"
  | "splunkAssetSyncCreatedJSON"
  | "splunkAssetSyncUpdatedJSON"
  | "snowExportAssetsCSV"
  | "snowExportAssetsJSON"
  | "snowExportServicesCSV"
  | "snowServiceGraphExportAssetsJSON"
  | "exportAssetsCiscoCSV"
  | "getMetadata"
  | "createCustomIntegrationAsset"
  | "updateCustomIntegrationAttributes"
  | "updateAssetCustomIntegrationAttributes";

const queryOid: OperationParameter = { name: "_oid", in: "query", required: false, type: "string" };
const querySearch: OperationParameter = { name: "search", in: "query", required: false, type: "string" };
const queryFields: OperationParameter = { name: "fields", in: "query", required: false, type: "string" };
const queryPageSize: OperationParameter = { name: "page_size", in: "query", required: false, type: "integer" };
const queryStartKey: OperationParameter = { name: "start_key", in: "query", required: false, type: "string" };
const pathAgentId: OperationParameter = { name: "agent_id", in: "path", required: true, type: "string" };
const pathExplorerId: OperationParameter = { name: "explorer_id", in: "path", required: true, type: "string" };
const pathSiteId: OperationParameter = { name: "site_id", in: "path", required: true, type: "string" };
const headerContentEncoding: OperationParameter = { name: "Content-Encoding", in: "header", required: false, type: "string" };
const pathAssetId: OperationParameter = { name: "asset_id", in: "path", required: true, type: "string" };
const pathCustomIntegrationId: OperationParameter = { name: "custom_integration_id", in: "path", required: true, type: "string" };
const pathCustomIntegrationId2: OperationParameter = { name: "customIntegrationId", in: "path", required: true, type: "string" };
const pathServiceId: OperationParameter = { name: "service_id", in: "path", required: true, type: "string" };
const pathWirelessId: OperationParameter = { name: "wireless_id", in: "path", required: true, type: "string" };
const queryStatus: OperationParameter = { name: "status", in: "query", required: false, type: "string" };
const pathTaskId: OperationParameter = { name: "task_id", in: "path", required: true, type: "string" };
const pathOrgId: OperationParameter = { name: "org_id", in: "path", required: true, type: "string" };
const pathKeyId: OperationParameter = { name: "key_id", in: "path", required: true, type: "string" };
const pathCredentialId: OperationParameter = { name: "credential_id", in: "path", required: true, type: "string" };
const pathScanTemplateId: OperationParameter = { name: "scan_template_id", in: "path", required: true, type: "string" };
const pathUserId: OperationParameter = { name: "user_id", in: "path", required: true, type: "string" };
const pathGroupId: OperationParameter = { name: "group_id", in: "path", required: true, type: "string" };
const pathGroupMappingId: OperationParameter = { name: "group_mapping_id", in: "path", required: true, type: "string" };
const pathOwnershipTypeId: OperationParameter = { name: "ownership_type_id", in: "path", required: true, type: "string" };
const querySince: OperationParameter = { name: "since", in: "query", required: false, type: "integer" };
const queryServices: OperationParameter = { name: "services", in: "query", required: false, type: "string" };
const queryLimit: OperationParameter = { name: "limit", in: "query", required: false, type: "integer" };

/** Every operation, by the vendor's id. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  getLatestAgentVersion: {
    id: "getLatestAgentVersion", group: "public", name: "getLatestAgentVersion", method: "GET",
    path: "/releases/agent/version", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: [],
  },
  getLatestScannerVersion: {
    id: "getLatestScannerVersion", group: "public", name: "getLatestScannerVersion", method: "GET",
    path: "/releases/scanner/version", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: [],
  },
  getLatestPlatformVersion: {
    id: "getLatestPlatformVersion", group: "public", name: "getLatestPlatformVersion", method: "GET",
    path: "/releases/platform/version", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: [],
  },
  getHealthCheck: {
    id: "getHealthCheck", group: "public", name: "getHealthCheck", method: "GET", path: "/health",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: [],
  },
  importCustomIntegrationAssets: {
    id: "importCustomIntegrationAssets", group: "import", name: "importCustomIntegrationAssets",
    method: "POST", path: "/import/org/{orgID}/assets",
    parameters: [{ name: "orgID", in: "path", required: true, type: "string" }],
    body: { required: true, mediaTypes: ["multipart/form-data"] },
    constraints: [
      { in: "body", name: "importTask.name", type: "string", required: true, maxLength: 100 },
      { in: "body", name: "importTask.description", type: "string", maxLength: 1024 },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
  },
  exportAssetsJSON: {
    id: "exportAssetsJSON", group: "export", name: "exportAssetsJSON", method: "GET",
    path: "/export/org/assets.json",
    parameters: [queryOid, querySearch, queryFields, queryPageSize, queryStartKey],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
    page: {
      style: "key",
      items: "/assets",
      send: { cursor: "start_key", size: "page_size" },
      next: "/next_key",
      id: "/id",
      end: ["no-next", "empty", "repeated"],
    },
  },
  exportAssetsJSONL: {
    id: "exportAssetsJSONL", group: "export", name: "exportAssetsJSONL", method: "GET",
    path: "/export/org/assets.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "records",
  },
  exportAssetsCSV: {
    id: "exportAssetsCSV", group: "export", name: "exportAssetsCSV", method: "GET",
    path: "/export/org/assets.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "bytes",
  },
  exportAssetsNmapXML: {
    id: "exportAssetsNmapXML", group: "export", name: "exportAssetsNmapXML", method: "GET",
    path: "/export/org/assets.nmap.xml", parameters: [queryOid, querySearch], accept: ["text/xml"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "bytes",
  },
  exportServicesJSON: {
    id: "exportServicesJSON", group: "export", name: "exportServicesJSON", method: "GET",
    path: "/export/org/services.json",
    parameters: [queryOid, querySearch, queryFields, queryPageSize, queryStartKey],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
    page: {
      style: "key",
      items: "/services",
      send: { cursor: "start_key", size: "page_size" },
      next: "/next_key",
      id: "/service_id",
      end: ["no-next", "empty", "repeated"],
    },
  },
  exportServicesJSONL: {
    id: "exportServicesJSONL", group: "export", name: "exportServicesJSONL", method: "GET",
    path: "/export/org/services.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "records",
  },
  exportServicesCSV: {
    id: "exportServicesCSV", group: "export", name: "exportServicesCSV", method: "GET",
    path: "/export/org/services.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "bytes",
  },
  exportSitesJSON: {
    id: "exportSitesJSON", group: "export", name: "exportSitesJSON", method: "GET",
    path: "/export/org/sites.json", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
  },
  exportSitesJSONL: {
    id: "exportSitesJSONL", group: "export", name: "exportSitesJSONL", method: "GET",
    path: "/export/org/sites.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "records",
  },
  exportSitesCSV: {
    id: "exportSitesCSV", group: "export", name: "exportSitesCSV", method: "GET",
    path: "/export/org/sites.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "bytes",
  },
  exportWirelessJSON: {
    id: "exportWirelessJSON", group: "export", name: "exportWirelessJSON", method: "GET",
    path: "/export/org/wireless.json",
    parameters: [queryOid, querySearch, queryFields, queryPageSize, queryStartKey],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
    page: {
      style: "key",
      items: "/wireless",
      send: { cursor: "start_key", size: "page_size" },
      next: "/next_key",
      id: "/id",
      end: ["no-next", "empty", "repeated"],
    },
  },
  exportWirelessJSONL: {
    id: "exportWirelessJSONL", group: "export", name: "exportWirelessJSONL", method: "GET",
    path: "/export/org/wireless.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "records",
  },
  exportWirelessCSV: {
    id: "exportWirelessCSV", group: "export", name: "exportWirelessCSV", method: "GET",
    path: "/export/org/wireless.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "bytes",
  },
  exportSoftwareJSON: {
    id: "exportSoftwareJSON", group: "export", name: "exportSoftwareJSON", method: "GET",
    path: "/export/org/software.json",
    parameters: [queryOid, querySearch, queryFields, queryPageSize, queryStartKey],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
    page: {
      style: "key",
      items: "/software",
      send: { cursor: "start_key", size: "page_size" },
      next: "/next_key",
      id: "/software_id",
      end: ["no-next", "empty", "repeated"],
    },
  },
  exportSoftwareJSONL: {
    id: "exportSoftwareJSONL", group: "export", name: "exportSoftwareJSONL", method: "GET",
    path: "/export/org/software.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "records",
  },
  exportSoftwareCSV: {
    id: "exportSoftwareCSV", group: "export", name: "exportSoftwareCSV", method: "GET",
    path: "/export/org/software.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "bytes",
  },
  exportVulnerabilitiesJSON: {
    id: "exportVulnerabilitiesJSON", group: "export", name: "exportVulnerabilitiesJSON", method: "GET",
    path: "/export/org/vulnerabilities.json",
    parameters: [queryOid, querySearch, queryFields, queryPageSize, queryStartKey],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
    page: {
      style: "key",
      items: "/vulnerabilities",
      send: { cursor: "start_key", size: "page_size" },
      next: "/next_key",
      id: "/vulnerability_id",
      end: ["no-next", "empty", "repeated"],
    },
  },
  exportVulnerabilitiesJSONL: {
    id: "exportVulnerabilitiesJSONL", group: "export", name: "exportVulnerabilitiesJSONL", method: "GET",
    path: "/export/org/vulnerabilities.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "records",
  },
  exportVulnerabilitiesCSV: {
    id: "exportVulnerabilitiesCSV", group: "export", name: "exportVulnerabilitiesCSV", method: "GET",
    path: "/export/org/vulnerabilities.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "bytes",
  },
  exportCertificatesCSV: {
    id: "exportCertificatesCSV", group: "export", name: "exportCertificatesCSV", method: "GET",
    path: "/export/org/certificates.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "bytes",
  },
  exportCertificatesJSON: {
    id: "exportCertificatesJSON", group: "export", name: "exportCertificatesJSON", method: "GET",
    path: "/export/org/certificates.json", parameters: [queryOid, querySearch], accept: ["application/json"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
  },
  exportCertificatesJSONL: {
    id: "exportCertificatesJSONL", group: "export", name: "exportCertificatesJSONL", method: "GET",
    path: "/export/org/certificates.jsonl", parameters: [queryOid, querySearch], accept: ["application/json"],
    idempotent: true, credentials: ["export", "organization", "account", "client"], scope: "organization",
    stream: "records",
  },
  exportDirectoryUsersJSON: {
    id: "exportDirectoryUsersJSON", group: "export", name: "exportDirectoryUsersJSON", method: "GET",
    path: "/export/org/users.json", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization",
  },
  exportDirectoryUsersJSONL: {
    id: "exportDirectoryUsersJSONL", group: "export", name: "exportDirectoryUsersJSONL", method: "GET",
    path: "/export/org/users.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization", stream: "records",
  },
  exportDirectoryUsersCSV: {
    id: "exportDirectoryUsersCSV", group: "export", name: "exportDirectoryUsersCSV", method: "GET",
    path: "/export/org/users.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization", stream: "bytes",
  },
  exportDirectoryGroupsJSON: {
    id: "exportDirectoryGroupsJSON", group: "export", name: "exportDirectoryGroupsJSON", method: "GET",
    path: "/export/org/groups.json", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization",
  },
  exportDirectoryGroupsJSONL: {
    id: "exportDirectoryGroupsJSONL", group: "export", name: "exportDirectoryGroupsJSONL", method: "GET",
    path: "/export/org/groups.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization", stream: "records",
  },
  exportDirectoryGroupsCSV: {
    id: "exportDirectoryGroupsCSV", group: "export", name: "exportDirectoryGroupsCSV", method: "GET",
    path: "/export/org/groups.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization", stream: "bytes",
  },
  exportFindingsCSV: {
    id: "exportFindingsCSV", group: "export", name: "exportFindingsCSV", method: "GET",
    path: "/export/org/findings.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization", stream: "bytes",
  },
  exportFindingsJSON: {
    id: "exportFindingsJSON", group: "export", name: "exportFindingsJSON", method: "GET",
    path: "/export/org/findings.json", parameters: [queryOid, querySearch], accept: ["application/json"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization",
  },
  exportFindingsJSONL: {
    id: "exportFindingsJSONL", group: "export", name: "exportFindingsJSONL", method: "GET",
    path: "/export/org/findings.jsonl", parameters: [queryOid, querySearch], accept: ["application/json"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization", stream: "records",
  },
  exportSubnetUtilizationStatsCSV: {
    id: "exportSubnetUtilizationStatsCSV", group: "export", name: "exportSubnetUtilizationStatsCSV",
    method: "GET", path: "/export/org/subnet.stats.csv",
    parameters: [queryOid, { name: "mask", in: "query", required: false, type: "string" }],
    accept: ["text/csv"], idempotent: true, credentials: ["export", "organization", "account", "client"],
    scope: "organization", stream: "bytes",
  },
  exportSNMPARPCacheCSV: {
    id: "exportSNMPARPCacheCSV", group: "export", name: "exportSNMPARPCacheCSV", method: "GET",
    path: "/export/org/snmp.arpcache.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization", stream: "bytes",
  },
  exportTasksJSON: {
    id: "exportTasksJSON", group: "export", name: "exportTasksJSON", method: "GET",
    path: "/export/org/tasks.json", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization",
  },
  exportTasksJSONL: {
    id: "exportTasksJSONL", group: "export", name: "exportTasksJSONL", method: "GET",
    path: "/export/org/tasks.jsonl", parameters: [queryOid, querySearch, queryFields],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      client: "OAuth clients are reported to be refused on the exports of findings, tasks, users and groups, whatever their permissions; an export token is reported to work.",
    },
    scope: "organization", stream: "records",
  },
  exportAssetTopTypesCSV: {
    id: "exportAssetTopTypesCSV", group: "export", name: "exportAssetTopTypesCSV", method: "GET",
    path: "/org/assets/type.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportAssetTopOSCSV: {
    id: "exportAssetTopOSCSV", group: "export", name: "exportAssetTopOSCSV", method: "GET",
    path: "/org/assets/os.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportAssetTopHWCSV: {
    id: "exportAssetTopHWCSV", group: "export", name: "exportAssetTopHWCSV", method: "GET",
    path: "/org/assets/hw.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportAssetTopTagsCSV: {
    id: "exportAssetTopTagsCSV", group: "export", name: "exportAssetTopTagsCSV", method: "GET",
    path: "/org/assets/tags.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportServicesTopTCPCSV: {
    id: "exportServicesTopTCPCSV", group: "export", name: "exportServicesTopTCPCSV", method: "GET",
    path: "/org/services/tcp.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportServicesTopUDPCSV: {
    id: "exportServicesTopUDPCSV", group: "export", name: "exportServicesTopUDPCSV", method: "GET",
    path: "/org/services/udp.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportServicesTopProtocolsCSV: {
    id: "exportServicesTopProtocolsCSV", group: "export", name: "exportServicesTopProtocolsCSV",
    method: "GET", path: "/org/services/protocols.csv", parameters: [queryOid], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportServicesTopProductsCSV: {
    id: "exportServicesTopProductsCSV", group: "export", name: "exportServicesTopProductsCSV", method: "GET",
    path: "/org/services/products.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization", stream: "bytes",
  },
  exportAssetMetricsJSON: {
    id: "exportAssetMetricsJSON", group: "export", name: "exportAssetMetricsJSON", method: "GET",
    path: "/org/metrics", parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "Export tokens are described as opening paths under /export/org only, while this export lives under /org.",
    },
    scope: "organization",
  },
  getOrganization: {
    id: "getOrganization", group: "organization", name: "getOrganization", method: "GET", path: "/org",
    parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateOrganization: {
    id: "updateOrganization", group: "organization", name: "updateOrganization", method: "PATCH",
    path: "/org", parameters: [queryOid], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  getKey: {
    id: "getKey", group: "organization", name: "getKey", method: "GET", path: "/org/key",
    parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeKey: {
    id: "removeKey", group: "organization", name: "removeKey", method: "DELETE", path: "/org/key",
    parameters: [queryOid], accept: [], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  rotateKey: {
    id: "rotateKey", group: "organization", name: "rotateKey", method: "PATCH", path: "/org/key/rotate",
    parameters: [queryOid], accept: ["application/json"], idempotent: false,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getAgents: {
    id: "getAgents", group: "organization", name: "getAgents", method: "GET", path: "/org/agents",
    parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getAgent: {
    id: "getAgent", group: "organization", name: "getAgent", method: "GET", path: "/org/agents/{agent_id}",
    parameters: [queryOid, pathAgentId], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeAgent: {
    id: "removeAgent", group: "organization", name: "removeAgent", method: "DELETE",
    path: "/org/agents/{agent_id}", parameters: [queryOid, pathAgentId], accept: [], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateAgentSettings: {
    id: "updateAgentSettings", group: "organization", name: "updateAgentSettings", method: "PATCH",
    path: "/org/agents/{agent_id}", parameters: [queryOid, pathAgentId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  upgradeAgent: {
    id: "upgradeAgent", group: "organization", name: "upgradeAgent", method: "POST",
    path: "/org/agents/{agent_id}/update", parameters: [queryOid, pathAgentId], accept: [], idempotent: false,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getExplorers: {
    id: "getExplorers", group: "organization", name: "getExplorers", method: "GET", path: "/org/explorers",
    parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getExplorer: {
    id: "getExplorer", group: "organization", name: "getExplorer", method: "GET",
    path: "/org/explorers/{explorer_id}", parameters: [queryOid, pathExplorerId],
    accept: ["application/json"], idempotent: true, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  removeExplorer: {
    id: "removeExplorer", group: "organization", name: "removeExplorer", method: "DELETE",
    path: "/org/explorers/{explorer_id}", parameters: [queryOid, pathExplorerId], accept: [],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateExplorerSettings: {
    id: "updateExplorerSettings", group: "organization", name: "updateExplorerSettings", method: "PATCH",
    path: "/org/explorers/{explorer_id}", parameters: [queryOid, pathExplorerId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  upgradeExplorer: {
    id: "upgradeExplorer", group: "organization", name: "upgradeExplorer", method: "POST",
    path: "/org/explorers/{explorer_id}/update", parameters: [queryOid, pathExplorerId], accept: [],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  getHostedZones: {
    id: "getHostedZones", group: "organization", name: "getHostedZones", method: "GET",
    path: "/org/hosted-zones", parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getHostedZone: {
    id: "getHostedZone", group: "organization", name: "getHostedZone", method: "GET",
    path: "/org/hosted-zones/{hosted_zone_id}",
    parameters: [queryOid, { name: "hosted_zone_id", in: "path", required: true, type: "string" }],
    accept: ["application/json"], idempotent: true, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  getSites: {
    id: "getSites", group: "organization", name: "getSites", method: "GET", path: "/org/sites",
    parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  createSite: {
    id: "createSite", group: "organization", name: "createSite", method: "PUT", path: "/org/sites",
    parameters: [queryOid], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  getSite: {
    id: "getSite", group: "organization", name: "getSite", method: "GET", path: "/org/sites/{site_id}",
    parameters: [queryOid, pathSiteId], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeSite: {
    id: "removeSite", group: "organization", name: "removeSite", method: "DELETE",
    path: "/org/sites/{site_id}", parameters: [queryOid, pathSiteId], accept: [], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateSite: {
    id: "updateSite", group: "organization", name: "updateSite", method: "PATCH",
    path: "/org/sites/{site_id}", parameters: [queryOid, pathSiteId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  importScanData: {
    id: "importScanData", group: "organization", name: "importScanData", method: "PUT",
    path: "/org/sites/{site_id}/import",
    parameters: [
      queryOid,
      pathSiteId,
      { name: "name", in: "query", required: false, type: "string" },
      { name: "description", in: "query", required: false, type: "string" },
      headerContentEncoding,
    ],
    body: { required: true, mediaTypes: ["application/octet-stream"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  importNessusScanData: {
    id: "importNessusScanData", group: "organization", name: "importNessusScanData", method: "PUT",
    path: "/org/sites/{site_id}/import/nessus", parameters: [queryOid, pathSiteId, headerContentEncoding],
    body: { required: true, mediaTypes: ["application/octet-stream"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  importPacketData: {
    id: "importPacketData", group: "organization", name: "importPacketData", method: "PUT",
    path: "/org/sites/{site_id}/import/packet", parameters: [queryOid, pathSiteId, headerContentEncoding],
    body: { required: true, mediaTypes: ["application/octet-stream"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  createScan: {
    id: "createScan", group: "organization", name: "createScan", method: "PUT",
    path: "/org/sites/{site_id}/scan", parameters: [queryOid, pathSiteId],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "targets",
        type: "string",
        required: true,
        pattern: "[^\\s,]",
        refusal: "must name at least one address, range or host",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  createSample: {
    id: "createSample", group: "organization", name: "createSample", method: "PUT",
    path: "/org/sites/{site_id}/sample", parameters: [queryOid, pathSiteId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  getAssets: {
    id: "getAssets", group: "organization", name: "getAssets", method: "GET", path: "/org/assets",
    parameters: [queryOid, querySearch, queryFields], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getAsset: {
    id: "getAsset", group: "organization", name: "getAsset", method: "GET", path: "/org/assets/{asset_id}",
    parameters: [queryOid, pathAssetId], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeAsset: {
    id: "removeAsset", group: "organization", name: "removeAsset", method: "DELETE",
    path: "/org/assets/{asset_id}", parameters: [queryOid, pathAssetId], accept: [], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeBulkAssets: {
    id: "removeBulkAssets", group: "organization", name: "removeBulkAssets", method: "POST",
    path: "/org/assets/bulk/delete", parameters: [queryOid],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: false,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateAssetComments: {
    id: "updateAssetComments", group: "organization", name: "updateAssetComments", method: "PATCH",
    path: "/org/assets/{asset_id}/comments", parameters: [queryOid, pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateAssetTags: {
    id: "updateAssetTags", group: "organization", name: "updateAssetTags", method: "PATCH",
    path: "/org/assets/{asset_id}/tags", parameters: [queryOid, pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateAssetCriticality: {
    id: "updateAssetCriticality", group: "organization", name: "updateAssetCriticality", method: "PATCH",
    path: "/org/assets/{asset_id}/criticality", parameters: [queryOid, pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  mergeAssets: {
    id: "mergeAssets", group: "organization", name: "mergeAssets", method: "PATCH", path: "/org/assets/merge",
    parameters: [queryOid], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  updateBulkAssetTags: {
    id: "updateBulkAssetTags", group: "organization", name: "updateBulkAssetTags", method: "PATCH",
    path: "/org/assets/bulk/tags", parameters: [queryOid],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "search",
        type: "string",
        required: true,
        pattern: "^(?![\\s\\S]*(^|[\\s(,:])(\"\"|''))[\\s\\S]*[^\\s,\"'()]",
        refusal: "is missing, blank or has an empty value (\"\"), which would find every asset; to mean that, write one that says so, such as \"alive:t OR alive:f\"",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  clearBulkAssetTags: {
    id: "clearBulkAssetTags", group: "organization", name: "clearBulkAssetTags", method: "POST",
    path: "/org/assets/bulk/clearTags", parameters: [queryOid],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "search",
        type: "string",
        required: true,
        pattern: "^(?![\\s\\S]*(^|[\\s(,:])(\"\"|''))[\\s\\S]*[^\\s,\"'()]",
        refusal: "is missing, blank or has an empty value (\"\"), which would find every asset; to mean that, write one that says so, such as \"alive:t OR alive:f\"",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  updateBulkAssetCriticality: {
    id: "updateBulkAssetCriticality", group: "organization", name: "updateBulkAssetCriticality",
    method: "PATCH", path: "/org/assets/bulk/criticality", parameters: [queryOid],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "search",
        type: "string",
        required: true,
        pattern: "^(?![\\s\\S]*(^|[\\s(,:])(\"\"|''))[\\s\\S]*[^\\s,\"'()]",
        refusal: "is missing, blank or has an empty value (\"\"), which would find every asset; to mean that, write one that says so, such as \"alive:t OR alive:f\"",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  updateAssetOwners: {
    id: "updateAssetOwners", group: "organization", name: "updateAssetOwners", method: "PATCH",
    path: "/org/assets/{asset_id}/owners", parameters: [queryOid, pathAssetId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateBulkAssetOwners: {
    id: "updateBulkAssetOwners", group: "organization", name: "updateBulkAssetOwners", method: "PATCH",
    path: "/org/assets/bulk/owners", parameters: [queryOid],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "search",
        type: "string",
        required: true,
        pattern: "^(?![\\s\\S]*(^|[\\s(,:])(\"\"|''))[\\s\\S]*[^\\s,\"'()]",
        refusal: "is missing, blank or has an empty value (\"\"), which would find every asset; to mean that, write one that says so, such as \"alive:t OR alive:f\"",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  clearBulkAssetOwners: {
    id: "clearBulkAssetOwners", group: "organization", name: "clearBulkAssetOwners", method: "POST",
    path: "/org/assets/bulk/clearOwners", parameters: [queryOid],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "body",
        name: "search",
        type: "string",
        required: true,
        pattern: "^(?![\\s\\S]*(^|[\\s(,:])(\"\"|''))[\\s\\S]*[^\\s,\"'()]",
        refusal: "is missing, blank or has an empty value (\"\"), which would find every asset; to mean that, write one that says so, such as \"alive:t OR alive:f\"",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  bulkRemoveCustomIntegration: {
    id: "bulkRemoveCustomIntegration", group: "organization", name: "bulkRemoveCustomIntegration",
    method: "POST", path: "/org/custom-integrations/{custom_integration_id}/bulk/remove",
    parameters: [queryOid, pathCustomIntegrationId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: [], idempotent: false,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeCustomIntegration: {
    id: "removeCustomIntegration", group: "organization", name: "removeCustomIntegration", method: "DELETE",
    path: "/org/assets/{asset_id}/custom-integrations/{custom_integration_id}/remove",
    parameters: [queryOid, pathAssetId, pathCustomIntegrationId], accept: [], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeAssetSource: {
    id: "removeAssetSource", group: "organization", name: "removeAssetSource", method: "DELETE",
    path: "/org/assets/{asset_id}/sources/{source_id}/remove",
    parameters: [queryOid, pathAssetId, { name: "source_id", in: "path", required: true, type: "string" }],
    accept: [], idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  getOrgCustomIntegrations: {
    id: "getOrgCustomIntegrations", group: "organization", name: "getOrgCustomIntegrations", method: "GET",
    path: "/org/custom-integrations", parameters: [queryOid], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getOrgCustomIntegration: {
    id: "getOrgCustomIntegration", group: "organization", name: "getOrgCustomIntegration", method: "GET",
    path: "/org/custom-integrations/{customIntegrationId}", parameters: [queryOid, pathCustomIntegrationId2],
    accept: ["application/json"], idempotent: true, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  getServices: {
    id: "getServices", group: "organization", name: "getServices", method: "GET", path: "/org/services",
    parameters: [queryOid, querySearch], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getService: {
    id: "getService", group: "organization", name: "getService", method: "GET",
    path: "/org/services/{service_id}", parameters: [queryOid, pathServiceId], accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeService: {
    id: "removeService", group: "organization", name: "removeService", method: "DELETE",
    path: "/org/services/{service_id}", parameters: [queryOid, pathServiceId], accept: [], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getWirelessLANs: {
    id: "getWirelessLANs", group: "organization", name: "getWirelessLANs", method: "GET",
    path: "/org/wireless", parameters: [queryOid, querySearch], accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  getWirelessLAN: {
    id: "getWirelessLAN", group: "organization", name: "getWirelessLAN", method: "GET",
    path: "/org/wireless/{wireless_id}", parameters: [queryOid, pathWirelessId], accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  removeWirelessLAN: {
    id: "removeWirelessLAN", group: "organization", name: "removeWirelessLAN", method: "DELETE",
    path: "/org/wireless/{wireless_id}", parameters: [queryOid, pathWirelessId], accept: [], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getTasks: {
    id: "getTasks", group: "organization", name: "getTasks", method: "GET", path: "/org/tasks",
    parameters: [queryOid, queryStatus, querySearch], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  getTask: {
    id: "getTask", group: "organization", name: "getTask", method: "GET", path: "/org/tasks/{task_id}",
    parameters: [queryOid, pathTaskId], accept: ["application/json"], idempotent: true,
    credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateTask: {
    id: "updateTask", group: "organization", name: "updateTask", method: "PATCH",
    path: "/org/tasks/{task_id}", parameters: [queryOid, pathTaskId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  getTaskScanData: {
    id: "getTaskScanData", group: "organization", name: "getTaskScanData", method: "GET",
    path: "/org/tasks/{task_id}/data", parameters: [queryOid, pathTaskId], accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
    stream: "bytes", redirect: "storage",
  },
  getTaskChangeReport: {
    id: "getTaskChangeReport", group: "organization", name: "getTaskChangeReport", method: "GET",
    path: "/org/tasks/{task_id}/changes", parameters: [queryOid, pathTaskId], accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
    stream: "bytes", redirect: "storage",
  },
  getTaskLog: {
    id: "getTaskLog", group: "organization", name: "getTaskLog", method: "GET",
    path: "/org/tasks/{task_id}/log", parameters: [queryOid, pathTaskId], accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
    stream: "bytes", redirect: "storage",
  },
  stopTask: {
    id: "stopTask", group: "organization", name: "stopTask", method: "POST",
    path: "/org/tasks/{task_id}/stop", parameters: [queryOid, pathTaskId], accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
  hideTask: {
    id: "hideTask", group: "organization", name: "hideTask", method: "POST",
    path: "/org/tasks/{task_id}/hide", parameters: [queryOid, pathTaskId], accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  getAccountOrganizations: {
    id: "getAccountOrganizations", group: "account", name: "getAccountOrganizations", method: "GET",
    path: "/account/orgs", parameters: [querySearch], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  createAccountOrganization: {
    id: "createAccountOrganization", group: "account", name: "createAccountOrganization", method: "PUT",
    path: "/account/orgs", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  getAccountOrganization: {
    id: "getAccountOrganization", group: "account", name: "getAccountOrganization", method: "GET",
    path: "/account/orgs/{org_id}", parameters: [pathOrgId], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  updateAccountOrganization: {
    id: "updateAccountOrganization", group: "account", name: "updateAccountOrganization", method: "PATCH",
    path: "/account/orgs/{org_id}", parameters: [pathOrgId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  removeAccountOrganization: {
    id: "removeAccountOrganization", group: "account", name: "removeAccountOrganization", method: "DELETE",
    path: "/account/orgs/{org_id}", parameters: [pathOrgId], accept: [], idempotent: true,
    credentials: ["account", "client"],
  },
  deleteAccountOrganizationExportTokenDeprecated: {
    id: "deleteAccountOrganizationExportTokenDeprecated", group: "account",
    name: "deleteAccountOrganizationExportTokenDeprecated", method: "DELETE",
    path: "/account/orgs/{org_id}/exportToken", parameters: [pathOrgId], accept: [], idempotent: false,
    credentials: ["account", "client"], deprecated: true,
  },
  rotateAccountOrganizationExportTokenDeprecated: {
    id: "rotateAccountOrganizationExportTokenDeprecated", group: "account",
    name: "rotateAccountOrganizationExportTokenDeprecated", method: "PATCH",
    path: "/account/orgs/{org_id}/exportToken/rotate", parameters: [pathOrgId], accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"], deprecated: true,
  },
  getAccountOrganizationExportTokens: {
    id: "getAccountOrganizationExportTokens", group: "account", name: "getAccountOrganizationExportTokens",
    method: "GET", path: "/account/orgs/{org_id}/exportTokens", parameters: [pathOrgId],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  createAccountOrganizationExportToken: {
    id: "createAccountOrganizationExportToken", group: "account",
    name: "createAccountOrganizationExportToken", method: "POST", path: "/account/orgs/{org_id}/exportTokens",
    parameters: [pathOrgId], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  getAccountOrganizationExportToken: {
    id: "getAccountOrganizationExportToken", group: "account", name: "getAccountOrganizationExportToken",
    method: "GET", path: "/account/orgs/{org_id}/exportTokens/{key_id}", parameters: [pathOrgId, pathKeyId],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  deleteAccountOrganizationExportToken: {
    id: "deleteAccountOrganizationExportToken", group: "account",
    name: "deleteAccountOrganizationExportToken", method: "DELETE",
    path: "/account/orgs/{org_id}/exportTokens/{key_id}", parameters: [pathOrgId, pathKeyId], accept: [],
    idempotent: true, credentials: ["account", "client"],
  },
  rotateAccountOrganizationExportToken: {
    id: "rotateAccountOrganizationExportToken", group: "account",
    name: "rotateAccountOrganizationExportToken", method: "PATCH",
    path: "/account/orgs/{org_id}/exportTokens/{key_id}/rotate", parameters: [pathOrgId, pathKeyId],
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  getAccountLicense: {
    id: "getAccountLicense", group: "account", name: "getAccountLicense", method: "GET",
    path: "/account/license", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  getAccountSites: {
    id: "getAccountSites", group: "account", name: "getAccountSites", method: "GET", path: "/account/sites",
    parameters: [querySearch], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  getAccountCredentials: {
    id: "getAccountCredentials", group: "account", name: "getAccountCredentials", method: "GET",
    path: "/account/credentials", parameters: [querySearch], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  createAccountCredential: {
    id: "createAccountCredential", group: "account", name: "createAccountCredential", method: "PUT",
    path: "/account/credentials", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  getAccountCredential: {
    id: "getAccountCredential", group: "account", name: "getAccountCredential", method: "GET",
    path: "/account/credentials/{credential_id}", parameters: [pathCredentialId],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  removeAccountCredential: {
    id: "removeAccountCredential", group: "account", name: "removeAccountCredential", method: "DELETE",
    path: "/account/credentials/{credential_id}", parameters: [pathCredentialId], accept: [],
    idempotent: true, credentials: ["account", "client"],
  },
  getAccountKeys: {
    id: "getAccountKeys", group: "account", name: "getAccountKeys", method: "GET", path: "/account/keys",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  createAccountKey: {
    id: "createAccountKey", group: "account", name: "createAccountKey", method: "PUT", path: "/account/keys",
    parameters: [], body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  getAccountKey: {
    id: "getAccountKey", group: "account", name: "getAccountKey", method: "GET",
    path: "/account/keys/{key_id}", parameters: [pathKeyId], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  removeAccountKey: {
    id: "removeAccountKey", group: "account", name: "removeAccountKey", method: "DELETE",
    path: "/account/keys/{key_id}", parameters: [pathKeyId], accept: [], idempotent: true,
    credentials: ["account", "client"],
  },
  rotateAccountKey: {
    id: "rotateAccountKey", group: "account", name: "rotateAccountKey", method: "PATCH",
    path: "/account/keys/{key_id}/rotate", parameters: [pathKeyId], accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  exportEventsJSON: {
    id: "exportEventsJSON", group: "account", name: "exportEventsJSON", method: "GET",
    path: "/account/events.json", parameters: [querySearch, queryFields, queryPageSize, queryStartKey],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
    page: {
      style: "key",
      items: "/events",
      send: { cursor: "start_key", size: "page_size" },
      next: "/next_key",
      id: "/id",
      end: ["no-next", "empty", "repeated"],
    },
  },
  exportEventsJSONL: {
    id: "exportEventsJSONL", group: "account", name: "exportEventsJSONL", method: "GET",
    path: "/account/events.jsonl", parameters: [querySearch, queryFields], accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"], stream: "records",
  },
  getAccountTasks: {
    id: "getAccountTasks", group: "account", name: "getAccountTasks", method: "GET", path: "/account/tasks",
    parameters: [querySearch, queryStatus], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  getAccountScanTemplates: {
    id: "getAccountScanTemplates", group: "account", name: "getAccountScanTemplates", method: "GET",
    path: "/account/tasks/templates", parameters: [querySearch], accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"],
  },
  createAccountScanTemplate: {
    id: "createAccountScanTemplate", group: "account", name: "createAccountScanTemplate", method: "POST",
    path: "/account/tasks/templates", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  updateAccountScanTemplate: {
    id: "updateAccountScanTemplate", group: "account", name: "updateAccountScanTemplate", method: "PUT",
    path: "/account/tasks/templates", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"],
  },
  getAccountScanTemplate: {
    id: "getAccountScanTemplate", group: "account", name: "getAccountScanTemplate", method: "GET",
    path: "/account/tasks/templates/{scan_template_id}", parameters: [pathScanTemplateId],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  removeAccountScanTemplate: {
    id: "removeAccountScanTemplate", group: "account", name: "removeAccountScanTemplate", method: "DELETE",
    path: "/account/tasks/templates/{scan_template_id}", parameters: [pathScanTemplateId],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  getAccountAgents: {
    id: "getAccountAgents", group: "account", name: "getAccountAgents", method: "GET",
    path: "/account/agents", parameters: [querySearch], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  getAccountUsers: {
    id: "getAccountUsers", group: "account", name: "getAccountUsers", method: "GET", path: "/account/users",
    parameters: [], accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  createAccountUser: {
    id: "createAccountUser", group: "account", name: "createAccountUser", method: "PUT",
    path: "/account/users", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  createAccountUserInvite: {
    id: "createAccountUserInvite", group: "account", name: "createAccountUserInvite", method: "PUT",
    path: "/account/users/invite", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  getAccountUser: {
    id: "getAccountUser", group: "account", name: "getAccountUser", method: "GET",
    path: "/account/users/{user_id}", parameters: [pathUserId], accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"],
  },
  removeAccountUser: {
    id: "removeAccountUser", group: "account", name: "removeAccountUser", method: "DELETE",
    path: "/account/users/{user_id}", parameters: [pathUserId], accept: [], idempotent: true,
    credentials: ["account", "client"],
  },
  updateAccountUser: {
    id: "updateAccountUser", group: "account", name: "updateAccountUser", method: "PATCH",
    path: "/account/users/{user_id}", parameters: [pathUserId],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  resetAccountUserMFA: {
    id: "resetAccountUserMFA", group: "account", name: "resetAccountUserMFA", method: "PATCH",
    path: "/account/users/{user_id}/resetMFA", parameters: [pathUserId], accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  resetAccountUserLockout: {
    id: "resetAccountUserLockout", group: "account", name: "resetAccountUserLockout", method: "PATCH",
    path: "/account/users/{user_id}/resetLockout", parameters: [pathUserId], accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  resetAccountUserPassword: {
    id: "resetAccountUserPassword", group: "account", name: "resetAccountUserPassword", method: "PATCH",
    path: "/account/users/{user_id}/resetPassword", parameters: [pathUserId], accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  getAccountGroups: {
    id: "getAccountGroups", group: "account", name: "getAccountGroups", method: "GET",
    path: "/account/groups", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  createAccountGroup: {
    id: "createAccountGroup", group: "account", name: "createAccountGroup", method: "POST",
    path: "/account/groups", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  updateAccountGroup: {
    id: "updateAccountGroup", group: "account", name: "updateAccountGroup", method: "PUT",
    path: "/account/groups", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  getAccountGroup: {
    id: "getAccountGroup", group: "account", name: "getAccountGroup", method: "GET",
    path: "/account/groups/{group_id}", parameters: [pathGroupId], accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"],
  },
  removeAccountGroup: {
    id: "removeAccountGroup", group: "account", name: "removeAccountGroup", method: "DELETE",
    path: "/account/groups/{group_id}", parameters: [pathGroupId], accept: [], idempotent: true,
    credentials: ["account", "client"],
  },
  getAccountGroupMappings: {
    id: "getAccountGroupMappings", group: "account", name: "getAccountGroupMappings", method: "GET",
    path: "/account/sso/groups", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  createAccountGroupMapping: {
    id: "createAccountGroupMapping", group: "account", name: "createAccountGroupMapping", method: "POST",
    path: "/account/sso/groups", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  updateAccountGroupMapping: {
    id: "updateAccountGroupMapping", group: "account", name: "updateAccountGroupMapping", method: "PUT",
    path: "/account/sso/groups", parameters: [], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  getAccountGroupMapping: {
    id: "getAccountGroupMapping", group: "account", name: "getAccountGroupMapping", method: "GET",
    path: "/account/sso/groups/{group_mapping_id}", parameters: [pathGroupMappingId],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  removeAccountGroupMapping: {
    id: "removeAccountGroupMapping", group: "account", name: "removeAccountGroupMapping", method: "DELETE",
    path: "/account/sso/groups/{group_mapping_id}", parameters: [pathGroupMappingId], accept: [],
    idempotent: true, credentials: ["account", "client"],
  },
  getAccountAssetOwnershipTypes: {
    id: "getAccountAssetOwnershipTypes", group: "account", name: "getAccountAssetOwnershipTypes",
    method: "GET", path: "/account/assets/ownership-types", parameters: [], accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"],
  },
  createAccountAssetOwnershipTypes: {
    id: "createAccountAssetOwnershipTypes", group: "account", name: "createAccountAssetOwnershipTypes",
    method: "POST", path: "/account/assets/ownership-types", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["account", "client"],
  },
  updateAccountAssetOwnershipTypes: {
    id: "updateAccountAssetOwnershipTypes", group: "account", name: "updateAccountAssetOwnershipTypes",
    method: "PUT", path: "/account/assets/ownership-types", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"],
  },
  deleteAccountAssetOwnershipTypes: {
    id: "deleteAccountAssetOwnershipTypes", group: "account", name: "deleteAccountAssetOwnershipTypes",
    method: "DELETE", path: "/account/assets/ownership-types", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["account", "client"],
  },
  updateAccountAssetOwnershipType: {
    id: "updateAccountAssetOwnershipType", group: "account", name: "updateAccountAssetOwnershipType",
    method: "PATCH", path: "/account/assets/ownership-types/{ownership_type_id}",
    parameters: [pathOwnershipTypeId], body: { required: true, mediaTypes: ["application/json"] },
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  deleteAccountAssetOwnershipType: {
    id: "deleteAccountAssetOwnershipType", group: "account", name: "deleteAccountAssetOwnershipType",
    method: "DELETE", path: "/account/assets/ownership-types/{ownership_type_id}",
    parameters: [pathOwnershipTypeId], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  getAccountCustomIntegrations: {
    id: "getAccountCustomIntegrations", group: "account", name: "getAccountCustomIntegrations", method: "GET",
    path: "/account/custom-integrations", parameters: [], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  createAccountCustomIntegration: {
    id: "createAccountCustomIntegration", group: "account", name: "createAccountCustomIntegration",
    method: "POST", path: "/account/custom-integrations", parameters: [],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, pattern: "^\\S+$" },
      { in: "body", name: "icon", type: "string", nullable: true, pngPixels: 256 },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  getAccountCustomIntegration: {
    id: "getAccountCustomIntegration", group: "account", name: "getAccountCustomIntegration", method: "GET",
    path: "/account/custom-integrations/{customIntegrationId}", parameters: [pathCustomIntegrationId2],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  updateAccountCustomIntegration: {
    id: "updateAccountCustomIntegration", group: "account", name: "updateAccountCustomIntegration",
    method: "PATCH", path: "/account/custom-integrations/{customIntegrationId}",
    parameters: [pathCustomIntegrationId2], body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", pattern: "^\\S+$" },
      { in: "body", name: "icon", type: "string", nullable: true, pngPixels: 256 },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["account", "client"],
  },
  createAccountCustomIntegrationAndID: {
    id: "createAccountCustomIntegrationAndID", group: "account", name: "createAccountCustomIntegrationAndID",
    method: "PUT", path: "/account/custom-integrations/{customIntegrationId}",
    parameters: [pathCustomIntegrationId2], body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      { in: "body", name: "name", type: "string", required: true, pattern: "^\\S+$" },
      { in: "body", name: "icon", type: "string", nullable: true, pngPixels: 256 },
    ],
    accept: ["application/json"], idempotent: true, credentials: ["account", "client"],
  },
  deleteAccountCustomIntegration: {
    id: "deleteAccountCustomIntegration", group: "account", name: "deleteAccountCustomIntegration",
    method: "DELETE", path: "/account/custom-integrations/{customIntegrationId}",
    parameters: [pathCustomIntegrationId2], accept: ["application/json"], idempotent: true,
    credentials: ["account", "client"],
  },
  getAPIToken: {
    id: "getAPIToken", group: "token", name: "getAPIToken", method: "POST", path: "/account/api/token",
    parameters: [], body: { required: true, mediaTypes: ["application/x-www-form-urlencoded"] },
    accept: ["application/json"], idempotent: true, credentials: [],
  },
  rotateAPIToken: {
    id: "rotateAPIToken", group: "token", name: "rotateAPIToken", method: "POST", path: "/account/api/rotate",
    parameters: [], body: { required: true, mediaTypes: ["application/x-www-form-urlencoded"] },
    accept: ["application/json"], idempotent: false, credentials: [],
  },
  splunkAssetSyncCreatedJSON: {
    id: "splunkAssetSyncCreatedJSON", group: "integrations", name: "splunkAssetSyncCreatedJSON",
    method: "GET", path: "/export/org/assets/sync/created/assets.json",
    parameters: [queryOid, querySearch, queryFields, querySince, queryPageSize, queryStartKey, queryServices],
    constraints: [
      {
        in: "query",
        name: "since",
        type: "integer",
        maximum: 99999999999,
        refusal: "must be in seconds since 1970, not milliseconds",
      },
    ],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
  },
  splunkAssetSyncUpdatedJSON: {
    id: "splunkAssetSyncUpdatedJSON", group: "integrations", name: "splunkAssetSyncUpdatedJSON",
    method: "GET", path: "/export/org/assets/sync/updated/assets.json",
    parameters: [queryOid, querySearch, queryFields, querySince, queryPageSize, queryStartKey, queryServices],
    constraints: [
      {
        in: "query",
        name: "since",
        type: "integer",
        maximum: 99999999999,
        refusal: "must be in seconds since 1970, not milliseconds",
      },
    ],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"], scope: "organization",
  },
  snowExportAssetsCSV: {
    id: "snowExportAssetsCSV", group: "integrations", name: "snowExportAssetsCSV", method: "GET",
    path: "/export/org/assets.servicenow.csv", parameters: [queryOid], accept: ["text/csv"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "The vendor's two texts disagree on whether export tokens may call the ServiceNow and Cisco exports.",
    },
    scope: "organization", stream: "bytes",
  },
  snowExportAssetsJSON: {
    id: "snowExportAssetsJSON", group: "integrations", name: "snowExportAssetsJSON", method: "GET",
    path: "/export/org/assets.servicenow.json", parameters: [queryOid], accept: ["application/json"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "The vendor's two texts disagree on whether export tokens may call the ServiceNow and Cisco exports.",
    },
    scope: "organization",
  },
  snowExportServicesCSV: {
    id: "snowExportServicesCSV", group: "integrations", name: "snowExportServicesCSV", method: "GET",
    path: "/export/org/services.servicenow.csv", parameters: [queryOid], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "The vendor's two texts disagree on whether export tokens may call the ServiceNow and Cisco exports.",
    },
    scope: "organization", stream: "bytes",
  },
  snowServiceGraphExportAssetsJSON: {
    id: "snowServiceGraphExportAssetsJSON", group: "integrations", name: "snowServiceGraphExportAssetsJSON",
    method: "GET", path: "/export/org/assets.servicegraph.json", parameters: [queryOid, querySearch],
    accept: ["application/json"], idempotent: true,
    credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "The vendor's two texts disagree on whether export tokens may call the ServiceNow and Cisco exports.",
    },
    scope: "organization",
  },
  exportAssetsCiscoCSV: {
    id: "exportAssetsCiscoCSV", group: "integrations", name: "exportAssetsCiscoCSV", method: "GET",
    path: "/export/org/assets.cisco.csv", parameters: [queryOid, querySearch], accept: ["text/csv"],
    idempotent: true, credentials: ["export", "organization", "account", "client"],
    hearsay: {
      export: "The vendor's two texts disagree on whether export tokens may call the ServiceNow and Cisco exports.",
    },
    scope: "organization", stream: "bytes",
  },
  getMetadata: {
    id: "getMetadata", group: "public", name: "getMetadata", method: "GET", path: "/metadata", parameters: [],
    accept: ["application/json"], idempotent: true, credentials: [],
  },
  createCustomIntegrationAsset: {
    id: "createCustomIntegrationAsset", group: "organization", name: "createCustomIntegrationAsset",
    method: "POST", path: "/org/custom-integrations/{custom_integration_id}/asset",
    parameters: [queryOid, pathCustomIntegrationId, { name: "site", in: "query", required: true, type: "string" }],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: false, credentials: ["organization", "account", "client"], scope: "organization",
  },
  updateCustomIntegrationAttributes: {
    id: "updateCustomIntegrationAttributes", group: "organization", name: "updateCustomIntegrationAttributes",
    method: "PATCH", path: "/org/custom-integrations/{custom_integration_id}/attributes",
    parameters: [
      queryOid,
      pathCustomIntegrationId,
      { name: "search", in: "query", required: true, type: "string" },
      { name: "site", in: "query", required: false, type: "string" },
      queryLimit,
    ],
    body: { required: true, mediaTypes: ["application/json"] },
    constraints: [
      {
        in: "query",
        name: "search",
        type: "string",
        pattern: "^(?![\\s\\S]*(^|[\\s(,:])(\"\"|''))[\\s\\S]*[^\\s,\"'()]",
        refusal: "is missing, blank or has an empty value (\"\"), which would find every asset; to mean that, write one that says so, such as \"alive:t OR alive:f\"",
      },
    ],
    accept: ["application/json"], idempotent: false, credentials: ["organization", "account", "client"],
    scope: "organization",
  },
  updateAssetCustomIntegrationAttributes: {
    id: "updateAssetCustomIntegrationAttributes", group: "organization",
    name: "updateAssetCustomIntegrationAttributes", method: "PATCH",
    path: "/org/assets/{asset_id}/custom-integrations/{custom_integration_id}/attributes",
    parameters: [queryOid, pathAssetId, pathCustomIntegrationId, queryLimit],
    body: { required: true, mediaTypes: ["application/json"] }, accept: ["application/json"],
    idempotent: true, credentials: ["organization", "account", "client"], scope: "organization",
  },
};
