// Every public name of the package, and nothing else. The shapes of the API (Task, Target, …) and the groups come from
// generated/api.ts, which holds nothing but types.
export type { RetryOptions, WindowOptions } from "@runwire/client";
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
  type PathResult,
  RateLimitError,
  RecordStream,
  RunwireError,
  type Share,
  StreamError,
  TimeoutError,
} from "@runwire/core";
export type { AgentJobs } from "./agents.js";
export { type ApiErrorOf, isApiError } from "./api-errors.js";
export { Client, type ClientConstructor, type Jobs } from "./client.js";
export type { ClientOptions } from "./client-options.js";
export type * from "./generated/api.js";
export type { OperationId } from "./generated/operations.js";
export type { components, operations, paths } from "./generated/schema.js";
export { parseRows } from "./parse-rows.js";
export type { AnswerOptions, ReviewJobs } from "./reviews.js";
export type { TargetJobs } from "./targets.js";
export { TaskFailedError } from "./task-failed-error.js";
export type { FollowOptions, KillResult, Review, TaskOutcome } from "./task-outcome.js";
export type { LogOptions, RunOptions, TaskJobs, WaitOptions } from "./tasks.js";
export type { RunTemplateOptions, TemplateJobs } from "./templates.js";
