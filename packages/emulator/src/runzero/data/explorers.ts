import { ZERO_ID } from "../../ids.js";
import { property, type RecordSet, walkArray } from "../../records/record-set.js";
import { draw, hex, uuid } from "../../seeded.js";
import type { Organization } from "../organization.js";
import { VERSION } from "../version.js";

/** An Explorer, as the vendor's document has it, and the settings that a call can change. */
export interface Explorer {
  readonly id: string;
  readonly client_id: string;
  readonly organization_id: string;
  readonly created_at: number;
  updated_at: number;
  readonly host_id: string;
  readonly hub_id: string;
  readonly name: string;
  site_id: string;
  last_checkin: number;
  readonly os: string;
  readonly arch: string;
  version: string;
  readonly external_ip: string;
  readonly internal_ip: string;
  readonly system_info: Record<string, unknown>;
  readonly connected: boolean;
  readonly inactive: boolean;
  readonly deactivated_at: number;
  settings: Record<string, unknown>;
}

const OUTDATED = "4.0.250301.0";
const DAY = 86_400;
const YEAR = 365 * DAY;

/** What an Explorer can do besides scanning. */
const CAPABILITIES = ["scan", "sample", "screenshot", "snmp"];

/**
 * The Explorers that an organization begins with: one connected at each site, of which every third waits for
 * an update, and one that has not been heard of for a month and belongs to no site.
 */
export function firstExplorers(organization: Organization): Map<string, Explorer> {
  const { inventory } = organization;
  const explorers = new Map<string, Explorer>();
  for (let index = 0; index <= inventory.siteCount; index++) {
    const explorer = explorerAt(organization, index, index < inventory.siteCount);
    explorers.set(explorer.id, explorer);
  }
  return explorers;
}

function explorerAt(organization: Organization, index: number, connected: boolean): Explorer {
  const { inventory, seed } = organization;
  const now = inventory.epochSeconds;
  const windows = index % 4 === 2;
  return {
    id: inventory.recordId("explorer", index, 0),
    client_id: organization.clientId,
    organization_id: organization.id,
    created_at: now - YEAR,
    updated_at: now - DAY,
    host_id: hex(draw(seed, index, 131), 32),
    hub_id: uuid(draw(seed, index, 132)),
    name: `explorer-${index + 1}`,
    site_id: connected ? (inventory.site(index)?.id ?? ZERO_ID) : ZERO_ID,
    last_checkin: connected ? now : now - 30 * DAY,
    os: windows ? "windows" : "linux",
    arch: "amd64",
    version: connected && index % 3 !== 1 ? VERSION : OUTDATED,
    external_ip: `203.0.113.${(index % 254) + 1}`,
    internal_ip: `10.${(index * 16) & 255}.0.250`,
    system_info: {
      hostname: `explorer-${index + 1}`,
      os: windows ? "Windows Server 2022" : "Ubuntu 22.04",
      capabilities: CAPABILITIES,
    },
    connected,
    inactive: !connected,
    deactivated_at: connected ? 0 : now - 30 * DAY,
    settings: { max_concurrent_scans: 1 },
  };
}

/** An Explorer as it is told: one that is connected has just been heard of. */
export function explorerView(explorer: Explorer, nowSeconds: number): Explorer {
  return explorer.connected ? { ...explorer, last_checkin: nowSeconds } : { ...explorer };
}

const names = [
  "id",
  "client_id",
  "organization_id",
  "created_at",
  "updated_at",
  "host_id",
  "hub_id",
  "name",
  "site_id",
  "last_checkin",
  "os",
  "arch",
  "version",
  "external_ip",
  "internal_ip",
  "system_info",
  "connected",
  "inactive",
  "deactivated_at",
] as const;

/** Explorers as records. */
export function explorerRecords(explorers: readonly Explorer[]): RecordSet<Explorer> {
  return {
    plural: "agents",
    columns: names.map((name) => property<Explorer>(name)),
    aliases: { site: ["site_id"], last_seen: ["last_checkin"], organization: ["organization_id"] },
    words: ["name", "os", "version", "internal_ip", "external_ip"],
    walk: (from) => walkArray(explorers, from),
  };
}
