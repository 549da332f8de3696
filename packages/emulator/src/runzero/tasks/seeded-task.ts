import { draw, pick } from "../../seeded.js";
import { seededTaskId, TASKS_PER_SITE } from "../data/task-ids.js";
import type { Organization } from "../organization.js";
import { newTask, type Task } from "./task.js";

const DAY = 86_400;

/** How many scans an organization has on record from the beginning, those of deleted sites included. */
export function seededTaskCount(organization: Organization): number {
  return organization.inventory.siteCount * TASKS_PER_SITE;
}

/** One of the daily scans that made the inventory what it is; `undefined` where its site was deleted. */
export function seededTask(organization: Organization, index: number): Task | undefined {
  const { inventory, seed } = organization;
  const siteIndex = Math.floor(index / TASKS_PER_SITE);
  const age = index % TASKS_PER_SITE;
  const site = inventory.site(siteIndex);
  if (!site) return undefined;
  const drawn = draw(seed, index, 101);
  const started = inventory.epochSeconds - age * DAY - (drawn % 3600) - 1800;
  const status = age === 5 ? "error" : pick(["processed", "processed", "processed", "stopped"], drawn);
  return newTask({
    id: seededTaskId(seed, siteIndex, age),
    name: `Daily scan of ${site.name}`,
    client_id: organization.clientId,
    organization_id: organization.id,
    agent_id: inventory.recordId("explorer", siteIndex, 0),
    site_id: site.id,
    created_at: started,
    updated_at: started + 1800,
    type: "scan",
    status,
    error: status === "error" ? "no response from the Explorer" : "",
    params: {
      targets: organization.sites.get(site.id)?.scope ?? "",
      rate: "1000",
      "max-host-rate": "40",
    },
    stats:
      status === "processed"
        ? {
            "change.newAssets": drawn % 9,
            "change.changedAssets": drawn % 90,
            "change.totalAssets": Math.ceil(inventory.size / inventory.siteCount),
          }
        : {},
  });
}

/** So many of a site's assets are in the data of a scan that is on record. */
const SHOWN = 256;

/** The positions of assets that such a scan has seen. */
export function seenBySeededTask(organization: Organization, task: Task): number[] {
  const seen: number[] = [];
  for (const entry of organization.inventory.walk(0)) {
    if (entry?.row.site?.id === task.site_id && entry.row.alive) seen.push(entry.row.index);
    if (seen.length === SHOWN) break;
  }
  return seen;
}
