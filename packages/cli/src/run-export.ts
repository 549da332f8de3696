import { nodeTransport } from "@runwire/core/node";
import { Client } from "@runwire/runzero";
import type { ExportOptions } from "./export-options.js";
import { type ExportSource, openSource } from "./export-source.js";
import { interruptible } from "./interrupt.js";
import { type Output, OutputClosedError } from "./output.js";
import { outputFile } from "./output-file.js";
import { startProgressLine } from "./progress-line.js";
import { formatNumberOf } from "./quantities.js";
import { RateMeter } from "./rate-meter.js";
import { readAuthority } from "./read-authority.js";
import type { Resource } from "./resources.js";
import { standardOutput } from "./standard-output.js";
import { summary } from "./summary.js";
import { type Traffic, tallyTraffic } from "./traffic-tally.js";

/** Exports one resource as the command line asked: records to the output, a report to stderr. */
export async function runExport(resource: Resource, options: ExportOptions): Promise<void> {
  const ca = options.ca === undefined ? {} : { ca: await readAuthority(options.ca) };
  const path = options.output === "-" ? undefined : options.output;
  let output: Output | undefined;
  await interruptible(
    async (signal) => {
      const transport = nodeTransport(ca);
      const { traffic, listeners } = tallyTraffic();
      try {
        const client = Client.fromEnv({ fetch: transport, on: listeners });
        const source = openSource(client, resource, options, signal);
        output = path === undefined ? standardOutput(process.stdout, signal) : await outputFile(path);
        await transfer(source, output, path, traffic);
      } finally {
        await transport.close();
      }
    },
    () => output?.discardNow(),
  );
}

async function transfer(
  source: ExportSource,
  output: Output,
  path: string | undefined,
  traffic: Traffic,
): Promise<void> {
  const startedAt = performance.now();
  const elapsedMs = (): number => performance.now() - startedAt;
  const progress = startProgress(source, traffic, elapsedMs, path === undefined);
  let failure: unknown;
  try {
    await source.deliver(output);
    await output.commit();
  } catch (error) {
    await output.discard();
    // Whoever reads has all it wants: that is an end, not a failure.
    if (!(error instanceof OutputClosedError)) failure = error ?? new Error("the export failed");
  } finally {
    progress?.stop();
  }
  const { records, bytes } = source;
  // A failure before the first record has nothing to sum up.
  if (failure === undefined || records > 0) say(summary({ records, bytes, elapsedMs: elapsedMs() }, traffic));
  if (failure === undefined) return;
  if (records > 0) say(describePartial(source, path));
  throw failure;
}

/** What became of the records of an export that failed half-way. */
function describePartial({ records, unwritten, cursor }: ExportSource, path: string | undefined): string {
  if (path !== undefined) return `Incomplete: ${path} was not written.`;
  if (unwritten) return `Incomplete: not all of ${formatNumberOf(records, "record")} could be written.`;
  const written = `Incomplete: ${formatNumberOf(records, "record")} ${records === 1 ? "was" : "were"} written.`;
  if (cursor === undefined) return written;
  return `${written} The same command goes on after them with: --cursor '${JSON.stringify(cursor)}'`;
}

function startProgress(
  source: ExportSource,
  traffic: Traffic,
  elapsedMs: () => number,
  onStdout: boolean,
): { stop(): void } | undefined {
  const { stdout, stderr, env } = process;
  // Records that scroll over the same terminal are progress enough.
  if (!stderr.isTTY || env.TERM === "dumb" || (onStdout && stdout.isTTY)) return undefined;
  const meter = new RateMeter();
  const read = () => {
    const { records, bytes } = source;
    const { requests, left, waiting } = traffic;
    const bytesPerSecond = meter.sample(elapsedMs(), bytes);
    return {
      records,
      bytes,
      bytesPerSecond,
      requests,
      left,
      waiting,
      elapsedMs: elapsedMs(),
      now: Date.now(),
    };
  };
  return startProgressLine(stderr, read, !env.NO_COLOR && stderr.hasColors());
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
