import { type ErrorOrigin, RunwireError } from "@runwire/core";
import type { Report, WorkloadDetailed } from "./generated/api.js";

/** How a workload ended that was waited for. */
export type WorkloadEndedErrorCode =
  /** It failed. */
  | "WORKLOAD_FAILED"
  /** It was stopped; it can be resumed. */
  | "WORKLOAD_STOPPED"
  /** It was deleted. */
  | "WORKLOAD_DELETED"
  /** It completed, and what was waited for never came. */
  | "WORKLOAD_COMPLETED";

/** A workload ended, and what was waited for will not come. */
export class WorkloadEndedError extends RunwireError {
  override readonly name = "WorkloadEndedError";
  declare readonly code: WorkloadEndedErrorCode;
  /** The workload as it was seen last. */
  readonly workload: WorkloadDetailed;

  constructor(code: WorkloadEndedErrorCode, workload: WorkloadDetailed, origin: ErrorOrigin) {
    const { id, name, phase, phaseMessage } = workload;
    const how = code === "WORKLOAD_DELETED" ? "was deleted" : `ended as ${phase}`;
    const said = phaseMessage ? `: ${phaseMessage}` : "";
    const advice =
      code === "WORKLOAD_STOPPED"
        ? "; resume it, or wait for Stopped, too"
        : code === "WORKLOAD_FAILED"
          ? "; events.getWorkloadEvents may tell more"
          : "";
    super(code, `workload ${id} (${JSON.stringify(name)}) ${how}${said}${advice}`, origin);
    this.workload = workload;
  }
}

/** A report could not be made. */
export class ReportFailedError extends RunwireError {
  override readonly name = "ReportFailedError";
  declare readonly code: "REPORT_FAILED";
  /** The report as it was seen last. */
  readonly report: Report;

  constructor(report: Report, origin: ErrorOrigin) {
    const said = report.statusMessage
      ? `: ${report.statusMessage}`
      : " and the control plane does not say why";
    super("REPORT_FAILED", `report ${report.id} (${JSON.stringify(report.name)}) failed${said}`, origin);
    this.report = report;
  }
}
