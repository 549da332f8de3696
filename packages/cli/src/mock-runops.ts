import type { RunopsEmulatorOptions } from "@runwire/emulator";
import { Option } from "commander";
import type { MockSystem } from "./mock-systems.js";
import { seconds } from "./parse-duration.js";
import { wholeNumber } from "./parse-integer.js";

/** The options of `runwire mock runops` by their names in commander; most are the emulator's own. */
interface RunopsMockOptions
  extends Omit<
    RunopsEmulatorOptions,
    "tokenLifetimeMs" | "waitLimitMs" | "reviewAfterMs" | "inlineLimitBytes"
  > {
  /** Milliseconds, read from seconds. */
  readonly tokenLifetime?: number;
  readonly waitLimit?: number;
  readonly reviewAfter?: number;
  readonly inlineLimit?: number;
}

/** Runops: an organization with targets, tasks and reviews, and its token endpoint. */
export const runopsMock: MockSystem = {
  name: "runops",
  title: "Runops",
  description:
    "Serves an emulator of a Runops organization: targets, tasks that run and wait for reviews, logs in all four ways, users, templates, agents, and the token endpoint beside it. What is not known of the real API is an option.",
  examples: [
    "runwire mock runops",
    "runwire mock runops --tls --json --tasks 1000",
    "runwire mock runops --review-after 5 --review-answer rejected",
    "runwire mock runops --wait-limit 0 --inline-limit 0",
  ],

  addOptions(command) {
    command
      .optionsGroup("Data:")
      .option("--tasks <number>", "tasks of the past week; 60 if not given", wholeNumber(0, 1_000_000))
      .option("--seed <number>", "another seed makes other data and other keys", wholeNumber(0, 2 ** 32 - 1))
      .optionsGroup("Keys:")
      .option(
        "--token-lifetime <seconds>",
        "how long a token lives; 86400 if not given, as documented",
        seconds({ least: 1 }),
      )
      .optionsGroup("Behaviour:")
      .option(
        "--wait-limit <seconds>",
        "a task that takes longer is answered as still running; 10 if not given",
        seconds({ least: 0 }),
      )
      .option("--inline-limit <bytes>", "longer outputs are stored; 10000 if not given", wholeNumber(0))
      .option(
        "--review-after <seconds>",
        "emulated reviewers answer after so long, group by group; never if not given",
        seconds({ least: 0 }),
      )
      .addOption(
        new Option("--review-answer <answer>", "what they answer; approved if not given").choices([
          "approved",
          "rejected",
        ]),
      )
      .option("--agents-as-text", "list agents in the older form, as name:tags")
      .option(
        "--default-limit <number>",
        "records of a list without a limit; 100 if not given",
        wholeNumber(1),
      )
      .option(
        "--no-strict-storage",
        "the storage lets requests pass that bring an Authorization header along",
      );
  },

  async emulate(options) {
    const { tokenLifetime, waitLimit, reviewAfter, inlineLimit, ...same } = options as RunopsMockOptions;
    const { runopsEmulator } = await import("@runwire/emulator");
    const emulator = runopsEmulator({
      ...same,
      ...(tokenLifetime !== undefined && { tokenLifetimeMs: tokenLifetime }),
      ...(waitLimit !== undefined && { waitLimitMs: waitLimit }),
      ...(reviewAfter !== undefined && { reviewAfterMs: reviewAfter }),
      ...(inlineLimit !== undefined && { inlineLimitBytes: inlineLimit }),
    });
    const { clientId, clientSecret } = emulator;
    return {
      emulator,
      credentials: { clientId, clientSecret },
      env: (url) => ({
        RUNOPS_URL: url,
        RUNOPS_AUTH_URL: url,
        RUNOPS_CLIENT_ID: clientId,
        RUNOPS_CLIENT_SECRET: clientSecret,
      }),
      tries: (url) => {
        const body = JSON.stringify({
          client_id: clientId,
          client_secret: clientSecret,
          audience: "https://runops.us.auth0.com/api/v2/",
          grant_type: "client_credentials",
        });
        return { curl: `-H 'Content-Type: application/json' -d '${body}' ${url}/oauth/token` };
      },
    };
  },
};
