import type { UnskriptEmulatorOptions } from "@runwire/emulator";
import { Option } from "commander";
import type { MockSystem } from "./mock-systems.js";
import { milliseconds } from "./parse-duration.js";
import { wholeNumber } from "./parse-integer.js";
import { parseWindow } from "./parse-window.js";

/** The options of `runwire mock unskript` by their names in commander; most are the emulator's own. */
interface UnskriptMockOptions extends Omit<UnskriptEmulatorOptions, "requireTid"> {
  /** Only the negated form is on the command line. */
  readonly tid?: boolean;
}

/** unSkript: one tenant. */
export const unskriptMock: MockSystem = {
  name: "unskript",
  title: "unSkript",
  description:
    "Serves an emulator of an unSkript tenant: runbooks that run by the clock, executions with their output, requests for approval, folders, schedules that run. What is not documented of the real service is an option.",
  examples: [
    "runwire mock unskript",
    "runwire mock unskript --tls --json --run-ms 0",
    "runwire mock unskript --executions 1000 --last-page documented --fault '503*2@WorkflowsService_GetExecution'",
  ],

  addOptions(command) {
    command
      .optionsGroup("Data:")
      .option("--runbooks <number>", "runbooks of the tenant; 42 if not given", wholeNumber(0, 100_000))
      .option(
        "--vendor-runbooks <number>",
        "the vendor's own runbooks; 20 if not given",
        wholeNumber(0, 100_000),
      )
      .option(
        "--executions <number>",
        "executions of the past, one in four hours; 173 if not given",
        wholeNumber(0, 100_000),
      )
      .option("--seed <number>", "another seed makes other ids and another key", wholeNumber(0, 2 ** 32 - 1))
      .optionsGroup("Limits:")
      .option("--window <window>", "requests per seconds, or off; off if not given", parseWindow)
      .option("--max-page-size <number>", "items of a page at most; 1,000 if not given", wholeNumber(1))
      .optionsGroup("Behaviour:")
      .option("--run-ms <ms>", "milliseconds that a run takes; 3,000 if not given", milliseconds)
      .addOption(
        new Option(
          "--last-page <way>",
          "whether the last page names another one, as was observed; observed if not given",
        ).choices(["observed", "documented"]),
      )
      .addOption(
        new Option(
          "--run-values <name>",
          "the one name under which a run takes its values; both if not given",
        ).choices(["params", "inputs"]),
      )
      .option("--no-tid", "take calls without reqHdr.tid also where the document requires it");
  },

  async emulate(options) {
    const { tid, ...same } = options as UnskriptMockOptions;
    const { unskriptEmulator } = await import("@runwire/emulator");
    const emulator = unskriptEmulator({ ...same, ...(tid !== undefined && { requireTid: tid }) });
    const { apiKey, runbookId, proxyId } = emulator;
    return {
      emulator,
      credentials: { apiKey, ...(runbookId !== undefined && { runbookId }), proxyId },
      env: (url) => ({ UNSKRIPT_URL: url, UNSKRIPT_API_KEY: apiKey }),
      tries: (url) => ({ curl: `-H 'X-unSkript-API-Key: ${apiKey}' ${url}/v1alpha1/workflows` }),
    };
  },
};
