// Every public name of the package, and nothing else. The shapes of the API (Asset, Site, …) and the groups
// come from generated/api.ts, which holds nothing but types.
export { Secret } from "@runwire/auth";
export type { RetryOptions } from "@runwire/client";
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
export type {
  AssetChanges,
  AssetSelection,
  ChangeOptions,
  ChangeResult,
  Criticality,
  Tags,
} from "./asset-changes.js";
export type { Violation } from "./check-value.js";
export {
  Client,
  type ClientConstructor,
  type ClientMembers,
  type OrganizationSwitch,
  type SecretRotation,
} from "./client.js";
export type { ClientOptions } from "./client-options.js";
export type { EachOrganizationOptions, OrganizationClient } from "./each-organization.js";
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
export type { ImportAssetsOptions, ImportFile, ImportScanOptions, ImportsResource } from "./imports.js";
export { type AssetViolation, InvalidAssetsError } from "./invalid-assets-error.js";
export type { KeyKind } from "./key-kind.js";
export { PartialChangeError } from "./partial-change-error.js";
export type { OrganizationResources, Resources } from "./resources.js";
export type { ScanOptions as StartScanOptions, StartScan } from "./scan.js";
export { type SearchValue, search } from "./search.js";
export type { SyncOptions, SyncResource } from "./sync.js";
export { type SyncCursor, type SyncPhase, SyncStream } from "./sync-stream.js";
export { TaskFailedError, type TaskFailedErrorCode } from "./task-failed-error.js";
export type { TaskFileOptions, TaskJobs, WaitOptions } from "./tasks.js";
