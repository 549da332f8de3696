import {
  type ByteStream,
  byteStream,
  type Caller,
  type CallOptions,
  type Cursor,
  InvalidCallError,
  type Operation,
  type PageOptions,
  pageStream,
  type RecordStream,
  recordStream,
  refuseUnknownOptions,
  requireOptions,
  type StreamOptions,
} from "@runwire/core";
import type { Selected } from "./fields.js";

/** Options of an export. */
export interface ExportOptions<Names extends readonly string[] | undefined = readonly string[] | undefined>
  extends CallOptions,
    StreamOptions {
  /** runZero's search language, such as `alive:t AND os:linux`. @default all records */
  readonly search?: string | undefined;
  /** Only these fields: the best way to a small answer. Names that the types do not know are passed on. */
  readonly fields?: Names;
}

/** Options of an export that goes page by page. */
export interface PagedExportOptions<
  Names extends readonly string[] | undefined = readonly string[] | undefined,
> extends ExportOptions<Names>,
    PageOptions {
  /**
   * One JSONL answer instead of pages: a single request, but it cannot be resumed.
   * @default false
   */
  readonly stream?: boolean | undefined;
}

/** Exports records as they are, one at a time. */
export interface ExportResource<T> {
  /** All records that match, in constant memory. */
  export<const Names extends readonly (keyof T | (string & {}))[] | undefined = undefined>(
    options?: ExportOptions<Names extends readonly string[] ? Names : undefined>,
  ): RecordStream<Selected<T, Names>>;
}

/** Exports records page by page: a walk that broke off can be resumed with its cursor. */
export interface PagedExportResource<T> {
  /** All records that match, in constant memory, page by page. */
  export<const Names extends readonly (keyof T | (string & {}))[] | undefined = undefined>(
    options?: PagedExportOptions<Names extends readonly string[] ? Names : undefined>,
  ): RecordStream<Selected<T, Names>>;
}

/** Exports the API's own CSV. */
export interface CsvResource {
  /** The CSV of all records that match, as bytes: `await runzero.assets.exportCsv().saveTo("assets.csv")`. */
  exportCsv(options?: Omit<ExportOptions, "fields">): ByteStream;
}

/** The operations behind a resource. */
export interface ExportOperations {
  readonly lines: Operation;
  readonly pages?: Operation;
  readonly csv?: Operation;
}

interface AnyOptions extends PagedExportOptions {
  readonly cursor?: Cursor | undefined;
}

const csvNames = ["search", "fields", "idleTimeoutMs", "allowUnverified"];
const names = ["search", "fields", "pageSize", "cursor", "stream", "idleTimeoutMs", "allowUnverified"];

/** Makes the exports of one resource. */
export function createExportResource(name: string, { lines, pages, csv }: ExportOperations, caller: Caller) {
  const resource = {
    export(options: AnyOptions = {}) {
      requireOptions(`${name}.export`, options);
      const operation = pages !== undefined && options.stream !== true ? pages : lines;
      const {
        stream: _stream,
        pageSize,
        cursor,
        idleTimeoutMs,
        allowUnverified,
        search,
        fields,
        ...call
      } = options;
      refuseUnknownOptions(`${name}.export`, call, names);
      if (operation === lines && (pageSize !== undefined || cursor !== undefined)) {
        const why =
          pages === undefined ? `${name} cannot be exported in pages` : "stream: true asks for one answer";
        throw new InvalidCallError(`${name}.export: ${why}, so pageSize and cursor mean nothing`);
      }
      const given = { ...call, query: query(name, operation, search, fields) };
      if (operation === lines) return recordStream(caller, lines, given, { idleTimeoutMs, allowUnverified });
      return pageStream(caller, operation, given, { idleTimeoutMs, allowUnverified, pageSize, cursor });
    },
    exportCsv(options: ExportOptions = {}) {
      requireOptions(`${name}.exportCsv`, options);
      const { idleTimeoutMs, allowUnverified, search, fields, ...call } = options;
      refuseUnknownOptions(`${name}.exportCsv`, call, csvNames);
      const operation = csv as Operation;
      const given = { ...call, query: query(name, operation, search, fields) };
      return byteStream(caller, operation, given, { idleTimeoutMs, allowUnverified });
    },
  };
  return csv === undefined ? { export: resource.export } : resource;
}

function query(
  name: string,
  operation: Operation,
  search: string | undefined,
  fields: readonly string[] | undefined,
): Record<string, string> {
  const takes = (parameter: string) => operation.parameters.some((known) => known.name === parameter);
  const values: Record<string, string> = {};
  if (search !== undefined) {
    if (typeof search !== "string")
      throw new InvalidCallError(`search must be a string, got ${typeof search}`);
    if (!takes("search")) throw new InvalidCallError(`${name}: this export takes no search`);
    values.search = search;
  }
  if (fields !== undefined) {
    const valid =
      Array.isArray(fields) && fields.length > 0 && fields.every((field) => /^[^,\s]+$/.test(field));
    if (!valid) throw new InvalidCallError('fields must be a list of field names, such as ["id", "names"]');
    if (!takes("fields")) throw new InvalidCallError(`${name}: this export takes no fields; all are sent`);
    values.fields = fields.join(",");
  }
  return values;
}
