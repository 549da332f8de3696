import { checkWait, type WaitOptions, waitFor } from "@runwire/client";
import { type Caller, origin } from "@runwire/core";
import type { Report } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { ReportFailedError } from "./job-errors.js";
import { requireId } from "./require-id.js";

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
      requireId("reports.wait", "reportId", reportId);
      checkWait("reports.wait", options);
      let status = "not known";
      const ready = {
        operation,
        unmet: `report ${reportId} was not ready`,
        standing: () => `it is ${status}`,
      };
      return waitFor(caller, ready, options, async (call) => {
        const report = (await caller.call(operation, { ...call, path: { reportId } })) as Report;
        status = report.status;
        options.onProgress?.(report);
        if (report.status === "Failed") throw new ReportFailedError(report, origin(operation));
        return report.status === "Ready" ? report : undefined;
      });
    },
  };
}
