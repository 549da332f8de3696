import { type ErrorOrigin, RunwireError } from "@runwire/core";
import type { ExecutionOutput } from "./decode-output.js";
import type { Execution } from "./types.js";

/** A run of a runbook failed: unSkript says so, with the reason where it knows one. */
export class ExecutionFailedError extends RunwireError {
  override readonly name = "ExecutionFailedError";
  declare readonly code: "EXECUTION_FAILED";
  /** The execution as it ended. */
  readonly execution: Execution;
  /** What it put out until then, decoded. */
  declare readonly output?: ExecutionOutput;

  constructor(execution: Execution, output: ExecutionOutput | undefined, origin: ErrorOrigin) {
    const of = execution.workflowName ? ` of ${JSON.stringify(execution.workflowName)}` : "";
    const why = execution.reason ? `: ${execution.reason}` : "; unSkript gives no reason, look into output";
    super("EXECUTION_FAILED", `execution ${execution.id ?? ""}${of} failed${why}`, origin);
    this.execution = execution;
    if (output !== undefined) this.output = output;
  }
}
