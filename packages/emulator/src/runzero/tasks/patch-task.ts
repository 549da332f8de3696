import { textIn, textsIn, wholeIn } from "../../body.js";
import type { Call } from "../call.js";
import { refuse } from "../problem.js";
import { scheduleNext, stepsFrom } from "./progress.js";
import { explorerFor, hostedZoneFor } from "./scanner.js";
import type { TaskEntry } from "./task-entry.js";

/** Statuses that end a task by a call. */
const ENDS = ["canceled", "stopped"];

/**
 * Changes a task as far as a body says so. Its name and description can always be changed, what it does only
 * before it begins, as the vendor's client has seen.
 */
export function patchTask(call: Call, entry: TaskEntry, body: Record<string, unknown>): void {
  const { task } = entry;
  const { state, organization } = call;
  task.name = textIn(body, "name") ?? task.name;
  task.description = textIn(body, "description") ?? task.description;

  const changes = {
    agent_id: textIn(body, "agent_id"),
    hosted_zone_id: textIn(body, "hosted_zone_id"),
    hosted_zone_name: textIn(body, "hosted_zone_name"),
    recur_frequency: textIn(body, "recur_frequency"),
    start_time: wholeIn(body, "start_time"),
    params: textsIn(body, "params"),
  };
  const named = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(task[name as "name"]),
  );
  if (named.length > 0) {
    if (task.status !== "new" && !task.recur)
      refuse(400, `${named[0]?.[0]} can be changed only before a task begins`);
    if (changes.agent_id) task.agent_id = explorerFor(organization, changes.agent_id).id;
    if (changes.hosted_zone_id || changes.hosted_zone_name)
      task.hosted_zone_id = hostedZoneFor(organization, changes.hosted_zone_id, changes.hosted_zone_name).id;
    if (changes.recur_frequency && task.recur) task.recur_frequency = changes.recur_frequency;
    if (changes.params) task.params = { ...task.params, ...changes.params };
    if (changes.start_time !== undefined) restart(call, entry, changes.start_time);
  }

  const status = textIn(body, "status")?.toLowerCase();
  if (status !== undefined && status !== task.status) setStatus(call, entry, status);
  task.updated_at = state.nowSeconds();
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

function setStatus({ state, organization }: Call, entry: TaskEntry, status: string): void {
  const { task } = entry;
  if (ENDS.includes(status) && entry.steps.length > 0) {
    task.status = status;
    entry.steps.length = 0;
    organization.tasks.open.delete(entry);
    return;
  }
  if (!task.recur) refuse(400, "only a recurring task can be paused and resumed");
  if (task.status === "removed") refuse(400, "the task was stopped");
  if (status === "paused") {
    task.recur_next = 0;
    entry.steps.length = 0;
  } else if (status === "active") scheduleNext(state, entry, state.options.clock.now());
  else refuse(400, `a task cannot be made ${status}`);
  task.status = status;
}
