import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { System } from "./systems.js";

/**
 * The command line that `runwire` understands, as far as these arguments need it: a command that is not called is only
 * named, and its options are made when it is. It throws a `CommanderError` rather than exit.
 */
export async function createProgram(argv: readonly string[] = []): Promise<Command> {
  const program = new Command("runwire")
    .description("Calls runZero, Run:ai, Runops, unSkript and Runly from the terminal, within their limits.")
    .usage("<command> [options]")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .showHelpAfterError("Add --help to see what is expected.")
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "runwire: ")) });
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) return program;
  const { SYSTEMS, systemNamed } = await import("./systems.js");
  const system = systemNamed(argv[0] ?? "");
  program.commandsGroup("Systems:");
  for (const one of SYSTEMS) await addSystem(program, one, one === system ? argv : undefined);
  program.commandsGroup("Credentials:");
  const { addLoginCommands } = await import("./settings/login-command.js");
  addLoginCommands(program);
  const { addCheckCommands } = await import("./checks/check-commands.js");
  addCheckCommands(program);
  program.commandsGroup("Emulators:");
  if (argv[0] === "mock") {
    const { addMockCommand } = await import("./mock-command.js");
    addMockCommand(program);
  } else program.command("mock").summary("serve an emulator of a platform on this machine");
  program.commandsGroup("Help:");
  program.addHelpText("after", EXAMPLES);
  return program;
}

async function addSystem(
  program: Command,
  system: System,
  argv: readonly string[] | undefined,
): Promise<void> {
  if (argv === undefined) {
    program.command(system.name).summary(`work with ${system.place}`);
    return;
  }
  const { addNamedOperation, addSystemCommand } = await import("./system-commands.js");
  const command = addSystemCommand(program, system);
  await addNamedOperation(command, system, argv);
}

const EXAMPLES = `
Examples:
  runwire login runzero                          store a credential
  runwire runzero export assets -o assets.jsonl  a job
  runwire runzero getSites                       any operation of the API
  runwire runzero operations site                search in the operations
  runwire mock runzero                           a server to try it on

Environment:
  HTTPS_PROXY, NO_PROXY     the proxy, and where there is none
  NO_COLOR, FORCE_COLOR     no colours; colours also where there is no terminal
  RUNWIRE_SHARE=off         do not share token, limits and budget with other commands
  RUNWIRE_DEBUG             stack traces with errors

Exit codes:
  0 done   2 usage   3 authentication   4 limit   5 connection   1 anything else
`;

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
