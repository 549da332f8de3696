import type { Client } from "@runwire/runzero";
import type { OutputOptions } from "../output-options.js";
import type { System } from "../systems.js";
import { writeAnswer } from "../write-answer.js";
import { given, runJob } from "./job.js";
import { waited } from "./run-tasks.js";

/** The options of `runwire runzero scan`, parsed. */
export interface ScanCommandOptions extends OutputOptions {
  readonly site: string;
  readonly exclude?: readonly string[];
  readonly name?: string;
  readonly explorer?: string;
  readonly hostedZone?: string;
  readonly template?: string;
  readonly rate?: number;
  readonly wait?: true;
  readonly deadline?: number;
}

/** Starts a scan, and prints its task. */
export async function runScan(
  system: System,
  targets: readonly string[],
  options: ScanCommandOptions,
): Promise<void> {
  const { site, exclude, name, explorer, hostedZone, template, rate } = options;
  await runJob<Client<"token">>(system, options, async (context) => {
    context.note("starts the scan");
    const started = await context.client.scan(site, {
      targets,
      ...given({
        excludes: exclude,
        scanName: name,
        explorer,
        hostedZoneName: hostedZone,
        scanTemplate: template,
        rate,
      }),
      signal: context.signal,
    });
    const task = options.wait ? await waited(context, started.id, options.deadline) : started;
    await writeAnswer(context.output, context.path !== undefined, task, options);
  });
}
