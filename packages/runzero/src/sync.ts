import {
  type Caller,
  type CallOptions,
  InvalidCallError,
  type Operation,
  refuseUnknownOptions,
  requireOptions,
  type StreamOptions,
} from "@runwire/core";
import type { Selected } from "./fields.js";
import type { Asset } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { type SyncCursor, SyncStream } from "./sync-stream.js";

/** What to sync, and from when on. */
export interface SyncOptions<Names extends readonly string[] | undefined = readonly string[] | undefined>
  extends CallOptions,
    StreamOptions {
  /** The `checkpoint` of the sync before, in epoch seconds; 0 for everything. */
  readonly since: number;
  /** The `boundary` of the sync before: what it has delivered of the checkpoint's own second. @default none */
  readonly boundary?: Readonly<Record<string, number>> | undefined;
  /** Goes on in the middle of a sync: its `cursor`, or that of its `StreamError`. All else must be the same. */
  readonly cursor?: SyncCursor | undefined;
  /** runZero's search language. @default all assets */
  readonly search?: string | undefined;
  /** Only these fields, and those that a sync needs: `id`, `created_at` and `updated_at`. */
  readonly fields?: Names;
  /** Records a page, where the console pages this. @default 500, adapting so that a page is about 4 MB */
  readonly pageSize?: number | undefined;
}

/** Keeps a copy up to date. */
export interface SyncResource {
  /**
   * The assets that were created or updated since a checkpoint, each once.
   *
   * ```ts
   * const changes = runzero.sync.assets({ since: 0, fields: ["id", "names"] });
   * for await (const asset of changes) console.log(asset.id, asset.names);
   * console.log(changes.checkpoint); // give it as `since` next time
   * ```
   */
  assets<const Names extends readonly (keyof Asset | (string & {}))[] | undefined = undefined>(
    options: SyncOptions<Names extends readonly string[] ? Names : undefined>,
  ): SyncStream<Selected<Asset, Names>>;
}

const needed = ["id", "created_at", "updated_at"];

const lists = {
  created: paged(operations.splunkAssetSyncCreatedJSON),
  updated: paged(operations.splunkAssetSyncUpdatedJSON),
};

/** Makes the syncs of a client. */
export function createSync(caller: Caller): SyncResource {
  return {
    assets(options: SyncOptions) {
      requireOptions("sync.assets", options);
      const { since, boundary = {}, cursor, search, fields, pageSize, ...rest } = options;
      const { idleTimeoutMs, allowUnverified, ...call } = rest as CallOptions & StreamOptions;
      refuseUnknownOptions("sync.assets", call, [
        "since",
        "boundary",
        "cursor",
        "search",
        "fields",
        "pageSize",
        "idleTimeoutMs",
        "allowUnverified",
      ]);
      checkSince(since);
      checkBoundary(boundary);
      checkCursor(cursor, since);
      const query = {
        ...(search !== undefined && { search: checkSearch(search) }),
        ...(fields !== undefined && { fields: checkFields(fields) }),
      };
      const plan = {
        ...call,
        idleTimeoutMs,
        allowUnverified,
        since,
        boundary,
        cursor,
        pageSize,
        query,
        operations: lists,
      };
      return new SyncStream(caller, plan) as never;
    },
  };
}

/** The sync lists page like the exports do, for consoles that do; others answer with everything. */
function paged(operation: Operation): Operation {
  const { page } = operations.exportAssetsJSON;
  return { ...operation, ...(page && { page }) };
}

function checkSince(since: unknown): void {
  const valid = typeof since === "number" && Number.isSafeInteger(since) && since >= 0;
  // In seconds that would be a date after the year 5000.
  if (valid && since < 1e11) return;
  if (valid) {
    throw new InvalidCallError(
      `sync.assets: since must be in seconds, and ${since} looks like milliseconds: divide it by 1000`,
    );
  }
  const given = since instanceof Date ? "a Date" : since === undefined ? "nothing" : JSON.stringify(since);
  throw new InvalidCallError(
    `sync.assets: since must be a whole number of seconds since 1970 (0 for everything), got ${given}`,
  );
}

function checkBoundary(boundary: unknown): void {
  const valid =
    typeof boundary === "object" &&
    boundary !== null &&
    !Array.isArray(boundary) &&
    Object.values(boundary).every((changedAt) => Number.isSafeInteger(changedAt));
  if (!valid) throw new InvalidCallError("sync.assets: boundary must be what the sync before gave");
}

function checkCursor(cursor: SyncCursor | undefined, since: number): void {
  if (cursor === undefined) return;
  const { phase, newest, began } = cursor ?? {};
  const valid =
    (phase === "created" || phase === "updated") && Number.isInteger(newest) && Number.isInteger(began);
  if (!valid) throw new InvalidCallError("sync.assets: cursor must be what a sync or its StreamError gave");
  if (cursor.since !== since) {
    throw new InvalidCallError(
      `sync.assets: the cursor is of a sync since ${cursor.since}, not since ${since}`,
    );
  }
}

function checkSearch(search: unknown): string {
  if (typeof search === "string") return search;
  throw new InvalidCallError(`sync.assets: search must be a string, got ${typeof search}`);
}

function checkFields(fields: readonly string[]): string {
  const valid =
    Array.isArray(fields) && fields.length > 0 && fields.every((field) => /^[^,\s]+$/.test(field));
  if (!valid) throw new InvalidCallError('fields must be a list of field names, such as ["id", "names"]');
  return [...new Set([...fields, ...needed])].join(",");
}
