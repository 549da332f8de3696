import type { Caller } from "@runwire/core";
import { type AssetChanges, createAssetChanges } from "./asset-changes.js";
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
import { createImports, type ImportsResource } from "./imports.js";
import { createScan, type StartScan } from "./scan.js";
import { createSync, type SyncResource } from "./sync.js";
import { createTaskJobs, type TaskJobs } from "./tasks.js";

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
  readonly sync: SyncResource;
}

const exportsOf: Readonly<Record<Exclude<keyof Resources, "sync">, ExportOperations>> = {
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

/** What people do with an organization: all keys but export tokens can. */
export interface OrganizationResources extends Resources {
  readonly assets: Resources["assets"] & AssetChanges;
  readonly tasks: Resources["tasks"] & TaskJobs;
  readonly imports: ImportsResource;
  /**
   * Starts a scan of a site, and gives its task.
   *
   * ```ts
   * const task = await runzero.scan(siteId, { targets: ["10.0.0.0/24"], scanName: "office", maxHostRate: 100 });
   * await runzero.tasks.wait(task.id);
   * ```
   */
  readonly scan: StartScan;
}

/**
 * Makes the resources of a client. Which of them its type has depends on its key; the rest is here, too, and refuses
 * each call with what could make it.
 */
export function createResources(caller: Caller, organizationId: string | undefined): OrganizationResources {
  const made = Object.entries(exportsOf).map(([name, behind]) => [
    name,
    createExportResource(name, behind, caller),
  ]);
  const exports = Object.fromEntries(made) as Omit<Resources, "sync">;
  return {
    ...exports,
    assets: { ...exports.assets, ...createAssetChanges(caller) },
    tasks: { ...exports.tasks, ...createTaskJobs(caller) },
    sync: createSync(caller),
    imports: createImports(caller, organizationId),
    scan: createScan(caller),
  };
}
