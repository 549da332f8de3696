import type { RunzeroEmulatorOptions } from "@runwire/emulator";
import { Option } from "commander";
import type { MockSystem } from "./mock-systems.js";
import { milliseconds, seconds } from "./parse-duration.js";
import { wholeNumber } from "./parse-integer.js";
import { parseTaskDurations } from "./parse-task-durations.js";
import { parseWindow } from "./parse-window.js";

/** The options of `runwire mock runzero` by their names in commander; most are the emulator's own. */
interface RunzeroMockOptions
  extends Omit<RunzeroEmulatorOptions, "tokenLifetimeMs" | "wrongKindStatus" | "deleteDelayMs"> {
  /** Milliseconds, read from seconds. */
  readonly tokenLifetime?: number;
  readonly wrongKind?: "400" | "401";
  /** Milliseconds. */
  readonly deleteDelay?: number;
}

/** runZero: a console with one account. */
export const runzeroMock: MockSystem = {
  name: "runzero",
  title: "runZero",
  description:
    "Serves an emulator of a runZero console: generated assets, real tokens and keys, request limits, tasks and imports. What is not documented of the real console is an option.",
  examples: [
    "runwire mock runzero",
    "runwire mock runzero --tls --json --assets 1000 --window 5/2",
    "runwire mock runzero --fault '503*2@getSites' --fault 429:30",
    "runwire mock runzero --task-durations new=0,active=0,scanned=0,processing=0",
  ],

  addOptions(command) {
    command
      .optionsGroup("Data:")
      .option(
        "--assets <number>",
        "assets of each organization; 1,000 if not given",
        wholeNumber(0, 10_000_000),
      )
      .option("--sites <number>", "sites of each organization; 3 if not given", wholeNumber(1, 1000))
      .option(
        "--organizations <number>",
        "organizations of the account; 1 if not given",
        wholeNumber(1, 1000),
      )
      .option("--seed <number>", "another seed makes other data and other keys", wholeNumber(0, 2 ** 32 - 1))
      .optionsGroup("Limits:")
      .option(
        "--window <window>",
        "requests per seconds, or off; 2000/300 if not given, as runZero has it",
        parseWindow,
      )
      .option("--count-refused", "requests that the window refuses take places in it too")
      .option(
        "--daily-limit <number>",
        "calls that the account has a day; one an asset, and at least 10,000, if not given",
        wholeNumber(0),
      )
      .addOption(
        new Option("--retry-after <form>", "how a 429 says when to come back; seconds if not given").choices([
          "seconds",
          "date",
          "none",
        ]),
      )
      .optionsGroup("Keys and licence:")
      .option(
        "--token-lifetime <seconds>",
        "how long an access token lives; 1800 if not given",
        seconds({ least: 1 }),
      )
      .addOption(
        new Option(
          "--wrong-kind <status>",
          "the status for a key of the wrong kind; 401 if not given",
        ).choices(["400", "401"]),
      )
      .option("--hearsay", "refuse also what is only reported to be refused")
      .addOption(
        new Option("--licence <licence>", "what the account has licensed; platform if not given").choices([
          "platform",
          "professional",
          "community",
        ]),
      )
      .option("--licence-expired", "refuse scans and uploads, as after the end of a licence")
      .optionsGroup("Behaviour:")
      .option(
        "--task-durations <list>",
        "milliseconds a task stays in each status; new=200,active=800,scanned=200,processing=500 if not given",
        parseTaskDurations,
      )
      .option(
        "--delete-delay <ms>",
        "milliseconds a deleted asset is still there; 0 if not given",
        milliseconds,
      )
      .addOption(
        new Option(
          "--unknown-fields <way>",
          "what happens to unknown names in fields; ignore if not given",
        ).choices(["ignore", "reject"]),
      )
      .option("--page-sync", "page the asset sync for clients that send page_size, as some consoles do")
      .option("--storage-origin <url>", "where task data is fetched from; this server by its other name")
      .option("--storage-encoding", "the storage declares its gzip files as Content-Encoding: gzip")
      .option("--strict-storage", "the storage refuses requests that bring an Authorization header along");
  },

  async emulate(options) {
    const { tokenLifetime, wrongKind, deleteDelay, ...same } = options as RunzeroMockOptions;
    const { runzeroEmulator } = await import("@runwire/emulator");
    const emulator = runzeroEmulator({
      ...same,
      ...(tokenLifetime !== undefined && { tokenLifetimeMs: tokenLifetime }),
      ...(wrongKind !== undefined && { wrongKindStatus: wrongKind === "400" ? 400 : 401 }),
      ...(deleteDelay !== undefined && { deleteDelayMs: deleteDelay }),
    });
    const { organizationId, clientId, clientSecret, accountToken, organizationToken, exportToken } = emulator;
    return {
      emulator,
      credentials: { organizationId, clientId, clientSecret, accountToken, organizationToken, exportToken },
      env: (url) => ({
        RUNZERO_URL: url,
        RUNZERO_CLIENT_ID: clientId,
        RUNZERO_CLIENT_SECRET: clientSecret,
        RUNZERO_ORGANIZATION_ID: organizationId,
      }),
      tries: (url) => ({
        curl: `-H 'Authorization: Bearer ${organizationToken}' ${url}/api/v1.0/org/sites`,
        runwire: { before: "runzero export assets", after: "| head -1" },
      }),
    };
  },
};
