import type { ApprovalRequest } from "@runwire/unskript";
import { requiredText } from "../body.js";
import { applyUpdate } from "./apply-update.js";
import { found, type Handler } from "./call.js";
import { pageOf } from "./pages.js";
import { refuse } from "./rpc-status.js";
import { requireJson } from "./workflows.js";

const writable = { status: "string", inputs: "string", reason: "string", approverNotes: "string" } as const;
const statuses = ["PENDING", "APPROVED", "REJECTED", "WITHDRAWN"].map((name) => `REQUEST_STATUS_${name}`);

/** Answers for the operations on requests for approval. */
export const requestHandlers: Readonly<Record<string, Handler>> = {
  WorkflowsService_ListRequests(call) {
    const wanted = readFilter(call.query.get("filter") ?? "");
    const all = [...call.state.requests.values()].filter(wanted);
    const { page, counts } = pageOf(call, all);
    return call.answer({ requests: page, ...counts, totalCount: all.length });
  },
  WorkflowsService_CreateRequest(call) {
    const { state, body } = call;
    const { name = "", id } = found(state.runbooks, "workflow", requiredText(body, "workflowId"));
    const inputs = requiredText(body, "inputs");
    requireJson("inputs", inputs);
    const now = new Date(state.options.clock.now()).toISOString();
    const request: ApprovalRequest & { readonly id: string } = {
      id: state.newId(),
      workflowName: name,
      workflowId: id as string,
      createTime: now,
      status: "REQUEST_STATUS_PENDING",
      inputs,
      reason: requiredText(body, "reason"),
      user: state.userEmail,
      userId: state.userEmail,
      lastUpdate: now,
      approverNotes: "",
    };
    state.requests.set(request.id, request);
    return call.answer({ request });
  },
  WorkflowsService_GetRequest(call) {
    return call.answer({ request: found(call.state.requests, "request", call.path.requestId) });
  },
  WorkflowsService_DeleteRequest(call) {
    const { id } = found(call.state.requests, "request", call.path.requestId);
    call.state.requests.delete(id as string);
    return call.answer({});
  },
  WorkflowsService_UpdateRequest(call) {
    const { state, body, query, path } = call;
    const before = found(state.requests, "request", path.requestId);
    const changed = applyUpdate(before, body, query.get("updateMask"), writable);
    if (!statuses.includes(changed.status as string))
      refuse("INVALID_ARGUMENT", "status is none that a request can have");
    const request = { ...changed, lastUpdate: new Date(state.options.clock.now()).toISOString() };
    state.requests.set(before.id as string, request);
    return call.answer({ request });
  },
};

/** `status:REQUEST_STATUS_PENDING` or `user_id:…`; an empty filter takes all. */
function readFilter(filter: string): (request: ApprovalRequest) => boolean {
  if (filter === "") return () => true;
  const [, field, value] = /^(\w+):(.+)$/.exec(filter) ?? [];
  if (field === "status") return (request) => request.status === value;
  if (field === "user_id") return (request) => request.userId === value;
  return refuse("INVALID_ARGUMENT", "filter must be status:VALUE or user_id:VALUE");
}
