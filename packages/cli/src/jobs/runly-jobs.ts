import { type Command, Option } from "commander";
import { addOutputOptions, several } from "../output-options.js";
import type { System } from "../systems.js";
import { addDeadline, withExamples } from "./job.js";

/** Adds what people do with Runly. */
export function addRunlyJobs(command: Command, system: System): void {
  const queue = command
    .command("queue")
    .summary("queue a run, from a template or as a job")
    .description("Queues a run, and prints it. With --wait it is followed, and printed as it ended.")
    .argument("<environment>", "the id of the environment")
    .addOption(new Option("--template <id>", "the template to queue").conflicts("job"))
    .option("--job <type>", "or the type of a job, without a template")
    .option("--set <name=value>", "a setting, a text or JSON; may be given several times", several)
    .option("--wait", "follow the run until it has ended; one that did not succeed gives code 1");
  withExamples(
    addOutputOptions(addDeadline(queue)),
    "runwire runly queue staging --template nightly --set batchSize=50 --wait",
  ).action(async (environment, options) => {
    const { queueRun } = await import("./run-runly.js");
    await queueRun(system, environment, options);
  });
  const watch = command
    .command("watch")
    .summary("follow a run until it has ended")
    .description(
      "Follows a run live, and prints it as it ended. On a terminal its progress is drawn; with --format jsonl each change is a line. A run that did not succeed gives code 1.",
    )
    .argument("<run>", "the run");
  withExamples(addOutputOptions(addDeadline(watch)), "runwire runly watch ID").action(
    async (run, options) => {
      const { watchRun } = await import("./run-runly.js");
      await watchRun(system, run, options);
    },
  );
}
