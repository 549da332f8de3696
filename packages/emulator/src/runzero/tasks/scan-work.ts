import { draw, hashOf } from "../../seeded.js";
import { turn } from "../../text-stream.js";
import type { Organization } from "../organization.js";
import { absorb, invent, type SightingContext } from "./sighting.js";
import { addressesOf, readTargets } from "./targets.js";
import { note, type Outcome, type TaskEntry, TaskFailure } from "./task-entry.js";

/** A scan looks at so many addresses, however large its targets are. */
const MOST_ADDRESSES = 65_536;

/** A scan of a range finds at most so many hosts that nobody knew. */
const MOST_NEW = 32;

/** Of the addresses of a range that belong to no asset, one in so many answers; one that is named alone always does. */
const ANSWERS = 16;

/** Of the assets that a scan sees again, one in so many has changed. */
const CHANGED = 8;

/** Scans a site by the targets of a task. */
export async function scanSite(
  organization: Organization,
  entry: TaskEntry,
  atSeconds: number,
): Promise<Outcome> {
  const { task } = entry;
  const { inventory, seed } = organization;
  const site = organization.sites.get(task.site_id);
  if (!site) throw new TaskFailure("the site was deleted while the scan was running");
  const targets = readTargets(task.params.targets ?? "defaults", site.scope);
  const excludes = readTargets(task.params.excludes ?? "", site.scope);
  const context: SightingContext = {
    inventory,
    siteId: site.id,
    taskId: task.id,
    agentId: task.agent_id,
    agentName: organization.explorers.get(task.agent_id)?.name ?? null,
    atSeconds,
  };
  let newAssets = 0;
  let changedAssets = 0;
  let looked = 0;

  const see = (sighting: Parameters<typeof absorb>[1], alone: boolean) => {
    const { asset, isNew, isChanged } = absorb(context, sighting);
    entry.seen.push(asset.index);
    if (isNew) newAssets += 1;
    else if (isChanged || alone || draw(seed, asset.index, hashOf(task.id)) % CHANGED === 0) {
      changedAssets += 1;
      inventory.change(asset, { updated_at: atSeconds });
    }
  };

  const passive = task.type === "sample";
  for (const [address, range] of addressesOf(targets, excludes, MOST_ADDRESSES)) {
    if (++looked % 2048 === 0) await turn();
    const alone = range.from === range.to;
    const marks = { macs: [], addresses: [address], names: [] };
    const known = inventory.recognize(site.id, marks).next().value;
    if (known) {
      if (known.alive || alone) see(marks, alone);
    } else if (
      !passive &&
      (alone || (newAssets < MOST_NEW && draw(seed, hashOf(address), 124) % ANSWERS === 0))
    )
      see(invent(seed, { address }), alone);
  }
  for (const host of targets.hosts) {
    if (passive) break;
    const marks = host.includes(":") ? { address: host } : { name: host };
    see(invent(seed, marks), true);
  }
  note(entry, atSeconds, `${entry.seen.length} hosts answered`);
  return { newAssets, changedAssets, totalAssets: entry.seen.length };
}
