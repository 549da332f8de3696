/**
 * The client for pages: what a publishable key may do, and nothing that takes a secret.
 *
 * @packageDocumentation
 */
export {
  ApiError,
  type CallOptions,
  type Clock,
  ConnectionError,
  type Fetch,
  InvalidCallError,
  isRunwireError,
  RateLimitError,
  RunwireError,
  TimeoutError,
} from "@runwire/core";
export type { Run, RunProgress, RunState } from "./generated/api.js";
export { PageClient as Client, type PageClientOptions as ClientOptions } from "./page-client.js";
export type { PublicRuns, QueueTemplate } from "./public-runs.js";
export { canRequeue, hasEnded } from "./run.js";
export type { WaitOptions } from "./wait-for-run.js";
export type { WatchConnection, WatchOptions } from "./watch-run.js";
