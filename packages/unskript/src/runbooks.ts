import {
  type Caller,
  type CallOptions,
  checkCallOptions,
  InvalidCallError,
  origin,
  withinDeadline,
} from "@runwire/core";
import { answerMember } from "./answer-member.js";
import { findRunbook } from "./find-runbook.js";
import { operations } from "./generated/operations.js";
import { type RunbookParams, toJsonText } from "./json-text.js";
import { createPageList, type PageList } from "./page-list.js";
import { requireId } from "./require-id.js";
import { RunbookRefusedError } from "./runbook-refused-error.js";
import type { Runbook } from "./types.js";

/** What a list of runbooks may be asked for. */
export interface RunbookQuery {
  /** No grammar of it is documented. */
  readonly filter?: string | undefined;
  /** The vendor's own runbooks instead of the tenant's. @default false */
  readonly isUnskript?: boolean | undefined;
}

/** How a runbook is found. */
export interface FindRunbookOptions extends CallOptions {
  /** Whether it is one of the vendor's own, whose ids have 64 hexadecimal digits. @default false */
  readonly isUnskript?: boolean | undefined;
}

/** How to run a runbook. */
export interface RunOptions extends FindRunbookOptions {
  /** The proxy to run on. @default the one that the runbook names */
  readonly proxyId?: string | undefined;
  /** The request by which the run was approved; a runbook that requires approval does not run without. */
  readonly requestId?: string | undefined;
  /**
   * The name under which the values are sent. The API document has `params`, an example of the vendor `inputs`; which
   * of them a server takes is not proven.
   * @default "params"
   */
  readonly sendParamsAs?: "params" | "inputs" | undefined;
}

/** A run that was started. */
export interface StartedRun {
  /** The executions that it consists of; wait for each with `executions.wait()`. */
  readonly executionIds: readonly string[];
}

/** What can be done with runbooks. */
export interface RunbookJobs {
  /** All runbooks, one page after the other. */
  readonly list: PageList<Runbook, RunbookQuery>;
  /**
   * One runbook.
   *
   * @throws RunbookRefusedError `UNKNOWN_RUNBOOK` if there is none with this id.
   */
  get(runbookId: string, options?: FindRunbookOptions): Promise<Runbook>;
  /**
   * Runs a runbook, and gives the ids of its executions at once.
   *
   * ```ts
   * const { executionIds } = await unskript.runbooks.run(runbookId, { namespace: "payments", dryRun: true });
   * for (const id of executionIds) console.log((await unskript.executions.wait(id)).output?.text);
   * ```
   *
   * The runbook is read first: one that is unknown, disabled or waits for approval is refused before anything is
   * started. The run itself is sent once and not repeated after a fault, as the server could not tell a repetition from
   * a second run.
   *
   * @param params The values of its inputs, by name.
   * @throws RunbookRefusedError if it is not run, with the reason in `code`.
   */
  run(runbookId: string, params?: RunbookParams, options?: RunOptions): Promise<StartedRun>;
}

const operation = operations.WorkflowsService_RunWorkflow;

/** Makes the runbook jobs of a client. */
export function createRunbookJobs(caller: Caller): RunbookJobs {
  return {
    list: createPageList(caller, "runbooks.list", operations.WorkflowsService_ListWorkflows),
    async get(runbookId, options = {}) {
      checkCallOptions("runbooks.get", options, ["isUnskript"]);
      return findRunbook(caller, "runbooks.get", runbookId, options);
    },
    async run(runbookId, params, options = {}) {
      checkCallOptions("runbooks.run", options, ["isUnskript", "proxyId", "requestId", "sendParamsAs"]);
      const { isUnskript, proxyId, requestId, sendParamsAs = "params", ...call } = options;
      if (proxyId !== undefined) requireId("runbooks.run", "proxyId", proxyId);
      if (requestId !== undefined) requireId("runbooks.run", "requestId", requestId);
      if (sendParamsAs !== "params" && sendParamsAs !== "inputs") {
        throw new InvalidCallError('runbooks.run: sendParamsAs must be "params" or "inputs"');
      }
      const values = toJsonText("runbooks.run", params);
      const next = withinDeadline(caller.clock, call);
      const runbook = await findRunbook(caller, "runbooks.run", runbookId, { ...next(), isUnskript });
      const body = {
        proxyId: runnableOn(runbook, runbookId, proxyId, requestId),
        ...(requestId !== undefined && { requestId }),
        ...(values !== undefined && { [sendParamsAs]: values }),
      };
      const answer = await caller.call(operation, { ...next(), path: { workflowId: runbookId }, body });
      const advice = ": whether anything was started is not known; look into executions.list()";
      return { executionIds: answerMember<string[]>(operation, answer, "executionIds", advice) };
    },
  };
}

/** The proxy that a runbook runs on; throws where it does not run. */
function runnableOn(
  runbook: Runbook,
  runbookId: string,
  proxyId: string | undefined,
  requestId: string | undefined,
): string {
  const refuse = (code: RunbookRefusedError["code"], why: string) =>
    new RunbookRefusedError(code, `runbooks.run: ${describe(runbook, runbookId)} ${why}`, {
      ...origin(operation),
      runbookId,
    });
  if (runbook.isFolder) throw refuse("FOLDER", "is a folder; give the id of a runbook in it");
  if (runbook.executionDisabled)
    throw refuse("EXECUTION_DISABLED", "is disabled (executionDisabled): nobody may run it");
  if (runbook.runningDisabled)
    throw refuse(
      "RUNNING_DISABLED",
      "cannot be run now (runningDisabled); its environment or a connector may be missing",
    );
  if (runbook.requiresApproval && requestId === undefined) {
    throw refuse(
      "APPROVAL_REQUIRED",
      "runs only after an approval: ask for it with client.request.createRequest, and give the id of the approved request as requestId",
    );
  }
  const proxy = proxyId ?? runbook.proxyId;
  if (proxy) return proxy;
  throw refuse("NO_PROXY", "names no proxy to run on; give proxyId");
}

function describe({ name }: Runbook, id: string): string {
  return name ? `runbook ${JSON.stringify(name)} (${id})` : `runbook ${id}`;
}
