import { checkWait, type WaitOptions as WaitOptionsOf, waitFor } from "@runwire/client";
import { type Caller, type CallOptions, checkCallOptions, origin } from "@runwire/core";
import { answerMember } from "./answer-member.js";
import { decodeOutput, type ExecutionOutput } from "./decode-output.js";
import { ExecutionFailedError } from "./execution-failed-error.js";
import { operations } from "./generated/operations.js";
import { createPageList, type PageList } from "./page-list.js";
import { requireId } from "./require-id.js";
import type { Execution } from "./types.js";

/** What a list of executions may be asked for. */
export interface ExecutionQuery {
  /** No grammar of it is documented. */
  readonly filter?: string | undefined;
  readonly orderBy?: string | undefined;
  /** The last month, the last year, or all, which is the default; how these are written is not documented. */
  readonly timeRange?: string | undefined;
}

/** An execution, and what it put out. */
export interface ExecutionResult {
  readonly execution: Execution;
  /** Decoded from base64; `undefined` where it has none. */
  readonly output: ExecutionOutput | undefined;
}

/** How to wait for an execution. */
export type WaitOptions = WaitOptionsOf<Execution>;

/** What can be done with executions. */
export interface ExecutionJobs {
  /** All executions, one page after the other. */
  readonly list: PageList<Execution, ExecutionQuery>;
  /** One execution with its output, as it is now. */
  get(executionId: string, options?: CallOptions): Promise<ExecutionResult>;
  /**
   * Waits until an execution has succeeded, and gives it with its output.
   *
   * ```ts
   * const { output } = await unskript.executions.wait(executionId);
   * console.log(output?.text);
   * ```
   *
   * It looks at the summary after 2 s, then after half as long again each time, at most every 30 s. A status that is not
   * known does not end the wait; the deadline does. The API cannot cancel: an aborted wait leaves the execution running.
   *
   * @throws ExecutionFailedError if it failed, with the reason and what it put out.
   * @throws TimeoutError `DEADLINE` if it takes longer than `deadlineMs`.
   */
  wait(executionId: string, options?: WaitOptions): Promise<ExecutionResult>;
}

const operation = operations.WorkflowsService_GetExecution;

/** Makes the execution jobs of a client. */
export function createExecutionJobs(caller: Caller): ExecutionJobs {
  async function read(executionId: string, summary: boolean, call: CallOptions): Promise<Execution> {
    const given = { ...call, path: { executionId }, ...(summary && { query: { summary } }) };
    return answerMember(operation, await caller.call(operation, given), "execution");
  }
  async function readWhole(executionId: string, call: CallOptions): Promise<ExecutionResult> {
    const execution = await read(executionId, false, call);
    return { execution, output: decodeOutput(execution) };
  }

  return {
    list: createPageList(caller, "executions.list", operations.WorkflowsService_ListExecutions),
    async get(executionId, options = {}) {
      requireId("executions.get", "executionId", executionId);
      checkCallOptions("executions.get", options);
      return readWhole(executionId, options);
    },
    async wait(executionId, options = {}) {
      checkWait("executions.wait", options);
      requireId("executions.wait", "executionId", executionId);
      let status = "EXECUTION_STATUS_UNSPECIFIED";
      const end = {
        operation,
        unmet: `execution ${executionId} did not end`,
        standing: () => `it is ${status} and goes on`,
      };
      return waitFor(caller, end, options, async (call) => {
        const summary = await read(executionId, true, call);
        status = summary.executionStatus ?? status;
        options.onProgress?.(summary);
        if (status !== "EXECUTION_STATUS_SUCCEEDED" && status !== "EXECUTION_STATUS_FAILED") return undefined;
        const result = await readWhole(executionId, call);
        if (status === "EXECUTION_STATUS_SUCCEEDED") return result;
        throw new ExecutionFailedError(result.execution, result.output, origin(operation));
      });
    },
  };
}
