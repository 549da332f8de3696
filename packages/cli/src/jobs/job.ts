import type { Command } from "commander";
import { type Delivery, deliver } from "../delivery.js";
import { openClient } from "../open-client.js";
import type { OutputOptions } from "../output-options.js";
import { seconds } from "../parse-duration.js";
import type { System } from "../systems.js";

/** What a job works with: a client, and where its result goes. */
export interface JobContext<Client> extends Delivery {
  readonly client: Client;
  /** Shows what is being done, such as `task 7 is running`, in the line of progress. */
  note(text: string): void;
}

/** Runs a job: signs in, keeps the line of progress, and delivers what `work` writes. */
export async function runJob<Client extends object>(
  system: System,
  options: Pick<OutputOptions, "ca" | "output">,
  work: (context: JobContext<Client>) => Promise<void>,
): Promise<void> {
  await deliver(options, async (delivery) => {
    const client = await openClient<Client>(system, delivery);
    let shown = "";
    delivery.show(() => ({ note: shown }));
    const note = (text: string): void => {
      shown = text;
    };
    await work({ ...delivery, client, note });
  });
}

/** Adds the examples at the end of a command's help. */
export function withExamples(command: Command, ...lines: readonly string[]): Command {
  const title = lines.length === 1 ? "Example" : "Examples";
  return command.addHelpText("after", `\n${title}:\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
}

/** The longest that a job waits. */
export function addDeadline(command: Command): Command {
  return command.option(
    "--deadline <seconds>",
    "how long to wait in all; 3600 if not given",
    seconds({ least: 0.001 }),
  );
}

/** Options without those that were not given: an option that is `undefined` is not an option that is absent. */
export function given<T extends object>(options: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
