import type { Column, RecordSet } from "../../records/record-set.js";
import { draw } from "../../seeded.js";
import { assetAliases } from "./asset-columns.js";
import { type AssetPart, embeddedAsset, walkParts, withReported } from "./asset-parts.js";
import type { Inventory } from "./inventory.js";

const SEVERITIES = ["info", "low", "medium", "high", "critical"] as const;

const NAMES = [
  "Outdated TLS library",
  "Remote desktop without network level authentication",
  "Default SNMP community",
  "Weak SSH key exchange algorithms",
  "End-of-life operating system",
  "SMB signing not required",
  "Web server discloses its version",
  "Out-of-bounds write in image decoder",
  "Missing security update",
];

/** The score decides the severity, as CVSS 3 does. */
function scoreOf({ asset, place }: AssetPart): number {
  return 2 + (draw(asset.index, place, 51) % 80) / 10;
}

function rankOf(part: AssetPart): number {
  const score = scoreOf(part);
  return score < 4 ? 1 : score < 7 ? 2 : score < 9 ? 3 : 4;
}

function nameOf({ asset, place }: AssetPart): string {
  return NAMES[(asset.index + place) % NAMES.length] as string;
}

function cveOf({ asset, place }: AssetPart): string {
  const drawn = draw(asset.index % 40, place, 52);
  return `CVE-${2019 + (drawn % 7)}-${10_000 + ((drawn >>> 4) % 40_000)}`;
}

const own: readonly Column<AssetPart>[] = [
  {
    name: "vulnerability_id",
    value: ({ asset, place }) => asset.inventory.recordId("vulnerability", asset.index, place),
  },
  { name: "vulnerability_asset_id", value: ({ asset }) => asset.id },
  { name: "vulnerability_organization_id", value: ({ asset }) => asset.inventory.organizationId },
  { name: "vulnerability_source_id", value: ({ asset }) => (asset.scanned ? 1 : 3) },
  { name: "vulnerability_created_at", value: ({ asset }) => asset.created_at },
  { name: "vulnerability_updated_at", value: ({ asset }) => asset.updated_at },
  { name: "vulnerability_service_address", value: ({ asset }) => asset.address },
  { name: "vulnerability_service_transport", value: () => "tcp" },
  { name: "vulnerability_service_port", value: ({ asset }) => Number(asset.portsOf("tcp")[0] ?? 0) },
  { name: "vulnerability_cpe23", value: () => "" },
  { name: "vulnerability_vuln_id", value: (part) => cveOf(part).toLowerCase() },
  { name: "vulnerability_category", value: () => "vulnerability" },
  { name: "vulnerability_name", value: nameOf },
  { name: "vulnerability_description", value: (part) => `${nameOf(part)}: found on the named service.` },
  { name: "vulnerability_solution", value: () => "Install the current version or change the configuration." },
  { name: "vulnerability_cve", value: cveOf },
  { name: "vulnerability_cvss2_base_score", value: scoreOf },
  { name: "vulnerability_cvss2_temporal_score", value: () => 0 },
  { name: "vulnerability_cvss3_base_score", value: scoreOf },
  { name: "vulnerability_cvss3_temporal_score", value: () => 0 },
  { name: "vulnerability_severity", value: (part) => SEVERITIES[rankOf(part)] },
  { name: "vulnerability_severity_score", value: scoreOf },
  { name: "vulnerability_risk", value: (part) => SEVERITIES[rankOf(part)] },
  { name: "vulnerability_risk_score", value: scoreOf },
  { name: "vulnerability_published_at", value: ({ asset }) => asset.created_at - 86_400 },
  { name: "vulnerability_first_detected_at", value: ({ asset }) => asset.created_at },
  { name: "vulnerability_last_detected_at", value: ({ asset }) => asset.last_seen },
  { name: "vulnerability_attributes", nested: true, value: (part) => ({ cve: cveOf(part) }) },
];

const columns = [
  ...withReported(
    "vulnerabilities",
    own,
    new Set([
      "vulnerability_id",
      "vulnerability_asset_id",
      "vulnerability_organization_id",
      "vulnerability_source_id",
      "vulnerability_created_at",
      "vulnerability_updated_at",
    ]),
  ),
  ...embeddedAsset(),
];

/** The vulnerabilities as records. */
export function vulnerabilityRecords(inventory: Inventory): RecordSet<AssetPart> {
  return {
    plural: "vulnerabilities",
    columns,
    aliases: {
      ...assetAliases,
      cve: ["vulnerability_cve"],
      severity: ["vulnerability_severity"],
      vulnerability: ["vulnerability_name"],
    },
    words: ["vulnerability_name", "vulnerability_cve", "names", "addresses", "os"],
    walk: (from) => walkParts(inventory, (asset) => asset.vulnerability_count, from),
  };
}
