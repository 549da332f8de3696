import type {
  v1alpha1Execution,
  v1alpha1ExecutionStatus,
  v1alpha1Request,
  v1alpha1Schedule,
  v1alpha1Workflow,
} from "./generated/api.js";

/** A runbook, which the API calls a workflow. */
export type Runbook = v1alpha1Workflow;
/** One run of a runbook, and what came of it. */
export type Execution = v1alpha1Execution;
/** Where an execution stands. */
export type ExecutionStatus = v1alpha1ExecutionStatus;
/** A runbook that runs by the clock. */
export type Schedule = v1alpha1Schedule;
/** A request for the approval of a run. */
export type ApprovalRequest = v1alpha1Request;
