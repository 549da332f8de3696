import type { Command } from "commander";
import { wholeNumber } from "./parse-integer.js";
import { parseWindow } from "./parse-window.js";
import type { MockOptions } from "./run-mock.js";

const HELP = `
Examples:
  runwire mock runzero
  runwire mock runzero --tls --json --assets 1000 --window 5/2
`;

/** Adds `mock <system>` to the command. */
export function addMockCommand(program: Command): void {
  const mock = program
    .command("mock")
    .summary("serve an emulator of a platform on this machine")
    .description(
      "Serves a stateful emulator of a platform on a loopback port, for any language, until it is ended.",
    );
  mock
    .command("runzero")
    .description("Serves an emulator of runZero, with generated assets, real tokens and request limits.")
    .option("--port <number>", "listen on this port; 0 takes a free one", wholeNumber(0, 65_535), 0)
    .option("--tls", "serve HTTPS, with an authority made for this run")
    .option("--assets <number>", "how many assets there are; 1,000 if not given", wholeNumber(0, 10_000_000))
    .option("--seed <number>", "another seed makes other data", wholeNumber(0, 2 ** 32 - 1))
    .option(
      "--window <window>",
      "requests per seconds, or off; 2000/300 if not given, as runZero has it",
      parseWindow,
    )
    .option(
      "--daily-limit <number>",
      "calls that the account has a day; one an asset, and at least 10,000, if not given",
      wholeNumber(0),
    )
    .option("--json", "print the address and the credentials as one line of JSON")
    .addHelpText("after", HELP)
    .action(async (options: MockOptions) => {
      const { runMock } = await import("./run-mock.js");
      await runMock(options);
    });
}
