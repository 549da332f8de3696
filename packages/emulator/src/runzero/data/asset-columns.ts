import type { Column } from "../../records/record-set.js";
import type { Asset } from "./asset.js";

type AssetColumn = Column<Asset>;

/**
 * The fields of an asset: those of the vendor's document in its order, then those that are only seen in real
 * exports. Nothing is null in the document; what is null in real exports is null here.
 */
export const assetColumns: readonly AssetColumn[] = [
  ascii("id", (asset) => asset.id),
  number("created_at", (asset) => asset.created_at),
  number("updated_at", (asset) => asset.updated_at),
  ascii("organization_id", (asset) => asset.inventory.organizationId),
  ascii("site_id", (asset) => asset.site?.id ?? ""),
  flag("scanned", (asset) => asset.scanned),
  flag("alive", (asset) => asset.alive),
  number("first_seen", (asset) => asset.first_seen),
  number("last_seen", (asset) => asset.last_seen),
  ascii("detected_by", (asset) => asset.detectedBy),
  written("type", (asset) => asset.type),
  written("os", (asset) => asset.os),
  written("os_version", (asset) => asset.os_version),
  written("hw", (asset) => asset.hw),
  any("addresses", (asset) => asset.addresses),
  any("addresses_extra", (asset) => asset.addresses_extra),
  any("macs", (asset) => asset.macs),
  any("mac_vendors", (asset) => (asset.profile.mac ? [asset.profile.mac.vendor] : [])),
  any("names", (asset) => asset.names),
  any("domains", (asset) => asset.domains),
  number("service_count", (asset) => asset.service_count),
  number("service_count_tcp", (asset) => asset.countOf("tcp")),
  number("service_count_udp", (asset) => asset.countOf("udp")),
  number("service_count_arp", (asset) => asset.countOf("arp")),
  number("service_count_icmp", (asset) => asset.countOf("icmp")),
  number("lowest_ttl", (asset) => 64 - (asset.more % 4)),
  // Nanoseconds, as is the age below, which is past Number.MAX_SAFE_INTEGER and survives as whole seconds.
  number("lowest_rtt", (asset) => 150_000 + (asset.more % 9_000_000)),
  ascii("last_agent_id", (asset) => asset.agentId),
  ascii("last_task_id", (asset) => asset.lastTaskId),
  any("newest_mac", (asset) => asset.macs[0] ?? null),
  any("newest_mac_vendor", (asset) => asset.profile.mac?.vendor ?? null),
  any("newest_mac_age", (asset) =>
    asset.profile.mac ? (1_500_000_000 + (asset.siteIndex % 1000) * 86_400) * 1_000_000_000 : null,
  ),
  any("comments", (asset) => asset.change?.comments ?? null),
  any("service_ports_tcp", (asset) => asset.portsOf("tcp")),
  any("service_ports_udp", (asset) => asset.portsOf("udp")),
  any("service_protocols", (asset) => asset.protocols),
  any("service_products", (asset) => asset.products),
  any("org_name", (asset) => asset.inventory.organizationName()),
  any("site_name", (asset) => asset.site?.name ?? ""),
  any("agent_name", (asset) => asset.agentName),
  any("tags", (asset) => asset.tags),
  {
    name: "services",
    nested: true,
    value: (asset) => asset.servicesMap,
    json: (asset) => asset.servicesJson,
  },
  nested("rtts", (asset) => (asset.scanned ? { "icmp/echo": [150_000 + (asset.more % 9_000_000)] } : {})),
  number("risk_rank", (asset) => asset.riskRank),
  ascii("risk", (asset) => asset.risk),
  nested("credentials", () => null),
  number("vulnerability_count", (asset) => asset.vulnerability_count),
  number("finding_count", (asset) => Math.min(2, asset.vulnerability_count)),
  number("eol_os", (asset) => (asset.profile.osProduct === "IOS" ? 1_735_603_200 : 0)),
  number("eol_os_ext", () => 0),
  any("sources", sourcesOf),
  nested("attributes", (asset) => asset.attributes),

  written("os_vendor", (asset) => asset.profile.osVendor),
  written("os_product", (asset) => asset.profile.osProduct),
  written("hw_vendor", (asset) => asset.profile.hwVendor),
  written("hw_product", (asset) => asset.profile.hwProduct),
  ascii("hw_version", () => ""),
  ascii("criticality", (asset) => asset.criticality),
  number("criticality_rank", (asset) =>
    ["none", "low", "medium", "high", "critical"].indexOf(asset.criticality),
  ),
  any("owners", (asset) => asset.change?.ownership?.map(({ owner }) => owner) ?? []),
  any("ownership", (asset) => asset.change?.ownership ?? []),
  nested("foreign_attributes", (asset) => asset.foreignAttributes),
  number("software_count", (asset) => asset.software_count),
  any("source_ids", (asset) => sourceIds(asset)),
  any("custom_integration_ids", (asset) => [...(asset.change?.foreign?.keys() ?? [])]),
  number("outlier_score", (asset) => asset.more % 6),
  number("outlier_raw", (asset) => (asset.more % 600) / 100),
  any("subnets", subnetsOf),
  any("surface_types", (asset) => asset.profile.surface),
  any("tag_descriptions", () => null),
  ascii("first_task_id", (asset) => asset.firstTaskId),
  number("first_task_created_at", (asset) => asset.created_at),
  any("agent_external_ip", () => null),
  any("hosted_zone_name", () => null),
];

/** Search keyword -> columns. */
export const assetAliases: Readonly<Record<string, readonly string[]>> = {
  address: ["addresses", "addresses_extra"],
  comment: ["comments"],
  created: ["created_at"],
  custom_integration: ["custom_integration_ids", "sources"],
  domain: ["domains"],
  hardware: ["hw"],
  mac: ["macs"],
  mac_vendor: ["mac_vendors"],
  name: ["names"],
  org: ["organization_id", "org_name"],
  owner: ["owners"],
  port: ["service_ports_tcp", "service_ports_udp"],
  product: ["service_products"],
  protocol: ["service_protocols"],
  site: ["site_id", "site_name"],
  source: ["sources"],
  tag: ["tags"],
  updated: ["updated_at"],
};

/** Where a word without a keyword is looked for. */
export const assetWords = [
  "names",
  "addresses",
  "addresses_extra",
  "macs",
  "mac_vendors",
  "type",
  "os",
  "hw",
  "tags",
];

/** A text that needs no escaping in JSON: made by us, from ASCII without quotes. */
function ascii(name: string, value: (asset: Asset) => string): AssetColumn {
  return { name, value, json: (asset) => `"${value(asset)}"` };
}

/** A text that may have come from outside. */
function written(name: string, value: (asset: Asset) => string): AssetColumn {
  return {
    name,
    value,
    json: (asset) => (asset.fromOutside ? JSON.stringify(value(asset)) : `"${value(asset)}"`),
  };
}

function sourcesOf(asset: Asset): string[] {
  const custom = [...(asset.change?.foreign?.keys() ?? [])].map((id) => asset.inventory.integrationName(id));
  return asset.nativeSource ? [asset.nativeSource.name, ...custom] : custom;
}

/** Custom integrations share a number; which one the vendor gives them is not published. */
const CUSTOM_SOURCE_ID = 2;

function sourceIds(asset: Asset): number[] {
  const custom = asset.change?.foreign?.size ? [CUSTOM_SOURCE_ID] : [];
  return asset.nativeSource ? [asset.nativeSource.id, ...custom] : custom;
}

function subnetsOf(asset: Asset): Record<string, object> {
  const bytes = asset.address.split(".");
  return bytes.length === 4 ? { [`${bytes.slice(0, 3).join(".")}.0/24`]: {} } : {};
}

function number(name: string, value: (asset: Asset) => number): AssetColumn {
  return { name, value, json: (asset) => String(value(asset)) };
}

function flag(name: string, value: (asset: Asset) => boolean): AssetColumn {
  return { name, value, json: (asset) => String(value(asset)) };
}

function any(name: string, value: (asset: Asset) => unknown): AssetColumn {
  return { name, value };
}

function nested(name: string, value: (asset: Asset) => unknown): AssetColumn {
  return { name, value, nested: true };
}
