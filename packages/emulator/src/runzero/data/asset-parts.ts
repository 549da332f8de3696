import type { Column, Entry } from "../../records/record-set.js";
import type { Asset } from "./asset.js";
import { assetColumns } from "./asset-columns.js";
import type { ReportedParts } from "./foreign-record.js";
import type { Inventory } from "./inventory.js";

/** A record that belongs to an asset: a service, a software product, a vulnerability. */
export interface AssetPart {
  readonly asset: Asset;
  /** Which of the asset's records of the kind it is. */
  readonly place: number;
}

/** More places than any asset has of anything; a position is a multiple of it and a place. */
const PLACES = 65_536;

/** All the parts of all assets, in the order of the assets. */
export function* walkParts(
  inventory: Inventory,
  countOf: (asset: Asset) => number,
  from: number,
  has: (asset: Asset, place: number) => boolean = () => true,
): Generator<Entry<AssetPart> | undefined, void> {
  let first = from % PLACES;
  const firstAsset = Math.floor(from / PLACES);
  for (const entry of inventory.walk(firstAsset)) {
    if (!entry) {
      yield undefined;
      continue;
    }
    const asset = entry.row;
    const count = countOf(asset);
    for (let place = asset.index === firstAsset ? first : 0; place < count; place++)
      if (has(asset, place)) yield { row: { asset, place }, after: asset.index * PLACES + place + 1 };
    first = 0;
  }
}

/**
 * Columns that tell of what an integration reported what it reported, and nothing else than that; `kept` are
 * those that say where the record belongs.
 */
export function withReported(
  kind: keyof ReportedParts,
  columns: readonly Column<AssetPart>[],
  kept: ReadonlySet<string>,
): Column<AssetPart>[] {
  return columns.map((column) => {
    if (kept.has(column.name)) return column;
    const missing = column.nested ? {} : /_(at|port|score|size)$/.test(column.name) ? 0 : "";
    return {
      ...column,
      value: (part) => {
        const { asset, place } = part;
        const own = kind === "software" ? asset.ownSoftware : asset.ownVulnerabilities;
        return place < own
          ? column.value(part)
          : (asset.reported(kind)[place - own]?.[column.name] ?? missing);
      },
    };
  });
}

/**
 * The fields of the asset that the vendor's service and vulnerability rows embed: not all, and two of them under
 * other names than on the asset itself.
 */
export function embeddedAsset(): Column<AssetPart>[] {
  return assetColumns
    .filter((column) => !NOT_EMBEDDED.has(column.name))
    .map((column) => {
      const { json } = column;
      return {
        name: RENAMED[column.name] ?? column.name,
        value: ({ asset }) => column.value(asset),
        ...(json && { json: ({ asset }: AssetPart) => json(asset) }),
        ...(column.nested && { nested: true as const }),
      };
    });
}

const RENAMED: Readonly<Record<string, string>> = {
  service_protocols: "service_ports_protocols",
  service_products: "service_ports_products",
};

/** What the vendor's document has for assets only; everything after `attributes` is only seen on assets too. */
const NOT_EMBEDDED = new Set([
  "scanned",
  "risk_rank",
  "risk",
  "vulnerability_count",
  "finding_count",
  "eol_os",
  "eol_os_ext",
  "sources",
  ...assetColumns
    .slice(assetColumns.findIndex((column) => column.name === "attributes") + 1)
    .map((column) => column.name),
]);
