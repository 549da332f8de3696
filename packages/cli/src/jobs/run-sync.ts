import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Client } from "@runwire/runzero";
import { say } from "../delivery.js";
import { formatFor } from "../format/format.js";
import type { OutputOptions } from "../output-options.js";
import { formatNumberOf } from "../quantities.js";
import { RecordWriter } from "../record-writer.js";
import type { System } from "../systems.js";
import { isOnTerminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { writeRecords } from "../write-answer.js";
import { given, runJob } from "./job.js";

/** The options of `runwire runzero sync`, parsed. */
export interface SyncCommandOptions extends OutputOptions {
  readonly state?: string;
  /** Seconds since 1970. */
  readonly since?: number;
  readonly search?: string;
  readonly fields?: readonly string[];
}

/** Where the last sync has ended. */
interface State {
  readonly since: number;
  readonly boundary?: Readonly<Record<string, number>>;
}

/** Writes what has changed, and only then moves the state on. */
export async function runSync(system: System, options: SyncCommandOptions): Promise<void> {
  const { state: file, search, fields } = options;
  const before = file === undefined ? undefined : await readState(file);
  if (before === undefined && file === undefined && options.since === undefined)
    throw new UsageError("since when? Give --state FILE, which keeps it, or --since, such as --since 24h");
  if (before !== undefined && options.since !== undefined)
    throw new UsageError(`${file} says since when; leave --since out, or remove the file to begin anew`);
  const from: State = before ?? { since: options.since ?? 0 };
  let after: State | undefined;
  let count = 0;
  await runJob<Client<"token">>(system, options, async ({ client, signal, output, path, show }) => {
    const changes = client.sync.assets({ ...from, ...given({ search, fields }), signal });
    show(() => ({ note: formatNumberOf(count, "change") }));
    const toFile = path !== undefined;
    const writer = new RecordWriter(output);
    const form = formatFor(options.format, "stream", isOnTerminal(toFile));
    await writeRecords(writer, changes, form, { select: options.select, toFile }, () => {
      count++;
    });
    after = { since: changes.checkpoint, boundary: changes.boundary };
  });
  // Only here are the changes in their place: a file was renamed, or standard output has taken them all.
  if (after === undefined) return;
  if (file !== undefined) await writeState(file, after);
  const next = file === undefined ? `; next time: --since ${after.since}` : "";
  say(`${formatNumberOf(count, "asset")} changed since ${new Date(from.since * 1000).toISOString()}${next}`);
}

async function readState(file: string): Promise<State | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UsageError(`cannot read --state ${file}: ${code ?? message}`, { cause: error });
  }
  try {
    const { since, boundary } = JSON.parse(text) as State;
    if (Number.isSafeInteger(since) && (boundary === undefined || isBoundary(boundary)))
      return { since, ...(boundary !== undefined && { boundary }) };
  } catch {
    // Said below, together with JSON of another kind.
  }
  throw new UsageError(
    `--state ${file} is not the state of a sync; remove it to begin anew, or name another file`,
  );
}

/** What a sync gives as `boundary`: ids, each with a number. */
function isBoundary(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === "number");
}

async function writeState(file: string, state: State): Promise<void> {
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, `${JSON.stringify(state)}\n`, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(`cannot write --state ${file}: ${(error as Error).message}`, { cause: error });
  }
}
