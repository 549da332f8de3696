import { text } from "../../answers.js";
import { csvLine } from "../../records/render-csv.js";
import { scan } from "../../records/scan.js";
import type { Call, Handler, Handlers } from "../call.js";
import type { Asset } from "../data/asset.js";

/** How often each value occurs, the most frequent first. The vendor does not document the columns. */
function topList(heading: string, valuesOf: (asset: Asset) => Iterable<string>): Handler {
  return async (call: Call) => {
    const counts = new Map<string, number>();
    await scan(call.organization.inventory.walk(0), (asset) => {
      for (const value of valuesOf(asset)) counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    const ranked = [...counts].sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0]));
    return text([[heading, "count"], ...ranked].map(csvLine).join(""), "text/csv");
  };
}

/** The eight lists of what is found most often. */
export const topListHandlers: Handlers = {
  exportAssetTopTypesCSV: topList("type", (asset) => [asset.type]),
  exportAssetTopOSCSV: topList("os", (asset) => [asset.os]),
  exportAssetTopHWCSV: topList("hw", (asset) => [asset.hw]),
  exportAssetTopTagsCSV: topList("tag", (asset) =>
    Object.entries(asset.tags).map(([key, value]) => (value === "" ? key : `${key}=${value}`)),
  ),
  exportServicesTopTCPCSV: topList("port", (asset) => asset.portsOf("tcp")),
  exportServicesTopUDPCSV: topList("port", (asset) => asset.portsOf("udp")),
  exportServicesTopProtocolsCSV: topList("protocol", (asset) => asset.protocols),
  exportServicesTopProductsCSV: topList("product", (asset) => asset.products),
};
