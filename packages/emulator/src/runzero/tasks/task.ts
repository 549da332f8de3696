import { ZERO_ID } from "../../ids.js";

/** A task, as the vendor's document has it. */
export interface Task {
  readonly id: string;
  name: string;
  description: string;
  template_id: string;
  readonly client_id: string;
  readonly organization_id: string;
  agent_id: string;
  hosted_zone_id: string;
  readonly site_id: string;
  readonly cruncher_id: string;
  readonly created_at: number;
  readonly created_by: string;
  readonly created_by_user_id: string;
  readonly custom_integration_id: string;
  readonly source_id: number;
  updated_at: number;
  readonly type: string;
  status: string;
  error: string;
  /** All values are texts. */
  params: Record<string, string>;
  stats: Record<string, unknown>;
  hidden: boolean;
  readonly parent_id: string;
  readonly recur: boolean;
  recur_frequency: string;
  start_time: number;
  recur_last: number;
  recur_next: number;
  recur_last_task_id: string;
}

/** What every new task has to be told. */
export type NewTask = Pick<
  Task,
  "id" | "name" | "client_id" | "organization_id" | "site_id" | "created_at" | "type"
> &
  Partial<Task>;

/** A task that has not begun. */
export function newTask(given: NewTask): Task {
  return {
    description: "",
    template_id: ZERO_ID,
    agent_id: ZERO_ID,
    hosted_zone_id: ZERO_ID,
    cruncher_id: ZERO_ID,
    created_by: "ada@example.com",
    created_by_user_id: ZERO_ID,
    custom_integration_id: ZERO_ID,
    source_id: 1,
    updated_at: given.created_at,
    status: "new",
    error: "",
    params: {},
    stats: {},
    hidden: false,
    parent_id: ZERO_ID,
    recur: false,
    recur_frequency: "once",
    start_time: given.created_at,
    recur_last: 0,
    recur_next: 0,
    recur_last_task_id: ZERO_ID,
    ...given,
  };
}

/** Whether nothing will happen to a task any more. */
export function isOver(task: Task): boolean {
  return ["processed", "error", "failed", "canceled", "stopped", "removed"].includes(task.status);
}
