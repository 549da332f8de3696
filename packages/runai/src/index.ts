// Every public name of the package, and nothing else. The shapes of the API (Project, Workload, …) and the groups
// come from generated/api.ts, which holds nothing but types.
export type { RetryOptions, WaitOptions, WindowOptions } from "@runwire/client";
export {
  ApiError,
  AuthenticationError,
  ByteStream,
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
  type PageOptions,
  type PathResult,
  RateLimitError,
  RecordStream,
  RunwireError,
  type Share,
  StreamError,
  type StreamOptions,
  TimeoutError,
} from "@runwire/core";
export { type ApiErrorOf, isApiError } from "./api-errors.js";
export { Client, type ClientConstructor, type Jobs } from "./client.js";
export type { ClientOptions } from "./client-options.js";
export type * from "./generated/api.js";
export type { OperationId } from "./generated/operations.js";
export type { components, operations, paths } from "./generated/schema.js";
export { ReportFailedError, WorkloadEndedError, type WorkloadEndedErrorCode } from "./job-errors.js";
export type { ReportJobs } from "./report-jobs.js";
export type { InferenceJobs, SubmitJob, SubmitOptions, TrainingJobs, WorkspaceJobs } from "./submit.js";
export type { TokenEndpoint } from "./token-endpoint.js";
export type { WaitUntil, WorkloadJobs } from "./workload-jobs.js";
