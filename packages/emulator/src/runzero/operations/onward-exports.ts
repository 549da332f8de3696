import type { Column, RecordSet } from "../../records/record-set.js";
import type { Handlers } from "../call.js";
import type { Asset } from "../data/asset.js";
import { assetAliases, assetColumns, assetWords } from "../data/asset-columns.js";
import type { Inventory } from "../data/inventory.js";
import { serviceRecords } from "../data/services.js";
import { exportHandlers } from "./export-handlers.js";

const serviceNow = exportHandlers((call) => renamed(call.organization.inventory, serviceNowColumns));
const cisco = exportHandlers((call) => renamed(call.organization.inventory, ciscoColumns));
const services = exportHandlers((call) => serviceRecords(call.organization.inventory));

/** Exports in the columns of other products. Those of ServiceNow are documented, those of Cisco are ours. */
export const onwardExportHandlers: Handlers = {
  snowExportAssetsJSON: serviceNow.json,
  snowExportAssetsCSV: serviceNow.csv,
  snowServiceGraphExportAssetsJSON: serviceNow.json,
  snowExportServicesCSV: services.csv,
  exportAssetsCiscoCSV: cisco.csv,
};

const columnOf = new Map(assetColumns.map((column) => [column.name, column]));

/** The same value as in an asset, under another name. */
function same(name: string, of = name): Column<Asset> {
  const column = columnOf.get(of);
  if (!column) throw new TypeError(`assets have no column ${of}`);
  return { name, value: column.value };
}

function text(name: string, value: (asset: Asset) => string): Column<Asset> {
  return { name, value };
}

/** A date and time as people read it, in UTC. */
function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace("T", " ").slice(0, 19);
}

const serviceNowColumns: readonly Column<Asset>[] = [
  same("asset_id", "id"),
  same("organization", "org_name"),
  same("site", "site_name"),
  same("detected_by"),
  same("type"),
  text("sys_class_name", (asset) => (asset.type === "Server" ? "cmdb_ci_server" : "cmdb_ci_computer")),
  same("os_vendor"),
  same("os_product"),
  same("os_version"),
  same("hw_vendor"),
  same("hw_product"),
  same("hw_version"),
  text("ip_address", (asset) => asset.address),
  text("addresses_scope", (asset) => asset.addresses.join(" ")),
  text("addresses_extra", (asset) => asset.addresses_extra.join(" ")),
  text("mac_address", (asset) => asset.macs[0] ?? ""),
  text("mac_manufacturer", (asset) => asset.profile.mac?.vendor ?? ""),
  text("newest_mac_age", () => ""),
  text("macs", (asset) => asset.macs.join(" ")),
  text("mac_vendors", (asset) => asset.profile.mac?.vendor ?? ""),
  text("name", (asset) => asset.names[0] ?? ""),
  text("tags", (asset) =>
    Object.entries(asset.tags)
      .map(([key, value]) => (value === "" ? key : `${key}=${value}`))
      .join(" "),
  ),
  text("domains", (asset) => asset.domains.join(" ")),
  same("service_count"),
  same("service_count_tcp"),
  same("service_count_udp"),
  same("service_count_arp"),
  same("service_count_icmp"),
  same("lowest_ttl"),
  same("lowest_rtt"),
  same("alive"),
  text("first_discovered", (asset) => time(asset.first_seen)),
  text("last_discovered", (asset) => time(asset.last_seen)),
  text("last_updated", (asset) => time(asset.updated_at)),
  text("comments", (asset) => asset.change?.comments ?? ""),
];

const ciscoColumns: readonly Column<Asset>[] = [
  text("hostname", (asset) => asset.names[0] ?? ""),
  text("ip_address", (asset) => asset.address),
  text("mac_address", (asset) => asset.macs[0] ?? ""),
  same("vendor", "hw_vendor"),
  same("product_id", "hw_product"),
  same("sw_version", "os_version"),
  same("site", "site_name"),
];

/** Searched as assets are, written in the columns of another product. */
function renamed(inventory: Inventory, columns: readonly Column<Asset>[]): RecordSet<Asset> {
  return {
    plural: "assets",
    columns,
    searched: assetColumns,
    aliases: assetAliases,
    words: assetWords,
    foreignAttributes: (asset) => asset.foreignAttributes,
    walk: (from) => inventory.walk(from),
  };
}
