import { json } from "../../answers.js";
import { rowsOf } from "../../records/rows.js";
import { about, bodyOf, type Call, type Handler, type Handlers } from "../call.js";
import { taskRecords } from "../data/tasks.js";
import type { Organization } from "../organization.js";
import { refuse } from "../problem.js";
import { searchOf } from "../selection.js";
import { storageUrl } from "../storage.js";
import { patchTask } from "../tasks/patch-task.js";
import { isOver } from "../tasks/task.js";
import type { TaskEntry } from "../tasks/task-entry.js";

/** A list of tasks has so many at most. */
const MOST_TASKS = 1000;

/** Tasks: listed, read, changed, stopped, hidden, and what they have to show. */
export const taskHandlers: Handlers = {
  getTasks: (call) => list(call, [call.organization]),
  getAccountTasks: (call) => list(call, [...call.state.organizations.values()]),
  getTask: (call) => json(entryOf(call).task),

  async updateTask(call) {
    const entry = entryOf(call);
    patchTask(call, entry, await bodyOf(call));
    return json(entry.task);
  },

  /** Safe to repeat, and without effect on a task that is over. */
  stopTask(call) {
    const entry = entryOf(call);
    const { task } = entry;
    if (!isOver(task)) {
      Object.assign(task, { status: "removed", hidden: true, updated_at: call.state.nowSeconds() });
      entry.steps.length = 0;
      call.organization.tasks.open.delete(entry);
    }
    return json(task);
  },

  hideTask(call) {
    const { task } = entryOf(call);
    task.hidden = true;
    return json(task);
  },

  getTaskScanData: file("scan.json.gz"),
  getTaskChangeReport: file("changes.json.gz"),
  getTaskLog: file("log.txt.gz"),
};

/** The task that the path names. */
function entryOf(call: Call): TaskEntry {
  const entry = call.organization.tasks.find((call.path.task_id ?? "").toLowerCase());
  if (!entry) refuse(404, "no such task");
  about(call, entry.task, entry.task.site_id);
  return entry;
}

function list(call: Call, organizations: readonly Organization[]): Response {
  const records = taskRecords(...organizations);
  const matches = searchOf(call, records);
  const status = call.url.searchParams.get("status")?.trim().toLowerCase();
  const found = rowsOf(records).filter((task) => matches(task) && (!status || task.status === status));
  // The latest, where there are more.
  return json(found.slice(-MOST_TASKS));
}

/** A redirect to a file of a task, which is there once the task has seen anything and as long as it is not hidden. */
function file(name: string): Handler {
  return (call) => {
    const { task, seen, upload } = entryOf(call);
    const begun = task.status !== "new" && task.status !== "active" && !task.recur;
    if (!begun || task.hidden || (name.startsWith("scan") && seen.length === 0 && !upload))
      refuse(404, "no data for this task");
    const url = storageUrl(call.state, call.url, {
      organizationId: call.organization.id,
      taskId: task.id,
      name,
    });
    return json({ url }, 303, { location: url });
  };
}
