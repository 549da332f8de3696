// Generated from openapi/runzero by `npm run generate`; never edit.

import type { ByteStream, CallOptions, PageOptions, RecordStream } from "@runwire/core";
import type { components, operations, paths } from "./schema.js";

/** The operations of `client.public`. */
export interface PublicGroup {
  /**
   * Tells the newest Explorer release (once called agent).
   *
   * `GET /releases/agent/version` (no key needed; retried after a fault)
   */
  getLatestAgentVersion(options?: GetLatestAgentVersionOptions): Promise<operations["getLatestAgentVersion"]["responses"][200]["content"]["application/json"]>;
  /**
   * Tells the newest release of the stand-alone scanner.
   *
   * `GET /releases/scanner/version` (no key needed; retried after a fault)
   */
  getLatestScannerVersion(options?: GetLatestScannerVersionOptions): Promise<operations["getLatestScannerVersion"]["responses"][200]["content"]["application/json"]>;
  /**
   * Tells the newest release of the self-hosted platform.
   *
   * `GET /releases/platform/version` (no key needed; retried after a fault)
   */
  getLatestPlatformVersion(options?: GetLatestPlatformVersionOptions): Promise<operations["getLatestPlatformVersion"]["responses"][200]["content"]["application/json"]>;
  /**
   * Says whether the console is up, and which version it runs.
   *
   * `GET /health` (no key needed; retried after a fault)
   */
  getHealthCheck(options?: GetHealthCheckOptions): Promise<operations["getHealthCheck"]["responses"][200]["content"]["application/json"]>;
  /**
   * Tells the version of the console, with a leading v.
   *
   * Observed, not documented: A published script reads it; the API document lacks it.
   *
   * `GET /metadata` (no key needed; retried after a fault)
   */
  getMetadata(options?: GetMetadataOptions): Promise<operations["getMetadata"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.import`. */
export interface ImportGroup {
  /**
   * Uploads assets found by a custom integration and starts the task that takes them in.
   *
   * The answer comes at once; the task shows how it ended, and its stats how many assets were new or
   * changed. Assets merge into those that the console recognises by network and other unique properties.
   *
   * `POST /import/org/{orgID}/assets` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  importCustomIntegrationAssets(options: ImportCustomIntegrationAssetsOptions): Promise<operations["importCustomIntegrationAssets"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.export`. */
export interface ExportGroup {
  /**
   * Exports assets, page by page when page_size is sent, else all in one array.
   *
   * The order of the pages and the total are not documented; next_key is empty or absent on the last one.
   *
   * `GET /export/org/assets.json` (keys: export, organization, account, client; retried after a fault)
   */
  readonly exportAssetsJSON: {
    (options?: ExportAssetsJSONOptions): Promise<operations["exportAssetsJSON"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ExportAssetsJSONAllOptions): RecordStream<NonNullable<Exclude<operations["exportAssetsJSON"]["responses"][200]["content"]["application/json"], unknown[]>["assets"]>[number]>;
  };
  /**
   * Exports all matching assets as JSON lines, in one answer.
   *
   * `GET /export/org/assets.jsonl` (keys: export, organization, account, client; retried after a fault)
   */
  exportAssetsJSONL(options?: ExportAssetsJSONLOptions): RecordStream<components["schemas"]["Asset"]>;
  /**
   * Exports all matching assets as CSV.
   *
   * `GET /export/org/assets.csv` (keys: export, organization, account, client; retried after a fault)
   */
  exportAssetsCSV(options?: ExportAssetsCSVOptions): ByteStream;
  /**
   * Exports all matching assets in the XML format of Nmap.
   *
   * `GET /export/org/assets.nmap.xml` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportAssetsNmapXML(options?: ExportAssetsNmapXMLOptions): ByteStream;
  /**
   * Exports services, page by page when page_size is sent, else all in one array.
   *
   * Each row embeds its whole asset, so the export is far larger than it has services; fields is the
   * remedy.
   *
   * `GET /export/org/services.json` (keys: export, organization, account, client; retried after a fault)
   */
  readonly exportServicesJSON: {
    (options?: ExportServicesJSONOptions): Promise<operations["exportServicesJSON"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ExportServicesJSONAllOptions): RecordStream<NonNullable<Exclude<operations["exportServicesJSON"]["responses"][200]["content"]["application/json"], unknown[]>["services"]>[number]>;
  };
  /**
   * Exports all matching services as JSON lines, in one answer.
   *
   * Each row embeds its whole asset, so the export is far larger than it has services; fields is the
   * remedy.
   *
   * `GET /export/org/services.jsonl` (keys: export, organization, account, client; retried after a fault)
   */
  exportServicesJSONL(options?: ExportServicesJSONLOptions): RecordStream<components["schemas"]["Service"]>;
  /**
   * Exports all matching services as CSV.
   *
   * `GET /export/org/services.csv` (keys: export, organization, account, client; retried after a fault)
   */
  exportServicesCSV(options?: ExportServicesCSVOptions): ByteStream;
  /**
   * Exports sites as an array.
   *
   * `GET /export/org/sites.json` (keys: export, organization, account, client; retried after a fault)
   */
  exportSitesJSON(options?: ExportSitesJSONOptions): Promise<operations["exportSitesJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports sites as JSON lines.
   *
   * `GET /export/org/sites.jsonl` (keys: export, organization, account, client; retried after a fault)
   */
  exportSitesJSONL(options?: ExportSitesJSONLOptions): RecordStream<components["schemas"]["Site"]>;
  /**
   * Exports sites as CSV.
   *
   * `GET /export/org/sites.csv` (keys: export, organization, account, client; retried after a fault)
   */
  exportSitesCSV(options?: ExportSitesCSVOptions): ByteStream;
  /**
   * Exports wireless networks, page by page when page_size is sent, else all in one array.
   *
   * `GET /export/org/wireless.json` (keys: export, organization, account, client; retried after a fault)
   */
  readonly exportWirelessJSON: {
    (options?: ExportWirelessJSONOptions): Promise<operations["exportWirelessJSON"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ExportWirelessJSONAllOptions): RecordStream<NonNullable<Exclude<operations["exportWirelessJSON"]["responses"][200]["content"]["application/json"], unknown[]>["wireless"]>[number]>;
  };
  /**
   * Exports all matching wireless networks as JSON lines, in one answer.
   *
   * `GET /export/org/wireless.jsonl` (keys: export, organization, account, client; retried after a fault)
   */
  exportWirelessJSONL(options?: ExportWirelessJSONLOptions): RecordStream<components["schemas"]["Wireless"]>;
  /**
   * Exports all matching wireless networks as CSV.
   *
   * `GET /export/org/wireless.csv` (keys: export, organization, account, client; retried after a fault)
   */
  exportWirelessCSV(options?: ExportWirelessCSVOptions): ByteStream;
  /**
   * Exports installed software, page by page when page_size is sent, else all in one array.
   *
   * `GET /export/org/software.json` (keys: export, organization, account, client; retried after a fault)
   */
  readonly exportSoftwareJSON: {
    (options?: ExportSoftwareJSONOptions): Promise<operations["exportSoftwareJSON"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ExportSoftwareJSONAllOptions): RecordStream<NonNullable<Exclude<operations["exportSoftwareJSON"]["responses"][200]["content"]["application/json"], unknown[]>["software"]>[number]>;
  };
  /**
   * Exports all matching software as JSON lines, in one answer.
   *
   * `GET /export/org/software.jsonl` (keys: export, organization, account, client; retried after a fault)
   */
  exportSoftwareJSONL(options?: ExportSoftwareJSONLOptions): RecordStream<components["schemas"]["Software"]>;
  /**
   * Exports all matching software as CSV.
   *
   * `GET /export/org/software.csv` (keys: export, organization, account, client; retried after a fault)
   */
  exportSoftwareCSV(options?: ExportSoftwareCSVOptions): ByteStream;
  /**
   * Exports vulnerabilities, page by page when page_size is sent, else all in one array.
   *
   * Each row embeds its whole asset, so the export is far larger than it has vulnerabilities; fields is
   * the remedy.
   *
   * `GET /export/org/vulnerabilities.json` (keys: export, organization, account, client; retried after a
   * fault)
   */
  readonly exportVulnerabilitiesJSON: {
    (options?: ExportVulnerabilitiesJSONOptions): Promise<operations["exportVulnerabilitiesJSON"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ExportVulnerabilitiesJSONAllOptions): RecordStream<NonNullable<Exclude<operations["exportVulnerabilitiesJSON"]["responses"][200]["content"]["application/json"], unknown[]>["vulnerabilities"]>[number]>;
  };
  /**
   * Exports all matching vulnerabilities as JSON lines, in one answer.
   *
   * Each row embeds its whole asset, so the export is far larger than it has vulnerabilities; fields is
   * the remedy.
   *
   * `GET /export/org/vulnerabilities.jsonl` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportVulnerabilitiesJSONL(options?: ExportVulnerabilitiesJSONLOptions): RecordStream<components["schemas"]["Vulnerability"]>;
  /**
   * Exports all matching vulnerabilities as CSV.
   *
   * `GET /export/org/vulnerabilities.csv` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportVulnerabilitiesCSV(options?: ExportVulnerabilitiesCSVOptions): ByteStream;
  /**
   * Exports all matching certificates as CSV.
   *
   * `GET /export/org/certificates.csv` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportCertificatesCSV(options?: ExportCertificatesCSVOptions): ByteStream;
  /**
   * Exports all matching certificates as an array.
   *
   * `GET /export/org/certificates.json` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportCertificatesJSON(options?: ExportCertificatesJSONOptions): Promise<operations["exportCertificatesJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports all matching certificates as JSON lines.
   *
   * `GET /export/org/certificates.jsonl` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportCertificatesJSONL(options?: ExportCertificatesJSONLOptions): RecordStream<components["schemas"]["Certificate"]>;
  /**
   * Exports users found in directories (not the users of the console) as an array.
   *
   * `GET /export/org/users.json` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportDirectoryUsersJSON(options?: ExportDirectoryUsersJSONOptions): Promise<operations["exportDirectoryUsersJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports users found in directories (not the users of the console) as JSON lines.
   *
   * `GET /export/org/users.jsonl` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportDirectoryUsersJSONL(options?: ExportDirectoryUsersJSONLOptions): RecordStream<components["schemas"]["DirectoryUser"]>;
  /**
   * Exports users found in directories (not the users of the console) as CSV.
   *
   * `GET /export/org/users.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportDirectoryUsersCSV(options?: ExportDirectoryUsersCSVOptions): ByteStream;
  /**
   * Exports groups found in directories (not the groups of the console) as an array.
   *
   * `GET /export/org/groups.json` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportDirectoryGroupsJSON(options?: ExportDirectoryGroupsJSONOptions): Promise<operations["exportDirectoryGroupsJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports groups found in directories (not the groups of the console) as JSON lines.
   *
   * `GET /export/org/groups.jsonl` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportDirectoryGroupsJSONL(options?: ExportDirectoryGroupsJSONLOptions): RecordStream<components["schemas"]["DirectoryGroup"]>;
  /**
   * Exports groups found in directories (not the groups of the console) as CSV.
   *
   * `GET /export/org/groups.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportDirectoryGroupsCSV(options?: ExportDirectoryGroupsCSVOptions): ByteStream;
  /**
   * Exports all matching findings as CSV.
   *
   * `GET /export/org/findings.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportFindingsCSV(options?: ExportFindingsCSVOptions): ByteStream;
  /**
   * Exports all matching findings as an array.
   *
   * `GET /export/org/findings.json` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportFindingsJSON(options?: ExportFindingsJSONOptions): Promise<operations["exportFindingsJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports all matching findings as JSON lines.
   *
   * `GET /export/org/findings.jsonl` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportFindingsJSONL(options?: ExportFindingsJSONLOptions): RecordStream<components["schemas"]["Finding"]>;
  /**
   * Exports as CSV how well the subnets of the organization are used.
   *
   * `GET /export/org/subnet.stats.csv` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportSubnetUtilizationStatsCSV(options?: ExportSubnetUtilizationStatsCSVOptions): ByteStream;
  /**
   * Exports as CSV the ARP entries that were read from devices over SNMP.
   *
   * `GET /export/org/snmp.arpcache.csv` (keys: export, organization, account, client; retried after a
   * fault)
   */
  exportSNMPARPCacheCSV(options?: ExportSNMPARPCacheCSVOptions): ByteStream;
  /**
   * Exports tasks as an array.
   *
   * `GET /export/org/tasks.json` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportTasksJSON(options?: ExportTasksJSONOptions): Promise<operations["exportTasksJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports tasks as JSON lines.
   *
   * `GET /export/org/tasks.jsonl` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `client`: OAuth clients are reported to be refused on the exports of
   * findings, tasks, users and groups, whatever their permissions; an export token is reported to work.
   */
  exportTasksJSONL(options?: ExportTasksJSONLOptions): RecordStream<components["schemas"]["Task"]>;
  /**
   * Exports as CSV how many assets there are of each type.
   *
   * `GET /org/assets/type.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportAssetTopTypesCSV(options?: ExportAssetTopTypesCSVOptions): ByteStream;
  /**
   * Exports as CSV how many assets run each operating system.
   *
   * `GET /org/assets/os.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportAssetTopOSCSV(options?: ExportAssetTopOSCSVOptions): ByteStream;
  /**
   * Exports as CSV how many assets there are of each hardware model.
   *
   * `GET /org/assets/hw.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportAssetTopHWCSV(options?: ExportAssetTopHWCSVOptions): ByteStream;
  /**
   * Exports as CSV how many assets carry each tag.
   *
   * `GET /org/assets/tags.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportAssetTopTagsCSV(options?: ExportAssetTopTagsCSVOptions): ByteStream;
  /**
   * Exports as CSV how often each TCP port was found open.
   *
   * `GET /org/services/tcp.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportServicesTopTCPCSV(options?: ExportServicesTopTCPCSVOptions): ByteStream;
  /**
   * Exports as CSV how often each UDP port was found open.
   *
   * `GET /org/services/udp.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportServicesTopUDPCSV(options?: ExportServicesTopUDPCSVOptions): ByteStream;
  /**
   * Exports as CSV how often each service protocol was found.
   *
   * `GET /org/services/protocols.csv` (keys: export, organization, account, client; retried after a
   * fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportServicesTopProtocolsCSV(options?: ExportServicesTopProtocolsCSVOptions): ByteStream;
  /**
   * Exports as CSV how often each service product was found.
   *
   * `GET /org/services/products.csv` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportServicesTopProductsCSV(options?: ExportServicesTopProductsCSVOptions): ByteStream;
  /**
   * Exports the metrics of the asset inventory, by name.
   *
   * `GET /org/metrics` (keys: export, organization, account, client; retried after a fault)
   *
   * Not certain for the key kind `export`: Export tokens are described as opening paths under /export/org
   * only, while this export lives under /org.
   */
  exportAssetMetricsJSON(options?: ExportAssetMetricsJSONOptions): Promise<operations["exportAssetMetricsJSON"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.organization`. */
export interface OrganizationGroup {
  /**
   * Reads the organization.
   *
   * `GET /org` (keys: organization, account, client; retried after a fault)
   */
  getOrganization(options?: GetOrganizationOptions): Promise<operations["getOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes settings of the organization.
   *
   * `PATCH /org` (keys: organization, account, client; retried only where nothing was sent)
   */
  updateOrganization(options: UpdateOrganizationOptions): Promise<operations["updateOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads the organization's API key in use, with its counters.
   *
   * Its counters tell the daily budget without the X-API-Usage headers.
   *
   * `GET /org/key` (keys: organization, account, client; retried after a fault)
   */
  getKey(options?: GetKeyOptions): Promise<operations["getKey"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes the organization API key with which the call is made.
   *
   * The key that makes the call is gone afterwards.
   *
   * `DELETE /org/key` (keys: organization, account, client; retried only where nothing was sent)
   */
  removeKey(options?: RemoveKeyOptions): Promise<void>;
  /**
   * Replaces the organization's API key; the old key stops working.
   *
   * The answer has the new one; the call after this must use it.
   *
   * `PATCH /org/key/rotate` (keys: organization, account, client; retried only where nothing was sent)
   */
  rotateKey(options?: RotateKeyOptions): Promise<operations["rotateKey"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists Explorers under their old name; the same as getExplorers.
   *
   * `GET /org/agents` (keys: organization, account, client; retried after a fault)
   */
  getAgents(options?: GetAgentsOptions): Promise<operations["getAgents"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one Explorer under its old name; the same as getExplorer.
   *
   * `GET /org/agents/{agent_id}` (keys: organization, account, client; retried after a fault)
   */
  getAgent(options: GetAgentOptions): Promise<operations["getAgent"]["responses"][200]["content"]["application/json"]>;
  /**
   * Removes an Explorer under its old name; the same as removeExplorer.
   *
   * `DELETE /org/agents/{agent_id}` (keys: organization, account, client; retried after a fault)
   */
  removeAgent(options: RemoveAgentOptions): Promise<void>;
  /**
   * Changes an Explorer's site or settings under its old name; the same as updateExplorerSettings.
   *
   * `PATCH /org/agents/{agent_id}` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  updateAgentSettings(options: UpdateAgentSettingsOptions): Promise<operations["updateAgentSettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Tells an Explorer to update itself, under its old name; the same as upgradeExplorer.
   *
   * `POST /org/agents/{agent_id}/update` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  upgradeAgent(options: UpgradeAgentOptions): Promise<void>;
  /**
   * Lists the Explorers of the organization.
   *
   * `GET /org/explorers` (keys: organization, account, client; retried after a fault)
   */
  getExplorers(options?: GetExplorersOptions): Promise<operations["getExplorers"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one Explorer.
   *
   * `GET /org/explorers/{explorer_id}` (keys: organization, account, client; retried after a fault)
   */
  getExplorer(options: GetExplorerOptions): Promise<operations["getExplorer"]["responses"][200]["content"]["application/json"]>;
  /**
   * Removes one Explorer.
   *
   * `DELETE /org/explorers/{explorer_id}` (keys: organization, account, client; retried after a fault)
   */
  removeExplorer(options: RemoveExplorerOptions): Promise<void>;
  /**
   * Moves an Explorer to another site, or changes its settings.
   *
   * `PATCH /org/explorers/{explorer_id}` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  updateExplorerSettings(options: UpdateExplorerSettingsOptions): Promise<operations["updateExplorerSettings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Tells an Explorer to update itself.
   *
   * `POST /org/explorers/{explorer_id}/update` (keys: organization, account, client; retried only where
   * nothing was sent)
   */
  upgradeExplorer(options: UpgradeExplorerOptions): Promise<void>;
  /**
   * Lists the hosted zones.
   *
   * `GET /org/hosted-zones` (keys: organization, account, client; retried after a fault)
   */
  getHostedZones(options?: GetHostedZonesOptions): Promise<operations["getHostedZones"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one hosted zone.
   *
   * `GET /org/hosted-zones/{hosted_zone_id}` (keys: organization, account, client; retried after a fault)
   */
  getHostedZone(options: GetHostedZoneOptions): Promise<operations["getHostedZone"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the sites of the organization.
   *
   * `GET /org/sites` (keys: organization, account, client; retried after a fault)
   */
  getSites(options?: GetSitesOptions): Promise<operations["getSites"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a site. Sent twice, it creates two.
   *
   * `PUT /org/sites` (keys: organization, account, client; retried only where nothing was sent)
   */
  createSite(options: CreateSiteOptions): Promise<operations["createSite"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one site.
   *
   * `GET /org/sites/{site_id}` (keys: organization, account, client; retried after a fault)
   */
  getSite(options: GetSiteOptions): Promise<operations["getSite"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes a site.
   *
   * `DELETE /org/sites/{site_id}` (keys: organization, account, client; retried after a fault)
   */
  removeSite(options: RemoveSiteOptions): Promise<void>;
  /**
   * Changes a site; send scope and subnets whole, as they replace the old ones.
   *
   * There is no version to check against: of two callers who read, change and write, the second wins.
   *
   * `PATCH /org/sites/{site_id}` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  updateSite(options: UpdateSiteOptions): Promise<operations["updateSite"]["responses"][200]["content"]["application/json"]>;
  /**
   * Uploads the file of a scan made elsewhere and starts the task that takes it in.
   *
   * The file is sent as it was downloaded from a task, gzip included. The answer comes at once; the task
   * shows how it ended.
   *
   * `PUT /org/sites/{site_id}/import` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  importScanData(options: ImportScanDataOptions): Promise<operations["importScanData"]["responses"][200]["content"]["application/json"]>;
  /**
   * Uploads a Nessus file and starts the task that takes it in.
   *
   * The file is the body itself, not a form. The answer comes at once; the task shows how it ended.
   *
   * `PUT /org/sites/{site_id}/import/nessus` (keys: organization, account, client; retried only where
   * nothing was sent)
   */
  importNessusScanData(options: ImportNessusScanDataOptions): Promise<operations["importNessusScanData"]["responses"][200]["content"]["application/json"]>;
  /**
   * Uploads a packet capture and starts the task that takes it in.
   *
   * The file is the body itself. A name or description is ignored here, unlike for the files of scans.
   *
   * `PUT /org/sites/{site_id}/import/packet` (keys: organization, account, client; retried only where
   * nothing was sent)
   */
  importPacketData(options: ImportPacketDataOptions): Promise<operations["importPacketData"]["responses"][200]["content"]["application/json"]>;
  /**
   * Starts or schedules a scan of the site.
   *
   * The answer comes at once, the scan runs later. Look into error of the task even when the call
   * succeeded. The task runs on the Explorer or hosted zone that the options name.
   *
   * `PUT /org/sites/{site_id}/scan` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  createScan(options: CreateScanOptions): Promise<operations["createScan"]["responses"][200]["content"]["application/json"]>;
  /**
   * Starts passive traffic sampling at the site.
   *
   * The answer comes at once, the sampling runs later. Look into error of the task even when the call
   * succeeded.
   *
   * `PUT /org/sites/{site_id}/sample` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  createSample(options: CreateSampleOptions): Promise<operations["createSample"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists all matching assets in one array.
   *
   * There are no pages; for many assets use the export.
   *
   * `GET /org/assets` (keys: organization, account, client; retried after a fault)
   */
  getAssets(options?: GetAssetsOptions): Promise<operations["getAssets"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one asset.
   *
   * `GET /org/assets/{asset_id}` (keys: organization, account, client; retried after a fault)
   */
  getAsset(options: GetAssetOptions): Promise<operations["getAsset"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one asset.
   *
   * The console may take a while: until then the asset can still be read.
   *
   * `DELETE /org/assets/{asset_id}` (keys: organization, account, client; retried after a fault)
   */
  removeAsset(options: RemoveAssetOptions): Promise<void>;
  /**
   * Deletes the assets with these ids.
   *
   * The console may take a while: until then the assets can still be read. Published scripts send a
   * thousand ids a call.
   *
   * `POST /org/assets/bulk/delete` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  removeBulkAssets(options: RemoveBulkAssetsOptions): Promise<void>;
  /**
   * Sets the comment of an asset.
   *
   * `PATCH /org/assets/{asset_id}/comments` (keys: organization, account, client; retried after a fault)
   */
  updateAssetComments(options: UpdateAssetCommentsOptions): Promise<operations["updateAssetComments"]["responses"][200]["content"]["application/json"]>;
  /**
   * Adds or removes tags of an asset, all given in one string.
   *
   * One string, separated by spaces: name or name=value to add, -name to remove.
   *
   * `PATCH /org/assets/{asset_id}/tags` (keys: organization, account, client; retried after a fault)
   */
  updateAssetTags(options: UpdateAssetTagsOptions): Promise<operations["updateAssetTags"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets how critical an asset is.
   *
   * `PATCH /org/assets/{asset_id}/criticality` (keys: organization, account, client; retried after a
   * fault)
   */
  updateAssetCriticality(options: UpdateAssetCriticalityOptions): Promise<operations["updateAssetCriticality"]["responses"][200]["content"]["application/json"]>;
  /**
   * Merges several assets into one; this cannot be undone.
   *
   * Nothing in the answer says which asset is left.
   *
   * `PATCH /org/assets/merge` (keys: organization, account, client; retried only where nothing was sent)
   */
  mergeAssets(options: MergeAssetsOptions): Promise<operations["mergeAssets"]["responses"][200]["content"]["application/json"]>;
  /**
   * Adds or removes tags of all assets that a search finds.
   *
   * A blank or broad search hits everything, and nothing in the answer says how much.
   *
   * `PATCH /org/assets/bulk/tags` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  updateBulkAssetTags(options: UpdateBulkAssetTagsOptions): Promise<operations["updateBulkAssetTags"]["responses"][200]["content"]["application/json"]>;
  /**
   * Removes all tags of all assets that a search finds.
   *
   * A blank or broad search hits everything, and nothing in the answer says how much.
   *
   * `POST /org/assets/bulk/clearTags` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  clearBulkAssetTags(options: ClearBulkAssetTagsOptions): Promise<operations["clearBulkAssetTags"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets how critical all assets are that a search finds.
   *
   * A blank or broad search hits everything, and nothing in the answer says how much.
   *
   * `PATCH /org/assets/bulk/criticality` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  updateBulkAssetCriticality(options: UpdateBulkAssetCriticalityOptions): Promise<operations["updateBulkAssetCriticality"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets the owners of an asset.
   *
   * `PATCH /org/assets/{asset_id}/owners` (keys: organization, account, client; retried only where
   * nothing was sent)
   */
  updateAssetOwners(options: UpdateAssetOwnersOptions): Promise<operations["updateAssetOwners"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets the owners of all assets that a search finds.
   *
   * A blank or broad search hits everything; the answer says how many were changed.
   *
   * `PATCH /org/assets/bulk/owners` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  updateBulkAssetOwners(options: UpdateBulkAssetOwnersOptions): Promise<operations["updateBulkAssetOwners"]["responses"][200]["content"]["application/json"]>;
  /**
   * Removes the owners of all assets that a search finds.
   *
   * A blank or broad search hits everything; the answer says how many were changed. The vendor describes
   * its 403 as a server error, which is a slip: it means the licence.
   *
   * `POST /org/assets/bulk/clearOwners` (keys: organization, account, client; retried only where nothing
   * was sent)
   */
  clearBulkAssetOwners(options: ClearBulkAssetOwnersOptions): Promise<operations["clearBulkAssetOwners"]["responses"][200]["content"]["application/json"]>;
  /**
   * Removes what a custom integration reported from the assets with these ids.
   *
   * `POST /org/custom-integrations/{custom_integration_id}/bulk/remove` (keys: organization, account,
   * client; retried only where nothing was sent)
   */
  bulkRemoveCustomIntegration(options: BulkRemoveCustomIntegrationOptions): Promise<void>;
  /**
   * Removes what a custom integration reported from one asset.
   *
   * `DELETE /org/assets/{asset_id}/custom-integrations/{custom_integration_id}/remove` (keys:
   * organization, account, client; retried after a fault)
   */
  removeCustomIntegration(options: RemoveCustomIntegrationOptions): Promise<void>;
  /**
   * Removes what one source reported from one asset.
   *
   * `DELETE /org/assets/{asset_id}/sources/{source_id}/remove` (keys: organization, account, client;
   * retried after a fault)
   */
  removeAssetSource(options: RemoveAssetSourceOptions): Promise<void>;
  /**
   * Lists the custom integrations that the organization may use.
   *
   * `GET /org/custom-integrations` (keys: organization, account, client; retried after a fault)
   */
  getOrgCustomIntegrations(options?: GetOrgCustomIntegrationsOptions): Promise<operations["getOrgCustomIntegrations"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one custom integration that the organization may use.
   *
   * `GET /org/custom-integrations/{customIntegrationId}` (keys: organization, account, client; retried
   * after a fault)
   */
  getOrgCustomIntegration(options: GetOrgCustomIntegrationOptions): Promise<operations["getOrgCustomIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists all matching services in one array.
   *
   * There are no pages, and each row embeds its whole asset; for many services use the export with
   * fields.
   *
   * `GET /org/services` (keys: organization, account, client; retried after a fault)
   */
  getServices(options?: GetServicesOptions): Promise<operations["getServices"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one service.
   *
   * `GET /org/services/{service_id}` (keys: organization, account, client; retried after a fault)
   */
  getService(options: GetServiceOptions): Promise<operations["getService"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one service.
   *
   * `DELETE /org/services/{service_id}` (keys: organization, account, client; retried after a fault)
   */
  removeService(options: RemoveServiceOptions): Promise<void>;
  /**
   * Lists all matching wireless networks in one array.
   *
   * There are no pages; for many networks use the export.
   *
   * `GET /org/wireless` (keys: organization, account, client; retried after a fault)
   */
  getWirelessLANs(options?: GetWirelessLANsOptions): Promise<operations["getWirelessLANs"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one wireless network.
   *
   * `GET /org/wireless/{wireless_id}` (keys: organization, account, client; retried after a fault)
   */
  getWirelessLAN(options: GetWirelessLANOptions): Promise<operations["getWirelessLAN"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one wireless network.
   *
   * `DELETE /org/wireless/{wireless_id}` (keys: organization, account, client; retried after a fault)
   */
  removeWirelessLAN(options: RemoveWirelessLANOptions): Promise<void>;
  /**
   * Lists tasks, which may be narrowed by status or search.
   *
   * There are no pages; the newest thousand at most are known to come.
   *
   * `GET /org/tasks` (keys: organization, account, client; retried after a fault)
   */
  getTasks(options?: GetTasksOptions): Promise<operations["getTasks"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one task.
   *
   * `GET /org/tasks/{task_id}` (keys: organization, account, client; retried after a fault)
   */
  getTask(options: GetTaskOptions): Promise<operations["getTask"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes a task; with the status paused or active, a recurring one is halted or resumed.
   *
   * Send only what changes. A recurring task is paused with the status paused and goes on with active.
   *
   * `PATCH /org/tasks/{task_id}` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  updateTask(options: UpdateTaskOptions): Promise<operations["updateTask"]["responses"][200]["content"]["application/json"]>;
  /**
   * Fetches the compressed raw data of a scan task from storage.
   *
   * The file is gzip, whether or not the storage says so in Content-Encoding. Hidden tasks have none.
   *
   * `GET /org/tasks/{task_id}/data` (keys: organization, account, client; retried after a fault)
   */
  getTaskScanData(options: GetTaskScanDataOptions): ByteStream;
  /**
   * Fetches from storage what a task changed.
   *
   * `GET /org/tasks/{task_id}/changes` (keys: organization, account, client; retried after a fault)
   */
  getTaskChangeReport(options: GetTaskChangeReportOptions): ByteStream;
  /**
   * Fetches the log of a task from storage.
   *
   * Hidden tasks have none.
   *
   * `GET /org/tasks/{task_id}/log` (keys: organization, account, client; retried after a fault)
   */
  getTaskLog(options: GetTaskLogOptions): ByteStream;
  /**
   * Stops a task that runs, or cancels one that waits.
   *
   * May be sent again: a task that is stopped already stays removed and hidden.
   *
   * `POST /org/tasks/{task_id}/stop` (keys: organization, account, client; retried after a fault)
   */
  stopTask(options: StopTaskOptions): Promise<operations["stopTask"]["responses"][200]["content"]["application/json"]>;
  /**
   * Hides a task; its data and log are then out of reach.
   *
   * Do not hide what you still want to download.
   *
   * `POST /org/tasks/{task_id}/hide` (keys: organization, account, client; retried only where nothing was
   * sent)
   */
  hideTask(options: HideTaskOptions): Promise<operations["hideTask"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates one asset at once, without an import task.
   *
   * Not all fields of an imported asset are there. For many assets the import is the way: each of these
   * calls counts against the day.
   *
   * Observed, not documented: The vendor's Python client calls it; the API document lacks it.
   *
   * `POST /org/custom-integrations/{custom_integration_id}/asset` (keys: organization, account, client;
   * retried only where nothing was sent)
   */
  createCustomIntegrationAsset(options: CreateCustomIntegrationAssetOptions): Promise<operations["createCustomIntegrationAsset"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets or deletes attributes of a custom integration on all assets that a search finds.
   *
   * A blank or broad search hits everything; the answer says how many were changed.
   *
   * Observed, not documented: The vendor's Python client calls it; the API document lacks it.
   *
   * `PATCH /org/custom-integrations/{custom_integration_id}/attributes` (keys: organization, account,
   * client; retried only where nothing was sent)
   */
  updateCustomIntegrationAttributes(options: UpdateCustomIntegrationAttributesOptions): Promise<operations["updateCustomIntegrationAttributes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sets or deletes attributes of a custom integration on one asset.
   *
   * Observed, not documented: The vendor's Python client calls it; the API document lacks it.
   *
   * `PATCH /org/assets/{asset_id}/custom-integrations/{custom_integration_id}/attributes` (keys:
   * organization, account, client; retried after a fault)
   */
  updateAssetCustomIntegrationAttributes(options: UpdateAssetCustomIntegrationAttributesOptions): Promise<operations["updateAssetCustomIntegrationAttributes"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.account`. */
export interface AccountGroup {
  /**
   * Lists the organizations of the account.
   *
   * `GET /account/orgs` (keys: account, client; retried after a fault)
   */
  getAccountOrganizations(options?: GetAccountOrganizationsOptions): Promise<operations["getAccountOrganizations"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates an organization. Sent twice, it creates two.
   *
   * `PUT /account/orgs` (keys: account, client; retried only where nothing was sent)
   */
  createAccountOrganization(options: CreateAccountOrganizationOptions): Promise<operations["createAccountOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one organization of the account.
   *
   * `GET /account/orgs/{org_id}` (keys: account, client; retried after a fault)
   */
  getAccountOrganization(options: GetAccountOrganizationOptions): Promise<operations["getAccountOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes settings of one organization of the account.
   *
   * `PATCH /account/orgs/{org_id}` (keys: account, client; retried only where nothing was sent)
   */
  updateAccountOrganization(options: UpdateAccountOrganizationOptions): Promise<operations["updateAccountOrganization"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one organization of the account.
   *
   * `DELETE /account/orgs/{org_id}` (keys: account, client; retried after a fault)
   */
  removeAccountOrganization(options: RemoveAccountOrganizationOptions): Promise<void>;
  /**
   * Deletes the only export token of an organization; fails where there are several.
   *
   * Name the token instead, with deleteAccountOrganizationExportToken.
   *
   * `DELETE /account/orgs/{org_id}/exportToken` (keys: account, client; retried only where nothing was
   * sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  deleteAccountOrganizationExportTokenDeprecated(options: DeleteAccountOrganizationExportTokenDeprecatedOptions): Promise<void>;
  /**
   * Replaces the only export token of an organization; fails where there are several.
   *
   * Name the token instead, with rotateAccountOrganizationExportToken.
   *
   * `PATCH /account/orgs/{org_id}/exportToken/rotate` (keys: account, client; retried only where nothing
   * was sent)
   *
   * @deprecated The vendor keeps it for old callers only.
   */
  rotateAccountOrganizationExportTokenDeprecated(options: RotateAccountOrganizationExportTokenDeprecatedOptions): Promise<operations["rotateAccountOrganizationExportTokenDeprecated"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the export tokens of an organization.
   *
   * `GET /account/orgs/{org_id}/exportTokens` (keys: account, client; retried after a fault)
   */
  getAccountOrganizationExportTokens(options: GetAccountOrganizationExportTokensOptions): Promise<operations["getAccountOrganizationExportTokens"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates an export token for an organization.
   *
   * `POST /account/orgs/{org_id}/exportTokens` (keys: account, client; retried only where nothing was
   * sent)
   */
  createAccountOrganizationExportToken(options: CreateAccountOrganizationExportTokenOptions): Promise<operations["createAccountOrganizationExportToken"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one export token of an organization.
   *
   * `GET /account/orgs/{org_id}/exportTokens/{key_id}` (keys: account, client; retried after a fault)
   */
  getAccountOrganizationExportToken(options: GetAccountOrganizationExportTokenOptions): Promise<operations["getAccountOrganizationExportToken"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one export token of an organization.
   *
   * `DELETE /account/orgs/{org_id}/exportTokens/{key_id}` (keys: account, client; retried after a fault)
   */
  deleteAccountOrganizationExportToken(options: DeleteAccountOrganizationExportTokenOptions): Promise<void>;
  /**
   * Replaces one export token of an organization; the old token stops working.
   *
   * `PATCH /account/orgs/{org_id}/exportTokens/{key_id}/rotate` (keys: account, client; retried only
   * where nothing was sent)
   */
  rotateAccountOrganizationExportToken(options: RotateAccountOrganizationExportTokenOptions): Promise<operations["rotateAccountOrganizationExportToken"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads the licence of the account.
   *
   * `GET /account/license` (keys: account, client; retried after a fault)
   */
  getAccountLicense(options?: GetAccountLicenseOptions): Promise<operations["getAccountLicense"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the sites of all organizations of the account.
   *
   * `GET /account/sites` (keys: account, client; retried after a fault)
   */
  getAccountSites(options?: GetAccountSitesOptions): Promise<operations["getAccountSites"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the stored credentials for scans and integrations, without their secrets.
   *
   * `GET /account/credentials` (keys: account, client; retried after a fault)
   */
  getAccountCredentials(options?: GetAccountCredentialsOptions): Promise<operations["getAccountCredentials"]["responses"][200]["content"]["application/json"]>;
  /**
   * Stores a credential for scans or integrations.
   *
   * `PUT /account/credentials` (keys: account, client; retried only where nothing was sent)
   */
  createAccountCredential(options: CreateAccountCredentialOptions): Promise<operations["createAccountCredential"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one stored credential, without its secret.
   *
   * `GET /account/credentials/{credential_id}` (keys: account, client; retried after a fault)
   */
  getAccountCredential(options: GetAccountCredentialOptions): Promise<operations["getAccountCredential"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one stored credential.
   *
   * `DELETE /account/credentials/{credential_id}` (keys: account, client; retried after a fault)
   */
  removeAccountCredential(options: RemoveAccountCredentialOptions): Promise<void>;
  /**
   * Lists the API keys of the account, with their counters.
   *
   * Their counters tell the daily budget without the X-API-Usage headers.
   *
   * `GET /account/keys` (keys: account, client; retried after a fault)
   */
  getAccountKeys(options?: GetAccountKeysOptions): Promise<operations["getAccountKeys"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates an API key for the account or for one organization.
   *
   * `PUT /account/keys` (keys: account, client; retried only where nothing was sent)
   */
  createAccountKey(options: CreateAccountKeyOptions): Promise<operations["createAccountKey"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one API key.
   *
   * `GET /account/keys/{key_id}` (keys: account, client; retried after a fault)
   */
  getAccountKey(options: GetAccountKeyOptions): Promise<operations["getAccountKey"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one API key.
   *
   * `DELETE /account/keys/{key_id}` (keys: account, client; retried after a fault)
   */
  removeAccountKey(options: RemoveAccountKeyOptions): Promise<void>;
  /**
   * Replaces one API key; the old key stops working.
   *
   * The answer has the new one. Where it is the key that makes the call, the call after this must use the
   * new one.
   *
   * `PATCH /account/keys/{key_id}/rotate` (keys: account, client; retried only where nothing was sent)
   */
  rotateAccountKey(options: RotateAccountKeyOptions): Promise<operations["rotateAccountKey"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports the account's events, page by page when page_size is sent, else all in one array.
   *
   * `GET /account/events.json` (keys: account, client; retried after a fault)
   */
  readonly exportEventsJSON: {
    (options?: ExportEventsJSONOptions): Promise<operations["exportEventsJSON"]["responses"][200]["content"]["application/json"]>;
    /** Walks all pages: their records, one at a time. */
    all(options?: ExportEventsJSONAllOptions): RecordStream<NonNullable<Exclude<operations["exportEventsJSON"]["responses"][200]["content"]["application/json"], unknown[]>["events"]>[number]>;
  };
  /**
   * Exports the account's events as JSON lines, in one answer.
   *
   * `GET /account/events.jsonl` (keys: account, client; retried after a fault)
   */
  exportEventsJSONL(options?: ExportEventsJSONLOptions): RecordStream<components["schemas"]["Event"]>;
  /**
   * Lists tasks of all organizations of the account.
   *
   * There are no pages; the newest thousand at most are known to come.
   *
   * `GET /account/tasks` (keys: account, client; retried after a fault)
   */
  getAccountTasks(options?: GetAccountTasksOptions): Promise<operations["getAccountTasks"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the scan templates of the account.
   *
   * There are no pages; a thousand at most are known to come.
   *
   * `GET /account/tasks/templates` (keys: account, client; retried after a fault)
   */
  getAccountScanTemplates(options?: GetAccountScanTemplatesOptions): Promise<operations["getAccountScanTemplates"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a scan template.
   *
   * `POST /account/tasks/templates` (keys: account, client; retried only where nothing was sent)
   */
  createAccountScanTemplate(options: CreateAccountScanTemplateOptions): Promise<operations["createAccountScanTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces the scan template whose id is in the body.
   *
   * `PUT /account/tasks/templates` (keys: account, client; retried after a fault)
   */
  updateAccountScanTemplate(options: UpdateAccountScanTemplateOptions): Promise<operations["updateAccountScanTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one scan template.
   *
   * `GET /account/tasks/templates/{scan_template_id}` (keys: account, client; retried after a fault)
   */
  getAccountScanTemplate(options: GetAccountScanTemplateOptions): Promise<operations["getAccountScanTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one scan template and answers with it.
   *
   * `DELETE /account/tasks/templates/{scan_template_id}` (keys: account, client; retried after a fault)
   */
  removeAccountScanTemplate(options: RemoveAccountScanTemplateOptions): Promise<operations["removeAccountScanTemplate"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the Explorers of all organizations of the account.
   *
   * There is no twin of it under the newer name.
   *
   * `GET /account/agents` (keys: account, client; retried after a fault)
   */
  getAccountAgents(options?: GetAccountAgentsOptions): Promise<operations["getAccountAgents"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the users of the console.
   *
   * `GET /account/users` (keys: account, client; retried after a fault)
   */
  getAccountUsers(options?: GetAccountUsersOptions): Promise<operations["getAccountUsers"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a user of the console. Sent twice, it creates two.
   *
   * `PUT /account/users` (keys: account, client; retried only where nothing was sent)
   */
  createAccountUser(options: CreateAccountUserOptions): Promise<operations["createAccountUser"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a user of the console and sends an invitation by e-mail.
   *
   * `PUT /account/users/invite` (keys: account, client; retried only where nothing was sent)
   */
  createAccountUserInvite(options: CreateAccountUserInviteOptions): Promise<operations["createAccountUserInvite"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one user of the console.
   *
   * `GET /account/users/{user_id}` (keys: account, client; retried after a fault)
   */
  getAccountUser(options: GetAccountUserOptions): Promise<operations["getAccountUser"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one user of the console.
   *
   * `DELETE /account/users/{user_id}` (keys: account, client; retried after a fault)
   */
  removeAccountUser(options: RemoveAccountUserOptions): Promise<void>;
  /**
   * Changes one user of the console.
   *
   * `PATCH /account/users/{user_id}` (keys: account, client; retried only where nothing was sent)
   */
  updateAccountUser(options: UpdateAccountUserOptions): Promise<operations["updateAccountUser"]["responses"][200]["content"]["application/json"]>;
  /**
   * Removes the second factors of a user.
   *
   * `PATCH /account/users/{user_id}/resetMFA` (keys: account, client; retried only where nothing was
   * sent)
   */
  resetAccountUserMFA(options: ResetAccountUserMFAOptions): Promise<operations["resetAccountUserMFA"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lets a user in again who was locked out.
   *
   * `PATCH /account/users/{user_id}/resetLockout` (keys: account, client; retried only where nothing was
   * sent)
   */
  resetAccountUserLockout(options: ResetAccountUserLockoutOptions): Promise<operations["resetAccountUserLockout"]["responses"][200]["content"]["application/json"]>;
  /**
   * Sends a user an e-mail with which to set a new password.
   *
   * Each call sends another e-mail.
   *
   * `PATCH /account/users/{user_id}/resetPassword` (keys: account, client; retried only where nothing was
   * sent)
   */
  resetAccountUserPassword(options: ResetAccountUserPasswordOptions): Promise<operations["resetAccountUserPassword"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the user groups of the console.
   *
   * `GET /account/groups` (keys: account, client; retried after a fault)
   */
  getAccountGroups(options?: GetAccountGroupsOptions): Promise<operations["getAccountGroups"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a user group.
   *
   * `POST /account/groups` (keys: account, client; retried only where nothing was sent)
   */
  createAccountGroup(options: CreateAccountGroupOptions): Promise<operations["createAccountGroup"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces the user group whose id is in the body.
   *
   * `PUT /account/groups` (keys: account, client; retried after a fault)
   */
  updateAccountGroup(options: UpdateAccountGroupOptions): Promise<operations["updateAccountGroup"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one user group.
   *
   * `GET /account/groups/{group_id}` (keys: account, client; retried after a fault)
   */
  getAccountGroup(options: GetAccountGroupOptions): Promise<operations["getAccountGroup"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one user group.
   *
   * `DELETE /account/groups/{group_id}` (keys: account, client; retried after a fault)
   */
  removeAccountGroup(options: RemoveAccountGroupOptions): Promise<void>;
  /**
   * Lists which single sign-on attributes put users into which groups.
   *
   * `GET /account/sso/groups` (keys: account, client; retried after a fault)
   */
  getAccountGroupMappings(options?: GetAccountGroupMappingsOptions): Promise<operations["getAccountGroupMappings"]["responses"][200]["content"]["application/json"]>;
  /**
   * Maps a single sign-on attribute to a user group.
   *
   * `POST /account/sso/groups` (keys: account, client; retried only where nothing was sent)
   */
  createAccountGroupMapping(options: CreateAccountGroupMappingOptions): Promise<operations["createAccountGroupMapping"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces the group mapping whose id is in the body.
   *
   * `PUT /account/sso/groups` (keys: account, client; retried after a fault)
   */
  updateAccountGroupMapping(options: UpdateAccountGroupMappingOptions): Promise<operations["updateAccountGroupMapping"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one group mapping.
   *
   * `GET /account/sso/groups/{group_mapping_id}` (keys: account, client; retried after a fault)
   */
  getAccountGroupMapping(options: GetAccountGroupMappingOptions): Promise<operations["getAccountGroupMapping"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one group mapping.
   *
   * `DELETE /account/sso/groups/{group_mapping_id}` (keys: account, client; retried after a fault)
   */
  removeAccountGroupMapping(options: RemoveAccountGroupMappingOptions): Promise<void>;
  /**
   * Lists the kinds of owner that an asset may have.
   *
   * `GET /account/assets/ownership-types` (keys: account, client; retried after a fault)
   */
  getAccountAssetOwnershipTypes(options?: GetAccountAssetOwnershipTypesOptions): Promise<operations["getAccountAssetOwnershipTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates kinds of owner.
   *
   * `POST /account/assets/ownership-types` (keys: account, client; retried only where nothing was sent)
   */
  createAccountAssetOwnershipTypes(options: CreateAccountAssetOwnershipTypesOptions): Promise<operations["createAccountAssetOwnershipTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces the kinds of owner whose ids are in the body.
   *
   * `PUT /account/assets/ownership-types` (keys: account, client; retried after a fault)
   */
  updateAccountAssetOwnershipTypes(options: UpdateAccountAssetOwnershipTypesOptions): Promise<operations["updateAccountAssetOwnershipTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes the kinds of owner whose ids are in the body.
   *
   * One of the few DELETE calls with a body; it answers with what is left or was deleted, which is not
   * documented.
   *
   * `DELETE /account/assets/ownership-types` (keys: account, client; retried after a fault)
   */
  deleteAccountAssetOwnershipTypes(options: DeleteAccountAssetOwnershipTypesOptions): Promise<operations["deleteAccountAssetOwnershipTypes"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes one kind of owner.
   *
   * `PATCH /account/assets/ownership-types/{ownership_type_id}` (keys: account, client; retried only
   * where nothing was sent)
   */
  updateAccountAssetOwnershipType(options: UpdateAccountAssetOwnershipTypeOptions): Promise<operations["updateAccountAssetOwnershipType"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one kind of owner.
   *
   * `DELETE /account/assets/ownership-types/{ownership_type_id}` (keys: account, client; retried after a
   * fault)
   */
  deleteAccountAssetOwnershipType(options: DeleteAccountAssetOwnershipTypeOptions): Promise<operations["deleteAccountAssetOwnershipType"]["responses"][200]["content"]["application/json"]>;
  /**
   * Lists the custom integrations of the account.
   *
   * `GET /account/custom-integrations` (keys: account, client; retried after a fault)
   */
  getAccountCustomIntegrations(options?: GetAccountCustomIntegrationsOptions): Promise<operations["getAccountCustomIntegrations"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a custom integration, whose id the console chooses.
   *
   * A name that is taken and an icon that is too large are refused, with the reason in detail.
   *
   * `POST /account/custom-integrations` (keys: account, client; retried only where nothing was sent)
   */
  createAccountCustomIntegration(options: CreateAccountCustomIntegrationOptions): Promise<operations["createAccountCustomIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Reads one custom integration.
   *
   * `GET /account/custom-integrations/{customIntegrationId}` (keys: account, client; retried after a
   * fault)
   */
  getAccountCustomIntegration(options: GetAccountCustomIntegrationOptions): Promise<operations["getAccountCustomIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Changes one custom integration.
   *
   * `PATCH /account/custom-integrations/{customIntegrationId}` (keys: account, client; retried only where
   * nothing was sent)
   */
  updateAccountCustomIntegration(options: UpdateAccountCustomIntegrationOptions): Promise<operations["updateAccountCustomIntegration"]["responses"][200]["content"]["application/json"]>;
  /**
   * Creates a custom integration with an id of your choice, or replaces it.
   *
   * The one creating call that may safely be sent twice.
   *
   * `PUT /account/custom-integrations/{customIntegrationId}` (keys: account, client; retried after a
   * fault)
   */
  createAccountCustomIntegrationAndID(options: CreateAccountCustomIntegrationAndIDOptions): Promise<operations["createAccountCustomIntegrationAndID"]["responses"][200]["content"]["application/json"]>;
  /**
   * Deletes one custom integration and answers with it.
   *
   * `DELETE /account/custom-integrations/{customIntegrationId}` (keys: account, client; retried after a
   * fault)
   */
  deleteAccountCustomIntegration(options: DeleteAccountCustomIntegrationOptions): Promise<operations["deleteAccountCustomIntegration"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.token`. */
export interface TokenGroup {
  /**
   * Exchanges the id and secret of an API client for an access token.
   *
   * Only the grant client_credentials is known; the vendor's own example misspells it. The answer has no
   * refresh token; ask again instead. Published scripts also get in with HTTP Basic and the grant alone.
   *
   * `POST /account/api/token` (no key needed; retried after a fault)
   */
  getAPIToken(options: GetAPITokenOptions): Promise<operations["getAPIToken"]["responses"][200]["content"]["application/json"]>;
  /**
   * Replaces the secret of an API client; the old secret stops working.
   *
   * Send the old secret; the answer has the new one, which is shown only here. No Authorization header is
   * needed.
   *
   * `POST /account/api/rotate` (no key needed; retried only where nothing was sent)
   */
  rotateAPIToken(options: RotateAPITokenOptions): Promise<operations["rotateAPIToken"]["responses"][200]["content"]["application/json"]>;
}

/** The operations of `client.integrations`. */
export interface IntegrationsGroup {
  /**
   * Exports the assets created since a moment, with the next moment to ask from.
   *
   * Needs a licence for Splunk. Whether since counts the second itself is not documented, so expect those
   * assets twice. No rows are marked as deleted: what vanished is found only by a full export. Where
   * next_key comes, go on with start_key before moving since.
   *
   * `GET /export/org/assets/sync/created/assets.json` (keys: export, organization, account, client;
   * retried after a fault)
   */
  splunkAssetSyncCreatedJSON(options?: SplunkAssetSyncCreatedJSONOptions): Promise<operations["splunkAssetSyncCreatedJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports the assets updated since a moment, with the next moment to ask from.
   *
   * Needs a licence for Splunk. Whether since counts the second itself is not documented, so expect those
   * assets twice. No rows are marked as deleted: what vanished is found only by a full export. Where
   * next_key comes, go on with start_key before moving since.
   *
   * `GET /export/org/assets/sync/updated/assets.json` (keys: export, organization, account, client;
   * retried after a fault)
   */
  splunkAssetSyncUpdatedJSON(options?: SplunkAssetSyncUpdatedJSONOptions): Promise<operations["splunkAssetSyncUpdatedJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports assets as CSV for ServiceNow.
   *
   * `GET /export/org/assets.servicenow.csv` (keys: export, organization, account, client; retried after a
   * fault)
   *
   * Not certain for the key kind `export`: The vendor's two texts disagree on whether export tokens may
   * call the ServiceNow and Cisco exports.
   */
  snowExportAssetsCSV(options?: SnowExportAssetsCSVOptions): ByteStream;
  /**
   * Exports assets as JSON for ServiceNow.
   *
   * `GET /export/org/assets.servicenow.json` (keys: export, organization, account, client; retried after
   * a fault)
   *
   * Not certain for the key kind `export`: The vendor's two texts disagree on whether export tokens may
   * call the ServiceNow and Cisco exports.
   */
  snowExportAssetsJSON(options?: SnowExportAssetsJSONOptions): Promise<operations["snowExportAssetsJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports services as CSV for ServiceNow.
   *
   * `GET /export/org/services.servicenow.csv` (keys: export, organization, account, client; retried after
   * a fault)
   *
   * Not certain for the key kind `export`: The vendor's two texts disagree on whether export tokens may
   * call the ServiceNow and Cisco exports.
   */
  snowExportServicesCSV(options?: SnowExportServicesCSVOptions): ByteStream;
  /**
   * Exports assets as JSON for the Service Graph connector of ServiceNow.
   *
   * `GET /export/org/assets.servicegraph.json` (keys: export, organization, account, client; retried
   * after a fault)
   *
   * Not certain for the key kind `export`: The vendor's two texts disagree on whether export tokens may
   * call the ServiceNow and Cisco exports.
   */
  snowServiceGraphExportAssetsJSON(options?: SnowServiceGraphExportAssetsJSONOptions): Promise<operations["snowServiceGraphExportAssetsJSON"]["responses"][200]["content"]["application/json"]>;
  /**
   * Exports assets as CSV for Cisco SNTC.
   *
   * `GET /export/org/assets.cisco.csv` (keys: export, organization, account, client; retried after a
   * fault)
   *
   * Not certain for the key kind `export`: The vendor's two texts disagree on whether export tokens may
   * call the ServiceNow and Cisco exports.
   */
  exportAssetsCiscoCSV(options?: ExportAssetsCiscoCSVOptions): ByteStream;
}

/** The groups in which the operations appear. */
export interface Groups {
  readonly public: PublicGroup;
  readonly import: ImportGroup;
  readonly export: ExportGroup;
  readonly organization: OrganizationGroup;
  readonly account: AccountGroup;
  readonly token: TokenGroup;
  readonly integrations: IntegrationsGroup;
}

/** The groups that the key kind `organization` opens. */
export interface OrganizationKeyGroups {
  readonly public: PublicGroup;
  readonly import: ImportGroup;
  readonly export: ExportGroup;
  readonly organization: OrganizationGroup;
  readonly token: TokenGroup;
  readonly integrations: IntegrationsGroup;
}

/** The groups that the key kind `account` opens. */
export interface AccountKeyGroups {
  readonly public: PublicGroup;
  readonly import: ImportGroup;
  readonly export: ExportGroup;
  readonly organization: OrganizationGroup;
  readonly account: AccountGroup;
  readonly token: TokenGroup;
  readonly integrations: IntegrationsGroup;
}

/** The groups that the key kind `client` opens. */
export interface ClientKeyGroups {
  readonly public: PublicGroup;
  readonly import: ImportGroup;
  readonly export: ExportGroup;
  readonly organization: OrganizationGroup;
  readonly account: AccountGroup;
  readonly token: TokenGroup;
  readonly integrations: IntegrationsGroup;
}

/** The groups that the key kind `export` opens. */
export interface ExportKeyGroups {
  readonly public: PublicGroup;
  readonly export: ExportGroup;
  readonly token: TokenGroup;
  readonly integrations: IntegrationsGroup;
}

/** The paths that the key kind `organization` opens. */
export interface OrganizationKeyPaths
  extends Pick<
    paths,
    | "/releases/agent/version"
    | "/releases/scanner/version"
    | "/releases/platform/version"
    | "/health"
    | "/import/org/{orgID}/assets"
    | "/export/org/assets.json"
    | "/export/org/assets.jsonl"
    | "/export/org/assets.csv"
    | "/export/org/assets.nmap.xml"
    | "/export/org/services.json"
    | "/export/org/services.jsonl"
    | "/export/org/services.csv"
    | "/export/org/sites.json"
    | "/export/org/sites.jsonl"
    | "/export/org/sites.csv"
    | "/export/org/wireless.json"
    | "/export/org/wireless.jsonl"
    | "/export/org/wireless.csv"
    | "/export/org/software.json"
    | "/export/org/software.jsonl"
    | "/export/org/software.csv"
    | "/export/org/vulnerabilities.json"
    | "/export/org/vulnerabilities.jsonl"
    | "/export/org/vulnerabilities.csv"
    | "/export/org/certificates.csv"
    | "/export/org/certificates.json"
    | "/export/org/certificates.jsonl"
    | "/export/org/users.json"
    | "/export/org/users.jsonl"
    | "/export/org/users.csv"
    | "/export/org/groups.json"
    | "/export/org/groups.jsonl"
    | "/export/org/groups.csv"
    | "/export/org/findings.csv"
    | "/export/org/findings.json"
    | "/export/org/findings.jsonl"
    | "/export/org/subnet.stats.csv"
    | "/export/org/snmp.arpcache.csv"
    | "/export/org/tasks.json"
    | "/export/org/tasks.jsonl"
    | "/org/assets/type.csv"
    | "/org/assets/os.csv"
    | "/org/assets/hw.csv"
    | "/org/assets/tags.csv"
    | "/org/services/tcp.csv"
    | "/org/services/udp.csv"
    | "/org/services/protocols.csv"
    | "/org/services/products.csv"
    | "/org/metrics"
    | "/org"
    | "/org/key"
    | "/org/key/rotate"
    | "/org/agents"
    | "/org/agents/{agent_id}"
    | "/org/agents/{agent_id}/update"
    | "/org/explorers"
    | "/org/explorers/{explorer_id}"
    | "/org/explorers/{explorer_id}/update"
    | "/org/hosted-zones"
    | "/org/hosted-zones/{hosted_zone_id}"
    | "/org/sites"
    | "/org/sites/{site_id}"
    | "/org/sites/{site_id}/import"
    | "/org/sites/{site_id}/import/nessus"
    | "/org/sites/{site_id}/import/packet"
    | "/org/sites/{site_id}/scan"
    | "/org/sites/{site_id}/sample"
    | "/org/assets"
    | "/org/assets/{asset_id}"
    | "/org/assets/bulk/delete"
    | "/org/assets/{asset_id}/comments"
    | "/org/assets/{asset_id}/tags"
    | "/org/assets/{asset_id}/criticality"
    | "/org/assets/merge"
    | "/org/assets/bulk/tags"
    | "/org/assets/bulk/clearTags"
    | "/org/assets/bulk/criticality"
    | "/org/assets/{asset_id}/owners"
    | "/org/assets/bulk/owners"
    | "/org/assets/bulk/clearOwners"
    | "/org/custom-integrations/{custom_integration_id}/bulk/remove"
    | "/org/assets/{asset_id}/custom-integrations/{custom_integration_id}/remove"
    | "/org/assets/{asset_id}/sources/{source_id}/remove"
    | "/org/custom-integrations"
    | "/org/custom-integrations/{customIntegrationId}"
    | "/org/services"
    | "/org/services/{service_id}"
    | "/org/wireless"
    | "/org/wireless/{wireless_id}"
    | "/org/tasks"
    | "/org/tasks/{task_id}"
    | "/org/tasks/{task_id}/data"
    | "/org/tasks/{task_id}/changes"
    | "/org/tasks/{task_id}/log"
    | "/org/tasks/{task_id}/stop"
    | "/org/tasks/{task_id}/hide"
    | "/account/api/token"
    | "/account/api/rotate"
    | "/export/org/assets/sync/created/assets.json"
    | "/export/org/assets/sync/updated/assets.json"
    | "/export/org/assets.servicenow.csv"
    | "/export/org/assets.servicenow.json"
    | "/export/org/services.servicenow.csv"
    | "/export/org/assets.servicegraph.json"
    | "/export/org/assets.cisco.csv"
    | "/metadata"
    | "/org/custom-integrations/{custom_integration_id}/asset"
    | "/org/custom-integrations/{custom_integration_id}/attributes"
    | "/org/assets/{asset_id}/custom-integrations/{custom_integration_id}/attributes"
  > {}

/** The paths that the key kind `account` opens. */
export interface AccountKeyPaths extends paths {}

/** The paths that the key kind `client` opens. */
export interface ClientKeyPaths extends paths {}

/** The paths that the key kind `export` opens. */
export interface ExportKeyPaths
  extends Pick<
    paths,
    | "/releases/agent/version"
    | "/releases/scanner/version"
    | "/releases/platform/version"
    | "/health"
    | "/export/org/assets.json"
    | "/export/org/assets.jsonl"
    | "/export/org/assets.csv"
    | "/export/org/assets.nmap.xml"
    | "/export/org/services.json"
    | "/export/org/services.jsonl"
    | "/export/org/services.csv"
    | "/export/org/sites.json"
    | "/export/org/sites.jsonl"
    | "/export/org/sites.csv"
    | "/export/org/wireless.json"
    | "/export/org/wireless.jsonl"
    | "/export/org/wireless.csv"
    | "/export/org/software.json"
    | "/export/org/software.jsonl"
    | "/export/org/software.csv"
    | "/export/org/vulnerabilities.json"
    | "/export/org/vulnerabilities.jsonl"
    | "/export/org/vulnerabilities.csv"
    | "/export/org/certificates.csv"
    | "/export/org/certificates.json"
    | "/export/org/certificates.jsonl"
    | "/export/org/users.json"
    | "/export/org/users.jsonl"
    | "/export/org/users.csv"
    | "/export/org/groups.json"
    | "/export/org/groups.jsonl"
    | "/export/org/groups.csv"
    | "/export/org/findings.csv"
    | "/export/org/findings.json"
    | "/export/org/findings.jsonl"
    | "/export/org/subnet.stats.csv"
    | "/export/org/snmp.arpcache.csv"
    | "/export/org/tasks.json"
    | "/export/org/tasks.jsonl"
    | "/org/assets/type.csv"
    | "/org/assets/os.csv"
    | "/org/assets/hw.csv"
    | "/org/assets/tags.csv"
    | "/org/services/tcp.csv"
    | "/org/services/udp.csv"
    | "/org/services/protocols.csv"
    | "/org/services/products.csv"
    | "/org/metrics"
    | "/account/api/token"
    | "/account/api/rotate"
    | "/export/org/assets/sync/created/assets.json"
    | "/export/org/assets/sync/updated/assets.json"
    | "/export/org/assets.servicenow.csv"
    | "/export/org/assets.servicenow.json"
    | "/export/org/services.servicenow.csv"
    | "/export/org/assets.servicegraph.json"
    | "/export/org/assets.cisco.csv"
    | "/metadata"
  > {}

/** What `client.public.getLatestAgentVersion` takes. */
export interface GetLatestAgentVersionOptions extends CallOptions {}

/** What `client.public.getLatestScannerVersion` takes. */
export interface GetLatestScannerVersionOptions extends CallOptions {}

/** What `client.public.getLatestPlatformVersion` takes. */
export interface GetLatestPlatformVersionOptions extends CallOptions {}

/** What `client.public.getHealthCheck` takes. */
export interface GetHealthCheckOptions extends CallOptions {}

/** What `client.import.importCustomIntegrationAssets` takes. */
export interface ImportCustomIntegrationAssetsOptions extends CallOptions {
  readonly path: operations["importCustomIntegrationAssets"]["parameters"]["path"];
  readonly body: operations["importCustomIntegrationAssets"]["requestBody"]["content"]["multipart/form-data"];
}

/** What `client.export.exportAssetsJSON` takes. */
export interface ExportAssetsJSONOptions extends CallOptions {
  readonly query?: operations["exportAssetsJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetsJSONL` takes. */
export interface ExportAssetsJSONLOptions extends CallOptions {
  readonly query?: operations["exportAssetsJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetsCSV` takes. */
export interface ExportAssetsCSVOptions extends CallOptions {
  readonly query?: operations["exportAssetsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetsNmapXML` takes. */
export interface ExportAssetsNmapXMLOptions extends CallOptions {
  readonly query?: operations["exportAssetsNmapXML"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportServicesJSON` takes. */
export interface ExportServicesJSONOptions extends CallOptions {
  readonly query?: operations["exportServicesJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportServicesJSONL` takes. */
export interface ExportServicesJSONLOptions extends CallOptions {
  readonly query?: operations["exportServicesJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportServicesCSV` takes. */
export interface ExportServicesCSVOptions extends CallOptions {
  readonly query?: operations["exportServicesCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSitesJSON` takes. */
export interface ExportSitesJSONOptions extends CallOptions {
  readonly query?: operations["exportSitesJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSitesJSONL` takes. */
export interface ExportSitesJSONLOptions extends CallOptions {
  readonly query?: operations["exportSitesJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSitesCSV` takes. */
export interface ExportSitesCSVOptions extends CallOptions {
  readonly query?: operations["exportSitesCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportWirelessJSON` takes. */
export interface ExportWirelessJSONOptions extends CallOptions {
  readonly query?: operations["exportWirelessJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportWirelessJSONL` takes. */
export interface ExportWirelessJSONLOptions extends CallOptions {
  readonly query?: operations["exportWirelessJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportWirelessCSV` takes. */
export interface ExportWirelessCSVOptions extends CallOptions {
  readonly query?: operations["exportWirelessCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSoftwareJSON` takes. */
export interface ExportSoftwareJSONOptions extends CallOptions {
  readonly query?: operations["exportSoftwareJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSoftwareJSONL` takes. */
export interface ExportSoftwareJSONLOptions extends CallOptions {
  readonly query?: operations["exportSoftwareJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSoftwareCSV` takes. */
export interface ExportSoftwareCSVOptions extends CallOptions {
  readonly query?: operations["exportSoftwareCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportVulnerabilitiesJSON` takes. */
export interface ExportVulnerabilitiesJSONOptions extends CallOptions {
  readonly query?: operations["exportVulnerabilitiesJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportVulnerabilitiesJSONL` takes. */
export interface ExportVulnerabilitiesJSONLOptions extends CallOptions {
  readonly query?: operations["exportVulnerabilitiesJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportVulnerabilitiesCSV` takes. */
export interface ExportVulnerabilitiesCSVOptions extends CallOptions {
  readonly query?: operations["exportVulnerabilitiesCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportCertificatesCSV` takes. */
export interface ExportCertificatesCSVOptions extends CallOptions {
  readonly query?: operations["exportCertificatesCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportCertificatesJSON` takes. */
export interface ExportCertificatesJSONOptions extends CallOptions {
  readonly query?: operations["exportCertificatesJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportCertificatesJSONL` takes. */
export interface ExportCertificatesJSONLOptions extends CallOptions {
  readonly query?: operations["exportCertificatesJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportDirectoryUsersJSON` takes. */
export interface ExportDirectoryUsersJSONOptions extends CallOptions {
  readonly query?: operations["exportDirectoryUsersJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportDirectoryUsersJSONL` takes. */
export interface ExportDirectoryUsersJSONLOptions extends CallOptions {
  readonly query?: operations["exportDirectoryUsersJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportDirectoryUsersCSV` takes. */
export interface ExportDirectoryUsersCSVOptions extends CallOptions {
  readonly query?: operations["exportDirectoryUsersCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportDirectoryGroupsJSON` takes. */
export interface ExportDirectoryGroupsJSONOptions extends CallOptions {
  readonly query?: operations["exportDirectoryGroupsJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportDirectoryGroupsJSONL` takes. */
export interface ExportDirectoryGroupsJSONLOptions extends CallOptions {
  readonly query?: operations["exportDirectoryGroupsJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportDirectoryGroupsCSV` takes. */
export interface ExportDirectoryGroupsCSVOptions extends CallOptions {
  readonly query?: operations["exportDirectoryGroupsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportFindingsCSV` takes. */
export interface ExportFindingsCSVOptions extends CallOptions {
  readonly query?: operations["exportFindingsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportFindingsJSON` takes. */
export interface ExportFindingsJSONOptions extends CallOptions {
  readonly query?: operations["exportFindingsJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportFindingsJSONL` takes. */
export interface ExportFindingsJSONLOptions extends CallOptions {
  readonly query?: operations["exportFindingsJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSubnetUtilizationStatsCSV` takes. */
export interface ExportSubnetUtilizationStatsCSVOptions extends CallOptions {
  readonly query?: operations["exportSubnetUtilizationStatsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportSNMPARPCacheCSV` takes. */
export interface ExportSNMPARPCacheCSVOptions extends CallOptions {
  readonly query?: operations["exportSNMPARPCacheCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportTasksJSON` takes. */
export interface ExportTasksJSONOptions extends CallOptions {
  readonly query?: operations["exportTasksJSON"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportTasksJSONL` takes. */
export interface ExportTasksJSONLOptions extends CallOptions {
  readonly query?: operations["exportTasksJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetTopTypesCSV` takes. */
export interface ExportAssetTopTypesCSVOptions extends CallOptions {
  readonly query?: operations["exportAssetTopTypesCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetTopOSCSV` takes. */
export interface ExportAssetTopOSCSVOptions extends CallOptions {
  readonly query?: operations["exportAssetTopOSCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetTopHWCSV` takes. */
export interface ExportAssetTopHWCSVOptions extends CallOptions {
  readonly query?: operations["exportAssetTopHWCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetTopTagsCSV` takes. */
export interface ExportAssetTopTagsCSVOptions extends CallOptions {
  readonly query?: operations["exportAssetTopTagsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportServicesTopTCPCSV` takes. */
export interface ExportServicesTopTCPCSVOptions extends CallOptions {
  readonly query?: operations["exportServicesTopTCPCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportServicesTopUDPCSV` takes. */
export interface ExportServicesTopUDPCSVOptions extends CallOptions {
  readonly query?: operations["exportServicesTopUDPCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportServicesTopProtocolsCSV` takes. */
export interface ExportServicesTopProtocolsCSVOptions extends CallOptions {
  readonly query?: operations["exportServicesTopProtocolsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportServicesTopProductsCSV` takes. */
export interface ExportServicesTopProductsCSVOptions extends CallOptions {
  readonly query?: operations["exportServicesTopProductsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.export.exportAssetMetricsJSON` takes. */
export interface ExportAssetMetricsJSONOptions extends CallOptions {
  readonly query?: operations["exportAssetMetricsJSON"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getOrganization` takes. */
export interface GetOrganizationOptions extends CallOptions {
  readonly query?: operations["getOrganization"]["parameters"]["query"] | undefined;
}

/** What `client.organization.updateOrganization` takes. */
export interface UpdateOrganizationOptions extends CallOptions {
  readonly query?: operations["updateOrganization"]["parameters"]["query"] | undefined;
  readonly body: operations["updateOrganization"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.getKey` takes. */
export interface GetKeyOptions extends CallOptions {
  readonly query?: operations["getKey"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeKey` takes. */
export interface RemoveKeyOptions extends CallOptions {
  readonly query?: operations["removeKey"]["parameters"]["query"] | undefined;
}

/** What `client.organization.rotateKey` takes. */
export interface RotateKeyOptions extends CallOptions {
  readonly query?: operations["rotateKey"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getAgents` takes. */
export interface GetAgentsOptions extends CallOptions {
  readonly query?: operations["getAgents"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getAgent` takes. */
export interface GetAgentOptions extends CallOptions {
  readonly path: operations["getAgent"]["parameters"]["path"];
  readonly query?: operations["getAgent"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeAgent` takes. */
export interface RemoveAgentOptions extends CallOptions {
  readonly path: operations["removeAgent"]["parameters"]["path"];
  readonly query?: operations["removeAgent"]["parameters"]["query"] | undefined;
}

/** What `client.organization.updateAgentSettings` takes. */
export interface UpdateAgentSettingsOptions extends CallOptions {
  readonly path: operations["updateAgentSettings"]["parameters"]["path"];
  readonly query?: operations["updateAgentSettings"]["parameters"]["query"] | undefined;
  readonly body: operations["updateAgentSettings"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.upgradeAgent` takes. */
export interface UpgradeAgentOptions extends CallOptions {
  readonly path: operations["upgradeAgent"]["parameters"]["path"];
  readonly query?: operations["upgradeAgent"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getExplorers` takes. */
export interface GetExplorersOptions extends CallOptions {
  readonly query?: operations["getExplorers"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getExplorer` takes. */
export interface GetExplorerOptions extends CallOptions {
  readonly path: operations["getExplorer"]["parameters"]["path"];
  readonly query?: operations["getExplorer"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeExplorer` takes. */
export interface RemoveExplorerOptions extends CallOptions {
  readonly path: operations["removeExplorer"]["parameters"]["path"];
  readonly query?: operations["removeExplorer"]["parameters"]["query"] | undefined;
}

/** What `client.organization.updateExplorerSettings` takes. */
export interface UpdateExplorerSettingsOptions extends CallOptions {
  readonly path: operations["updateExplorerSettings"]["parameters"]["path"];
  readonly query?: operations["updateExplorerSettings"]["parameters"]["query"] | undefined;
  readonly body: operations["updateExplorerSettings"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.upgradeExplorer` takes. */
export interface UpgradeExplorerOptions extends CallOptions {
  readonly path: operations["upgradeExplorer"]["parameters"]["path"];
  readonly query?: operations["upgradeExplorer"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getHostedZones` takes. */
export interface GetHostedZonesOptions extends CallOptions {
  readonly query?: operations["getHostedZones"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getHostedZone` takes. */
export interface GetHostedZoneOptions extends CallOptions {
  readonly path: operations["getHostedZone"]["parameters"]["path"];
  readonly query?: operations["getHostedZone"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getSites` takes. */
export interface GetSitesOptions extends CallOptions {
  readonly query?: operations["getSites"]["parameters"]["query"] | undefined;
}

/** What `client.organization.createSite` takes. */
export interface CreateSiteOptions extends CallOptions {
  readonly query?: operations["createSite"]["parameters"]["query"] | undefined;
  readonly body: operations["createSite"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.getSite` takes. */
export interface GetSiteOptions extends CallOptions {
  readonly path: operations["getSite"]["parameters"]["path"];
  readonly query?: operations["getSite"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeSite` takes. */
export interface RemoveSiteOptions extends CallOptions {
  readonly path: operations["removeSite"]["parameters"]["path"];
  readonly query?: operations["removeSite"]["parameters"]["query"] | undefined;
}

/** What `client.organization.updateSite` takes. */
export interface UpdateSiteOptions extends CallOptions {
  readonly path: operations["updateSite"]["parameters"]["path"];
  readonly query?: operations["updateSite"]["parameters"]["query"] | undefined;
  readonly body: operations["updateSite"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.importScanData` takes. */
export interface ImportScanDataOptions extends CallOptions {
  readonly path: operations["importScanData"]["parameters"]["path"];
  readonly query?: operations["importScanData"]["parameters"]["query"] | undefined;
  readonly header?: operations["importScanData"]["parameters"]["header"] | undefined;
  readonly body: operations["importScanData"]["requestBody"]["content"]["application/octet-stream"];
}

/** What `client.organization.importNessusScanData` takes. */
export interface ImportNessusScanDataOptions extends CallOptions {
  readonly path: operations["importNessusScanData"]["parameters"]["path"];
  readonly query?: operations["importNessusScanData"]["parameters"]["query"] | undefined;
  readonly header?: operations["importNessusScanData"]["parameters"]["header"] | undefined;
  readonly body: operations["importNessusScanData"]["requestBody"]["content"]["application/octet-stream"];
}

/** What `client.organization.importPacketData` takes. */
export interface ImportPacketDataOptions extends CallOptions {
  readonly path: operations["importPacketData"]["parameters"]["path"];
  readonly query?: operations["importPacketData"]["parameters"]["query"] | undefined;
  readonly header?: operations["importPacketData"]["parameters"]["header"] | undefined;
  readonly body: operations["importPacketData"]["requestBody"]["content"]["application/octet-stream"];
}

/** What `client.organization.createScan` takes. */
export interface CreateScanOptions extends CallOptions {
  readonly path: operations["createScan"]["parameters"]["path"];
  readonly query?: operations["createScan"]["parameters"]["query"] | undefined;
  readonly body: operations["createScan"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.createSample` takes. */
export interface CreateSampleOptions extends CallOptions {
  readonly path: operations["createSample"]["parameters"]["path"];
  readonly query?: operations["createSample"]["parameters"]["query"] | undefined;
  readonly body: operations["createSample"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.getAssets` takes. */
export interface GetAssetsOptions extends CallOptions {
  readonly query?: operations["getAssets"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getAsset` takes. */
export interface GetAssetOptions extends CallOptions {
  readonly path: operations["getAsset"]["parameters"]["path"];
  readonly query?: operations["getAsset"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeAsset` takes. */
export interface RemoveAssetOptions extends CallOptions {
  readonly path: operations["removeAsset"]["parameters"]["path"];
  readonly query?: operations["removeAsset"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeBulkAssets` takes. */
export interface RemoveBulkAssetsOptions extends CallOptions {
  readonly query?: operations["removeBulkAssets"]["parameters"]["query"] | undefined;
  readonly body: operations["removeBulkAssets"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateAssetComments` takes. */
export interface UpdateAssetCommentsOptions extends CallOptions {
  readonly path: operations["updateAssetComments"]["parameters"]["path"];
  readonly query?: operations["updateAssetComments"]["parameters"]["query"] | undefined;
  readonly body: operations["updateAssetComments"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateAssetTags` takes. */
export interface UpdateAssetTagsOptions extends CallOptions {
  readonly path: operations["updateAssetTags"]["parameters"]["path"];
  readonly query?: operations["updateAssetTags"]["parameters"]["query"] | undefined;
  readonly body: operations["updateAssetTags"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateAssetCriticality` takes. */
export interface UpdateAssetCriticalityOptions extends CallOptions {
  readonly path: operations["updateAssetCriticality"]["parameters"]["path"];
  readonly query?: operations["updateAssetCriticality"]["parameters"]["query"] | undefined;
  readonly body: operations["updateAssetCriticality"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.mergeAssets` takes. */
export interface MergeAssetsOptions extends CallOptions {
  readonly query?: operations["mergeAssets"]["parameters"]["query"] | undefined;
  readonly body: operations["mergeAssets"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateBulkAssetTags` takes. */
export interface UpdateBulkAssetTagsOptions extends CallOptions {
  readonly query?: operations["updateBulkAssetTags"]["parameters"]["query"] | undefined;
  readonly body: operations["updateBulkAssetTags"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.clearBulkAssetTags` takes. */
export interface ClearBulkAssetTagsOptions extends CallOptions {
  readonly query?: operations["clearBulkAssetTags"]["parameters"]["query"] | undefined;
  readonly body: operations["clearBulkAssetTags"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateBulkAssetCriticality` takes. */
export interface UpdateBulkAssetCriticalityOptions extends CallOptions {
  readonly query?: operations["updateBulkAssetCriticality"]["parameters"]["query"] | undefined;
  readonly body: operations["updateBulkAssetCriticality"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateAssetOwners` takes. */
export interface UpdateAssetOwnersOptions extends CallOptions {
  readonly path: operations["updateAssetOwners"]["parameters"]["path"];
  readonly query?: operations["updateAssetOwners"]["parameters"]["query"] | undefined;
  readonly body: operations["updateAssetOwners"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateBulkAssetOwners` takes. */
export interface UpdateBulkAssetOwnersOptions extends CallOptions {
  readonly query?: operations["updateBulkAssetOwners"]["parameters"]["query"] | undefined;
  readonly body: operations["updateBulkAssetOwners"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.clearBulkAssetOwners` takes. */
export interface ClearBulkAssetOwnersOptions extends CallOptions {
  readonly query?: operations["clearBulkAssetOwners"]["parameters"]["query"] | undefined;
  readonly body: operations["clearBulkAssetOwners"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.bulkRemoveCustomIntegration` takes. */
export interface BulkRemoveCustomIntegrationOptions extends CallOptions {
  readonly path: operations["bulkRemoveCustomIntegration"]["parameters"]["path"];
  readonly query?: operations["bulkRemoveCustomIntegration"]["parameters"]["query"] | undefined;
  readonly body: operations["bulkRemoveCustomIntegration"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.removeCustomIntegration` takes. */
export interface RemoveCustomIntegrationOptions extends CallOptions {
  readonly path: operations["removeCustomIntegration"]["parameters"]["path"];
  readonly query?: operations["removeCustomIntegration"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeAssetSource` takes. */
export interface RemoveAssetSourceOptions extends CallOptions {
  readonly path: operations["removeAssetSource"]["parameters"]["path"];
  readonly query?: operations["removeAssetSource"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getOrgCustomIntegrations` takes. */
export interface GetOrgCustomIntegrationsOptions extends CallOptions {
  readonly query?: operations["getOrgCustomIntegrations"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getOrgCustomIntegration` takes. */
export interface GetOrgCustomIntegrationOptions extends CallOptions {
  readonly path: operations["getOrgCustomIntegration"]["parameters"]["path"];
  readonly query?: operations["getOrgCustomIntegration"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getServices` takes. */
export interface GetServicesOptions extends CallOptions {
  readonly query?: operations["getServices"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getService` takes. */
export interface GetServiceOptions extends CallOptions {
  readonly path: operations["getService"]["parameters"]["path"];
  readonly query?: operations["getService"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeService` takes. */
export interface RemoveServiceOptions extends CallOptions {
  readonly path: operations["removeService"]["parameters"]["path"];
  readonly query?: operations["removeService"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getWirelessLANs` takes. */
export interface GetWirelessLANsOptions extends CallOptions {
  readonly query?: operations["getWirelessLANs"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getWirelessLAN` takes. */
export interface GetWirelessLANOptions extends CallOptions {
  readonly path: operations["getWirelessLAN"]["parameters"]["path"];
  readonly query?: operations["getWirelessLAN"]["parameters"]["query"] | undefined;
}

/** What `client.organization.removeWirelessLAN` takes. */
export interface RemoveWirelessLANOptions extends CallOptions {
  readonly path: operations["removeWirelessLAN"]["parameters"]["path"];
  readonly query?: operations["removeWirelessLAN"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getTasks` takes. */
export interface GetTasksOptions extends CallOptions {
  readonly query?: operations["getTasks"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getTask` takes. */
export interface GetTaskOptions extends CallOptions {
  readonly path: operations["getTask"]["parameters"]["path"];
  readonly query?: operations["getTask"]["parameters"]["query"] | undefined;
}

/** What `client.organization.updateTask` takes. */
export interface UpdateTaskOptions extends CallOptions {
  readonly path: operations["updateTask"]["parameters"]["path"];
  readonly query?: operations["updateTask"]["parameters"]["query"] | undefined;
  readonly body: operations["updateTask"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.getTaskScanData` takes. */
export interface GetTaskScanDataOptions extends CallOptions {
  readonly path: operations["getTaskScanData"]["parameters"]["path"];
  readonly query?: operations["getTaskScanData"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getTaskChangeReport` takes. */
export interface GetTaskChangeReportOptions extends CallOptions {
  readonly path: operations["getTaskChangeReport"]["parameters"]["path"];
  readonly query?: operations["getTaskChangeReport"]["parameters"]["query"] | undefined;
}

/** What `client.organization.getTaskLog` takes. */
export interface GetTaskLogOptions extends CallOptions {
  readonly path: operations["getTaskLog"]["parameters"]["path"];
  readonly query?: operations["getTaskLog"]["parameters"]["query"] | undefined;
}

/** What `client.organization.stopTask` takes. */
export interface StopTaskOptions extends CallOptions {
  readonly path: operations["stopTask"]["parameters"]["path"];
  readonly query?: operations["stopTask"]["parameters"]["query"] | undefined;
}

/** What `client.organization.hideTask` takes. */
export interface HideTaskOptions extends CallOptions {
  readonly path: operations["hideTask"]["parameters"]["path"];
  readonly query?: operations["hideTask"]["parameters"]["query"] | undefined;
}

/** What `client.account.getAccountOrganizations` takes. */
export interface GetAccountOrganizationsOptions extends CallOptions {
  readonly query?: operations["getAccountOrganizations"]["parameters"]["query"] | undefined;
}

/** What `client.account.createAccountOrganization` takes. */
export interface CreateAccountOrganizationOptions extends CallOptions {
  readonly body: operations["createAccountOrganization"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountOrganization` takes. */
export interface GetAccountOrganizationOptions extends CallOptions {
  readonly path: operations["getAccountOrganization"]["parameters"]["path"];
}

/** What `client.account.updateAccountOrganization` takes. */
export interface UpdateAccountOrganizationOptions extends CallOptions {
  readonly path: operations["updateAccountOrganization"]["parameters"]["path"];
  readonly body: operations["updateAccountOrganization"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.removeAccountOrganization` takes. */
export interface RemoveAccountOrganizationOptions extends CallOptions {
  readonly path: operations["removeAccountOrganization"]["parameters"]["path"];
}

/** What `client.account.deleteAccountOrganizationExportTokenDeprecated` takes. */
export interface DeleteAccountOrganizationExportTokenDeprecatedOptions extends CallOptions {
  readonly path: operations["deleteAccountOrganizationExportTokenDeprecated"]["parameters"]["path"];
}

/** What `client.account.rotateAccountOrganizationExportTokenDeprecated` takes. */
export interface RotateAccountOrganizationExportTokenDeprecatedOptions extends CallOptions {
  readonly path: operations["rotateAccountOrganizationExportTokenDeprecated"]["parameters"]["path"];
}

/** What `client.account.getAccountOrganizationExportTokens` takes. */
export interface GetAccountOrganizationExportTokensOptions extends CallOptions {
  readonly path: operations["getAccountOrganizationExportTokens"]["parameters"]["path"];
}

/** What `client.account.createAccountOrganizationExportToken` takes. */
export interface CreateAccountOrganizationExportTokenOptions extends CallOptions {
  readonly path: operations["createAccountOrganizationExportToken"]["parameters"]["path"];
  readonly body: operations["createAccountOrganizationExportToken"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountOrganizationExportToken` takes. */
export interface GetAccountOrganizationExportTokenOptions extends CallOptions {
  readonly path: operations["getAccountOrganizationExportToken"]["parameters"]["path"];
}

/** What `client.account.deleteAccountOrganizationExportToken` takes. */
export interface DeleteAccountOrganizationExportTokenOptions extends CallOptions {
  readonly path: operations["deleteAccountOrganizationExportToken"]["parameters"]["path"];
}

/** What `client.account.rotateAccountOrganizationExportToken` takes. */
export interface RotateAccountOrganizationExportTokenOptions extends CallOptions {
  readonly path: operations["rotateAccountOrganizationExportToken"]["parameters"]["path"];
}

/** What `client.account.getAccountLicense` takes. */
export interface GetAccountLicenseOptions extends CallOptions {}

/** What `client.account.getAccountSites` takes. */
export interface GetAccountSitesOptions extends CallOptions {
  readonly query?: operations["getAccountSites"]["parameters"]["query"] | undefined;
}

/** What `client.account.getAccountCredentials` takes. */
export interface GetAccountCredentialsOptions extends CallOptions {
  readonly query?: operations["getAccountCredentials"]["parameters"]["query"] | undefined;
}

/** What `client.account.createAccountCredential` takes. */
export interface CreateAccountCredentialOptions extends CallOptions {
  readonly body: operations["createAccountCredential"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountCredential` takes. */
export interface GetAccountCredentialOptions extends CallOptions {
  readonly path: operations["getAccountCredential"]["parameters"]["path"];
}

/** What `client.account.removeAccountCredential` takes. */
export interface RemoveAccountCredentialOptions extends CallOptions {
  readonly path: operations["removeAccountCredential"]["parameters"]["path"];
}

/** What `client.account.getAccountKeys` takes. */
export interface GetAccountKeysOptions extends CallOptions {}

/** What `client.account.createAccountKey` takes. */
export interface CreateAccountKeyOptions extends CallOptions {
  readonly body: operations["createAccountKey"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountKey` takes. */
export interface GetAccountKeyOptions extends CallOptions {
  readonly path: operations["getAccountKey"]["parameters"]["path"];
}

/** What `client.account.removeAccountKey` takes. */
export interface RemoveAccountKeyOptions extends CallOptions {
  readonly path: operations["removeAccountKey"]["parameters"]["path"];
}

/** What `client.account.rotateAccountKey` takes. */
export interface RotateAccountKeyOptions extends CallOptions {
  readonly path: operations["rotateAccountKey"]["parameters"]["path"];
}

/** What `client.account.exportEventsJSON` takes. */
export interface ExportEventsJSONOptions extends CallOptions {
  readonly query?: operations["exportEventsJSON"]["parameters"]["query"] | undefined;
}

/** What `client.account.exportEventsJSONL` takes. */
export interface ExportEventsJSONLOptions extends CallOptions {
  readonly query?: operations["exportEventsJSONL"]["parameters"]["query"] | undefined;
}

/** What `client.account.getAccountTasks` takes. */
export interface GetAccountTasksOptions extends CallOptions {
  readonly query?: operations["getAccountTasks"]["parameters"]["query"] | undefined;
}

/** What `client.account.getAccountScanTemplates` takes. */
export interface GetAccountScanTemplatesOptions extends CallOptions {
  readonly query?: operations["getAccountScanTemplates"]["parameters"]["query"] | undefined;
}

/** What `client.account.createAccountScanTemplate` takes. */
export interface CreateAccountScanTemplateOptions extends CallOptions {
  readonly body: operations["createAccountScanTemplate"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.updateAccountScanTemplate` takes. */
export interface UpdateAccountScanTemplateOptions extends CallOptions {
  readonly body: operations["updateAccountScanTemplate"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountScanTemplate` takes. */
export interface GetAccountScanTemplateOptions extends CallOptions {
  readonly path: operations["getAccountScanTemplate"]["parameters"]["path"];
}

/** What `client.account.removeAccountScanTemplate` takes. */
export interface RemoveAccountScanTemplateOptions extends CallOptions {
  readonly path: operations["removeAccountScanTemplate"]["parameters"]["path"];
}

/** What `client.account.getAccountAgents` takes. */
export interface GetAccountAgentsOptions extends CallOptions {
  readonly query?: operations["getAccountAgents"]["parameters"]["query"] | undefined;
}

/** What `client.account.getAccountUsers` takes. */
export interface GetAccountUsersOptions extends CallOptions {}

/** What `client.account.createAccountUser` takes. */
export interface CreateAccountUserOptions extends CallOptions {
  readonly body: operations["createAccountUser"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.createAccountUserInvite` takes. */
export interface CreateAccountUserInviteOptions extends CallOptions {
  readonly body: operations["createAccountUserInvite"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountUser` takes. */
export interface GetAccountUserOptions extends CallOptions {
  readonly path: operations["getAccountUser"]["parameters"]["path"];
}

/** What `client.account.removeAccountUser` takes. */
export interface RemoveAccountUserOptions extends CallOptions {
  readonly path: operations["removeAccountUser"]["parameters"]["path"];
}

/** What `client.account.updateAccountUser` takes. */
export interface UpdateAccountUserOptions extends CallOptions {
  readonly path: operations["updateAccountUser"]["parameters"]["path"];
  readonly body: operations["updateAccountUser"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.resetAccountUserMFA` takes. */
export interface ResetAccountUserMFAOptions extends CallOptions {
  readonly path: operations["resetAccountUserMFA"]["parameters"]["path"];
}

/** What `client.account.resetAccountUserLockout` takes. */
export interface ResetAccountUserLockoutOptions extends CallOptions {
  readonly path: operations["resetAccountUserLockout"]["parameters"]["path"];
}

/** What `client.account.resetAccountUserPassword` takes. */
export interface ResetAccountUserPasswordOptions extends CallOptions {
  readonly path: operations["resetAccountUserPassword"]["parameters"]["path"];
}

/** What `client.account.getAccountGroups` takes. */
export interface GetAccountGroupsOptions extends CallOptions {}

/** What `client.account.createAccountGroup` takes. */
export interface CreateAccountGroupOptions extends CallOptions {
  readonly body: operations["createAccountGroup"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.updateAccountGroup` takes. */
export interface UpdateAccountGroupOptions extends CallOptions {
  readonly body: operations["updateAccountGroup"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountGroup` takes. */
export interface GetAccountGroupOptions extends CallOptions {
  readonly path: operations["getAccountGroup"]["parameters"]["path"];
}

/** What `client.account.removeAccountGroup` takes. */
export interface RemoveAccountGroupOptions extends CallOptions {
  readonly path: operations["removeAccountGroup"]["parameters"]["path"];
}

/** What `client.account.getAccountGroupMappings` takes. */
export interface GetAccountGroupMappingsOptions extends CallOptions {}

/** What `client.account.createAccountGroupMapping` takes. */
export interface CreateAccountGroupMappingOptions extends CallOptions {
  readonly body: operations["createAccountGroupMapping"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.updateAccountGroupMapping` takes. */
export interface UpdateAccountGroupMappingOptions extends CallOptions {
  readonly body: operations["updateAccountGroupMapping"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountGroupMapping` takes. */
export interface GetAccountGroupMappingOptions extends CallOptions {
  readonly path: operations["getAccountGroupMapping"]["parameters"]["path"];
}

/** What `client.account.removeAccountGroupMapping` takes. */
export interface RemoveAccountGroupMappingOptions extends CallOptions {
  readonly path: operations["removeAccountGroupMapping"]["parameters"]["path"];
}

/** What `client.account.getAccountAssetOwnershipTypes` takes. */
export interface GetAccountAssetOwnershipTypesOptions extends CallOptions {}

/** What `client.account.createAccountAssetOwnershipTypes` takes. */
export interface CreateAccountAssetOwnershipTypesOptions extends CallOptions {
  readonly body: operations["createAccountAssetOwnershipTypes"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.updateAccountAssetOwnershipTypes` takes. */
export interface UpdateAccountAssetOwnershipTypesOptions extends CallOptions {
  readonly body: operations["updateAccountAssetOwnershipTypes"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.deleteAccountAssetOwnershipTypes` takes. */
export interface DeleteAccountAssetOwnershipTypesOptions extends CallOptions {
  readonly body: operations["deleteAccountAssetOwnershipTypes"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.updateAccountAssetOwnershipType` takes. */
export interface UpdateAccountAssetOwnershipTypeOptions extends CallOptions {
  readonly path: operations["updateAccountAssetOwnershipType"]["parameters"]["path"];
  readonly body: operations["updateAccountAssetOwnershipType"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.deleteAccountAssetOwnershipType` takes. */
export interface DeleteAccountAssetOwnershipTypeOptions extends CallOptions {
  readonly path: operations["deleteAccountAssetOwnershipType"]["parameters"]["path"];
}

/** What `client.account.getAccountCustomIntegrations` takes. */
export interface GetAccountCustomIntegrationsOptions extends CallOptions {}

/** What `client.account.createAccountCustomIntegration` takes. */
export interface CreateAccountCustomIntegrationOptions extends CallOptions {
  readonly body: operations["createAccountCustomIntegration"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.getAccountCustomIntegration` takes. */
export interface GetAccountCustomIntegrationOptions extends CallOptions {
  readonly path: operations["getAccountCustomIntegration"]["parameters"]["path"];
}

/** What `client.account.updateAccountCustomIntegration` takes. */
export interface UpdateAccountCustomIntegrationOptions extends CallOptions {
  readonly path: operations["updateAccountCustomIntegration"]["parameters"]["path"];
  readonly body: operations["updateAccountCustomIntegration"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.createAccountCustomIntegrationAndID` takes. */
export interface CreateAccountCustomIntegrationAndIDOptions extends CallOptions {
  readonly path: operations["createAccountCustomIntegrationAndID"]["parameters"]["path"];
  readonly body: operations["createAccountCustomIntegrationAndID"]["requestBody"]["content"]["application/json"];
}

/** What `client.account.deleteAccountCustomIntegration` takes. */
export interface DeleteAccountCustomIntegrationOptions extends CallOptions {
  readonly path: operations["deleteAccountCustomIntegration"]["parameters"]["path"];
}

/** What `client.token.getAPIToken` takes. */
export interface GetAPITokenOptions extends CallOptions {
  readonly body: operations["getAPIToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
}

/** What `client.token.rotateAPIToken` takes. */
export interface RotateAPITokenOptions extends CallOptions {
  readonly body: operations["rotateAPIToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
}

/** What `client.integrations.splunkAssetSyncCreatedJSON` takes. */
export interface SplunkAssetSyncCreatedJSONOptions extends CallOptions {
  readonly query?: operations["splunkAssetSyncCreatedJSON"]["parameters"]["query"] | undefined;
}

/** What `client.integrations.splunkAssetSyncUpdatedJSON` takes. */
export interface SplunkAssetSyncUpdatedJSONOptions extends CallOptions {
  readonly query?: operations["splunkAssetSyncUpdatedJSON"]["parameters"]["query"] | undefined;
}

/** What `client.integrations.snowExportAssetsCSV` takes. */
export interface SnowExportAssetsCSVOptions extends CallOptions {
  readonly query?: operations["snowExportAssetsCSV"]["parameters"]["query"] | undefined;
}

/** What `client.integrations.snowExportAssetsJSON` takes. */
export interface SnowExportAssetsJSONOptions extends CallOptions {
  readonly query?: operations["snowExportAssetsJSON"]["parameters"]["query"] | undefined;
}

/** What `client.integrations.snowExportServicesCSV` takes. */
export interface SnowExportServicesCSVOptions extends CallOptions {
  readonly query?: operations["snowExportServicesCSV"]["parameters"]["query"] | undefined;
}

/** What `client.integrations.snowServiceGraphExportAssetsJSON` takes. */
export interface SnowServiceGraphExportAssetsJSONOptions extends CallOptions {
  readonly query?: operations["snowServiceGraphExportAssetsJSON"]["parameters"]["query"] | undefined;
}

/** What `client.integrations.exportAssetsCiscoCSV` takes. */
export interface ExportAssetsCiscoCSVOptions extends CallOptions {
  readonly query?: operations["exportAssetsCiscoCSV"]["parameters"]["query"] | undefined;
}

/** What `client.public.getMetadata` takes. */
export interface GetMetadataOptions extends CallOptions {}

/** What `client.organization.createCustomIntegrationAsset` takes. */
export interface CreateCustomIntegrationAssetOptions extends CallOptions {
  readonly path: operations["createCustomIntegrationAsset"]["parameters"]["path"];
  readonly query: operations["createCustomIntegrationAsset"]["parameters"]["query"];
  readonly body: operations["createCustomIntegrationAsset"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateCustomIntegrationAttributes` takes. */
export interface UpdateCustomIntegrationAttributesOptions extends CallOptions {
  readonly path: operations["updateCustomIntegrationAttributes"]["parameters"]["path"];
  readonly query: operations["updateCustomIntegrationAttributes"]["parameters"]["query"];
  readonly body: operations["updateCustomIntegrationAttributes"]["requestBody"]["content"]["application/json"];
}

/** What `client.organization.updateAssetCustomIntegrationAttributes` takes. */
export interface UpdateAssetCustomIntegrationAttributesOptions extends CallOptions {
  readonly path: operations["updateAssetCustomIntegrationAttributes"]["parameters"]["path"];
  readonly query?: operations["updateAssetCustomIntegrationAttributes"]["parameters"]["query"] | undefined;
  readonly body: operations["updateAssetCustomIntegrationAttributes"]["requestBody"]["content"]["application/json"];
}

/** What `client.export.exportAssetsJSON.all` takes. */
export interface ExportAssetsJSONAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["exportAssetsJSON"]["parameters"]["query"]>, "start_key" | "page_size"> | undefined;
}

/** What `client.export.exportServicesJSON.all` takes. */
export interface ExportServicesJSONAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["exportServicesJSON"]["parameters"]["query"]>, "start_key" | "page_size"> | undefined;
}

/** What `client.export.exportWirelessJSON.all` takes. */
export interface ExportWirelessJSONAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["exportWirelessJSON"]["parameters"]["query"]>, "start_key" | "page_size"> | undefined;
}

/** What `client.export.exportSoftwareJSON.all` takes. */
export interface ExportSoftwareJSONAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["exportSoftwareJSON"]["parameters"]["query"]>, "start_key" | "page_size"> | undefined;
}

/** What `client.export.exportVulnerabilitiesJSON.all` takes. */
export interface ExportVulnerabilitiesJSONAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["exportVulnerabilitiesJSON"]["parameters"]["query"]>, "start_key" | "page_size"> | undefined;
}

/** What `client.account.exportEventsJSON.all` takes. */
export interface ExportEventsJSONAllOptions extends CallOptions, PageOptions {
  readonly query?: Omit<NonNullable<operations["exportEventsJSON"]["parameters"]["query"]>, "start_key" | "page_size"> | undefined;
}

/** Nothing is documented to stand in it; that the call answered 200 is the message. */
export type OperationStatus = components["schemas"]["OperationStatus"];

/**
 * What went wrong, as the console sends it. Nothing in it is certain; read whichever of detail, message,
 * error and title is there.
 */
export type Problem = components["schemas"]["Problem"];

/** The secret of a credential of type aws_access_secret; all values are strings. */
export type AWSCredentialFields = components["schemas"]["AWSCredentialFields"];

/** The secret of a credential of type azure_client_secret; all values are strings. */
export type AzureClientSecretCredentialFields = components["schemas"]["AzureClientSecretCredentialFields"];

/** The secret of a credential of type azure_username_password; all values are strings. */
export type AzureUsernamePasswordCredentialFields = components["schemas"]["AzureUsernamePasswordCredentialFields"];

/** The secret of a credential of type censys_search_api_key; all values are strings. */
export type CensysCredentialFields = components["schemas"]["CensysCredentialFields"];

/** A TLS certificate or an SSH host key that was seen. */
export type Certificate = components["schemas"]["Certificate"];

/** The secret of a credential of type crowdstrike_api_key; all values are strings. */
export type CrowdstrikeCredentialFields = components["schemas"]["CrowdstrikeCredentialFields"];

/** The secret of a credential of type custom_integration_credential; all values are strings. */
export type CustomIntegrationScriptCredentialFields = components["schemas"]["CustomIntegrationScriptCredentialFields"];

/** A kind of problem found in the organization, with the number of its instances. */
export type Finding = components["schemas"]["Finding"];

/** The secret of a credential of type gcp_service_account_key; all values are strings. */
export type GCPCredentialFields = components["schemas"]["GCPCredentialFields"];

/** The secret of a credential of type google_workspace_client_secret; all values are strings. */
export type GoogleWorkspaceCredentialFields = components["schemas"]["GoogleWorkspaceCredentialFields"];

/** The secret of a credential of type insightvm_username_password; all values are strings. */
export type InsightVMCredentialFields = components["schemas"]["InsightVMCredentialFields"];

/** The secret of a credential of type ldap_username_password; all values are strings. */
export type LDAPCredentialFields = components["schemas"]["LDAPCredentialFields"];

/** The secret of a credential of type mecm_db_connection_string; all values are strings. */
export type MECMCredentialFields = components["schemas"]["MECMCredentialFields"];

/**
 * The secret of a credential of type meraki_api_key; all values are strings. The name is misspelt by the
 * vendor: it means Meraki.
 */
export type MirakiCredentialFields = components["schemas"]["MirakiCredentialFields"];

/** The secret of a credential of type miradore_api_key_v1; all values are strings. */
export type MiradoreCredentialFields = components["schemas"]["MiradoreCredentialFields"];

/** The secret of a credential of type nessus_access_secret; all values are strings. */
export type NessusCredentialFields = components["schemas"]["NessusCredentialFields"];

/** The secret of a credential of type netbox_api_key; all values are strings. */
export type NetboxCredentialFields = components["schemas"]["NetboxCredentialFields"];

/** The secret of a credential of type palo_alto_api_key; all values are strings. */
export type PaloAltoFirewallCredentialFields = components["schemas"]["PaloAltoFirewallCredentialFields"];

/** The secret of a credential of type qualys_username_password; all values are strings. */
export type QualysCredentialFields = components["schemas"]["QualysCredentialFields"];

/** The secret of a credential of type sentinelone_api_key; all values are strings. */
export type SentinelOneCredentialFields = components["schemas"]["SentinelOneCredentialFields"];

/** The secret of a credential of type shodan_api_key; all values are strings. */
export type ShodanCredentialFields = components["schemas"]["ShodanCredentialFields"];

/** The secret of a credential of type snmpv2_community; all values are strings. */
export type SNMPv2CommunitiesCredentialFields = components["schemas"]["SNMPv2CommunitiesCredentialFields"];

/** The secret of a credential of type snmpv3_credential; all values are strings. */
export type SNMPv3CredentialFields = components["schemas"]["SNMPv3CredentialFields"];

/** The secret of a credential of type tanium_api_token; all values are strings. */
export type TaniumCredentialFields = components["schemas"]["TaniumCredentialFields"];

/** The secret of a credential of type tenable_access_secret; all values are strings. */
export type TenableIoCredentialFields = components["schemas"]["TenableIoCredentialFields"];

/** The secret of a credential of type tenable_security_center_access_secret; all values are strings. */
export type TenableScCredentialFields = components["schemas"]["TenableScCredentialFields"];

/** The secret of a credential of type vmware_username_password; all values are strings. */
export type VMwareCredentialFields = components["schemas"]["VMwareCredentialFields"];

/** The secret of a credential of type wiz_client_secret; all values are strings. */
export type WizCredentialFields = components["schemas"]["WizCredentialFields"];

/** The secret of a credential of type x509_keypair; all values are strings. */
export type X509CredentialFields = components["schemas"]["X509CredentialFields"];

/** A release of a component. */
export type ComponentVersion = components["schemas"]["ComponentVersion"];

/** That the console is up. */
export type HealthCheckResponse = components["schemas"]["HealthCheckResponse"];

/** Where a file is stored, for a short while. */
export type URLRecord = components["schemas"]["URL"];

/** How to sample traffic. Lists are one string, separated by commas, spaces or line ends. */
export type SampleOptions = components["schemas"]["SampleOptions"];

/**
 * How to scan. All values are strings, numbers and booleans too. The console also takes options of single
 * probes, such as dns-port, of which no list is documented.
 */
export type ScanOptions = components["schemas"]["ScanOptions"];

export type ScanTemplateOptions = components["schemas"]["ScanTemplateOptions"];

/** The settings of a scan, to be used again. */
export type ScanTemplate = components["schemas"]["ScanTemplate"];

/** What can be changed of an Explorer. */
export type AgentPatchedSettings = components["schemas"]["AgentPatchedSettings"];

/** What can be set of an organization. Numbers and booleans are strings here, but not in Organization. */
export type OrgOptions = components["schemas"]["OrgOptions"];

/** What can be set of a site. What is sent replaces what was there. */
export type SiteOptions = components["schemas"]["SiteOptions"];

/**
 * The secret part of a credential. Nothing inside tells the 27 shapes apart, some of which fit in one
 * another; the type beside it does.
 */
export type CredentialFields = components["schemas"]["CredentialFields"];

/** A credential to store. */
export type CredentialOptions = components["schemas"]["CredentialOptions"];

export type APIKeyOptions = components["schemas"]["APIKeyOptions"];

export type ExportTokenOptions = components["schemas"]["ExportTokenOptions"];

/** Changed assets, and where to go on from. */
export type AssetsWithCheckpoint = components["schemas"]["AssetsWithCheckpoint"];

export type AssetComments = components["schemas"]["AssetComments"];

export type AssetTags = components["schemas"]["AssetTags"];

export type AssetCriticality = components["schemas"]["AssetCriticality"];

/** The assets that the call is about. */
export type AssetIDs = components["schemas"]["AssetIDs"];

export type AssetTagsWithSearch = components["schemas"]["AssetTagsWithSearch"];

export type AssetCriticalityWithSearch = components["schemas"]["AssetCriticalityWithSearch"];

export type SearchQuery = components["schemas"]["SearchQuery"];

/** A device. The console sends more keys than these, and with fields only those that were asked for. */
export type Asset = components["schemas"]["Asset"];

/**
 * A service of an asset. The record embeds the whole asset, so use fields against its size; its identity
 * is service_id, not id.
 */
export type Service = components["schemas"]["Service"];

/** A part of the organization's network that is scanned as one. */
export type Site = components["schemas"]["Site"];

/** A wireless network that was seen. */
export type Wireless = components["schemas"]["Wireless"];

/** Software on an asset. */
export type Software = components["schemas"]["Software"];

/** A vulnerability of an asset. The record embeds the whole asset, so use fields against its size. */
export type Vulnerability = components["schemas"]["Vulnerability"];

/** A user found in a directory such as Active Directory; not a user of the console. */
export type DirectoryUser = components["schemas"]["DirectoryUser"];

/** A group found in a directory such as Active Directory; not a group of the console. */
export type DirectoryGroup = components["schemas"]["DirectoryGroup"];

/** One tenant of the account, with its own sites, assets and keys. */
export type Organization = components["schemas"]["Organization"];

/** A stored credential, without its secret. */
export type Credential = components["schemas"]["Credential"];

/** A key of an organization or of the account, with its counters. */
export type OrganizationAPIKey = components["schemas"]["OrganizationAPIKey"];

/** A key that opens the exports of one organization. */
export type ExportToken = components["schemas"]["ExportToken"];

/** An Explorer, which scans from inside a network; once called agent, and still so here. */
export type Agent = components["schemas"]["Agent"];

/** What a task is and does. */
export type TaskBase = components["schemas"]["TaskBase"];

/** A scan, an import or other work in the console. */
export type Task = components["schemas"]["Task"];

export type TaskOptions = components["schemas"]["TaskOptions"];

/** Where the console scans from by itself. */
export type HostedZone = components["schemas"]["HostedZone"];

/** What the account may use. */
export type License = components["schemas"]["License"];

/** Something that somebody or the console did. */
export type EventRecord = components["schemas"]["Event"];

/** Somebody who may log in to the console. */
export type User = components["schemas"]["User"];

/** Users of the console that share roles. */
export type Group = components["schemas"]["Group"];

export type GroupPost = components["schemas"]["GroupPost"];

export type GroupPut = components["schemas"]["GroupPut"];

/** A single sign-on attribute and the group that its owners join. */
export type GroupMapping = components["schemas"]["GroupMapping"];

export type UserOptions = components["schemas"]["UserOptions"];

export type UserInviteOptions = components["schemas"]["UserInviteOptions"];

/** An asset in the columns of ServiceNow. */
export type AssetServiceNow = components["schemas"]["AssetServiceNow"];

/** A kind of owner that an asset may have. */
export type AssetOwnershipType = components["schemas"]["AssetOwnershipType"];

export type AssetOwnershipTypePost = components["schemas"]["AssetOwnershipTypePost"];

export type AssetOwnerships = components["schemas"]["AssetOwnerships"];

export type AssetOwnershipsWithSearch = components["schemas"]["AssetOwnershipsWithSearch"];

/**
 * What custom integrations have in common. Times are RFC 3339 here, not epoch seconds. The vendor's
 * Python client also reads these keys in camelCase, so a console may send them so.
 */
export type BaseResponse = components["schemas"]["BaseResponse"];

export type BaseCustomIntegration = components["schemas"]["BaseCustomIntegration"];

export type CustomIntegration = components["schemas"]["CustomIntegration"];

export type CustomIntegrationCreate = components["schemas"]["CustomIntegrationCreate"];

/**
 * Assets of a custom integration, sent as a form. The vendor's document has the task as one object; its
 * Python client, which works, sends it in parts of their own, and so does this document.
 */
export type NewAssetImport = components["schemas"]["NewAssetImport"];

/** An asset as a custom integration reports it. */
export type ImportAsset = components["schemas"]["ImportAsset"];

/** A token for the Authorization header. Nothing in it is promised by the vendor. */
export type AccessToken = components["schemas"]["AccessToken"];

/** The new id and secret of an API client. */
export type APIClientCredentials = components["schemas"]["APIClientCredentials"];

/** The id and secret of an API client. */
export type ClientIDForm = components["schemas"]["ClientIDForm"];

export type AssetPage = components["schemas"]["AssetPage"];

/** A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
export type AssetExportResponse = components["schemas"]["AssetExportResponse"];

export type ServicePage = components["schemas"]["ServicePage"];

/** A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
export type ServiceExportResponse = components["schemas"]["ServiceExportResponse"];

export type WirelessPage = components["schemas"]["WirelessPage"];

/** A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
export type WirelessExportResponse = components["schemas"]["WirelessExportResponse"];

export type SoftwarePage = components["schemas"]["SoftwarePage"];

/** A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
export type SoftwareExportResponse = components["schemas"]["SoftwareExportResponse"];

export type VulnerabilityPage = components["schemas"]["VulnerabilityPage"];

/** A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
export type VulnerabilityExportResponse = components["schemas"]["VulnerabilityExportResponse"];

export type EventPage = components["schemas"]["EventPage"];

/** A page where page_size was sent, else an array. Older self-hosted consoles send an array all the same. */
export type EventExportResponse = components["schemas"]["EventExportResponse"];

/** One metric of the asset inventory, by site. */
export type AssetMetric = components["schemas"]["AssetMetric"];

/** How many assets were changed. */
export type BulkAssetUpdateResult = components["schemas"]["BulkAssetUpdateResult"];

export type FindingLink = components["schemas"]["FindingLink"];

export type FindingLinks = components["schemas"]["FindingLinks"];

export type AssetOwnership = components["schemas"]["AssetOwnership"];

export type NetworkInterface = components["schemas"]["NetworkInterface"];

/**
 * The task that takes the assets in, as the vendor's document has it. It goes out as the parts
 * importTask.name and so on of the form.
 */
export type ImportTask = components["schemas"]["ImportTask"];

/**
 * What the console says of itself; more keys may come.
 *
 * Observed, not documented: A published script reads Version of it.
 */
export type ConsoleMetadata = components["schemas"]["ConsoleMetadata"];

/**
 * An asset to be created at once. Keys are in snake_case here, unlike those of ImportAsset.
 *
 * Observed, not documented: The vendor's Python client calls it; the API document lacks it.
 */
export type CustomIntegrationAsset = components["schemas"]["CustomIntegrationAsset"];

/** Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
export type CustomIntegrationAssetCreate = components["schemas"]["CustomIntegrationAssetCreate"];

/** Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
export type CustomIntegrationAssetCreated = components["schemas"]["CustomIntegrationAssetCreated"];

/** Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
export type CustomIntegrationAttributes = components["schemas"]["CustomIntegrationAttributes"];

/** Observed, not documented: The vendor's Python client calls it; the API document lacks it. */
export type CustomIntegrationAttributesUpdated = components["schemas"]["CustomIntegrationAttributesUpdated"];

/**
 * A service of an imported asset.
 *
 * Observed, not documented: The vendor's Python client has it, and the Starlark types of its
 * integrations; the API document lacks it.
 */
export type ImportService = components["schemas"]["ImportService"];

/**
 * A protocol that a service speaks, and what is known of it.
 *
 * Observed, not documented: The vendor's Python client has it, and the Starlark types of its
 * integrations; the API document lacks it.
 */
export type ImportServiceProtocol = components["schemas"]["ImportServiceProtocol"];

/**
 * Software on an imported asset.
 *
 * Observed, not documented: The vendor's Python client has it, and the Starlark types of its
 * integrations; the API document lacks it.
 */
export type ImportSoftware = components["schemas"]["ImportSoftware"];

/**
 * A vulnerability of an imported asset.
 *
 * Observed, not documented: The vendor's Python client has it, and the Starlark types of its
 * integrations; the API document lacks it.
 */
export type ImportVulnerability = components["schemas"]["ImportVulnerability"];
