import { say } from "./delivery.js";
import { type Format, formatFor } from "./format/format.js";
import { jsonText } from "./format/json-text.js";
import { recordSink } from "./format/record-sink.js";
import type { Output } from "./output.js";
import type { OutputOptions } from "./output-options.js";
import { RecordWriter } from "./record-writer.js";
import { isOnTerminal, usesColour } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** How an answer is shown, beside its options. */
export interface AnswerShape {
  /** The records of an answer that is a list within an object. */
  readonly items?: readonly unknown[] | undefined;
  /** Columns that tables show where none were chosen. */
  readonly columns?: readonly string[];
}

/** Writes an answer that is there as a whole: lists as records where the format has records, all else as JSON. */
export async function writeAnswer(
  output: Output,
  toFile: boolean,
  answer: unknown,
  { format, select }: OutputOptions,
  { items, columns }: AnswerShape = {},
): Promise<void> {
  const list = items ?? (Array.isArray(answer) ? answer : undefined);
  const form = formatFor(format, list === undefined ? "document" : "list", isOnTerminal(toFile));
  const writer = new RecordWriter(output);
  if (typeof answer === "string" && format === undefined && select === undefined) {
    await writer.write(answer.endsWith("\n") ? answer : `${answer}\n`);
  } else if (form === "json") {
    const value = select === undefined ? answer : pickFrom(answer, list, select);
    select?.finish();
    // A word or a number that was picked is for the shell: as it is, without the quotes of JSON.
    const text =
      select !== undefined && format === undefined && typeof value === "string" ? value : jsonText(value, 2);
    await writer.write(`${text}\n`);
  } else {
    await writeRecords(writer, list ?? fieldsOf(answer, form, select), form, { select, columns, toFile });
  }
  await writer.flush();
}

/** From a list a path may be meant for the whole, or for each record. */
function pickFrom(
  answer: unknown,
  list: readonly unknown[] | undefined,
  select: NonNullable<OutputOptions["select"]>,
): unknown {
  if (list === undefined || !Array.isArray(answer)) return select.pick(answer);
  return list.map((record) => select.pick(record));
}

/** A document in a form for records: it is the only one; as a table, each of its fields is. */
function fieldsOf(answer: unknown, form: Format, select: OutputOptions["select"]): readonly unknown[] {
  if (form !== "table" || select !== undefined || typeof answer !== "object" || answer === null)
    return [answer];
  return Object.entries(answer).map(([field, value]) => ({ field, value }));
}

interface RecordOptions {
  readonly select?: OutputOptions["select"] | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly toFile: boolean;
}

/** Writes records as they come, in any of the formats. */
export async function writeRecords(
  writer: RecordWriter,
  records: Iterable<unknown> | AsyncIterable<unknown>,
  format: Format,
  { select, columns, toFile }: RecordOptions,
  onRecord: () => void = () => {},
): Promise<void> {
  // Of one name the value itself is picked; in CSV it still has a column of that name.
  const single = select?.paths.length === 1 ? select.paths[0] : undefined;
  const chosen = single === undefined || format === "csv" ? select?.paths : undefined;
  const pick = (record: unknown): unknown =>
    format === "csv" && single !== undefined ? { [single]: select?.pick(record) } : select?.pick(record);
  const sink = recordSink(format, writer, {
    columns: chosen ?? (format === "table" ? columns : undefined),
    width: isOnTerminal(toFile) ? (process.stdout.columns || 80) - 1 : 1000,
    colour: !toFile && usesColour(process.stdout),
  });
  // A list that is there whole is picked from before its first record is written: a misspelt name shows nothing.
  const whole = select !== undefined && Array.isArray(records);
  const picked: typeof records = whole ? records.map(pick) : records;
  if (whole) select.finish();
  let count = 0;
  try {
    for await (const record of picked) {
      count++;
      const full = sink.write(select === undefined || whole ? record : pick(record));
      if (full) await full;
      onRecord();
    }
  } catch (error) {
    // What had come before a failure is shown all the same.
    await sink.end();
    await writer.flush();
    throw error;
  }
  try {
    select?.finish();
  } catch (error) {
    if (!sink.held) await sink.end();
    await writer.flush();
    throw error;
  }
  await sink.end();
  await writer.flush();
  if (format === "csv" && count === 0 && chosen === undefined)
    say("There are none, and so no header: --select NAMES gives it the columns.");
  if (format !== "table") return;
  if (count === 0) say("There are none.");
  if (sink.left.length > 0) {
    const names = sink.left.length > 8 ? `${sink.left.slice(0, 8).join(", ")} …` : sink.left.join(", ");
    say(`No room for ${names}: --select NAMES shows them, --format json shows all.`);
  }
}

/** Refuses options that bytes which are passed on cannot have. */
export function refuseFormat({ format, select }: OutputOptions, what: string): void {
  if (format === undefined && select === undefined) return;
  throw new UsageError(
    `${what} is passed on as it is: leave ${format === undefined ? "--select" : "--format"} out`,
  );
}
