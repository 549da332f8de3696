import { turn } from "../../text-stream.js";
import type { Organization } from "../organization.js";
import { note, type Outcome, type TaskEntry, TaskFailure } from "../tasks/task-entry.js";
import type { ImportAsset } from "./import-asset.js";
import { readImportAsset } from "./import-asset.js";
import { type ImportContext, mergeAsset } from "./merge-asset.js";
import { readRecords } from "./read-records.js";

/** What an import needs to know beyond its file. */
export type ImportSettings = Pick<ImportContext, "integrationId" | "tags" | "excludeUnknown">;

/**
 * Takes the assets of an upload in, unless their site or the custom integration is gone by then. They were checked
 * when they arrived, and are read once more here.
 *
 * @param isKnown whether a custom integration with an id is there
 */
export async function importAssets(
  organization: Organization,
  entry: TaskEntry,
  settings: ImportSettings,
  isKnown: (integrationId: string) => boolean,
  atSeconds: number,
): Promise<Outcome> {
  const { task } = entry;
  if (!organization.sites.has(task.site_id)) throw new TaskFailure("the site was deleted before the import");
  if (!isKnown(settings.integrationId))
    throw new TaskFailure("the custom integration was deleted before the import");
  const context: ImportContext = {
    ...settings,
    inventory: organization.inventory,
    siteId: task.site_id,
    taskId: task.id,
    atSeconds,
  };
  const counts = { new: 0, changed: 0, same: 0, ignored: 0 };
  const touched = new Set<number>();
  let read = 0;
  for await (const record of readRecords(entry.upload ?? new Uint8Array())) {
    if (++read % 1000 === 0) await turn();
    const reported: ImportAsset = readImportAsset(record);
    const { asset, kind } = mergeAsset(context, reported);
    counts[kind] += 1;
    if (asset && !touched.has(asset.index)) {
      touched.add(asset.index);
      entry.seen.push(asset.index);
    }
  }
  note(entry, atSeconds, `${read} assets read, ${counts.ignored} left out`);
  return {
    newAssets: counts.new,
    changedAssets: counts.changed,
    totalAssets: touched.size,
    counts: { "change.ignoredAssets": counts.ignored },
  };
}
