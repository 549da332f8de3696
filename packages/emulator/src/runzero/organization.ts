import { draw, uuid } from "../seeded.js";
import { createInventory, type Inventory } from "./data/inventory.js";
import type { OrganizationOptions } from "./options.js";

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
  readonly seed: number;
  readonly created_at: number;
  updated_at: number;
  readonly settings: OrganizationSettings;
  readonly sites: Map<string, Site>;
  readonly inventory: Inventory;
}

export const ZERO_ID = "00000000-0000-0000-0000-000000000000";

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

/** An organization with its first sites and its assets. */
export function createOrganization(
  seed: number,
  options: Required<OrganizationOptions>,
  epochSeconds: number,
  id = uuid(draw(seed, 0, 21)),
): Organization {
  const sites = new Map<string, Site>();
  const siteIds = Array.from({ length: options.sites }, (_, index) => uuid(draw(seed, index, 22)));
  for (const [index, siteId] of siteIds.entries()) {
    // Each site has the /12 that its assets get their addresses from.
    const scope = `10.${(index * 16) & 255}.0.0/12`;
    const known = SITE_NAMES[index];
    sites.set(siteId, {
      id: siteId,
      created_at: epochSeconds - YEAR,
      updated_at: epochSeconds - YEAR,
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
  return {
    id,
    seed,
    created_at: epochSeconds - YEAR,
    updated_at: epochSeconds - YEAR,
    settings,
    sites,
    inventory: createInventory(seed, options.assets, {
      organizationId: id,
      organizationName: () => settings.name,
      siteCount: siteIds.length,
      site: (index) => sites.get(siteIds[index] as string),
      epochSeconds,
    }),
  };
}
