import {
  type Caller,
  type CallOptions,
  checkCallOptions,
  checkOptionNames,
  InvalidCallError,
  shownValue,
  withinDeadline,
} from "@runwire/core";
import { answerMember } from "./answer-member.js";
import { findRunbook } from "./find-runbook.js";
import { operations } from "./generated/operations.js";
import { type RunbookParams, toJsonText } from "./json-text.js";
import { createPageList, type PageList } from "./page-list.js";
import { requireId } from "./require-id.js";
import type { Schedule } from "./types.js";

/** What a list of schedules may be asked for. */
export interface ScheduleQuery {
  /** No grammar of it is documented. */
  readonly filter?: string | undefined;
  /** @default "ascending" */
  readonly orderBy?: string | undefined;
}

/** A schedule to be made. */
export interface NewSchedule {
  readonly runbookId: string;
  /**
   * When it runs: five fields of cron, in GMT by the vendor's example. `0 5 * * *` is five o'clock daily; `* 5 * * *`
   * is each minute of that hour.
   */
  readonly cron: string;
  /** The values of the runbook's inputs, by name. */
  readonly params?: RunbookParams | undefined;
  /** The proxy to run on. @default the one that the runbook names */
  readonly proxyId?: string | undefined;
}

/** What of a schedule is to be changed; the rest stays as it is. */
export interface ScheduleChanges {
  readonly cron?: string | undefined;
  readonly params?: RunbookParams | undefined;
  readonly proxyId?: string | undefined;
}

/** What can be done with schedules. */
export interface ScheduleJobs {
  /** All schedules, one page after the other. */
  readonly list: PageList<Schedule, ScheduleQuery>;
  get(scheduleId: string, options?: CallOptions): Promise<Schedule>;
  /**
   * Makes a schedule. The runbook is read first, for the name and the proxy that a schedule needs.
   *
   * ```ts
   * const { id } = await unskript.schedules.create({ runbookId, cron: "0 5 * * *", params: { namespace: "payments" } });
   * ```
   *
   * @throws RunbookRefusedError `UNKNOWN_RUNBOOK` if there is no such runbook.
   */
  create(schedule: NewSchedule, options?: CallOptions): Promise<Schedule>;
  /**
   * Changes a schedule. The API takes it whole, so it is read, changed and sent back: of two who do so at once, the
   * second wins.
   */
  update(scheduleId: string, changes: ScheduleChanges, options?: CallOptions): Promise<Schedule>;
  delete(scheduleId: string, options?: CallOptions): Promise<void>;
}

/** Makes the schedule jobs of a client. */
export function createScheduleJobs(caller: Caller): ScheduleJobs {
  async function get(scheduleId: string, call: CallOptions): Promise<Schedule> {
    const operation = operations.CalendarService_GetSchedule;
    return answerMember(
      operation,
      await caller.call(operation, { ...call, path: { scheduleId } }),
      "schedule",
    );
  }

  return {
    list: createPageList(caller, "schedules.list", operations.CalendarService_ListSchedule),
    async get(scheduleId, options = {}) {
      requireId("schedules.get", "scheduleId", scheduleId);
      checkCallOptions("schedules.get", options);
      return get(scheduleId, options);
    },
    async create(given, options = {}) {
      checkOptionNames("schedules.create", given, ["runbookId", "cron", "params", "proxyId"]);
      const { runbookId, cron, params, proxyId } = given;
      checkCallOptions("schedules.create", options);
      requireCron("schedules.create", cron);
      const values = toJsonText("schedules.create", params);
      const next = withinDeadline(caller.clock, options);
      const runbook = await findRunbook(caller, "schedules.create", runbookId, next());
      const proxy = proxyId ?? runbook.proxyId;
      if (!proxy) {
        throw new InvalidCallError(
          `schedules.create: runbook ${runbookId} names no proxy to run on; give proxyId`,
        );
      }
      const schedule = {
        proxyId: proxy,
        runbookId,
        runbookName: runbook.name ?? "",
        schedule: cron,
        ...(values !== undefined && { params: values }),
      };
      const operation = operations.CalendarService_CreateSchedule;
      const answer = await caller.call(operation, { ...next(), body: { schedule } });
      return answerMember(operation, answer, "schedule");
    },
    async update(scheduleId, changes, options = {}) {
      requireId("schedules.update", "scheduleId", scheduleId);
      checkCallOptions("schedules.update", options);
      checkOptionNames("schedules.update", changes, ["cron", "params", "proxyId"]);
      const { cron, params, proxyId } = changes;
      if (cron !== undefined) requireCron("schedules.update", cron);
      const values = toJsonText("schedules.update", params);
      const next = withinDeadline(caller.clock, options);
      const before = await get(scheduleId, next());
      // What the server sets itself is not sent back.
      const { id, proxyName, lastRun, lastUpdated, userEmail, ...writable } = before;
      const body = {
        ...writable,
        ...(cron !== undefined && { schedule: cron }),
        ...(values !== undefined && { params: values }),
        ...(proxyId !== undefined && { proxyId }),
      };
      const operation = operations.CalendarService_UpdateSchedule;
      const answer = await caller.call(operation, { ...next(), path: { scheduleId }, body });
      return answerMember(operation, answer, "schedule");
    },
    async delete(scheduleId, options = {}) {
      requireId("schedules.delete", "scheduleId", scheduleId);
      checkCallOptions("schedules.delete", options);
      await caller.call(operations.CalendarService_DeleteSchedule, { ...options, path: { scheduleId } });
    },
  };
}

function requireCron(method: string, cron: unknown): void {
  if (typeof cron === "string" && cron.trim().split(/\s+/).length === 5) return;
  throw new InvalidCallError(
    `${method}: cron must have five fields (minute, hour, day, month, weekday), such as "0 5 * * *"; got ${shownValue(cron)}`,
  );
}
