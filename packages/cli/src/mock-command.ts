import type { Command } from "commander";
import { MOCK_SYSTEMS } from "./mock-systems.js";
import { milliseconds } from "./parse-duration.js";
import { parseFault } from "./parse-fault.js";
import { wholeNumber } from "./parse-integer.js";
import type { ServeMockOptions } from "./run-mock.js";

/** Adds `mock <system>` to the command, one for each entry of the table. */
export function addMockCommand(program: Command): void {
  const mock = program
    .command("mock")
    .summary("serve an emulator of a platform on this machine")
    .description(
      "Serves a stateful emulator of a platform on a loopback port, for any language, until it is ended.",
    );
  for (const system of MOCK_SYSTEMS) {
    const command = mock
      .command(system.name)
      .summary(`serve an emulator of ${system.title}`)
      .description(system.description)
      .optionsGroup("Serving:")
      .option("--port <number>", "listen on this port; 0 takes a free one", wholeNumber(0, 65_535), 0)
      .option("--tls", "serve HTTPS, with an authority made for this run")
      .option("--json", "print the address and the credentials as one line of JSON");
    system.addOptions(command);
    command
      .optionsGroup("Faults:")
      .option("--latency <ms>", "milliseconds that every answer is held back", milliseconds)
      .option(
        "--fault <fault>",
        "KIND[:VALUE][*TIMES][@OPERATION,…]; may be given several times, and they strike one on each request. Kinds: a status (429:30 adds Retry-After), html, redirect:URL, disconnect, and of the body reset:BYTES, cut:BYTES, stall:BYTES, malformed-line:LINE",
        parseFault,
      )
      .addHelpText("after", `\nExamples:\n${system.examples.map((line) => `  ${line}`).join("\n")}\n`)
      .action(async (options: ServeMockOptions) => {
        const { runMock } = await import("./run-mock.js");
        await runMock(system, options);
      });
  }
}
