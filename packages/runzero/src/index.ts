// Every public name of the package, and nothing else. The shapes of the API (Asset, Site, …) and the groups
// come from generated/api.ts, which holds nothing but types.
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
  DailyLimitError,
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
  type Usage,
} from "@runwire/core";
export type { LimitOptions, WindowRule } from "@runwire/limiter";
export { type ApiErrorOf, isApiError } from "./api-errors.js";
export { Client, type ClientConstructor, type ClientMembers, type OrganizationSwitch } from "./client.js";
export type { ClientOptions, RetryOptions } from "./client-options.js";
export type {
  CsvResource,
  ExportOptions,
  ExportResource,
  PagedExportOptions,
  PagedExportResource,
} from "./export-resource.js";
export type { Selected } from "./fields.js";
export type * from "./generated/api.js";
export type { OperationId } from "./generated/operations.js";
export type { components, operations, paths } from "./generated/schema.js";
export type { KeyKind } from "./key-kind.js";
export type { Resources } from "./resources.js";
