import { CommanderError } from "commander";
import { describeError } from "./describe-error.js";
import { EXIT, exitCodeOf } from "./exit-code.js";
import { createProgram } from "./program.js";

/** Runs the command with these arguments (without `node` and the script) and returns its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader of our messages that has gone must not end the process with a stack trace.
  process.stderr.on("error", () => {});
  try {
    await createProgram().parseAsync(argv, { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed its message already; help and version are "errors" of code 0.
      return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    }
    const trace = process.env.RUNWIRE_DEBUG && error instanceof Error ? `\n${error.stack}` : "";
    process.stderr.write(`${describeError(error)}${trace}\n`);
    return exitCodeOf(error);
  }
}
