import type { Caller } from "@runwire/core";
import {
  type CsvResource,
  createExportResource,
  type ExportOperations,
  type ExportResource,
  type PagedExportResource,
} from "./export-resource.js";
import type {
  Asset,
  Certificate,
  DirectoryGroup,
  DirectoryUser,
  Finding,
  Service,
  Site,
  Software,
  Task,
  Vulnerability,
  Wireless,
} from "./generated/api.js";
import { operations } from "./generated/operations.js";

/** What people do with runZero's data, by what it is about. All keys can export. */
export interface Resources {
  readonly assets: PagedExportResource<Asset> & CsvResource;
  readonly services: PagedExportResource<Service> & CsvResource;
  readonly wireless: PagedExportResource<Wireless> & CsvResource;
  readonly software: PagedExportResource<Software> & CsvResource;
  readonly vulnerabilities: PagedExportResource<Vulnerability> & CsvResource;
  readonly sites: ExportResource<Site> & CsvResource;
  /** Users of the directories that runZero has found, not of its console. */
  readonly users: ExportResource<DirectoryUser> & CsvResource;
  /** Groups of the directories that runZero has found, not of its console. */
  readonly groups: ExportResource<DirectoryGroup> & CsvResource;
  readonly certificates: ExportResource<Certificate> & CsvResource;
  readonly findings: ExportResource<Finding> & CsvResource;
  readonly tasks: ExportResource<Task>;
}

const exportsOf: Readonly<Record<keyof Resources, ExportOperations>> = {
  assets: {
    lines: operations.exportAssetsJSONL,
    pages: operations.exportAssetsJSON,
    csv: operations.exportAssetsCSV,
  },
  services: {
    lines: operations.exportServicesJSONL,
    pages: operations.exportServicesJSON,
    csv: operations.exportServicesCSV,
  },
  wireless: {
    lines: operations.exportWirelessJSONL,
    pages: operations.exportWirelessJSON,
    csv: operations.exportWirelessCSV,
  },
  software: {
    lines: operations.exportSoftwareJSONL,
    pages: operations.exportSoftwareJSON,
    csv: operations.exportSoftwareCSV,
  },
  vulnerabilities: {
    lines: operations.exportVulnerabilitiesJSONL,
    pages: operations.exportVulnerabilitiesJSON,
    csv: operations.exportVulnerabilitiesCSV,
  },
  sites: { lines: operations.exportSitesJSONL, csv: operations.exportSitesCSV },
  users: { lines: operations.exportDirectoryUsersJSONL, csv: operations.exportDirectoryUsersCSV },
  groups: { lines: operations.exportDirectoryGroupsJSONL, csv: operations.exportDirectoryGroupsCSV },
  certificates: { lines: operations.exportCertificatesJSONL, csv: operations.exportCertificatesCSV },
  findings: { lines: operations.exportFindingsJSONL, csv: operations.exportFindingsCSV },
  tasks: { lines: operations.exportTasksJSONL },
};

/** Makes the resources of a client. */
export function createResources(caller: Caller): Resources {
  const made = Object.entries(exportsOf).map(([name, behind]) => [
    name,
    createExportResource(name, behind, caller),
  ]);
  return Object.fromEntries(made) as Resources;
}
