import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import type { Client, ImportAsset, Task } from "@runwire/runzero";
import { inexactInteger } from "../call/inexact-integer.js";
import { decodeText, utf8Decoder } from "../decode-text.js";
import type { OutputOptions } from "../output-options.js";
import type { System } from "../systems.js";
import { UsageError } from "../usage-error.js";
import { writeAnswer } from "../write-answer.js";
import { given, type JobContext, runJob } from "./job.js";
import { waited } from "./run-tasks.js";

/** The options of `runwire runzero import`, parsed. */
export interface ImportCommandOptions extends OutputOptions {
  readonly site: string;
  readonly integration?: string;
  readonly name?: string;
  readonly description?: string;
  readonly tag?: readonly string[];
  readonly excludeUnknown?: true;
  readonly wait?: true;
  readonly deadline?: number;
}

type What = "assets" | "scan" | "nessus" | "packet";

/** Imports a file, and prints the task that works on it. */
export async function runImport(
  system: System,
  what: What,
  file: string,
  options: ImportCommandOptions,
): Promise<void> {
  refuseUnfit(what, options);
  if (what === "assets" && options.integration === undefined)
    throw new UsageError(
      "assets need --integration ID, the custom integration that found them (runwire runzero operations integration)",
    );
  if (file === "-" && what !== "assets")
    throw new UsageError(`import ${what} takes a file; only assets may come from standard input`);
  if (file !== "-")
    await access(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `cannot read ${file}: ${error.code === "ENOENT" ? "there is no such file" : error.code}`,
      );
    });
  await runJob<Client<"token">>(system, options, async (context) => {
    context.note(`sends ${what}`);
    const started = await send(what, file, options, context);
    const task = options.wait ? await waited(context, started.id, options.deadline) : started;
    await writeAnswer(context.output, context.path !== undefined, task, options);
  });
}

async function send(
  what: What,
  file: string,
  { site, integration = "", name, description, tag, excludeUnknown }: ImportCommandOptions,
  { client, signal }: JobContext<Client<"token">>,
): Promise<Task> {
  const { imports } = client;
  if (what === "scan") return imports.scan(site, file, { ...given({ name, description }), signal });
  if (what !== "assets") return imports[what](site, file, { signal });
  return imports.assets({
    siteId: site,
    customIntegrationId: integration,
    name: name ?? (file === "-" ? "standard input" : basename(file)),
    ...given({ description, tags: tag, excludeUnknown }),
    assets: assetsIn(file),
    signal,
  });
}

/** What an import takes differs by what is imported; an option that would be dropped is refused. */
function refuseUnfit(what: What, options: ImportCommandOptions): void {
  const own: Readonly<Record<What, readonly (keyof ImportCommandOptions)[]>> = {
    assets: ["integration", "name", "description", "tag", "excludeUnknown"],
    scan: ["name", "description"],
    nessus: [],
    packet: [],
  };
  const wrong = own.assets.find((name) => options[name] !== undefined && !own[what].includes(name));
  if (wrong === undefined) return;
  const flag = wrong === "excludeUnknown" ? "exclude-unknown" : wrong;
  throw new UsageError(`import ${what} takes no --${flag}`);
}

/** One asset a line; one that is no JSON is named by its line. */
async function* assetsIn(file: string): AsyncGenerator<ImportAsset, void, undefined> {
  const [what, input] = file === "-" ? ["standard input", process.stdin] : [file, createReadStream(file)];
  let line = 0;
  for await (const text of linesOf(what, input)) {
    line++;
    if (text.trim() === "") continue;
    let asset: unknown;
    try {
      asset = JSON.parse(text);
    } catch {
      throw new UsageError(`${what}, line ${line}: expected one asset as JSON a line`);
    }
    if (inexactInteger(text) !== undefined)
      throw new UsageError(`${what}, line ${line}: a whole number of more than 53 bits would be rounded`);
    yield asset as ImportAsset;
  }
}

async function* linesOf(what: string, input: Readable): AsyncGenerator<string, void, undefined> {
  const decoder = utf8Decoder();
  let rest = "";
  for await (const piece of input) {
    const lines = (rest + decodeText(what, piece, decoder, true)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest + decodeText(what, new Uint8Array(), decoder);
}
