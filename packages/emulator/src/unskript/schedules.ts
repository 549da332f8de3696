import type { Schedule } from "@runwire/unskript";
import { objectIn, requiredText, textIn } from "../body.js";
import { type Call, found, type Handler } from "./call.js";
import { nextCronTime } from "./cron.js";
import { pageOf } from "./pages.js";
import type { ScheduleEntry } from "./state.js";
import { requireJson } from "./workflows.js";

/** Answers for the operations on schedules. */
export const scheduleHandlers: Readonly<Record<string, Handler>> = {
  CalendarService_ListSchedule(call) {
    const all = [...call.state.schedules.values()].map(({ schedule }) => schedule);
    const { page, counts } = pageOf(call, all);
    return call.answer({ schedules: page, ...counts, totalCount: all.length });
  },
  CalendarService_CreateSchedule(call) {
    const entry = entryOf(call, call.state.newId(), objectIn(call.body, "schedule") ?? {});
    return call.answer({ schedule: entry.schedule });
  },
  CalendarService_GetSchedule(call) {
    return call.answer({ schedule: found(call.state.schedules, "schedule", call.path.scheduleId).schedule });
  },
  CalendarService_DeleteSchedule(call) {
    const { schedule } = found(call.state.schedules, "schedule", call.path.scheduleId);
    call.state.schedules.delete(schedule.id);
    return call.answer({});
  },
  CalendarService_UpdateSchedule(call) {
    const { schedule } = found(call.state.schedules, "schedule", call.path.scheduleId);
    const entry = entryOf(call, schedule.id, call.body, schedule);
    return call.answer({ schedule: entry.schedule });
  },
};

/** Keeps a schedule as a caller sent it: whole, whether it is new or takes the place of another. */
function entryOf(
  { state }: Call,
  id: string,
  given: Record<string, unknown>,
  before?: Schedule,
): ScheduleEntry {
  const now = state.options.clock.now();
  const cron = requiredText(given, "schedule");
  const params = textIn(given, "params") ?? "";
  requireJson("params", params);
  const runbookId = requiredText(given, "runbookId");
  found(state.runbooks, "workflow", runbookId);
  const entry: ScheduleEntry = {
    schedule: {
      id,
      proxyId: requiredText(given, "proxyId"),
      proxyName: "proxy",
      runbookId,
      runbookName: requiredText(given, "runbookName"),
      inputSchema: textIn(given, "inputSchema") ?? "",
      params,
      schedule: cron,
      lastRun: before?.lastRun ?? "1970-01-01T00:00:00Z",
      lastUpdated: new Date(now).toISOString(),
      userEmail: before?.userEmail ?? state.userEmail,
    },
    dueMs: nextCronTime(cron, now),
  };
  state.schedules.set(id, entry);
  return entry;
}
