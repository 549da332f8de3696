import {
  type Caller,
  type CallOptions,
  defaults,
  InvalidCallError,
  type Operation,
  refuseUnknownOptions,
  requireOptions,
} from "@runwire/core";
import type { ImportAsset, Task } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { requireId } from "./require-id.js";

/** What to import, and as what. */
export interface ImportAssetsOptions extends CallOptions {
  /** The site that the assets go to. */
  readonly siteId: string;
  /** The custom integration that found them: `client.account.createAccountCustomIntegration()` makes one. */
  readonly customIntegrationId: string;
  /** What the task is called. At most 100 characters. */
  readonly name: string;
  readonly description?: string | undefined;
  /** Tags of the task; none may hold a comma. */
  readonly tags?: readonly string[] | undefined;
  /** Leaves out assets that the console does not know yet. @default false */
  readonly excludeUnknown?: boolean | undefined;
  /** The assets, in an array or as they come. A million take no more memory than one. */
  readonly assets: Iterable<ImportAsset> | AsyncIterable<ImportAsset>;
}

/** A file to import: its path, or its content. */
export type ImportFile = string | URL | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>;

/** What the task of a scan import is called. */
export interface ImportScanOptions extends CallOptions {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/** Brings in what others have found. Each gives the task that works on it: see `tasks.wait`. */
export interface ImportsResource {
  /**
   * Imports assets of a custom integration.
   *
   * ```ts
   * const task = await runzero.imports.assets({
   *   siteId,
   *   customIntegrationId,
   *   name: "cmdb",
   *   assets: [{ id: "1", hostnames: ["db-1"], networkInterfaces: [{ ipv4Addresses: ["10.0.0.7"] }] }],
   * });
   * await runzero.tasks.wait(task.id);
   * ```
   *
   * The assets are checked against the documented limits and written into a compressed temporary file first, so
   * this needs a file system (Node, Bun, Deno). Besides the limits of one import the vendor documents 256 custom
   * attributes an asset over all imports, which only the console can count.
   *
   * Ids are not compared with each other, as that would hold all of them: two assets with the same id both go out, and
   * the console takes them for one, as it does with those of two imports.
   *
   * `timeoutMs` and `deadlineMs` begin with the upload; by default they grow with the file.
   *
   * @throws InvalidAssetsError if any asset breaks a limit; its `violations` say which. Nothing is sent then.
   */
  assets(options: ImportAssetsOptions): Promise<Task>;
  /**
   * Imports a scan that runZero made elsewhere, such as `scan.rumble.gz` or what `tasks.data(id)` gives.
   *
   * ```ts
   * const task = await runzero.imports.scan(siteId, "perimeter.json.gz", { name: "perimeter" });
   * ```
   */
  scan(siteId: string, file: ImportFile, options?: ImportScanOptions): Promise<Task>;
  /** Imports a scan of Nessus (`.nessus`). */
  nessus(siteId: string, file: ImportFile, options?: CallOptions): Promise<Task>;
  /** Imports captured packets (pcap). */
  packet(siteId: string, file: ImportFile, options?: CallOptions): Promise<Task>;
}

/** Makes the imports of a client. */
export function createImports(caller: Caller, organizationId: string | undefined): ImportsResource {
  return {
    async assets(options) {
      requireOptions("imports.assets", options);
      const { siteId, customIntegrationId, assets, name, description, tags, excludeUnknown, ...call } =
        options;
      refuseUnknownOptions("imports.assets", call, [
        "siteId",
        "customIntegrationId",
        "assets",
        "name",
        "description",
        "tags",
        "excludeUnknown",
      ]);
      requireId("imports.assets", "siteId", siteId);
      requireId("imports.assets", "customIntegrationId", customIntegrationId);
      // Loaded with the first import only: the schemas are large, and most programs import nothing.
      const { checkImportTask } = await import("./check-import-task.js");
      checkImportTask({ name, description, tags, excludeUnknown });
      if (!isIterable(assets)) {
        throw new InvalidCallError("imports.assets: assets must be an array or another (async) iterable");
      }
      const operation = operations.importCustomIntegrationAssets;
      const { signal } = call;
      // What can be refused is refused before the work.
      const task = { "importTask.name": name, "importTask.description": description };
      caller.check(operation, { path: { orgID: "?" }, body: task, ...call });
      if (organizationId === undefined) caller.check(operations.getOrganization, {});
      const { withImportFile } = await needsFiles("imports.assets", () => import("./import-file.js"));
      return withImportFile(assets, [caller.signal, signal], async (file) => {
        const form = new FormData();
        form.append("siteId", siteId);
        form.append("customIntegrationId", customIntegrationId);
        form.append("importTask.name", name);
        if (description !== undefined) form.append("importTask.description", description);
        if (excludeUnknown !== undefined) form.append("importTask.excludeUnknown", String(excludeUnknown));
        if (tags !== undefined && tags.length > 0) form.append("importTask.tags", tags.join(","));
        form.append("assetData", file, "asset_data.jsonl.gz");
        const orgID = organizationId ?? (await ownOrganization(caller, signal));
        return upload(operation, { path: { orgID }, body: form, ...call }, file.size);
      });
    },
    async scan(siteId, file, options = {}) {
      requireOptions("imports.scan", options);
      const { name, description, ...call } = options;
      const query = {
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description }),
      };
      return importFile("imports.scan", operations.importScanData, siteId, file, call, query);
    },
    nessus: (siteId, file, options = {}) =>
      importFile("imports.nessus", operations.importNessusScanData, siteId, file, options),
    packet: (siteId, file, options = {}) =>
      importFile("imports.packet", operations.importPacketData, siteId, file, options),
  };

  async function importFile(
    method: string,
    operation: Operation,
    siteId: string,
    file: ImportFile,
    call: CallOptions,
    query: Readonly<Record<string, string>> = {},
  ): Promise<Task> {
    refuseUnknownOptions(
      method,
      call,
      operation === operations.importScanData ? ["name", "description"] : [],
    );
    requireId(method, "siteId", siteId);
    const path = { site_id: siteId };
    caller.check(operation, { path, query, body: "", ...call });
    const body = await toBlob(method, file);
    if (body.size === 0) throw new InvalidCallError(`${method}: the file is empty`);
    return upload(operation, { path, query, body, ...call }, body.size);
  }

  async function upload(
    operation: Operation,
    call: CallOptions & { readonly path: object; readonly query?: object; readonly body: BodyInit },
    bytes: number,
  ): Promise<Task> {
    // Headers come after the upload: a link of 256 kB/s must do.
    const timeoutMs = call.timeoutMs ?? defaults.timeoutMs + bytes / 256;
    const deadlineMs = call.deadlineMs ?? Math.max(defaults.deadlineMs, 2 * timeoutMs);
    return (await caller.call(operation, { ...call, timeoutMs, deadlineMs } as never)) as Task;
  }
}

/** Organization keys know their organization; the path of an import has to name it. */
async function ownOrganization(caller: Caller, signal: AbortSignal | undefined): Promise<string> {
  const { id } = (await caller.call(operations.getOrganization, { signal })) as { readonly id: string };
  return id;
}

async function toBlob(method: string, file: ImportFile): Promise<Blob> {
  if (file instanceof Blob) return file;
  if (file instanceof ArrayBuffer || ArrayBuffer.isView(file)) return new Blob([file]);
  if (typeof file !== "string" && !(file instanceof URL)) {
    throw new InvalidCallError(
      `${method}: file must be a path, bytes or a Blob, got ${file === null ? "null" : typeof file}`,
    );
  }
  const { openGivenFile } = await needsFiles(method, () => import("./file-body.js"));
  return openGivenFile(file);
}

async function needsFiles<T>(method: string, load: () => Promise<T>): Promise<T> {
  if (globalThis.process?.versions?.node !== undefined) return load();
  throw new InvalidCallError(`${method} needs a file system, as Node, Bun and Deno have it`);
}

function isIterable(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
  );
}
