// Every public name of the package, and nothing else. The shapes of the API (Run, Cluster, …) and the groups come from
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
  type Fetch,
  InvalidCallError,
  isRunwireError,
  memoryShare,
  type PathResult,
  RateLimitError,
  RunwireError,
  type Share,
  StreamError,
  TimeoutError,
} from "@runwire/core";
export { type ApiErrorOf, isApiError } from "./api-errors.js";
export { Client, type ClientConstructor, type PublicClient } from "./client.js";
export type { ClientOptions } from "./client-options.js";
export type * from "./generated/api.js";
export type { OperationId } from "./generated/operations.js";
export type { components, operations, paths } from "./generated/schema.js";
export type { PublicRuns, QueueTemplate } from "./public-runs.js";
export { canRequeue, hasEnded } from "./run.js";
export type { QueueJob, RunJobs } from "./runs.js";
export type { SearchOptions } from "./search-runs.js";
export type { WaitOptions } from "./wait-for-run.js";
export type { WatchConnection, WatchOptions } from "./watch-run.js";
