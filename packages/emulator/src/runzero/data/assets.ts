import type { RecordSet } from "../../records/record-set.js";
import type { Asset } from "./asset.js";
import { assetAliases, assetColumns, assetWords } from "./asset-columns.js";
import type { Inventory } from "./inventory.js";

/** The assets as records. */
export function assetRecords(inventory: Inventory): RecordSet<Asset> {
  return {
    plural: "assets",
    columns: assetColumns,
    aliases: assetAliases,
    words: assetWords,
    foreignAttributes: (asset) => asset.foreignAttributes,
    walk: (from) => inventory.walk(from),
  };
}
