import { json, noContent, text } from "../../answers.js";
import type { RecordSet } from "../../records/record-set.js";
import { jsonRenderer } from "../../records/render-json.js";
import { rowsOf } from "../../records/rows.js";
import type { Call, Handlers } from "../call.js";
import { assetColumns } from "../data/asset-columns.js";
import type { AssetPart } from "../data/asset-parts.js";
import { serviceRecords } from "../data/services.js";
import { wirelessRecords } from "../data/wireless.js";
import { refuse } from "../problem.js";

const renderAsset = jsonRenderer(assetColumns);

/** Single records, by their ids; services and wireless networks can be deleted too. */
export const recordHandlers: Handlers = {
  getAsset(call) {
    const asset = call.organization.inventory.find(call.path.asset_id ?? "") ?? refuse(404, "no such asset");
    return text(renderAsset(asset), "application/json");
  },

  getService: (call) =>
    text(
      jsonRenderer(serviceRecords(call.organization.inventory).columns)(serviceOf(call)),
      "application/json",
    ),

  /** It is found again, as a new one, by the next scan that sees it. */
  removeService(call) {
    const { asset, place } = serviceOf(call);
    const { inventory } = call.organization;
    inventory.change(asset, {
      deletedServices: new Set([...(asset.change?.deletedServices ?? []), place]),
      updated_at: call.state.nowSeconds(),
    });
    return noContent();
  },

  getWirelessLAN: (call) =>
    json(withId(wirelessRecords(call.organization), call.path.wireless_id, "wireless network")),

  removeWirelessLAN(call) {
    const network = withId(wirelessRecords(call.organization), call.path.wireless_id, "wireless network");
    call.organization.removedWireless.add(network.id);
    return noContent();
  },
};

function serviceOf(call: Call): AssetPart {
  const { inventory } = call.organization;
  const found = inventory.readRecordId("service", call.path.service_id ?? "");
  const asset = found && inventory.at(found.index);
  return asset?.hasService(found?.place ?? -1)
    ? { asset, place: found?.place ?? -1 }
    : refuse(404, "no such service");
}

function withId<Row extends { readonly id: string }>(
  records: RecordSet<Row>,
  id: string | undefined,
  what: string,
): Row {
  return rowsOf(records).find((row) => row.id === id) ?? refuse(404, `no such ${what}`);
}
