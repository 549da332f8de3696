import { type Command, Option } from "commander";
import { withExamples } from "../jobs/job.js";
import { namedArgument } from "../named-argument.js";
import { SYSTEMS } from "../systems.js";
import { settingsOf } from "./system-settings.js";

const names = SYSTEMS.map(({ name }) => name);

/** Adds `login` and `logout`. */
export function addLoginCommands(program: Command): void {
  const kinds = [...new Set(names.flatMap((name) => settingsOf(name).forms.map((form) => form.name)))];
  const login = program
    .command("login")
    .summary("store a credential on this machine")
    .description(
      "Stores a credential in a file that only you can read, and checks it with one call. Secrets are asked for without showing them, or read from standard input, line by line, where that is no terminal. With --command only the command is stored, and asked for the secret each time. Variables of the environment win over what is stored.",
    )
    .addArgument(namedArgument("system", "the system", names))
    .addOption(
      new Option("--kind <kind>", "the kind of credential, where a system has several").choices(kinds),
    )
    .option("--command <command>", "a command that prints the secret, such as that of a password manager")
    .option("--url <url>", "the address of the API, where it is not the usual one")
    .option("--no-check", "store it without a call")
    .option("--ca <file>", "for the check: trust the authorities in this PEM file");
  withExamples(
    login,
    "runwire login runzero",
    "runwire login runzero --kind token --command 'pass show runzero'",
    'printf \'%s\\n\' "$URL" "$KEY" | runwire login unskript',
  ).action(async (system, options) => {
    const { runLogin } = await import("./run-login.js");
    await runLogin(system, options);
  });
  const logout = program
    .command("logout")
    .summary("remove a stored credential")
    .description("Removes what `runwire login` has stored for a system. It does not revoke the key.")
    .addArgument(namedArgument("system", "the system", names));
  withExamples(logout, "runwire logout runzero").action(async (system) => {
    const { runLogout } = await import("./run-login.js");
    await runLogout(system);
  });
}
