import { property, type RecordSet, walkArray } from "../../records/record-set.js";
import type { Organization } from "../organization.js";
import { newTask, type Task } from "../tasks/task.js";

const names = Object.keys(
  newTask({ id: "", name: "", client_id: "", organization_id: "", site_id: "", created_at: 0, type: "" }),
) as (keyof Task & string)[];

const columns = names.map((name) => property<Task>(name));

const aliases: Readonly<Record<string, readonly string[]>> = {
  agent: ["agent_id"],
  created: ["created_at"],
  explorer: ["agent_id"],
  organization: ["organization_id"],
  recurring: ["recur"],
  site: ["site_id"],
  template: ["template_id"],
  updated: ["updated_at"],
};

/** The tasks of some organizations as records, without those that were hidden. */
export function taskRecords(...organizations: readonly Organization[]): RecordSet<Task> {
  return {
    plural: "tasks",
    columns,
    aliases,
    words: ["name", "description", "status", "type"],
    *walk(from) {
      const tasks = organizations.flatMap((organization) => [...organization.tasks.list()]);
      yield* walkArray(
        tasks.filter((task) => !task.hidden),
        from,
      );
    },
  };
}
