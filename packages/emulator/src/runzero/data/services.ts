import type { Column, RecordSet } from "../../records/record-set.js";
import { assetAliases } from "./asset-columns.js";
import { type AssetPart, embeddedAsset, walkParts } from "./asset-parts.js";
import type { Inventory } from "./inventory.js";
import { serviceKinds } from "./service-kinds.js";

/** The id of a service: what to tell rows apart by, as `id` is the asset's. */
export function serviceId({ asset, place }: AssetPart): string {
  return asset.inventory.recordId("service", asset.index, place);
}

const own: readonly Column<AssetPart>[] = [
  { name: "service_id", value: serviceId },
  { name: "service_asset_id", value: ({ asset }) => asset.id },
  { name: "service_created_at", value: ({ asset }) => asset.created_at },
  { name: "service_updated_at", value: ({ asset }) => asset.updated_at },
  { name: "service_address", value: ({ asset }) => asset.address },
  {
    name: "service_transport",
    value: ({ asset, place }) => serviceKinds[asset.service(place).kind].transport,
  },
  { name: "service_vhost", value: ({ asset, place }) => asset.service(place).vhost },
  { name: "service_port", value: ({ asset, place }) => String(asset.service(place).port) },
  {
    name: "service_data",
    nested: true,
    value: ({ asset, place }) => asset.serviceData(asset.service(place)),
    json: ({ asset, place }) => asset.serviceDataJson(asset.service(place)),
  },
  {
    name: "service_protocol",
    value: ({ asset, place }) => serviceKinds[asset.service(place).kind].protocols.join(" "),
  },
  { name: "service_summary", value: ({ asset, place }) => serviceKinds[asset.service(place).kind].summary },
  { name: "service_screenshot_link", value: () => "" },
  { name: "service_link", value: ({ asset, place }) => link(asset.address, asset.service(place)) },
];

const columns = [...own, ...embeddedAsset()];

const aliases: Readonly<Record<string, readonly string[]>> = {
  ...assetAliases,
  port: ["service_port"],
  protocol: ["service_protocol"],
  transport: ["service_transport"],
  vhost: ["service_vhost"],
};

/** The services as records. */
export function serviceRecords(inventory: Inventory): RecordSet<AssetPart> {
  return {
    plural: "services",
    columns,
    aliases,
    words: ["service_summary", "service_protocol", "service_vhost", "names", "addresses", "os", "type"],
    foreignAttributes: ({ asset }) => asset.foreignAttributes,
    walk: (from) =>
      walkParts(
        inventory,
        (asset) => asset.servicePlaces,
        from,
        (asset, place) => asset.hasService(place),
      ),
  };
}

function link(address: string, { kind, port }: { kind: string; port: number }): string {
  return kind === "http" || kind === "https" ? `${kind}://${address}:${port}/` : "";
}
