import type { Command } from "commander";
import { addOutputOptions, several } from "../output-options.js";
import type { System } from "../systems.js";
import { addDeadline, withExamples } from "./job.js";

/** Adds what people do with unSkript. */
export function addUnskriptJobs(command: Command, system: System): void {
  const run = command
    .command("run")
    .summary("run a runbook, and print what it puts out")
    .description(
      "Runs a runbook, waits for its executions, and prints their output. A failure ends with code 1. unSkript cannot cancel: Ctrl-C leaves the executions running.",
    )
    .argument("<runbook>", "the id of the runbook")
    .option(
      "--param <name=value>",
      "the value of an input, a text or JSON; may be given several times",
      several,
    )
    .option("--params <json>", "all of them as one JSON object, @FILE, or - for standard input")
    .option("--proxy <id>", "the proxy to run on; the runbook's own, unless given")
    .option("--request <id>", "the request by which the run was approved")
    .option("--vendor", "the runbook is one of unSkript's own, not of the tenant")
    .option("--no-wait", "print the ids of the executions, and leave them running");
  withExamples(
    addOutputOptions(addDeadline(run)),
    "runwire unskript run ID --param namespace=payments --param dryRun=true",
  ).action(async (runbook, options) => {
    const { runRunbook } = await import("./run-unskript.js");
    await runRunbook(system, runbook, options);
  });
  const wait = command
    .command("wait")
    .summary("wait for an execution, and print what it puts out")
    .description("Waits until an execution has ended, and prints its output.")
    .argument("<id>", "the execution");
  withExamples(addOutputOptions(addDeadline(wait)), "runwire unskript wait ID").action(
    async (id, options) => {
      const { waitForExecution } = await import("./run-unskript.js");
      await waitForExecution(system, id, options);
    },
  );
}
