import type { Operation } from "@runwire/core";
import { type Command, Help, Option } from "commander";
import { addOutputOptions, several } from "../output-options.js";
import { parseCursor } from "../parse-cursor.js";
import { wholeNumber } from "../parse-integer.js";
import type { System } from "../systems.js";
import { type Called, describeOperation } from "./describe-operation.js";
import type { CallOptions } from "./run-operation.js";

const PAGING = ["--all", "--page-size <number>", "--cursor <json>"] as const;

/** Adds a command that calls one operation, with the options that it takes. */
export function addOperationCommand(
  parent: Command,
  operation: Operation,
  system: System,
  called: Called,
): void {
  const { parameters, body, page, group, name } = operation;
  const description = describeOperation(operation, system, called);
  const wrap = Help.prototype.boxWrap;
  const command = parent
    .command(called.word)
    // What is laid out already is not folded again; the descriptions of options are.
    .configureHelp({
      boxWrap(text, width) {
        return text === description ? text : wrap.call(this, text, width);
      },
    })
    .summary(`call ${group}.${name}`)
    .description(description)
    .usage("[options]")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .optionsGroup("Call:");
  for (const place of ["path", "query", "header"] as const) {
    const option = new Option(
      `--${place} <name=value>`,
      `a ${place} parameter; may be given several times`,
    ).argParser(several);
    // Known, too, where the operation has none: then it is refused with what the operation has.
    if (!parameters.some((one) => one.in === place)) option.hideHelp();
    command.addOption(option);
  }
  if (body !== undefined) {
    const type = body.mediaTypes[0] ?? "";
    if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
      command.option(
        "--form <name=value>",
        "a field of the form, or name=@FILE; may be given several times",
        several,
      );
    else command.option("--body <body>", "@FILE, or - for standard input, or the JSON itself");
  } else command.addOption(new Option("--body <body>").hideHelp());
  if (page !== undefined) {
    command
      .option("--all", "walk all pages, and write their records")
      .option("--page-size <number>", "with --all: records a request asks for", wholeNumber(1, page.maxSize))
      .option("--cursor <json>", "with --all: go on where an earlier walk ended", parseCursor);
  }
  // As are these where there are no pages: they are refused with what the operation does instead.
  else for (const flags of PAGING) command.addOption(new Option(flags).hideHelp());
  addOutputOptions(command).action(async (options: CallOptions) => {
    const { runOperation } = await import("./run-operation.js");
    await runOperation(system, operation, options);
  });
}
