import type { Command } from "commander";
import { withExamples } from "../jobs/job.js";
import { namedArgument } from "../named-argument.js";
import { addOutputOptions } from "../output-options.js";
import { SYSTEMS, systemNamed } from "../systems.js";

/** Adds `whoami` and `doctor`. */
export function addCheckCommands(program: Command): void {
  const names = SYSTEMS.map(({ name }) => name);
  const whoami = program
    .command("whoami")
    .summary("show whose a credential is, and what it may do")
    .description(
      "Asks the API whose the credential is, and lists how many operations of each group it may call.",
    )
    .addArgument(namedArgument("system", "the system", names));
  withExamples(addOutputOptions(whoami), "runwire whoami runzero").action(async (name, options) => {
    const { showIdentity } = await import("./run-whoami.js");
    const system = systemNamed(name);
    if (system !== undefined) await showIdentity(system, options);
  });
  const doctor = program
    .command("doctor")
    .summary("find out why a system cannot be reached")
    .description(
      "Checks, one after the other: settings, proxy, name, connection, certificate, clock, credential, licence. Each is one line; the first that fails names its cause, and decides the exit code.",
    )
    .addArgument(namedArgument("system", "the system", names))
    .option("--ca <file>", "trust the authorities in this PEM file, instead of the built-in ones")
    .option("--json", "print the checks as JSON");
  withExamples(doctor, "runwire doctor runzero").action(async (name, options) => {
    const { runDoctor } = await import("./run-doctor.js");
    const system = systemNamed(name);
    if (system !== undefined) await runDoctor(system, options);
  });
}
