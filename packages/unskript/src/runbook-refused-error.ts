import { type ErrorOrigin, RunwireError } from "@runwire/core";

/** Why a runbook is not run. */
export type RunbookRefusedCode =
  /** There is none with this id; `cause` is the server's answer. */
  | "UNKNOWN_RUNBOOK"
  /** The id is that of a folder. */
  | "FOLDER"
  /** It cannot be run now (`runningDisabled`). */
  | "RUNNING_DISABLED"
  /** Nobody may run it (`executionDisabled`). */
  | "EXECUTION_DISABLED"
  /** It runs only after an approval, and no `requestId` was given. */
  | "APPROVAL_REQUIRED"
  /** It names no proxy, and none was given. */
  | "NO_PROXY";

/** A runbook is not run. Nothing was started. */
export class RunbookRefusedError extends RunwireError {
  override readonly name = "RunbookRefusedError";
  declare readonly code: RunbookRefusedCode;
  readonly runbookId: string;

  constructor(
    code: RunbookRefusedCode,
    message: string,
    details: ErrorOrigin & { readonly runbookId: string; readonly cause?: unknown },
  ) {
    super(code, message, details, details.cause === undefined ? undefined : { cause: details.cause });
    this.runbookId = details.runbookId;
  }
}
