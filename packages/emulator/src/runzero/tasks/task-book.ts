import type { Organization } from "../organization.js";
import { seededTask, seededTaskCount, seenBySeededTask } from "./seeded-task.js";
import type { Task } from "./task.js";
import type { TaskEntry } from "./task-entry.js";

/** The tasks of an organization. */
export interface TaskBook {
  add(entry: TaskEntry): TaskEntry;
  find(id: string): TaskEntry | undefined;
  /** All tasks, those that are on record from the beginning first. */
  list(): Generator<Task>;
  /** Those to which something will still happen. */
  readonly open: Set<TaskEntry>;
}

/** A book with the tasks that an organization begins with; these are made when somebody looks at them. */
export function createTaskBook(organization: Organization): TaskBook {
  const made = new Map<string, TaskEntry>();
  // Tasks of the beginning that somebody has looked at one by one, and may have changed.
  const touched = new Map<string, TaskEntry>();
  const open = new Set<TaskEntry>();
  return {
    open,
    add(entry) {
      made.set(entry.task.id, entry);
      open.add(entry);
      return entry;
    },
    find(id) {
      const known = made.get(id) ?? touched.get(id);
      if (known) return known;
      for (let index = 0; index < seededTaskCount(organization); index++) {
        const task = seededTask(organization, index);
        if (task?.id !== id) continue;
        const entry: TaskEntry = {
          task,
          steps: [],
          seen: task.status === "processed" ? seenBySeededTask(organization, task) : [],
          log: [`${new Date(task.updated_at * 1000).toISOString()} ${task.error || task.status}`],
        };
        touched.set(id, entry);
        return entry;
      }
      return undefined;
    },
    *list() {
      for (let index = 0; index < seededTaskCount(organization); index++) {
        const task = seededTask(organization, index);
        if (task) yield touched.get(task.id)?.task ?? task;
      }
      for (const { task } of made.values()) yield task;
    },
  };
}
