import type { Client } from "@runwire/runzero";
import { type Delivery, deliver, say } from "./delivery.js";
import { describePartial } from "./describe-partial.js";
import type { ExportOptions } from "./export-options.js";
import { type ExportSource, openSource } from "./export-source.js";
import { openClient } from "./open-client.js";
import { RateMeter } from "./rate-meter.js";
import type { Resource } from "./resources.js";
import { summary } from "./summary.js";
import type { System } from "./systems.js";

/** Exports one resource as the command line asked: records to the output, a report to stderr. */
export async function runExport(system: System, resource: Resource, options: ExportOptions): Promise<void> {
  let report: Report | undefined;
  try {
    await deliver(options, async (delivery) => {
      const client = await openClient<Client<"token">>(system, delivery);
      const source = openSource(client, resource, options, delivery.signal);
      report = reportOn(source, delivery);
      await source.deliver(delivery.output);
    });
  } catch (error) {
    // A failure before the first record has nothing to sum up.
    if (report !== undefined && report.records() > 0) {
      say(report.sum());
      say(report.partial());
    }
    throw error;
  }
  // Only now is the file in its place, and the line of progress gone that would come back below.
  if (report !== undefined) say(report.sum());
}

/** What is said of an export when it is over. */
interface Report {
  records(): number;
  sum(): string;
  partial(): string;
}

/** Shows the progress of an export from now on, and says in the end what it came to. */
function reportOn(source: ExportSource, { path, traffic, show }: Delivery): Report {
  const startedAt = performance.now();
  const elapsedMs = (): number => performance.now() - startedAt;
  const meter = new RateMeter();
  show(() => {
    const { records, bytes } = source;
    return { records, bytes, bytesPerSecond: meter.sample(elapsedMs(), bytes) };
  });
  return {
    records: () => source.records,
    sum: () => summary({ records: source.records, bytes: source.bytes, elapsedMs: elapsedMs() }, traffic),
    partial: () => {
      const { records, unwritten, cursor } = source;
      return describePartial({ records, unwritten, cursor, path });
    },
  };
}
