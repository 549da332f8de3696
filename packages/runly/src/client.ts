import { connect, refuseSecretInPage, variable } from "@runwire/client";
import {
  createGroups,
  createPathCalls,
  InvalidCallError,
  inBrowser,
  type PathCalls,
  requireOptions,
} from "@runwire/core";
import { type ClientOptions, type ResolvedOptions, resolveOptions } from "./client-options.js";
import type { CredentialOptions } from "./credentials.js";
import type { Groups } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import { hintFor } from "./hint.js";
import { prepareCall } from "./prepare-call.js";
import type { PublicRuns } from "./public-runs.js";
import { type ConnectRun, runChannel } from "./run-channel.js";
import { createRunJobs, type RunJobs } from "./runs.js";
import { system } from "./system.js";

/**
 * A client of Runly with a secret key.
 *
 * - `client.runs.watch(runId)`, `client.runs.queue({ … })`, …: what people script.
 * - `client.runs.getRunConfig({ path: { runId } })`, `client.clusters.getClusters()`, …: the operations, in groups.
 *   They throw unless the server answers with success.
 * - `client.GET("/{org}/runs/{runId}", …)`: the same by path. They return `{ data, error, response }`.
 *
 * `path.org` is filled in where it is left out.
 */
export type Client = Omit<Groups, "runs"> & { readonly runs: Groups["runs"] & RunJobs } & PathCalls<paths>;

/** A client of Runly with a publishable key: what such a key may do, and nothing else. */
export interface PublicClient {
  readonly runs: PublicRuns;
}

/** How clients are made. None makes a request before its first call. */
export interface ClientConstructor {
  /** With a secret key, or the access token of a person: everything. */
  new (options: ClientOptions & { readonly secretKey: string; readonly publishableKey?: undefined }): Client;
  /** With a publishable key. Pages use `@runwire/runly/browser`, which is much smaller. */
  new (
    options: ClientOptions & { readonly publishableKey: string; readonly secretKey?: undefined },
  ): PublicClient;
  /** With `RUNLY_SECRET_KEY`; and `RUNLY_ORGANIZATION` and `RUNLY_URL`, unless the options have them. */
  fromEnv(options?: Partial<ClientOptions>): Client;
  readonly prototype: Client;
}

class RunlyClient {
  constructor(given: ClientOptions & CredentialOptions) {
    const options = resolveOptions(given);
    const { credential, organization } = options;
    if (credential.kind === "secret") refuseSecretInPage(system.name, options.dangerouslyAllowBrowser);
    const { baseUrl } = options;
    const caller = connect({ system, options, baseUrl, credential }).callerWith({
      prepare: prepareCall(organization, credential.kind),
      hint: (operation, status) => hintFor(operation, status, credential.kind),
    });
    const groups = createGroups(operations, caller);
    const runs = { ...groups.runs, ...createRunJobs(caller, channelOf(options)) };
    Object.assign(this, { ...groups, runs }, createPathCalls(operations, caller));
  }

  static fromEnv(options: Partial<ClientOptions> = {}): RunlyClient {
    const { organization = variable("RUNLY_ORGANIZATION"), url = variable("RUNLY_URL") } = requireOptions(
      "Client.fromEnv",
      options,
    );
    const secretKey = variable("RUNLY_SECRET_KEY");
    if (secretKey === undefined || organization === undefined) {
      const missing = secretKey === undefined ? "RUNLY_SECRET_KEY" : "RUNLY_ORGANIZATION";
      throw new InvalidCallError(`set ${missing}; RUNLY_SECRET_KEY and RUNLY_ORGANIZATION are needed`);
    }
    return new RunlyClient({ ...options, secretKey, organization, url });
  }
}
Object.defineProperty(RunlyClient, "name", { value: "Client" });

/**
 * The live channel of a client. A page puts the key into the address of a socket, where a secret must not stand: with
 * a secret in a page, runs are followed by asking.
 */
function channelOf({ credential, baseUrl, organization, fetch }: ResolvedOptions): ConnectRun | undefined {
  const { kind, secret } = credential;
  if (kind === "secret" && (inBrowser || globalThis.process?.release?.name !== "node")) return undefined;
  return runChannel({ baseUrl, organization, key: () => secret.reveal(), fetch });
}

/**
 * Makes a client of Runly.
 *
 * ```ts
 * const runly = new Client({ secretKey, organization });
 * const run = await runly.runs.queue({ environment: "staging", template: "nightly" });
 * for await (const { state, progress } of runly.runs.watch(run.id)) console.log(state, progress?.success);
 * ```
 *
 * Throws an `InvalidCallError` for a key that is missing, malformed or doubled, and for an option that is unknown or
 * out of range.
 */
export const Client: ClientConstructor = RunlyClient as unknown as ClientConstructor;
