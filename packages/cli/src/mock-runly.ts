import type { RunlyEmulatorOptions } from "@runwire/emulator";
import { Option } from "commander";
import type { MockSystem } from "./mock-systems.js";
import { seconds } from "./parse-duration.js";
import { wholeNumber } from "./parse-integer.js";

/** The options of `runwire mock runly` by their names in commander; most are the emulator's own. */
interface RunlyMockOptions extends Omit<RunlyEmulatorOptions, "queueMs" | "runMs" | "refusedTemplateStatus"> {
  /** Milliseconds, read from seconds. */
  readonly queueTime?: number;
  readonly runTime?: number;
  readonly refusedTemplateStatus?: string;
}

/** Runly: an organization with runs that progress, and their live channels. */
export const runlyMock: MockSystem = {
  name: "runly",
  title: "Runly",
  description:
    "Serves an emulator of a Runly organization: runs that progress, templates, environments, clusters, packages, both kinds of key, and the live channels of runs over WebSockets. Pages of any origin may use it. What is not known of the real API is an option.",
  examples: [
    "runwire mock runly",
    "runwire mock runly --json --run-time 60",
    "runwire mock runly --no-public-reads --refused-template-status 404",
  ],

  addOptions(command) {
    command
      .optionsGroup("Data:")
      .option("--runs <number>", "runs of the past; 40 if not given", wholeNumber(0, 100_000))
      .option("--items <number>", "items of a run; 40 if not given", wholeNumber(0, 1_000_000))
      .option("--seed <number>", "another seed makes other data and other keys", wholeNumber(0, 2 ** 32 - 1))
      .optionsGroup("Behaviour:")
      .option("--queue-time <seconds>", "a run waits so long; 0.5 if not given", seconds({ least: 0 }))
      .option("--run-time <seconds>", "and takes so long; 8 if not given", seconds({ least: 0 }))
      .option("--no-public-reads", "publishable keys may only listen to channels")
      .option("--no-public-settings", "publishable keys may not override settings of templates")
      .addOption(
        new Option(
          "--refused-template-status <status>",
          "what a publishable key is answered for a template that is not open to it; 403 if not given",
        ).choices(["401", "403", "404"]),
      );
  },

  async emulate(options) {
    const { queueTime, runTime, refusedTemplateStatus, ...same } = options as RunlyMockOptions;
    const { runlyEmulator } = await import("@runwire/emulator");
    const emulator = runlyEmulator({
      ...same,
      ...(queueTime !== undefined && { queueMs: queueTime }),
      ...(runTime !== undefined && { runMs: runTime }),
      ...(refusedTemplateStatus !== undefined && {
        refusedTemplateStatus: Number(refusedTemplateStatus) as 401 | 403 | 404,
      }),
    });
    const { organization, environment, template, closedTemplate, secretKey, publishableKey } = emulator;
    return {
      emulator,
      credentials: { organization, environment, template, closedTemplate, secretKey, publishableKey },
      env: (url) => ({
        RUNLY_URL: url,
        RUNLY_ORGANIZATION: organization,
        RUNLY_SECRET_KEY: secretKey,
      }),
      tries: (url) => ({
        curl: `-H 'Authorization: Bearer ${publishableKey}' -H 'Content-Type: application/json' -d '{"template":"${template}"}' ${url}/${organization}/environments/${environment}/runs/`,
      }),
    };
  },
};
