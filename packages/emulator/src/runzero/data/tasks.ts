import { property, type RecordSet, walkNumbered } from "../../records/record-set.js";
import { draw, pick, uuid } from "../../seeded.js";
import { type Organization, ZERO_ID } from "../organization.js";

/** So many scans of each site are on record. */
const TASKS_PER_SITE = 12;
const DAY = 86_400;

function taskAt(organization: Organization, index: number) {
  const site = [...organization.sites.values()][Math.floor(index / TASKS_PER_SITE)];
  const age = index % TASKS_PER_SITE;
  const drawn = draw(organization.seed, index, 101);
  const started = organization.inventory.epochSeconds - age * DAY - (drawn % 3600);
  const status = age === 5 ? "error" : pick(["processed", "processed", "processed", "stopped"], drawn);
  const assets = Math.ceil(organization.inventory.size / organization.sites.size);
  return {
    id: uuid(drawn),
    name: `Daily scan of ${site?.name ?? ""}`,
    description: "",
    template_id: ZERO_ID,
    client_id: uuid(draw(organization.seed, 0, 102)),
    organization_id: organization.id,
    agent_id: uuid(draw(organization.seed, Math.floor(index / TASKS_PER_SITE), 103)),
    hosted_zone_id: ZERO_ID,
    site_id: site?.id ?? ZERO_ID,
    cruncher_id: ZERO_ID,
    created_at: started,
    created_by: "ada@example.com",
    created_by_user_id: uuid(draw(organization.seed, 0, 104)),
    custom_integration_id: ZERO_ID,
    source_id: 1,
    updated_at: started + 1800,
    type: "scan",
    status,
    error: status === "error" ? "no response from the Explorer" : "",
    // All values are texts.
    params: { targets: site?.scope ?? "", rate: "1000", "max-host-rate": "40" } as Record<string, string>,
    stats:
      status === "processed"
        ? { "change.newAssets": drawn % 9, "change.changedAssets": drawn % 90, "change.totalAssets": assets }
        : ({} as Record<string, unknown>),
    hidden: false,
    parent_id: ZERO_ID,
    recur: false,
    recur_frequency: "daily",
    start_time: started,
    recur_last: 0,
    recur_next: 0,
    recur_last_task_id: ZERO_ID,
  };
}

/** A task. */
export type Task = ReturnType<typeof taskAt>;

/** The tasks as records: the scans that made the inventory what it is. */
export function taskRecords(organization: Organization): RecordSet<Task> {
  const names = Object.keys(taskAt(organization, 0)) as (keyof Task & string)[];
  return {
    plural: "tasks",
    columns: names.map((name) => property<Task>(name)),
    aliases: { site: ["site_id"], created: ["created_at"], updated: ["updated_at"] },
    words: ["name", "status", "type"],
    walk: (from) =>
      walkNumbered(organization.sites.size * TASKS_PER_SITE, (index) => taskAt(organization, index), from),
  };
}
