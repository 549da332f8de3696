import { requiredText } from "../body.js";
import { found, type Handler } from "./call.js";
import { pageOf } from "./pages.js";
import { startRun, viewOf } from "./state.js";
import { requireJson } from "./workflows.js";

/** Answers for the operations on executions. */
export const executionHandlers: Readonly<Record<string, Handler>> = {
  WorkflowsService_ListExecutions(call) {
    // Neither filter nor orderBy nor timeRange has a documented grammar: all are listed, the latest first.
    const latest = [...call.state.runs.values()].sort((a, b) => b.startMs - a.startMs);
    const now = call.state.options.clock.now();
    const all = latest.map((run) => viewOf(run, now, true));
    const { page, counts } = pageOf(call, all);
    const statusTable = countBy(all.map(({ executionStatus = "" }) => executionStatus));
    return call.answer({
      execution: page,
      statusTable,
      ...counts,
      aggregateTotalTable: { total: all.length },
    });
  },
  WorkflowsService_CreateExecution(call) {
    const { state, body } = call;
    requiredText(body, "proxyId");
    const inputs = requiredText(body, "inputs");
    requireJson("inputs", inputs);
    const runbook = found(state.runbooks, "workflow", requiredText(body, "workflowId"));
    const { id } = startRun(state, runbook, { inputs, lastsMs: Number.POSITIVE_INFINITY });
    return call.answer({ url: `${state.options.origin}/sessions/${id}`, executionId: id });
  },
  WorkflowsService_GetExecution(call) {
    const run = found(call.state.runs, "execution", call.path.executionId);
    const execution = viewOf(run, call.state.options.clock.now(), call.query.get("summary") === "true");
    return call.answer({ execution });
  },
};

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
