import { json, noContent, text } from "../../answers.js";
import { bodyOf, type Call, type Handler, pathThing } from "../call.js";
import { countAnswer, listAnswer } from "../list-answer.js";
import { problem } from "../problem.js";
import { TENANT_ID } from "../state.js";
import { moment, type Thing } from "../thing.js";

/** Usage reports, which are made in the background. */
export const reportHandlers: Readonly<Record<string, Handler>> = {
  list_reports: (call) =>
    listAnswer(
      call,
      [...call.state.reports.values()].map((report) => shown(call, report)),
    ),
  count_reports: (call) => countAnswer(call, [...call.state.reports.values()]),
  async create_report(call) {
    const body = await bodyOf(call);
    const { state, now, principal } = call;
    const id = state.newId();
    const report: Thing = {
      ...{ ...body, id, tenantId: TENANT_ID, createdAt: moment(now), createdBy: principal.name },
      ...{ status: "Pending", statusUpdatedAt: moment(now) },
    };
    state.reports.set(id, report);
    return json(shown(call, report), 202);
  },
  get_report_by_id: (call) => json(shown(call, pathThing(call.state.reports, call.path.reportId, "report"))),
  delete_report_by_id({ state, path }) {
    state.reports.delete(String(pathThing(state.reports, path.reportId, "report").id));
    return noContent();
  },
  download_report_by_id(call) {
    const report = shown(call, pathThing(call.state.reports, call.path.reportId, "report"));
    if (report.status !== "Ready") return problem(409, `the report is ${report.status}`);
    const rows = [...call.state.projects.values()].map(({ name }, index) => `${name},${24 * (index + 1)}`);
    return text(`${["project,gpu hours", ...rows].join("\r\n")}\r\n`, "text/csv");
  },
};

/** A report as it is now: its status follows from when it was asked for. */
function shown({ state, now }: Call, report: Thing): Thing {
  const age = now - Date.parse(String(report.createdAt));
  const steps = Math.min(2, Math.floor(age / Math.max(1, state.options.reportMs)));
  const since = Date.parse(String(report.createdAt)) + steps * state.options.reportMs;
  return { ...report, status: ["Pending", "Processing", "Ready"][steps], statusUpdatedAt: moment(since) };
}
