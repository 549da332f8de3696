import { type Caller, type CallOptions, isRunwireError, origin } from "@runwire/core";
import { answerMember } from "./answer-member.js";
import { operations } from "./generated/operations.js";
import { grpcStatus } from "./grpc-status.js";
import { requireId } from "./require-id.js";
import { RunbookRefusedError } from "./runbook-refused-error.js";
import type { Runbook } from "./types.js";

const operation = operations.WorkflowsService_GetWorkflow;

/** Reads a runbook. Throws a `RunbookRefusedError` for one that does not exist, saying what to look at. */
export async function findRunbook(
  caller: Caller,
  method: string,
  runbookId: string,
  { isUnskript, ...call }: CallOptions & { readonly isUnskript?: boolean | undefined },
): Promise<Runbook> {
  requireId(method, "runbookId", runbookId);
  const query = isUnskript === undefined ? {} : { query: { isUnskript } };
  const unknown = (cause: unknown) =>
    new RunbookRefusedError(
      "UNKNOWN_RUNBOOK",
      `${method}: there is no runbook ${runbookId} ${whereToLook(runbookId, isUnskript ?? false)}`,
      { ...origin(operation), runbookId, cause },
    );
  try {
    const answer = await caller.call(operation, { ...call, path: { workflowId: runbookId }, ...query });
    return answerMember(operation, answer, "workflow");
  } catch (error) {
    if (isNotFound(error)) throw unknown(error);
    throw error;
  }
}

/** By the HTTP status, or by the gRPC code in the body, whatever status a gateway made of it. */
function isNotFound(error: unknown): boolean {
  const isRefusal = isRunwireError(error) && error.name === "ApiError";
  const { status } = error as { readonly status?: number };
  return (isRefusal && status === 404) || grpcStatus(error)?.name === "NOT_FOUND";
}

function whereToLook(id: string, isUnskript: boolean): string {
  if (isUnskript) return "among the vendor's own; leave isUnskript out for one of the tenant's";
  if (/^[0-9a-f]{64}$/.test(id))
    return "of the tenant's; ids like this are of the vendor's own: give isUnskript: true";
  return "that the key can see; runbooks.list() gives those that it can";
}
