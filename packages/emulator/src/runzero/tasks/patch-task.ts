import { textIn, textsIn, wholeIn } from "../../body.js";
import type { Call } from "../call.js";
import { refuse } from "../problem.js";
import { scheduleNext, stepsFrom } from "./progress.js";
import { explorerFor, hostedZoneFor } from "./scanner.js";
import type { Task } from "./task.js";
import type { TaskEntry } from "./task-entry.js";

/** Statuses that end a task by a call. */
const ENDS = ["canceled", "stopped"];

/**
 * Changes a task as far as a body says so, or not at all. Its name and description can always be changed, what it
 * does only before it begins, as the vendor's client has seen.
 */
export function patchTask(call: Call, entry: TaskEntry, body: Record<string, unknown>): void {
  const { task } = entry;
  const { state, organization } = call;
  const given = {
    agent_id: textIn(body, "agent_id"),
    hosted_zone_id: textIn(body, "hosted_zone_id"),
    hosted_zone_name: textIn(body, "hosted_zone_name"),
    recur_frequency: textIn(body, "recur_frequency"),
    start_time: wholeIn(body, "start_time"),
    params: textsIn(body, "params"),
  };
  const changed = Object.entries(given).find(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(task[name as "name"]),
  );
  if (changed && task.status !== "new" && !task.recur)
    refuse(400, `${changed[0]} can be changed only before a task begins`);

  const changes: Partial<Task> = {
    name: textIn(body, "name") ?? task.name,
    description: textIn(body, "description") ?? task.description,
  };
  if (changed) {
    if (given.agent_id) changes.agent_id = explorerFor(organization, given.agent_id).id;
    if (given.hosted_zone_id || given.hosted_zone_name)
      changes.hosted_zone_id = hostedZoneFor(organization, given.hosted_zone_id, given.hosted_zone_name).id;
    if (given.recur_frequency && task.recur) changes.recur_frequency = given.recur_frequency;
    if (given.params) changes.params = { ...task.params, ...given.params };
  }
  const status = textIn(body, "status")?.toLowerCase();
  const newStatus = status === task.status ? undefined : status;
  if (newStatus !== undefined) checkStatus(entry, newStatus);

  // Nothing is refused from here on.
  Object.assign(task, changes, { updated_at: state.nowSeconds() });
  if (changed && given.start_time !== undefined) restart(call, entry, given.start_time);
  if (newStatus !== undefined) setStatus(call, entry, newStatus);
}

function restart({ state }: Call, entry: TaskEntry, startTime: number): void {
  const { task } = entry;
  const at = Math.max(startTime * 1000, state.options.clock.now());
  task.start_time = startTime;
  if (task.recur) {
    task.recur_next = Math.floor(at / 1000);
    entry.steps.splice(0, entry.steps.length, { status: "recurring", at });
  } else entry.steps.splice(0, entry.steps.length, ...stepsFrom(at, state.options.taskDurations, "scan"));
}

function checkStatus({ task, steps }: TaskEntry, status: string): void {
  if (ENDS.includes(status) && steps.length > 0) return;
  if (!task.recur) refuse(400, "only a recurring task can be paused and resumed");
  if (task.status === "removed") refuse(400, "the task was stopped");
  if (status !== "paused" && status !== "active") refuse(400, `a task cannot be made ${status}`);
}

/** Makes a task what {@link checkStatus} lets it become. */
function setStatus({ state, organization }: Call, entry: TaskEntry, status: string): void {
  const { task } = entry;
  task.status = status;
  if (status === "active") {
    scheduleNext(state, entry, state.options.clock.now());
    return;
  }
  entry.steps.length = 0;
  if (status === "paused") task.recur_next = 0;
  else organization.tasks.open.delete(entry);
}
