import type { RecordWriter } from "../record-writer.js";
import { UsageError } from "../usage-error.js";
import { csvLine } from "./csv-text.js";
import type { Format } from "./format.js";
import { jsonText } from "./json-text.js";
import { layOutTable, type Table } from "./table-text.js";

/** Takes records one by one, and writes them in some form. */
export interface RecordSink {
  /** The promise is back-pressure, and `undefined` where there is none. */
  write(record: unknown): Promise<void> | undefined;
  /** Writes what is still missing once all records have come. */
  end(): Promise<void>;
  /** Whether all that has come is still kept back: the columns are not decided yet. */
  readonly held: boolean;
  /** Fields of the records that the form had no room for. */
  readonly left: readonly string[];
}

/** How a sink draws. */
export interface SinkOptions {
  /** The columns, where they were chosen. */
  readonly columns?: readonly string[] | undefined;
  /** Columns of the terminal, for tables. */
  readonly width: number;
  readonly colour: boolean;
}

/** So many records decide on the columns of a table, and of CSV. */
const SAMPLE = { table: 50, csv: 1000 } as const;

/** Makes the sink of a format. */
export function recordSink(format: Format, writer: RecordWriter, options: SinkOptions): RecordSink {
  switch (format) {
    case "jsonl":
      return {
        write: (record) => writer.write(`${jsonText(record)}\n`),
        end: async () => {},
        held: false,
        left: [],
      };
    case "json":
      return jsonSink(writer);
    case "csv":
      return csvSink(writer, options);
    case "table":
      return tableSink(writer, options);
  }
}

function jsonSink(writer: RecordWriter): RecordSink {
  let count = 0;
  return {
    write(record) {
      const text = jsonText(record, 2).replaceAll("\n", "\n  ");
      return writer.write(`${count++ === 0 ? "[\n  " : ",\n  "}${text}`);
    },
    async end() {
      await writer.write(count === 0 ? "[]\n" : "\n]\n");
    },
    held: false,
    left: [],
  };
}

function csvSink(writer: RecordWriter, { columns }: SinkOptions): RecordSink {
  let sample: Record<string, unknown>[] | undefined = [];
  let names: readonly string[] = columns ?? [];
  let count = 0;
  const line = (record: Record<string, unknown>): string => csvLine(names.map((name) => record[name]));
  const begin = async (): Promise<void> => {
    const first = sample ?? [];
    sample = undefined;
    names = columns ?? [...new Set(first.flatMap((record) => Object.keys(record)))];
    if (names.length > 0) await writer.write(csvLine(names));
    for (const record of first) await writer.write(line(record));
  };
  return {
    write(given) {
      count++;
      const record = asRecord(given);
      if (sample !== undefined) {
        sample.push(record);
        return columns !== undefined || sample.length >= SAMPLE.csv ? begin() : undefined;
      }
      const unknown = columns === undefined && Object.keys(record).find((name) => !names.includes(name));
      if (unknown) {
        throw new UsageError(
          `record ${count} has the field ${JSON.stringify(unknown)}, which the first ${SAMPLE.csv} have not, so that it has no column: name the columns with --select, or use --format jsonl`,
        );
      }
      return writer.write(line(record));
    },
    async end() {
      if (sample !== undefined) await begin();
    },
    get held() {
      return sample !== undefined;
    },
    left: [],
  };
}

/** CSV and tables have names for their columns; a value without one is called `value`. */
function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : { value };
}

function tableSink(writer: RecordWriter, { columns, width, colour }: SinkOptions): RecordSink {
  let sample: unknown[] | undefined = [];
  let table: Table | undefined;
  const begin = async (): Promise<void> => {
    const first = sample ?? [];
    sample = undefined;
    if (first.length === 0) return;
    table = layOutTable(first, width, { ...(columns && columns.length > 1 && { names: columns }), colour });
    await writer.write(`${table.header}\n`);
    for (const record of first) await writer.write(`${table.row(record)}\n`);
  };
  return {
    write(record) {
      if (sample === undefined) return writer.write(`${table?.row(record)}\n`);
      sample.push(record);
      return sample.length >= SAMPLE.table ? begin() : undefined;
    },
    async end() {
      if (sample !== undefined) await begin();
    },
    get held() {
      return sample !== undefined;
    },
    get left() {
      return table?.left ?? [];
    },
  };
}
