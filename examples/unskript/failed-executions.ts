// The executions that failed within the last week, the latest first, with their reasons.
//   node failed-executions.js
import { Client } from "@runwire/unskript";

const unskript = Client.fromEnv();
const weekAgo = Date.now() - 7 * 24 * 3_600_000;

// How the API's own filter and time range are written is not documented, so all executions are looked at.
const failed: { at: number; line: string }[] = [];
for await (const execution of unskript.executions.list()) {
  const at = Date.parse(execution.startTime ?? execution.createTime ?? "");
  if (execution.executionStatus !== "EXECUTION_STATUS_FAILED" || !(at >= weekAgo)) continue;
  const { id, workflowName, executor, reason } = execution;
  failed.push({ at, line: `${workflowName}, by ${executor}: ${reason || "no reason given"} (${id})` });
}
failed.sort((a, b) => b.at - a.at);
for (const { at, line } of failed) console.log(new Date(at).toISOString(), line);
console.log(`${failed.length} executions failed within the last week`);
