import type { OperationId } from "@runwire/unskript/operations";
import { hashOf, hex } from "../seeded.js";
import type { Handler } from "./call.js";
import { executionHandlers } from "./executions.js";
import { folderHandlers } from "./folders.js";
import { requestHandlers } from "./requests.js";
import { scheduleHandlers } from "./schedules.js";
import { workflowHandlers } from "./workflows.js";

/** Every operation's answer. */
export const handlers = {
  WorkflowsService_HealthStatus: (call) => call.answer({ status: "OK" }),
  WorkflowsService_GetVaultCredentials: (call) =>
    call.answer({ token: hex(hashOf(`vault ${call.state.options.seed}`), 32) }),
  ...workflowHandlers,
  ...folderHandlers,
  ...executionHandlers,
  ...requestHandlers,
  ...scheduleHandlers,
} as Readonly<Record<OperationId, Handler>>;
