import type { Command } from "commander";
import { table } from "./call/describe-operation.js";
import { addOperationCommand } from "./call/operation-command.js";
import { findOperation, namesFor } from "./call/operation-names.js";
import { addJobs } from "./jobs/add-jobs.js";
import { settingsOf } from "./settings/system-settings.js";
import type { System } from "./systems.js";
import { UsageError } from "./usage-error.js";

/** Adds `runwire <system>`: its jobs, the list of its operations, and calling any of them. */
export function addSystemCommand(program: Command, system: System): Command {
  const { name, title, place } = system;
  const command = program
    .command(name)
    .summary(`work with ${place}`)
    .description(`Works with ${place}, or an emulated one.`)
    .usage("<command | operation> [options]")
    .addHelpText("after", () => environment(system));
  addJobs(command, system);
  command
    .command("operations")
    .argument("[words...]", "only those with these words in name, path or summary")
    .summary("list the operations of the API, or search in them")
    .description(
      `Lists the operations of ${title}'s API. Each can be called: runwire ${name} OPERATION --help tells how.`,
    )
    .option("--json", "print what the table has of each, as JSON")
    .addHelpText("after", `\nExample:\n  runwire ${name} operations user\n`)
    .action(async (words: readonly string[], options: { json?: boolean }) => {
      const { listOperations } = await import("./call/list-operations.js");
      const text = await listOperations(system, words, options);
      const { writeText } = await import("./write-text.js");
      await writeText(text);
    });
  command
    .command("OPERATION")
    .summary("call any operation, such as those that `operations` lists")
    .action(() => {
      throw new UsageError(`give the name of an operation: runwire ${name} operations lists them`);
    });
  return command;
}

/** Adds the command for the operation that the command line names, if it names one. */
export async function addNamedOperation(
  command: Command,
  system: System,
  argv: readonly string[],
): Promise<void> {
  const word = argv[1];
  if (word === undefined || word.startsWith("-") || word === "OPERATION") return;
  if (word === "help" || command.commands.some((one) => one.name() === word || one.aliases().includes(word)))
    return;
  const table = await system.operations();
  const jobs = command.commands.map((one) => one.name()).filter((one) => one !== "OPERATION");
  const operation = findOperation(table, word, `runwire ${system.name}`, jobs);
  const { [operation.id]: summary } = await system.summaries();
  // Only help shows them, and they are large.
  const types = argv.some((one) => one === "--help" || one === "-h") ? await system.helpTypes() : {};
  const names = namesFor(table, operation);
  addOperationCommand(command, operation, system, { word, names, summary, types: types[operation.id] });
}

function environment({ name }: System): string {
  const rows = settingsOf(name).variables.map((one) => [one.name, one.meaning]);
  return `\nEnvironment, unless \`runwire login ${name}\` has stored it:\n${table(rows)}\n`;
}
