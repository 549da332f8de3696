import { CommanderError } from "commander";
import { EXIT } from "./exit-codes.js";
import { helpFirst } from "./help-first.js";
import { createProgram } from "./program.js";
import { ReportedError } from "./reported-error.js";

/** Runs the command with these arguments (without `node` and the script) and returns its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader of our messages that has gone must not end the process with a stack trace.
  process.stderr.on("error", () => {});
  // Nor one that has had enough of a help page; what writes answers looks at each write itself.
  process.stdout.on("error", () => {});
  try {
    const words = helpFirst(argv);
    const program = await createProgram(words);
    await program.parseAsync(words, { from: "user" });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed its message already; help and version are "errors" of code 0.
      return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    }
    if (error instanceof ReportedError) return error.exitCode;
    // Loaded now: most commands end well, and what tells errors apart is half a client.
    const [{ describeError }, { exitCodeOf }] = await Promise.all([
      import("./describe-error.js"),
      import("./exit-code.js"),
    ]);
    const trace = process.env.RUNWIRE_DEBUG && error instanceof Error ? `\n${error.stack}` : "";
    process.stderr.write(`${describeError(error)}${trace}\n`);
    return exitCodeOf(error);
  }
}
