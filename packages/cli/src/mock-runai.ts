import type { RunaiEmulatorOptions } from "@runwire/emulator";
import type { MockSystem } from "./mock-systems.js";
import { milliseconds, seconds } from "./parse-duration.js";
import { wholeNumber } from "./parse-integer.js";

/** The options of `runwire mock runai` by their names in commander; most are the emulator's own. */
interface RunaiMockOptions extends Omit<RunaiEmulatorOptions, "tokenLifetimeMs" | "workloadDurations"> {
  /** Milliseconds, read from seconds. */
  readonly tokenLifetime?: number;
  /** Milliseconds, read from seconds. */
  readonly run?: number;
  /** Milliseconds of each phase before a workload runs. */
  readonly phase?: number;
}

/** Run:ai: a control plane with one cluster. */
export const runaiMock: MockSystem = {
  name: "runai",
  title: "Run:ai",
  description:
    "Serves an emulator of a Run:ai control plane: tokens by every grant, projects and quotas, workloads whose phases pass, users, keys and access rules, reports. What it keeps no state of, it answers as the document allows.",
  examples: [
    "runwire mock runai",
    "runwire mock runai --tls --json --projects 20",
    "runwire mock runai --run 60 --phase 2000",
    "runwire mock runai --partial-metrics --fault '503*2@get_projects'",
  ],

  addOptions(command) {
    command
      .optionsGroup("Data:")
      .option("--projects <number>", "projects at first; 3 if not given", wholeNumber(0, 10_000))
      .option("--nodes <number>", "nodes of the cluster; 4 if not given", wholeNumber(0, 10_000))
      .option(
        "--records <number>",
        "records of each list without state; 3 if not given",
        wholeNumber(0, 100_000),
      )
      .option("--seed <number>", "another seed makes other data and other keys", wholeNumber(0, 2 ** 32 - 1))
      .optionsGroup("Keys:")
      .option(
        "--token-lifetime <seconds>",
        "how long a token lives; 3600 if not given",
        seconds({ least: 1 }),
      )
      .optionsGroup("Behaviour:")
      .option("--run <seconds>", "how long a training runs; 1.5 if not given", seconds({ least: 0 }))
      .option(
        "--phase <ms>",
        "how long a workload is in each phase before it runs; 100 or 200 if not given",
        milliseconds,
      )
      .option("--partial-metrics", "answer metrics with 207 and without their last series");
  },

  async emulate(options) {
    const { tokenLifetime, run, phase, ...same } = options as RunaiMockOptions;
    const { runaiEmulator } = await import("@runwire/emulator");
    const emulator = runaiEmulator({
      ...same,
      ...(tokenLifetime !== undefined && { tokenLifetimeMs: tokenLifetime }),
      workloadDurations: {
        ...(run !== undefined && { Running: run }),
        ...(phase !== undefined && { Creating: phase, Initializing: phase, Pending: phase }),
      },
    });
    const { clientId, clientSecret } = emulator;
    return {
      emulator,
      credentials: { clientId, clientSecret },
      env: (url) => ({ RUNAI_URL: url, RUNAI_CLIENT_ID: clientId, RUNAI_CLIENT_SECRET: clientSecret }),
      tries: (url) => ({
        curl: `-d grant_type=client_credentials -d client_id=${clientId} -d client_secret=${clientSecret} ${url}/api/v2/token`,
      }),
    };
  },
};
