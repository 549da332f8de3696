import { type Command, InvalidArgumentError, Option } from "commander";
import { ANSWER_FORMATS, type Format } from "./format/format.js";
import { parseSelection, type Selection } from "./format/select.js";
import { UsageError } from "./usage-error.js";

/** The options that say in which form an answer is written, and where. */
export interface OutputOptions {
  readonly format?: Format;
  readonly select?: Selection;
  readonly output?: string;
  readonly ca?: string;
}

/** Adds the options of {@link OutputOptions} to a command. */
export function addOutputOptions(command: Command): Command {
  return command
    .optionsGroup("Output:")
    .addOption(
      new Option(
        "--format <format>",
        "table on a terminal for lists, otherwise json or jsonl, unless given",
      ).choices(ANSWER_FORMATS),
    )
    .option(
      "--select <paths>",
      "only this of the answer, or of each record: id,site.name",
      (text: string) => {
        try {
          return parseSelection(text);
        } catch (error) {
          if (error instanceof UsageError) throw new InvalidArgumentError(`${error.message}.`);
          throw error;
        }
      },
    )
    .option("-o, --output <file>", "write to this file instead of standard output")
    .optionsGroup("Connection:")
    .option("--ca <file>", "trust the authorities in this PEM file, instead of the built-in ones");
}

/** Collects an option that may be given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
