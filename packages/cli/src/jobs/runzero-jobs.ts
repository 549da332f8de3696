import type { Command } from "commander";
import { addExportCommand } from "../export-command.js";
import { namedArgument } from "../named-argument.js";
import { addOutputOptions, several } from "../output-options.js";
import { parseFields } from "../parse-fields.js";
import { wholeNumber } from "../parse-integer.js";
import { parseMoment } from "../parse-moment.js";
import type { System } from "../systems.js";
import { addDeadline, withExamples } from "./job.js";

/** Adds what people do with runZero. */
export function addRunzeroJobs(command: Command, system: System): void {
  addExportCommand(command, system);
  addSync(command, system);
  addImport(command, system);
  addScan(command, system);
  addTasks(command, system);
  addUsage(command, system);
}

function addSync(parent: Command, system: System): void {
  const command = parent
    .command("sync")
    .summary("write the assets that are new or changed since the last time")
    .description(
      "Writes the assets that were created or changed since a moment, each once. With --state the moment is kept in a file, so that the same command goes on from there next time; it is moved only when everything was written.",
    )
    .option(
      "--state <file>",
      "where the moment is kept; a file that is not there begins at --since, or with everything",
    )
    .option(
      "--since <moment>",
      "a date, how long ago (24h, 7d), or seconds since 1970; 0 for everything",
      (text) => parseMoment(text),
    )
    .option("--search <query>", "only assets that match this query, in runZero's search language")
    .option("--fields <names>", "only these fields, parted by commas", parseFields);
  withExamples(
    addOutputOptions(command),
    "runwire runzero sync --state assets.state.json -o changes.jsonl",
    "runwire runzero sync --since 24h --fields id,names --format csv",
  ).action(async (options) => {
    const { runSync } = await import("./run-sync.js");
    await runSync(system, options);
  });
}

function addImport(parent: Command, system: System): void {
  const command = parent
    .command("import")
    .summary("bring in assets, scans or captured packets")
    .description(
      "Imports into a site: assets (JSON lines, one asset each, checked before anything is sent), a scan of runZero or of Nessus, or captured packets.",
    )
    .addArgument(namedArgument("kind", "what the file holds", ["assets", "scan", "nessus", "packet"]))
    .argument("<file>", "the file; for assets, - is standard input")
    .requiredOption("--site <id>", "the site that it goes to")
    .option("--integration <id>", "the custom integration that found the assets")
    .option("--name <name>", "what the task is called; the name of the file, unless given")
    .option("--description <text>", "what the task is about (assets and scans)")
    .option("--tag <tag>", "a tag of the task (assets); may be given several times", several)
    .option("--exclude-unknown", "leave out assets that the console does not know yet")
    .option("--wait", "wait until the import was processed");
  withExamples(
    addOutputOptions(addDeadline(command)),
    "runwire runzero import assets assets.jsonl --site ID --integration ID --wait",
    "runwire runzero import nessus report.nessus --site ID",
  ).action(async (what, file, options) => {
    const { runImport } = await import("./run-import.js");
    await runImport(system, what, file, options);
  });
}

function addScan(parent: Command, system: System): void {
  const command = parent
    .command("scan")
    .summary("start a scan of a site")
    .description("Starts a scan, and prints its task. With --wait it prints the task as it ended.")
    .argument("<targets...>", "addresses, ranges and names")
    .requiredOption("--site <id>", "the site to scan")
    .option("--exclude <targets>", "what to leave out; may be given several times", several)
    .option("--name <name>", "what the scan is called")
    .option("--explorer <id>", "the Explorer that scans")
    .option("--hosted-zone <name>", "a hosted zone that scans; auto takes any")
    .option("--template <id>", "a scan template; what is given here wins over it")
    .option("--rate <number>", "packets a second", wholeNumber(1))
    .option("--wait", "wait until the scan was processed");
  withExamples(
    addOutputOptions(addDeadline(command)),
    "runwire runzero scan 10.0.0.0/24 --site ID --name office --wait",
  ).action(async (targets, options) => {
    const { runScan } = await import("./run-scan.js");
    await runScan(system, targets, options);
  });
}

function addTasks(parent: Command, system: System): void {
  const tasks = parent
    .command("tasks")
    .summary("list, wait for, stop and read tasks")
    .description("Works with the tasks of an organization.")
    .usage("<command> [options]");
  const list = tasks
    .command("list", { isDefault: true })
    .summary("list tasks (what `tasks` alone does)")
    .description("Lists the tasks of the organization.")
    .option("--status <status>", "only those with this status, such as active or error")
    .option("--search <query>", "only those that match, in runZero's search language");
  withExamples(addOutputOptions(list), "runwire runzero tasks --status active").action(async (options) => {
    const { listTasks } = await import("./run-tasks.js");
    await listTasks(system, options);
  });
  const wait = tasks
    .command("wait")
    .summary("wait until a task has ended")
    .description("Waits until a task was processed, and prints it. A task that failed ends with code 1.")
    .argument("<id>", "the task");
  withExamples(addOutputOptions(addDeadline(wait)), "runwire runzero tasks wait ID").action(
    async (id, options) => {
      const { waitForTask } = await import("./run-tasks.js");
      await waitForTask(system, id, options);
    },
  );
  const stop = tasks
    .command("stop")
    .summary("stop a task that runs, or cancel one that waits")
    .description("Stops a task that runs, or cancels one that waits.")
    .argument("<id>", "the task");
  withExamples(addOutputOptions(stop), "runwire runzero tasks stop ID").action(async (id, options) => {
    const { stopTask } = await import("./run-tasks.js");
    await stopTask(system, id, options);
  });
  for (const [file, summary] of [
    ["data", "what a scan collected"],
    ["log", "the log of a task"],
    ["changes", "what a task changed"],
  ] as const) {
    const read = tasks
      .command(file)
      .summary(`write ${summary}`)
      .description(`Writes ${summary}, without its compression.`)
      .argument("<id>", "the task")
      .option("-o, --output <file>", "write to this file instead of standard output")
      .option("--ca <file>", "trust the authorities in this PEM file, instead of the built-in ones");
    withExamples(
      read,
      `runwire runzero tasks ${file} ID -o ${file === "data" ? "scan.json" : `${file}.txt`}`,
    ).action(async (id, options) => {
      const { readTaskFile } = await import("./run-tasks.js");
      await readTaskFile(system, file, id, options);
    });
  }
}

function addUsage(parent: Command, system: System): void {
  const command = parent
    .command("usage")
    .summary("show how many calls are left today")
    .description("Shows the daily budget of the account, as the console tells it. That costs one call.");
  withExamples(addOutputOptions(command), "runwire runzero usage --select remaining").action(
    async (options) => {
      const { showUsage } = await import("./run-usage.js");
      await showUsage(system, options);
    },
  );
}
