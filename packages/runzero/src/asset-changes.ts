import {
  type Caller,
  type CallOptions,
  InvalidCallError,
  isRunwireError,
  type Operation,
  recordStream,
  refuseUnknownOptions,
  requireOptions,
  typeName,
} from "@runwire/core";
import type { AssetOwnership } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { PartialChangeError } from "./partial-change-error.js";

/**
 * Which assets: those with these ids, or all that a search finds. A search that finds everything because it is blank
 * or has an empty value (`name:""`) is refused.
 */
export type AssetSelection =
  | { readonly ids: readonly string[]; readonly search?: undefined }
  | { readonly search: string; readonly ids?: undefined };

/** How to change many assets. */
export interface ChangeOptions extends CallOptions {
  /** Changes nothing and only counts, with an export of the ids. @default false */
  readonly dryRun?: boolean | undefined;
}

/** What came of a change. */
export interface ChangeResult {
  /**
   * How many assets were changed, or would have been; by ids, how many different ones were given, for the console
   * does not say which of them it knows. `undefined` where a search was changed in one call and the
   * console did not say: `dryRun` counts before.
   */
  readonly assets: number | undefined;
  readonly dryRun: boolean;
}

/** Tags as a list of `name` or `name=value`, or as an object of names and values. */
export type Tags = readonly string[] | Readonly<Record<string, string>>;

/** How critical an asset is. */
export type Criticality = "none" | "low" | "medium" | "high" | "critical" | (string & {});

/**
 * Changes of many assets at once. One call changes all that a search finds; ids go out 1,000 or 200 a call. A call
 * that may have been carried out is not repeated; what was done by then is in the {@link PartialChangeError}.
 *
 * ```ts
 * const { assets } = await runzero.assets.tag({ search: "os:linux" }, { owner: "unix" }, { dryRun: true });
 * ```
 */
export interface AssetChanges {
  /** Adds tags: `assets.tag({ search: "os:linux" }, ["unix", "team=ops"])`. A name has one value. */
  tag(which: AssetSelection, tags: Tags, options?: ChangeOptions): Promise<ChangeResult>;
  /** Takes tags away, by their names. */
  untag(which: AssetSelection, names: readonly string[], options?: ChangeOptions): Promise<ChangeResult>;
  /** Sets the owners of assets: `[{ ownership_type_id, owner: "ops@example.com" }]`. */
  setOwners(
    which: AssetSelection,
    owners: readonly AssetOwnership[],
    options?: ChangeOptions,
  ): Promise<ChangeResult>;
  /** Sets how critical assets are. */
  setCriticality(
    which: AssetSelection,
    criticality: Criticality,
    options?: ChangeOptions,
  ): Promise<ChangeResult>;
  /**
   * Deletes assets; this cannot be undone. The API deletes by ids, so what a search finds is listed first, and
   * exactly that is deleted. The console may take a while.
   */
  remove(which: AssetSelection, options?: ChangeOptions): Promise<ChangeResult>;
}

/** How many ids a delete takes: what published scripts send. */
const idsACall = 1000;
/** How many ids make one search. No limit is documented; this is about 9 kB. */
const idsASearch = 200;

/** What the document asks of the search of a bulk change; asked of the listing before a delete, too. */
const searchBound = boundOfSearch(operations.updateBulkAssetTags);

/** Makes the changes of a client's assets. */
export function createAssetChanges(caller: Caller): AssetChanges {
  return {
    tag: async (which, tags, options) =>
      change("assets.tag", operations.updateBulkAssetTags, which, { tags: toAdd(tags) }, options),
    untag: async (which, names, options) =>
      change("assets.untag", operations.updateBulkAssetTags, which, { tags: toRemove(names) }, options),
    setOwners: async (which, owners, options) =>
      change(
        "assets.setOwners",
        operations.updateBulkAssetOwners,
        which,
        { ownerships: checkOwners(owners) },
        options,
      ),
    setCriticality: async (which, criticality, options) =>
      change(
        "assets.setCriticality",
        operations.updateBulkAssetCriticality,
        which,
        { criticality: requireText(criticality) },
        options,
      ),
    async remove(which, options = {}) {
      const { ids, search, dryRun, call } = read(
        "assets.remove",
        operations.removeBulkAssets,
        which,
        options,
      );
      if (dryRun && ids !== undefined) return { assets: ids.length, dryRun };
      const found = ids ?? (await idsOf(search, call));
      if (dryRun) return { assets: found.length, dryRun };
      const remove = (chunk: readonly string[]) =>
        caller.call(operations.removeBulkAssets, { ...call, body: { asset_ids: chunk } });
      await inChunks("assets.remove", found, idsACall, remove);
      return { assets: found.length, dryRun };
    },
  };

  async function change(
    method: string,
    operation: Operation,
    which: AssetSelection,
    body: object,
    options: ChangeOptions = {},
  ): Promise<ChangeResult> {
    const { ids, search, dryRun, call } = read(method, operation, which, options);
    if (dryRun) return { assets: ids?.length ?? (await idsOf(search, call)).length, dryRun };
    const send = (query: string) => caller.call(operation, { ...call, body: { ...body, search: query } });
    if (ids === undefined) return { assets: countIn(await send(search)), dryRun };
    await inChunks(method, ids, idsASearch, (chunk) => send(chunk.map((id) => `id:${id}`).join(" OR ")));
    return { assets: ids.length, dryRun };
  }

  function read(method: string, operation: Operation, which: AssetSelection, options: ChangeOptions) {
    requireOptions(method, options);
    const { dryRun = false, ...call } = options;
    refuseUnknownOptions(method, call, ["dryRun"]);
    // A text would count as true, even "false"; and 0 or null as false, which changes what was to be counted.
    if (typeof dryRun !== "boolean") throw new InvalidCallError(`${method}: dryRun must be true or false`);
    const selected = select(method, which);
    // Before a dry run, too: one that succeeds must not precede a call that the key cannot make. The search stands
    // for the one that is sent, which with ids is made later.
    caller.check(operation, { ...call, body: { search: "id" } });
    return { ...selected, dryRun, call };
  }

  async function idsOf(search: string, call: CallOptions): Promise<string[]> {
    const given = { ...call, query: { search, fields: "id" } };
    const found = new Set<string>();
    for await (const { id } of recordStream<{ id: string }>(caller, operations.exportAssetsJSONL, given))
      found.add(id);
    return [...found];
  }
}

async function inChunks(
  method: string,
  ids: readonly string[],
  size: number,
  send: (chunk: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < ids.length; at += size) {
    try {
      await send(ids.slice(at, at + size));
    } catch (error) {
      // With nothing done before, the error alone says all; an abort is passed on as it is.
      if (at === 0 || !isRunwireError(error)) throw error;
      throw new PartialChangeError(method, at, ids.slice(at), error);
    }
  }
}

function boundOfSearch({ constraints }: Operation): { pattern: string; refusal: string } {
  const { pattern, refusal } = constraints?.find(({ name }) => name === "search") ?? {};
  // Without it a blank search would change every asset: rather no client at all.
  if (pattern === undefined || refusal === undefined)
    throw new Error("the search of bulk changes is unbounded");
  return { pattern, refusal };
}

type Selected = { ids: readonly string[]; search: "" } | { ids: undefined; search: string };

function select(method: string, which: AssetSelection): Selected {
  const { ids, search, ...rest } = which ?? {};
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined || (ids === undefined) === (search === undefined)) {
    const what = unknown === undefined ? "exactly one of them" : `not ${JSON.stringify(unknown)}`;
    throw new InvalidCallError(`${method}: say which assets by { ids } or { search }: ${what}`);
  }
  if (ids === undefined) {
    if (typeof search === "string" && new RegExp(searchBound.pattern, "u").test(search))
      return { ids, search };
    throw new InvalidCallError(`${method}: the search ${searchBound.refusal}`);
  }
  // They become part of a search, where half an id would find others.
  if (!Array.isArray(ids)) throw new InvalidCallError(`${method}: ids must be a list, got ${typeof ids}`);
  const wrong = ids.findIndex((id) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id));
  if (wrong !== -1) {
    throw new InvalidCallError(
      `${method}: ids[${wrong}] is not the id (a UUID) of an asset: ${JSON.stringify(ids[wrong])}`,
    );
  }
  return { ids: [...new Set(ids)], search: "" };
}

/** The count in an answer, where it has one: only the owners' is documented. */
function countIn(answer: unknown): number | undefined {
  const count = (answer as { updated_asset_count?: unknown } | undefined)?.updated_asset_count;
  return typeof count === "number" ? count : undefined;
}

/** All in one text with spaces between: a name, or `name=value`. */
function toAdd(tags: Tags): string {
  // The entries of a text are its characters: "abc" would be the tags 0=a, 1=b and 2=c.
  if (!Array.isArray(tags) && !isPlainObject(tags)) {
    throw new InvalidCallError("tags must be a list, or an object of names and values");
  }
  const list = Array.isArray(tags) ? tags : Object.entries(tags).map(toTag);
  return joinTags(list, /^[^\s=-][^\s=]*(=\S*)?$/, "a tag is name or name=value, without spaces");
}

function toTag([name, value]: [string, unknown]): string {
  if (typeof value === "string") return `${name}=${value}`;
  throw new InvalidCallError(
    `tags: the value of ${JSON.stringify(name)} must be a string, got ${typeName(value)}; for a tag without a value give a list`,
  );
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function toRemove(names: readonly string[]): string {
  const list = Array.isArray(names) ? names : [];
  return joinTags(list, /^[^\s=-][^\s=]*$/, "a tag is removed by its name alone")
    .split(" ")
    .map((name) => `-${name}`)
    .join(" ");
}

function joinTags(tags: readonly unknown[], pattern: RegExp, rule: string): string {
  const wrong = tags.find((tag) => typeof tag !== "string" || !pattern.test(tag));
  if (wrong === undefined && tags.length > 0) return tags.join(" ");
  throw new InvalidCallError(
    tags.length === 0 ? "no tags were given" : `${rule}; got ${JSON.stringify(wrong)}`,
  );
}

function checkOwners(owners: readonly AssetOwnership[]): readonly AssetOwnership[] {
  const valid = Array.isArray(owners) && owners.length > 0 && owners.every((one) => one?.ownership_type_id);
  if (valid) return owners;
  throw new InvalidCallError("owners must be a list of { ownership_type_id, owner }");
}

function requireText(criticality: string): string {
  if (typeof criticality === "string" && criticality.trim() !== "") return criticality;
  throw new InvalidCallError("criticality must be a text such as high");
}
