import type { ByteStream, Cursor, Operation, RecordStream } from "@runwire/core";
import { type Delivery, deliver, say } from "../delivery.js";
import { describePartial } from "../describe-partial.js";
import { type Format, formatFor } from "../format/format.js";
import { SelectionError } from "../format/select.js";
import { openClient } from "../open-client.js";
import { type Output, OutputClosedError } from "../output.js";
import type { OutputOptions } from "../output-options.js";
import { RateMeter } from "../rate-meter.js";
import { RecordWriter } from "../record-writer.js";
import type { System } from "../systems.js";
import { isOnTerminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { refuseFormat, writeAnswer, writeRecords } from "../write-answer.js";
import { type Place, parseParameters } from "./parse-parameters.js";
import { readBody } from "./read-body.js";

/** The options of a call, parsed. */
export interface CallOptions extends OutputOptions, Readonly<Partial<Record<Place, readonly string[]>>> {
  readonly body?: string;
  readonly form?: readonly string[];
  readonly all?: true;
  readonly pageSize?: number;
  readonly cursor?: Cursor;
}

type Given = Readonly<Record<string, unknown>>;
type Method = ((given: Given) => unknown) & Readonly<Record<string, (given: Given) => unknown>>;

/** Calls one operation as the command line asked, and writes what it answers. */
export async function runOperation(
  system: System,
  operation: Operation,
  options: CallOptions,
): Promise<void> {
  const { all, pageSize, cursor } = options;
  refusePaging(operation, options);
  if (!all && (pageSize !== undefined || cursor !== undefined))
    throw new UsageError(`${pageSize === undefined ? "--cursor" : "--page-size"} goes with --all`);
  const parameters = parseParameters(operation, options, system.filled);
  const body = await readBody(operation, options, process.stdin);
  const given = { ...parameters, ...(body !== undefined && { body }) };
  await deliver(options, async (delivery) => {
    const client = await openClient<Record<string, Record<string, Method>>>(system, delivery);
    const method = client[operation.group]?.[operation.name] as Method;
    const other = otherForm(operation, options.format);
    if (all) {
      const walk = method.all as (given: Given) => unknown;
      const paging = { ...(pageSize !== undefined && { pageSize }), ...(cursor !== undefined && { cursor }) };
      await stream(walk({ ...given, ...paging }) as RecordStream<unknown>, options, delivery);
    } else if (operation.stream === "records") {
      await stream(method(given) as RecordStream<unknown>, options, delivery);
    } else if (operation.stream === "bytes" || other !== undefined) {
      const asked = other === undefined ? method : (method[other] as (given: Given) => unknown);
      if (other === undefined) refuseFormat(options, operation.accept.join(" or "));
      else if (options.select !== undefined) throw new UsageError(`--select cannot pick from ${other}`);
      await pass(asked(given) as ByteStream, delivery);
    } else await answer(operation, () => method(given) as Promise<unknown>, options, delivery);
  });
}

/** Of an operation that has no pages, they cannot be walked. */
function refusePaging({ page, stream, group, name }: Operation, options: CallOptions): void {
  const given = (["all", "pageSize", "cursor"] as const).find((one) => options[one] !== undefined);
  if (page !== undefined || given === undefined) return;
  const option = { all: "--all", pageSize: "--page-size", cursor: "--cursor" }[given];
  const how = stream === "records" ? "with all its records, one by one" : "in one piece";
  throw new UsageError(`${group}.${name} answers ${how}: leave ${option} out`);
}

/** The form of an answer that the server itself has, where it is the one that was asked for. */
function otherForm({ accept, stream: streamed }: Operation, format: string | undefined): string | undefined {
  if (streamed !== undefined || format === undefined || format === "json") return undefined;
  return accept.some((type) => type.endsWith(`/${format}`)) ? format : undefined;
}

async function answer(
  operation: Operation,
  call: () => Promise<unknown>,
  options: OutputOptions,
  { output, path, show }: Delivery,
): Promise<void> {
  show(() => ({ note: operation.name }));
  const value = await call();
  if (value === undefined) {
    if (options.select !== undefined)
      throw new UsageError("--select has nothing to pick from: the answer is empty");
    say("Done; the answer has no body.");
    return;
  }
  const items = itemsOf(operation, value);
  await writeAnswer(output, path !== undefined, value, options, { items });
  if (items !== undefined && hasMore(operation, value))
    say("There are more: --all walks the other pages, too.");
}

/** The records of a list that stands in an object: where the paging says, or as its only list. */
function itemsOf({ page }: Operation, value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return undefined;
  const found = page === undefined ? onlyList(value) : at(value, page.items);
  return Array.isArray(found) ? found : undefined;
}

function onlyList(value: object): unknown {
  const values = Object.values(value);
  return values.length === 1 ? values[0] : undefined;
}

function hasMore({ page }: Operation, value: unknown): boolean {
  if (page?.next === undefined) return false;
  const next = at(value, page.next);
  return next !== undefined && next !== null && next !== "" && next !== 0;
}

function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of pointer.split("/").slice(1))
    found = (found as Record<string, unknown> | undefined)?.[step];
  return found;
}

/** Writes the records of a stream; what came before a failure stays written, and a cursor tells how to go on. */
export async function stream(
  records: RecordStream<unknown>,
  options: OutputOptions,
  { output, path, show }: Delivery,
  columns?: readonly string[],
): Promise<void> {
  const meter = new RateMeter();
  const startedAt = performance.now();
  let written = 0;
  show(() => ({
    records: written,
    bytes: records.bytes,
    bytesPerSecond: meter.sample(performance.now() - startedAt, records.bytes),
  }));
  const toFile = path !== undefined;
  const format = formatFor(options.format, "stream", isOnTerminal(toFile));
  const writer = new RecordWriter(output);
  try {
    await writeRecords(writer, records, format, { select: options.select, columns, toFile }, () => {
      written++;
    });
  } catch (error) {
    // A reader that has had enough is a good end, and nobody knows how many records it took.
    if (error instanceof OutputClosedError) throw error;
    // A writer whose output has failed fails again: then nobody knows how much of it has arrived.
    const unwritten = await writer.flush().then(
      () => false,
      () => true,
    );
    // All records have come, and all that were to be shown are.
    const isShown = written === 0 || error instanceof SelectionError;
    const cursor = canGoOn(error, format) ? records.cursor : undefined;
    if (path !== undefined || !isShown) say(describePartial({ records: written, unwritten, cursor, path }));
    throw error;
  }
}

/**
 * Whether a second part would follow the first one: an array cannot be gone on with, and a record that we refused to
 * write is behind the cursor already.
 */
function canGoOn(error: unknown, format: Format): boolean {
  return format !== "json" && !(error instanceof UsageError);
}

/** Passes bytes on. A terminal is not sent what is no text. */
export async function pass(bytes: ByteStream, { output, path, show }: Delivery): Promise<void> {
  const meter = new RateMeter();
  const startedAt = performance.now();
  show(() => ({
    note: `${Math.round(bytes.bytes / 1000)} kB`,
    bytesPerSecond: meter.sample(performance.now() - startedAt, bytes.bytes),
  }));
  await passOn(bytes, output, isOnTerminal(path !== undefined));
}

async function passOn(bytes: AsyncIterable<Uint8Array>, output: Output, onTerminal: boolean): Promise<void> {
  for await (const piece of bytes) {
    if (onTerminal && piece.some((byte) => byte < 9 || (byte > 13 && byte < 32)))
      throw new UsageError("the answer is no text, and would disturb the terminal: give a file with -o");
    await output.write(piece);
  }
}
