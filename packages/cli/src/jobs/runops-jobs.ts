import type { Command } from "commander";
import { addOutputOptions, several } from "../output-options.js";
import { wholeNumber } from "../parse-integer.js";
import type { System } from "../systems.js";
import { addDeadline, withExamples } from "./job.js";

/** Adds what people do with Runops. */
export function addRunopsJobs(command: Command, system: System): void {
  const run = command
    .command("run")
    .summary("run a script on a target, and print what it puts out")
    .description(
      "Runs a script on a target and prints its output. A review is waited for; a task that failed or was rejected ends with code 1. Ctrl-C leaves the task running, unless --kill is given.",
    )
    .argument("<target>", "the name of the target")
    .argument("<script>", "the script itself, @FILE, or - for standard input")
    .option("--type <type>", "the type of the task, where it differs from the target's")
    .option("--message <text>", "what reviewers are shown")
    .option("--label <name=value>", "a label; may be given several times", several)
    .option("--leave-review", "end with code 1 instead of waiting for a review")
    .option("--kill", "ask the server to kill the task when the command is interrupted");
  addOutput(addDeadline(run));
  withExamples(
    run,
    "runwire runops run orders 'select count(*) from orders'",
    "runwire runops run orders @report.sql -o report.txt",
  ).action(async (target, script, options) => {
    const { runTask } = await import("./run-runops.js");
    await runTask(system, target, script, options);
  });
  const wait = command
    .command("wait")
    .summary("wait for a task that is there already")
    .description("Waits for the end of a task, and prints what it put out.")
    .argument("<id>", "the number of the task", wholeNumber(1))
    .option("--leave-review", "end with code 1 instead of waiting for a review");
  addOutput(addDeadline(wait));
  withExamples(wait, "runwire runops wait 7").action(async (id, options) => {
    const { waitForTask } = await import("./run-runops.js");
    await waitForTask(system, id, options);
  });
}

/** `--format` and `--select` are for the rows of an output that is a table, as SQL gives it. */
function addOutput(command: Command): void {
  command.option("--rows", "read the output as a table, as SQL gives it, and write its rows");
  addOutputOptions(command);
}
