import { json, text } from "../../answers.js";
import type { RecordSet } from "../../records/record-set.js";
import { jsonRenderer } from "../../records/render-json.js";
import type { Handlers } from "../call.js";
import { assetColumns } from "../data/asset-columns.js";
import { serviceRecords } from "../data/services.js";
import { taskRecords } from "../data/tasks.js";
import { wirelessRecords } from "../data/wireless.js";
import { refuse } from "../problem.js";
import { searchOf } from "../selection.js";

const renderAsset = jsonRenderer(assetColumns);

/** Single records, by their ids, and the tasks. */
export const recordHandlers: Handlers = {
  getAsset(call) {
    const asset = call.organization.inventory.find(call.path.asset_id ?? "") ?? refuse(404, "no such asset");
    return text(renderAsset(asset), "application/json");
  },

  getService(call) {
    const { inventory } = call.organization;
    const found = inventory.readRecordId("service", call.path.service_id ?? "");
    const asset = found && inventory.at(found.index);
    if (!found || !asset || found.place >= asset.service_count) refuse(404, "no such service");
    return text(
      jsonRenderer(serviceRecords(inventory).columns)({ asset, place: found.place }),
      "application/json",
    );
  },

  getWirelessLAN: (call) =>
    json(withId(wirelessRecords(call.organization), call.path.wireless_id, "wireless network")),

  getTasks(call) {
    const records = taskRecords(call.organization);
    const matches = searchOf(call, records);
    const status = call.url.searchParams.get("status")?.toLowerCase();
    return json(all(records).filter((task) => matches(task) && (!status || task.status === status)));
  },

  getTask: (call) => json(withId(taskRecords(call.organization), call.path.task_id, "task")),
};

function all<Row>(records: RecordSet<Row>): Row[] {
  const rows: Row[] = [];
  const walk = records.walk(0);
  for (let next = walk.next(); !next.done; next = walk.next()) if (next.value) rows.push(next.value.row);
  return rows;
}

function withId<Row extends { readonly id: string }>(
  records: RecordSet<Row>,
  id: string | undefined,
  what: string,
): Row {
  return all(records).find((row) => row.id === id) ?? refuse(404, `no such ${what}`);
}
