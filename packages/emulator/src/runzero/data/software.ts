import type { Column, RecordSet } from "../../records/record-set.js";
import { draw, pick } from "../../seeded.js";
import { type AssetPart, walkParts, withReported } from "./asset-parts.js";
import type { Inventory } from "./inventory.js";

/** Vendor, product and the versions in use. */
const products: readonly (readonly [vendor: string, product: string, versions: readonly string[]])[] = [
  ["Google", "Chrome", ["129.0.6668.90", "130.0.6723.59", "131.0.6778.86"]],
  ["Mozilla", "Firefox", ["128.4.0", "131.0.3"]],
  ["Microsoft", "Edge", ["130.0.2849.46", "131.0.2903.70"]],
  ["Microsoft", "Office", ["16.0.17928.20216"]],
  ["Microsoft", ".NET Runtime", ["6.0.35", "8.0.10"]],
  ["OpenBSD", "OpenSSH", ["8.9p1", "9.6p1"]],
  ["OpenSSL", "OpenSSL", ["1.1.1w", "3.0.13", "3.0.15"]],
  ["F5", "nginx", ["1.24.0", "1.26.2"]],
  ["PostgreSQL", "PostgreSQL", ["15.8", "16.4"]],
  ["Python", "Python", ["3.10.12", "3.12.7"]],
  ["Adobe", "Acrobat Reader", ["24.003.20180"]],
  ["Zoom", "Zoom Workplace", ["6.1.11", "6.2.6"]],
  ["7-Zip", "7-Zip", ["23.01", "24.08"]],
  ["CrowdStrike", "Falcon Sensor", ["7.18.18904"]],
  ["Oracle", "Java SE", ["8.0.421", "17.0.12"]],
  ["VMware", "Tools", ["12.4.5"]],
  ["Git", "Git", ["2.43.0", "2.47.0"]],
];

function productOf({ asset, place }: AssetPart) {
  const first = draw(asset.inventory.seed, asset.index, 41);
  const [vendor, product, versions] = products[
    (first + place) % products.length
  ] as (typeof products)[number];
  return { vendor, product, version: pick(versions, first >>> 8) };
}

function cpe(part: AssetPart): string {
  const { vendor, product, version } = productOf(part);
  const name = (text: string) => text.toLowerCase().replaceAll(" ", "_");
  return `cpe:2.3:a:${name(vendor)}:${name(product)}:${version}:*:*:*:*:*:*:*`;
}

const own: readonly Column<AssetPart>[] = [
  // The asset's: rows are told apart by software_id.
  { name: "id", value: ({ asset }) => asset.id },
  {
    name: "software_id",
    value: ({ asset, place }) => asset.inventory.recordId("software", asset.index, place),
  },
  { name: "software_asset_id", value: ({ asset }) => asset.id },
  { name: "software_organization_id", value: ({ asset }) => asset.inventory.organizationId },
  { name: "software_source_id", value: ({ asset }) => (asset.scanned ? 1 : 3) },
  { name: "software_created_at", value: ({ asset }) => asset.created_at },
  { name: "software_updated_at", value: ({ asset }) => asset.updated_at },
  { name: "software_service_address", value: ({ asset }) => asset.address },
  { name: "software_service_transport", value: () => "" },
  { name: "software_service_port", value: () => 0 },
  { name: "software_installed_at", value: ({ asset, place }) => asset.created_at + place * 3600 },
  {
    name: "software_installed_size",
    value: ({ asset, place }) => draw(asset.index, place, 42) % 800_000_000,
  },
  { name: "software_installed_from", value: () => "" },
  { name: "software_app_id", value: (part) => productOf(part).product.toLowerCase().replaceAll(" ", "-") },
  { name: "software_part", value: () => "a" },
  { name: "software_vendor", value: (part) => productOf(part).vendor },
  { name: "software_product", value: (part) => productOf(part).product },
  { name: "software_version", value: (part) => productOf(part).version },
  { name: "software_update", value: () => "" },
  { name: "software_edition", value: () => "" },
  { name: "software_language", value: () => "" },
  { name: "software_sw_edition", value: () => "" },
  { name: "software_target_sw", value: () => "" },
  { name: "software_target_hw", value: () => "" },
  { name: "software_other", value: () => "" },
  { name: "software_cpe23", value: cpe },
  {
    name: "software_attributes",
    nested: true,
    value: (part) => ({ "install.product": productOf(part).product }),
  },
];

const columns = withReported(
  "software",
  own,
  new Set([
    "id",
    "software_id",
    "software_asset_id",
    "software_organization_id",
    "software_source_id",
    "software_created_at",
    "software_updated_at",
    "software_part",
  ]),
);

/** The software as records. */
export function softwareRecords(inventory: Inventory): RecordSet<AssetPart> {
  return {
    plural: "software",
    columns,
    aliases: { product: ["software_product"], vendor: ["software_vendor"], version: ["software_version"] },
    words: ["software_product", "software_vendor", "software_version"],
    walk: (from) => walkParts(inventory, (asset) => asset.software_count, from),
  };
}
