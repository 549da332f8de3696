import type { Organization } from "../organization.js";
import type { TaskEntry } from "./task-entry.js";

/** The text of the file of a task, line by line: the scan itself, its log, or what it changed. */
export function* taskFile(
  organization: Organization,
  entry: TaskEntry,
  name: string,
): Generator<string, void> {
  if (name.startsWith("scan")) yield* scanData(organization, entry);
  else if (name.startsWith("log")) for (const line of entry.log) yield `${line}\n`;
  else yield changeReport(organization, entry);
}

/** Scan data as the vendor publishes its format: lines of a configuration, results and statistics. */
function* scanData(organization: Organization, entry: TaskEntry): Generator<string, void> {
  const { task } = entry;
  // Nanoseconds, past what a number can hold exactly: written as text.
  const ts = `${task.updated_at}000000000`;
  yield `{"type":"config","ts":${ts},"params":${JSON.stringify(task.params)},"version":"4.0.250512.0"}\n`;
  for (const index of entry.seen) {
    const asset = organization.inventory.at(index);
    if (!asset || asset.address === "") continue;
    const info = { mac: asset.macs.join("\t"), "dns.names": asset.names.join("\t"), os: asset.os };
    yield `{"type":"result","ts":${ts},"host":${JSON.stringify(asset.address)},"port":"0","proto":"icmp","probe":"echo","name":"","info":${JSON.stringify(info)}}\n`;
  }
  yield `{"type":"stats","ts":${ts},"hosts":${entry.seen.length}}\n`;
}

function changeReport(organization: Organization, entry: TaskEntry): string {
  const assets = entry.seen.flatMap((index) => organization.inventory.at(index) ?? []);
  const created = assets.filter((asset) => asset.firstTaskId === entry.task.id);
  return `${JSON.stringify({
    task_id: entry.task.id,
    stats: entry.task.stats,
    new_assets: created.map(({ id, names, addresses }) => ({ id, names, addresses })),
  })}\n`;
}
