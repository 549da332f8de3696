import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addExportCommand } from "./export-command.js";
import { addMockCommand } from "./mock-command.js";

/** The command line that `runwire` understands. It throws a `CommanderError` rather than exit. */
export function createProgram(): Command {
  const program = new Command("runwire")
    .description("Emulators and exports for runZero, from the terminal.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .exitOverride()
    .showHelpAfterError("Add --help to see what is expected.")
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "runwire: ")) });
  addMockCommand(program);
  const runzero = program
    .command("runzero")
    .summary("work with a runZero console")
    .description("Works with a runZero console, or an emulated one.");
  addExportCommand(runzero);
  return program;
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
