import { type Command, Option } from "commander";
import { type ExportOptions, FORMATS } from "./export-options.js";
import { namedArgument } from "./named-argument.js";
import { parseCursor } from "./parse-cursor.js";
import { parseFields } from "./parse-fields.js";
import { wholeNumber } from "./parse-integer.js";
import { RESOURCES, type Resource } from "./resources.js";
import type { System } from "./systems.js";
import { UsageError } from "./usage-error.js";

const HELP = `
Examples:
  runwire runzero export assets -o assets.jsonl
  runwire runzero export assets --search 'alive:t' --fields id,names,addresses | jq .names
`;

/** Adds `export <resource>` to `runwire runzero`. */
export function addExportCommand(parent: Command, system: System): void {
  parent
    .command("export")
    .summary("export records to a file or to standard output")
    .description(
      "Exports all records of a resource, under the API's request limits. Records go to standard output or, with -o, to a file that appears when it is complete; progress and a summary go to standard error.",
    )
    .addArgument(namedArgument("resource", "what to export", RESOURCES))
    .option("--search <query>", "only records that match this query, in runZero's search language")
    .option("--fields <names>", "only these fields, parted by commas", parseFields)
    .addOption(
      new Option("--format <format>", "one JSON record a line, one JSON array, or the API's CSV")
        .choices(FORMATS)
        .default("jsonl"),
    )
    .option(
      "--page-size <number>",
      "records a request asks for; adapts to their size by default",
      wholeNumber(1),
    )
    .option(
      "--cursor <json>",
      "go on where an interrupted export ended, with the cursor it printed",
      parseCursor,
    )
    .option("--ca <file>", "trust the authorities in this PEM file, instead of the built-in ones")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .addHelpText("after", HELP)
    .action(async (resource: Resource, options: ExportOptions) => {
      refuseUnfit(options);
      // Loaded now, so that `--help` and the emulators do not load the client.
      const { runExport } = await import("./run-export.js");
      await runExport(system, resource, options);
    });
}

/** Pairs of options that cannot both be had. */
function refuseUnfit({ format, fields, pageSize, cursor }: ExportOptions): void {
  if (format === "csv") {
    const unfit = [fields && "--fields", pageSize && "--page-size", cursor && "--cursor"].filter(Boolean);
    if (unfit.length > 0) {
      throw new UsageError(
        `--format csv is the API's own document, which ${unfit.join(" and ")} cannot change`,
      );
    }
  }
}
