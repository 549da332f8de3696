import { ZERO_ID } from "../../ids.js";
import type { Call } from "../call.js";
import type { Organization, Site } from "../organization.js";
import type { State } from "../state.js";
import { stepsFrom } from "./progress.js";
import type { ReadScanOptions } from "./scan-options.js";
import { scanSite } from "./scan-work.js";
import { availableExplorer, explorerFor, hostedZoneFor } from "./scanner.js";
import { newTask, type Task } from "./task.js";
import type { TaskEntry } from "./task-entry.js";

/** Starts or plans a scan of a site, once or again and again. */
export function startScan(
  { state, organization }: Pick<Call, "state" | "organization">,
  site: Site,
  type: "scan" | "sample",
  options: ReadScanOptions,
): TaskEntry {
  const recur = options.frequency !== "once";
  const nowMs = state.options.clock.now();
  const at = Math.max(options.start * 1000, nowMs);
  const startTime = Math.floor(at / 1000);
  const { template } = options;
  if (template) template.linked_task_count += 1;
  const task = newTask({
    ...scannerOf(organization, site, options),
    id: state.nextId(),
    name: options.name,
    description: options.description,
    template_id: template?.id ?? ZERO_ID,
    client_id: state.account.id,
    organization_id: organization.id,
    site_id: site.id,
    created_at: state.nowSeconds(),
    type,
    params: options.params,
    start_time: startTime,
    recur,
    recur_frequency: options.frequency,
    status: recur ? "active" : "new",
    recur_next: recur ? startTime : 0,
  });
  if (!recur) return organization.tasks.add(scanEntry(state, organization, task, at));
  return organization.tasks.add({
    task,
    steps: [{ status: "recurring", at }],
    recurrence: (parent, runAt) => organization.tasks.add(runOf(state, organization, parent.task, runAt)),
    seen: [],
    log: [],
  });
}

/** Who scans: a hosted zone or an Explorer that is named, else one that is there. */
function scannerOf(organization: Organization, site: Site, options: ReadScanOptions): Partial<Task> {
  if (options.zoneId || options.zoneName)
    return { hosted_zone_id: hostedZoneFor(organization, options.zoneId, options.zoneName).id };
  const explorer = options.explorer
    ? explorerFor(organization, options.explorer)
    : availableExplorer(organization, site.id);
  return { agent_id: explorer.id };
}

/** One run of a recurring task. */
function runOf(state: State, organization: Organization, parent: Task, at: number): TaskEntry {
  const begun = Math.floor(at / 1000);
  const task = newTask({
    ...parent,
    id: state.nextId(),
    created_at: begun,
    updated_at: begun,
    status: "new",
    parent_id: parent.id,
    recur: false,
    recur_frequency: "once",
    recur_last: 0,
    recur_next: 0,
    recur_last_task_id: ZERO_ID,
    start_time: begun,
    stats: {},
  });
  return scanEntry(state, organization, task, at);
}

/** A task that waits for an Explorer which is not connected waits for ever: none ever connects here. */
function scanEntry(state: State, organization: Organization, task: Task, at: number): TaskEntry {
  const explorer = organization.explorers.get(task.agent_id);
  const canRun = task.hosted_zone_id !== ZERO_ID || explorer?.connected === true;
  return {
    task,
    steps: canRun ? stepsFrom(at, state.options.taskDurations, "scan") : [],
    process: (entry, atSeconds) => scanSite(organization, entry, atSeconds),
    seen: [],
    log: [],
  };
}
