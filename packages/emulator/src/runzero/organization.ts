import { ZERO_ID } from "../ids.js";
import { lazy } from "../lazy.js";
import { draw, uuid } from "../seeded.js";
import { type Explorer, firstExplorers } from "./data/explorers.js";
import { createInventory, type Inventory } from "./data/inventory.js";
import type { OrganizationOptions } from "./options.js";
import { createTaskBook, type TaskBook } from "./tasks/task-book.js";

/** A site, as the vendor's document has it. */
export interface Site {
  readonly id: string;
  readonly created_at: number;
  updated_at: number;
  name: string;
  description: string;
  scope: string;
  excludes: string;
  subnets: Record<string, unknown>;
}

/** The settings of an organization that calls can change. */
export interface OrganizationSettings {
  name: string;
  description: string;
  parent_id: string;
  expiration_assets_stale: number;
  expiration_assets_offline: number;
  expiration_integration_attributes: number;
  expiration_scans: number;
  expiration_vulnerabilities: number;
  keep_latest_integration_attributes: boolean;
}

/** One organization of the account and all that is in it. */
export interface Organization {
  readonly id: string;
  /** The id of the account. */
  readonly clientId: string;
  readonly seed: number;
  readonly created_at: number;
  updated_at: number;
  readonly settings: OrganizationSettings;
  readonly sites: Map<string, Site>;
  readonly inventory: Inventory;
  readonly explorers: Map<string, Explorer>;
  readonly tasks: TaskBook;
  /** The ids of the wireless networks that were deleted. */
  readonly removedWireless: Set<string>;
}

/** What an organization has from its account. */
export interface AccountPlace {
  readonly accountId: string;
  integrationName(id: string): string;
}

const SITE_NAMES = [
  "Headquarters",
  "Plant North",
  "Data Center East",
  "Branch Lyon",
  "Cloud",
  "Lab",
  "Warehouse",
];
const YEAR = 365 * 86_400;

/** How an organization begins. */
export interface OrganizationBeginning extends Required<OrganizationOptions> {
  /** Whether somebody makes it now: it is as old as that, and no Explorer was installed yet. */
  readonly made?: true;
}

/** An organization with its first sites, its assets and its Explorers. */
export function createOrganization(
  seed: number,
  options: OrganizationBeginning,
  epochSeconds: number,
  account: AccountPlace,
  id = uuid(draw(seed, 0, 21)),
): Organization {
  const since = options.made ? epochSeconds : epochSeconds - YEAR;
  const sites = new Map<string, Site>();
  const siteIds = Array.from({ length: options.sites }, (_, index) => uuid(draw(seed, index, 22)));
  for (const [index, siteId] of siteIds.entries()) {
    // Each site has the /12 that its assets get their addresses from.
    const scope = `10.${(index * 16) & 255}.0.0/12`;
    const known = SITE_NAMES[index];
    sites.set(siteId, {
      id: siteId,
      created_at: since,
      updated_at: since,
      name: known ?? `Site ${index + 1}`,
      description: "",
      scope,
      excludes: "",
      subnets: { [scope]: { tags: { site: String(index + 1) } } },
    });
  }
  const settings: OrganizationSettings = {
    name: options.name,
    description: "",
    parent_id: ZERO_ID,
    expiration_assets_stale: 0,
    expiration_assets_offline: 0,
    expiration_integration_attributes: 0,
    expiration_scans: 365,
    expiration_vulnerabilities: 0,
    keep_latest_integration_attributes: false,
  };
  const organization: Organization = {
    id,
    clientId: account.accountId,
    seed,
    created_at: since,
    updated_at: since,
    settings,
    sites,
    inventory: createInventory(seed, options.assets, {
      organizationId: id,
      organizationName: () => settings.name,
      siteCount: options.made ? 0 : siteIds.length,
      site: (index) => sites.get(siteIds[index] as string),
      siteById: (siteId) => sites.get(siteId),
      integrationName: account.integrationName,
      epochSeconds,
    }),
    get explorers() {
      return explorers();
    },
    get tasks() {
      return tasks();
    },
    removedWireless: new Set(),
  };
  const explorers = lazy(() => (options.made ? new Map<string, Explorer>() : firstExplorers(organization)));
  const tasks = lazy(() => createTaskBook(organization));
  return organization;
}
