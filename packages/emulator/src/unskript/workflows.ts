import type { Runbook } from "@runwire/unskript";
import { flagIn, objectIn, requiredText, textIn } from "../body.js";
import { hex } from "../seeded.js";
import { applyUpdate } from "./apply-update.js";
import { type Call, found, type Handler } from "./call.js";
import { pageOf } from "./pages.js";
import { refuse } from "./rpc-status.js";
import { type State, startRun } from "./state.js";

/** The fields of a runbook that a caller may set. */
const writable = {
  name: "string",
  description: "string",
  tags: "array",
  currentVersion: "string",
  proxyId: "string",
  inputSchema: "string",
  requiresApproval: "boolean",
  parentId: "string",
  enableEnvironment: "boolean",
  executionDisabled: "boolean",
  connectorTypes: "array",
  categories: "array",
  icon: "string",
} as const;

/** A runbook with what a caller gave of it, and everything else unset. */
export function newRunbook(
  state: State,
  given: Record<string, unknown>,
  isFolder: boolean,
): Runbook & { readonly id: string } {
  const now = new Date(state.options.clock.now()).toISOString();
  const empty = {
    ...{ name: "", id: state.newId(), description: "", tags: [], currentVersion: "1.0.0" },
    ...{ createTime: now, lastRun: "1970-01-01T00:00:00Z", lastUpdated: now, proxyId: "", inputSchema: "" },
    ...{
      requiresApproval: false,
      runningDisabled: false,
      parentId: "",
      isFolder,
      path: "",
      enableEnvironment: false,
    },
    ...{ executionDisabled: false, connectorTypes: [], categories: [], icon: "", environmentStatus: [] },
    runningDisabledByFloatingEnv: false,
  };
  return applyUpdate({ ...empty, name: requiredText(given, "name") }, given, null, writable);
}

/** A runbook or folder with changes, by the mask of the request. */
export function changedRunbook<Thing extends Runbook>({ state, body, query }: Call, before: Thing): Thing {
  const changed = applyUpdate(before, body, query.get("updateMask"), writable);
  return { ...changed, lastUpdated: new Date(state.options.clock.now()).toISOString() };
}

const setOf = ({ state, query }: Call) =>
  query.get("isUnskript") === "true" ? state.vendorRunbooks : state.runbooks;

/** How many runbooks each category has, of how many in all, as texts such as `8/8`. */
export function categoryCounts(all: readonly Runbook[]): { name: string; count: string }[] {
  const names = [...new Set(all.flatMap(({ categories = [] }) => categories))];
  return names.map((name) => {
    const count = all.filter(({ categories }) => categories?.includes(name)).length;
    return { name, count: `${count}/${count}` };
  });
}

/** Answers for the operations on runbooks. */
export const workflowHandlers: Readonly<Record<string, Handler>> = {
  WorkflowsService_ListWorkflows(call) {
    // No grammar of the filter is documented: here it is a part of the name.
    const filter = (call.query.get("filter") ?? "").toLowerCase();
    const all = [...setOf(call).values()].filter(({ name }) => name?.toLowerCase().includes(filter));
    const { page, counts } = pageOf(call, all);
    return call.answer({
      workflows: page,
      ...counts,
      totalCount: all.length,
      categoryCounts: categoryCounts(all),
    });
  },
  WorkflowsService_CreateWorkflow(call) {
    const workflow = newRunbook(call.state, objectIn(call.body, "workflow") ?? {}, false);
    call.state.runbooks.set(workflow.id, workflow);
    return call.answer({ workflow });
  },
  WorkflowsService_PopulateGlobalWorkflows: (call) => call.answer({}),
  WorkflowsService_GetRecommendation(call) {
    if (!call.query.get("tenantId")) refuse("INVALID_ARGUMENT", "tenantId is required");
    const { id, categories = [] } = found(call.state.runbooks, "workflow", call.path.workflowId);
    const alike = [...call.state.runbooks.values()].filter(
      (other) => other.id !== id && other.categories?.some((name) => categories.includes(name)),
    );
    return call.answer({ uuids: alike.slice(0, 5).map((each) => each.id) });
  },
  WorkflowsService_GetWorkflow(call) {
    const workflow = found(setOf(call), "workflow", call.path.workflowId);
    return call.answer({ workflow, url: "" });
  },
  WorkflowsService_DeleteWorkflow(call) {
    if (!call.query.get("proxyId")) refuse("INVALID_ARGUMENT", "proxyId is required");
    const { id } = found(call.state.runbooks, "workflow", call.path.workflowId);
    call.state.runbooks.delete(id as string);
    return call.answer({});
  },
  WorkflowsService_UpdateWorkflow(call) {
    const before = found(call.state.runbooks, "workflow", call.path.workflowId);
    const workflow = changedRunbook(call, before);
    call.state.runbooks.set(before.id as string, workflow);
    return call.answer({ workflow });
  },
  WorkflowsService_CloseWorkflow(call) {
    found(call.state.runbooks, "workflow", call.path.workflowId);
    for (const name of ["proxyId", "url"]) requiredText(call.body, name);
    const run = found(call.state.runs, "execution", requiredText(call.body, "executionId"));
    run.endMs = Math.min(run.endMs, call.state.options.clock.now());
    return call.answer({});
  },
  WorkflowsService_DuplicateWorkflow(call) {
    const { state, body } = call;
    const isVendors = flagIn(body, "isUnskript") ?? refuse("INVALID_ARGUMENT", "isUnskript is required");
    const original = found(
      isVendors ? state.vendorRunbooks : state.runbooks,
      "workflow",
      call.path.workflowId,
    );
    const copy = {
      name: requiredText(body, "workflowName"),
      proxyId: requiredText(body, "proxyId"),
      inputSchema: textIn(body, "inputSchema") ?? original.inputSchema,
    };
    const workflow = newRunbook(state, { ...original, ...copy }, false);
    state.runbooks.set(workflow.id, workflow);
    return call.answer({ workflow });
  },
  WorkflowsService_EditWorkflow(call) {
    const workflow = found(call.state.runbooks, "workflow", call.path.workflowId);
    return call.answer({
      workflow,
      url: `${call.state.options.origin}/edit/${hex(call.state.runs.size, 16)}`,
    });
  },
  WorkflowsService_RunWorkflow(call) {
    const { state, body, path } = call;
    const runbook =
      state.runbooks.get(path.workflowId as string) ??
      found(state.vendorRunbooks, "workflow", path.workflowId);
    requiredText(body, "proxyId");
    if (runbook.runningDisabled || runbook.executionDisabled)
      refuse("FAILED_PRECONDITION", `workflow ${path.workflowId} is disabled`);
    const inputs = state.options.runValues
      .map((name) => textIn(body, name))
      .find((text) => text !== undefined);
    requireJson("params", inputs);
    const approver = runbook.requiresApproval ? approvedBy(state, textIn(body, "requestId")) : "";
    const { id } = startRun(state, runbook, { inputs: inputs ?? "{}", approver });
    return call.answer({ executionIds: [id] });
  },
};

/** Refuses a text that should be JSON and is not. */
export function requireJson(name: string, text: string | undefined): void {
  if (text === undefined || text === "") return;
  try {
    JSON.parse(text);
  } catch {
    refuse("INVALID_ARGUMENT", `${name} is not JSON`);
  }
}

/** Who approved a run. Refuses one that nobody has approved. */
function approvedBy(state: State, requestId: string | undefined): string {
  const request = requestId === undefined ? undefined : state.requests.get(requestId);
  if (request?.status === "REQUEST_STATUS_APPROVED") return state.userEmail;
  return refuse("FAILED_PRECONDITION", "the workflow runs only with an approved request");
}
