import type { ByteStream, Cursor, RecordStream } from "@runwire/core";
import type { CsvResource, PagedExportResource, Resources } from "@runwire/runzero";
import { CsvRowCounter } from "./csv-rows.js";
import type { ExportOptions } from "./export-options.js";
import type { Output } from "./output.js";
import { jsonArray, jsonLines, type RecordFormat } from "./record-format.js";
import { RecordWriter } from "./record-writer.js";
import type { Resource } from "./resources.js";
import { UsageError } from "./usage-error.js";

/** An export that can be written somewhere, and says how far it is. */
export interface ExportSource {
  /** Writes everything; when it fails, what had come before is written all the same. */
  deliver(output: Output): Promise<void>;
  readonly records: number;
  readonly bytes: number;
  /** Whether the output may have taken less than all `records`: its reader paused, and we had to end. */
  readonly unwritten: boolean;
  /** Where the same command could go on; `undefined` where it cannot. */
  readonly cursor: Cursor | undefined;
}

/** Prepares the export that the options ask for. No request is sent before `deliver`. */
export function openSource(
  client: Resources,
  resource: Resource,
  options: ExportOptions,
  signal: AbortSignal,
): ExportSource {
  const { format, search, fields, pageSize, cursor } = options;
  // The client itself refuses, in words, what a resource does not take; for its types we say it takes all.
  const group = client[resource] as PagedExportResource<unknown> & Partial<CsvResource>;
  if (format === "csv") {
    if (!("exportCsv" in group))
      throw new UsageError(`the API has no CSV of ${resource}; use --format jsonl or json`);
    return csvSource(group.exportCsv({ ...given({ search }), signal }));
  }
  const stream = group.export({ ...given({ search, fields, pageSize, cursor }), signal });
  return recordSource(stream, format === "json" ? jsonArray : jsonLines);
}

/** Options without those that were not given: an option that is `undefined` is not an option that is absent. */
function given<T extends object>(options: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

/** Records as they came, byte for byte, each looked through for being JSON. */
export function recordSource(stream: RecordStream<unknown>, format: RecordFormat): ExportSource {
  let written = 0;
  let unwritten = false;
  return {
    async deliver(output) {
      const writer = new RecordWriter(output);
      try {
        for await (const record of stream.raw({ check: true })) {
          const full = writer.write(format.before(written++), record, format.after);
          if (full) await full;
        }
        await writer.write(format.end(written));
        await writer.flush();
      } catch (error) {
        // A writer whose output has failed fails again: then nobody knows how much of it has arrived.
        await writer.flush().catch(() => {
          unwritten = true;
        });
        throw error;
      }
    },
    get records() {
      return written;
    },
    get bytes() {
      return stream.bytes;
    },
    get unwritten() {
      return unwritten;
    },
    get cursor() {
      // An array cannot be gone on with in a second document.
      return format === jsonLines && !unwritten ? stream.cursor : undefined;
    },
  };
}

/** The API's own CSV, byte for byte. */
export function csvSource(stream: ByteStream): ExportSource {
  const rows = new CsvRowCounter();
  let unwritten = false;
  return {
    async deliver(output) {
      for await (const bytes of stream) {
        rows.push(bytes);
        unwritten = true;
        await output.write(bytes);
        unwritten = false;
      }
    },
    get records() {
      return rows.records;
    },
    get bytes() {
      return stream.bytes;
    },
    get unwritten() {
      return unwritten;
    },
    cursor: undefined,
  };
}
