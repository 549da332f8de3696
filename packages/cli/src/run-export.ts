import type { Client } from "@runwire/runzero";
import { type Delivery, deliver, say } from "./delivery.js";
import type { ExportOptions } from "./export-options.js";
import { type ExportSource, openSource } from "./export-source.js";
import { openClient } from "./open-client.js";
import { OutputClosedError } from "./output.js";
import { formatNumberOf } from "./quantities.js";
import { RateMeter } from "./rate-meter.js";
import type { Resource } from "./resources.js";
import { summary } from "./summary.js";
import type { System } from "./systems.js";

/** Exports one resource as the command line asked: records to the output, a report to stderr. */
export async function runExport(system: System, resource: Resource, options: ExportOptions): Promise<void> {
  await deliver(options, async (delivery) => {
    const client = await openClient<Client<"token">>(system, delivery);
    const source = openSource(client, resource, options, delivery.signal);
    await transfer(source, delivery);
  });
}

async function transfer(source: ExportSource, { output, path, traffic, show }: Delivery): Promise<void> {
  const startedAt = performance.now();
  const elapsedMs = (): number => performance.now() - startedAt;
  const meter = new RateMeter();
  show(() => {
    const { records, bytes } = source;
    return { records, bytes, bytesPerSecond: meter.sample(elapsedMs(), bytes) };
  });
  const sum = (): string =>
    summary({ records: source.records, bytes: source.bytes, elapsedMs: elapsedMs() }, traffic);
  try {
    await source.deliver(output);
  } catch (error) {
    if (error instanceof OutputClosedError) say(sum());
    // A failure before the first record has nothing to sum up.
    else if (source.records > 0) {
      say(sum());
      say(describePartial(source, path));
    }
    throw error;
  }
  say(sum());
}

/** What became of the records of an export that failed half-way. */
function describePartial({ records, unwritten, cursor }: ExportSource, path: string | undefined): string {
  if (path !== undefined) return `Incomplete: ${path} was not written.`;
  if (unwritten) return `Incomplete: not all of ${formatNumberOf(records, "record")} could be written.`;
  const written = `Incomplete: ${formatNumberOf(records, "record")} ${records === 1 ? "was" : "were"} written.`;
  if (cursor === undefined) return written;
  return `${written} The same command goes on after them with: --cursor '${JSON.stringify(cursor)}'`;
}
