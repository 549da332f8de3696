import type { Handlers } from "../call.js";
import { assetRecords } from "../data/assets.js";
import { certificateRecords } from "../data/certificates.js";
import { groupRecords, userRecords } from "../data/directory.js";
import { findingRecords } from "../data/findings.js";
import { serviceRecords } from "../data/services.js";
import { siteRecords } from "../data/sites.js";
import { softwareRecords } from "../data/software.js";
import { taskRecords } from "../data/tasks.js";
import { vulnerabilityRecords } from "../data/vulnerabilities.js";
import { wirelessRecords } from "../data/wireless.js";
import { exportHandlers } from "./export-handlers.js";

const assets = exportHandlers((call) => assetRecords(call.organization.inventory));
const services = exportHandlers((call) => serviceRecords(call.organization.inventory));
const software = exportHandlers((call) => softwareRecords(call.organization.inventory));
const vulnerabilities = exportHandlers((call) => vulnerabilityRecords(call.organization.inventory));
const sites = exportHandlers((call) => siteRecords([...call.organization.sites.values()]));
const wireless = exportHandlers((call) => wirelessRecords(call.organization));
const certificates = exportHandlers((call) => certificateRecords(call.organization));
const users = exportHandlers((call) => userRecords(call.organization));
const groups = exportHandlers((call) => groupRecords(call.organization));
const findings = exportHandlers((call) => findingRecords(call.organization));
const tasks = exportHandlers((call) => taskRecords(call.organization));

/** The exports of records: one line for each kind and format. */
export const recordExportHandlers: Handlers = {
  exportAssetsJSON: assets.json,
  exportAssetsJSONL: assets.jsonl,
  exportAssetsCSV: assets.csv,
  exportServicesJSON: services.json,
  exportServicesJSONL: services.jsonl,
  exportServicesCSV: services.csv,
  exportSoftwareJSON: software.json,
  exportSoftwareJSONL: software.jsonl,
  exportSoftwareCSV: software.csv,
  exportVulnerabilitiesJSON: vulnerabilities.json,
  exportVulnerabilitiesJSONL: vulnerabilities.jsonl,
  exportVulnerabilitiesCSV: vulnerabilities.csv,
  exportSitesJSON: sites.json,
  exportSitesJSONL: sites.jsonl,
  exportSitesCSV: sites.csv,
  exportWirelessJSON: wireless.json,
  exportWirelessJSONL: wireless.jsonl,
  exportWirelessCSV: wireless.csv,
  exportCertificatesJSON: certificates.json,
  exportCertificatesJSONL: certificates.jsonl,
  exportCertificatesCSV: certificates.csv,
  exportDirectoryUsersJSON: users.json,
  exportDirectoryUsersJSONL: users.jsonl,
  exportDirectoryUsersCSV: users.csv,
  exportDirectoryGroupsJSON: groups.json,
  exportDirectoryGroupsJSONL: groups.jsonl,
  exportDirectoryGroupsCSV: groups.csv,
  exportFindingsJSON: findings.json,
  exportFindingsJSONL: findings.jsonl,
  exportFindingsCSV: findings.csv,
  exportTasksJSON: tasks.json,
  exportTasksJSONL: tasks.jsonl,

  // The same arrays, unpaged, where people use them instead of an export.
  getAssets: assets.json,
  getServices: services.json,
  getWirelessLANs: wireless.json,
};
