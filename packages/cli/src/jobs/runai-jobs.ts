import { type Command, InvalidArgumentError, Option } from "commander";
import { namedArgument } from "../named-argument.js";
import { addOutputOptions, several } from "../output-options.js";
import { parseMoment } from "../parse-moment.js";
import type { System } from "../systems.js";
import { addDeadline, withExamples } from "./job.js";

/** Adds what people do with Run:ai. */
export function addRunaiJobs(command: Command, system: System): void {
  addList(command, system);
  addSubmit(command, system);
  addWait(command, system);
  addReport(command, system);
}

function addList(parent: Command, system: System): void {
  const command = parent
    .command("list")
    .summary("list workloads")
    .description("Lists the workloads of all kinds, all pages of them.")
    .option("--project <name>", "only those of this project")
    .option("--phase <phase>", "only those in this phase, such as Running")
    .option("--type <type>", "only those of this type, such as Training")
    .option(
      "--filter <filter>",
      "FIELD OPERATOR TEXT, such as submittedBy==ann; may be given several times",
      several,
    )
    .option("--deleted", "deleted ones, too");
  withExamples(
    addOutputOptions(command),
    "runwire runai list --project team-a --phase Running",
    "runwire runai list --select name,phase --format csv",
  ).action(async (options) => {
    const { listWorkloads } = await import("./run-runai.js");
    await listWorkloads(system, options);
  });
}

function addSubmit(parent: Command, system: System): void {
  const command = parent
    .command("submit")
    .summary("submit a training, a workspace or an inference server")
    .description("Submits a workload, and prints it. With --wait it prints the workload as it ended.")
    .addArgument(namedArgument("kind", "what to submit", ["training", "workspace", "inference"]))
    .argument("<name>", "the name of the workload")
    .option("--project <name>", "the name of the project")
    .option("--project-id <id>", "or its id, together with --cluster-id")
    .option("--cluster-id <id>", "the id of the cluster")
    .option("--image <image>", "the container image")
    .option("--command <command>", "run instead of the image's own entry point")
    .option("--args <text>", "its arguments, as one text")
    .option("--env <name=value>", "an environment variable; may be given several times", several)
    .option("--gpus <number>", "whole GPUs, or a portion of one, such as 0.5", amount)
    .option("--cpus <number>", "CPU cores, such as 0.5", amount)
    .option("--memory <size>", "memory with its unit, such as 16G")
    .option("--template <id>", "a workload template; what is given here wins over it")
    .option("--spec <json>", "anything else of the specification, as JSON, @FILE, or - for standard input")
    .option("--wait", "wait until it is there: a training has completed, the others run");
  withExamples(
    addOutputOptions(addDeadline(command)),
    "runwire runai submit training fit --project team-a --image fit:1 --gpus 1 --wait",
  ).action(async (kind, name, options) => {
    const { submitWorkload } = await import("./run-runai.js");
    await submitWorkload(system, kind, name, options);
  });
}

function addWait(parent: Command, system: System): void {
  const command = parent
    .command("wait")
    .summary("wait until a workload is in a phase")
    .description(
      "Waits until a workload of any kind is in a phase, and prints it. One that ends otherwise gives code 1.",
    )
    .argument("<id>", "the workload")
    .option("--until <phase>", "the phase, or several parted by commas; Completed if not given");
  withExamples(addOutputOptions(addDeadline(command)), "runwire runai wait ID --until Running").action(
    async (id, options) => {
      const { waitForWorkload } = await import("./run-runai.js");
      await waitForWorkload(system, id, options);
    },
  );
}

function addReport(parent: Command, system: System): void {
  const command = parent
    .command("report")
    .summary("make a usage report and write it as CSV")
    .description(
      "Makes a usage report of GPU and CPU consumption, waits until it is ready, and writes its CSV.",
    )
    .addOption(
      new Option("--start <moment>", "a date, or how long ago, such as 7d")
        .argParser((text) => parseMoment(text))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--end <moment>", "likewise; now if not given").argParser((text) => parseMoment(text)),
    )
    .option("--name <name>", "what the report is called")
    .option(
      "--filter <filter>",
      "FIELD==TEXT of projectName, departmentName or clusterId; may be given several times",
      several,
    )
    .option("--keep", "leave the report in the control plane; otherwise it is deleted once written")
    .option("-o, --output <file>", "write to this file instead of standard output")
    .option("--ca <file>", "trust the authorities in this PEM file, instead of the built-in ones");
  withExamples(addDeadline(command), "runwire runai report --start 7d -o usage.csv").action(
    async (options) => {
      const { makeReport } = await import("./run-runai.js");
      await makeReport(system, options);
    },
  );
}

function amount(text: string): number {
  const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw new InvalidArgumentError("Expected a number, such as 1 or 0.5.");
  return value;
}
