// Every public name of the package, and nothing else. The shapes of the API and the groups come from
// generated/api.ts, which holds nothing but types; types.ts gives the shapes that people name their own names.

export type { RetryOptions, WindowOptions } from "@runwire/client";
export {
  ApiError,
  AuthenticationError,
  type CallOptions,
  type ClientEvents,
  type ClientListeners,
  type Clock,
  ConnectionError,
  type Cursor,
  type Fetch,
  InvalidCallError,
  isRunwireError,
  memoryShare,
  type PathResult,
  RateLimitError,
  RecordStream,
  RunwireError,
  type Share,
  StreamError,
  TimeoutError,
} from "@runwire/core";
export { Client, type ClientConstructor, type Jobs } from "./client.js";
export type { ClientOptions } from "./client-options.js";
export { decodeOutput, type ExecutionOutput } from "./decode-output.js";
export { ExecutionFailedError } from "./execution-failed-error.js";
export type { ExecutionJobs, ExecutionQuery, ExecutionResult, WaitOptions } from "./executions.js";
export type { FolderJobs, FolderQuery } from "./folders.js";
export type * from "./generated/api.js";
export type { OperationId } from "./generated/operations.js";
export type { components, operations, paths } from "./generated/schema.js";
export { type GrpcCode, type GrpcStatus, grpcStatus } from "./grpc-status.js";
export type { RunbookParams } from "./json-text.js";
export type { ListOptions, PageList } from "./page-list.js";
export type { RequestJobs, RequestQuery } from "./requests.js";
export { type RunbookRefusedCode, RunbookRefusedError } from "./runbook-refused-error.js";
export type { FindRunbookOptions, RunbookJobs, RunbookQuery, RunOptions, StartedRun } from "./runbooks.js";
export type { NewSchedule, ScheduleChanges, ScheduleJobs, ScheduleQuery } from "./schedules.js";
export type { ApprovalRequest, Execution, ExecutionStatus, Runbook, Schedule } from "./types.js";
