import { type Caller, origin, poll, TimeoutError } from "@runwire/core";
import type { Report } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { ReportFailedError } from "./job-errors.js";
import { checkWait, defaultWaitMs, type WaitOptions } from "./wait-options.js";

/** What can be done with usage reports, beside their operations. */
export interface ReportJobs {
  /**
   * Waits until a usage report is ready, and gives it as it is then:
   *
   * ```ts
   * const { id } = await runai.reports.createReport({ body: { name: "June", start, end } });
   * await runai.reports.wait(id);
   * await runai.reports.downloadReportById({ path: { reportId: id } }).saveTo("june.csv");
   * ```
   *
   * @throws ReportFailedError with the control plane's own text if it failed.
   * @throws TimeoutError `DEADLINE` if it takes longer than `deadlineMs`.
   */
  wait(reportId: string, options?: WaitOptions<Report>): Promise<Report>;
}

/** Makes the jobs of `client.reports`. */
export function createReportJobs(caller: Caller): ReportJobs {
  const operation = operations.get_report_by_id;
  return {
    async wait(reportId, options = {}) {
      checkWait("reports.wait", "reportId", reportId, options);
      const { onProgress, signal, timeoutMs, deadlineMs = defaultWaitMs } = options;
      let status = "not known";
      const onDeadline = () =>
        new TimeoutError(
          "DEADLINE",
          `report ${reportId} was not ready within deadlineMs = ${deadlineMs}; it is ${status}`,
          deadlineMs,
          origin(operation),
        );
      return poll(caller, { signal, deadlineMs, onDeadline }, async (call) => {
        const given = { ...call, timeoutMs, path: { reportId } };
        const report = (await caller.call(operation, given)) as Report;
        status = report.status;
        onProgress?.(report);
        if (report.status === "Failed") throw new ReportFailedError(report, origin(operation));
        return report.status === "Ready" ? report : undefined;
      });
    },
  };
}
