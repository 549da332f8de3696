import { clientArguments, credentialFromEnv, refuseSecretInPage, variable } from "@runwire/client";
import { type Caller, createGroups, createPathCalls, type PathCalls, requireOptions } from "@runwire/core";
import { type ClientOptions, type CredentialOptions, resolveOptions } from "./client-options.js";
import { connect } from "./connection.js";
import type { Groups } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import { createReportJobs, type ReportJobs } from "./report-jobs.js";
import { createSubmitJobs, type InferenceJobs, type TrainingJobs, type WorkspaceJobs } from "./submit.js";
import { system } from "./system.js";
import { createWorkloadJobs, type WorkloadJobs } from "./workload-jobs.js";

/** What the groups of a client have beside their operations. */
export interface Jobs {
  readonly workloads: WorkloadJobs;
  readonly reports: ReportJobs;
  readonly workspaces: WorkspaceJobs;
  readonly trainings: TrainingJobs;
  readonly inferences: InferenceJobs;
}

/**
 * A client of a Run:ai control plane.
 *
 * - `client.projects.getProjects()`, and so on: the operations, in groups. They throw unless the server answers with
 *   success. `client.projects.getProjects.all()` walks all pages.
 * - `client.GET("/api/v1/org-unit/projects", …)`: the same by path. They return `{ data, error, response }`.
 * - `client.trainings.submit()`, `client.workloads.wait()`, `client.reports.wait()`: the jobs that people script.
 */
export type Client = Groups & Jobs & PathCalls<paths>;

/** How clients are made. None makes a request before its first call. */
export interface ClientConstructor {
  /** With the client id and secret of a service account or an access key: tokens are obtained and kept fresh. */
  new (clientId: string, clientSecret: string, options: ClientOptions & { readonly url: string }): Client;
  /** With client credentials given as options. */
  new (
    options: ClientOptions & {
      readonly clientId: string;
      readonly clientSecret: string;
      readonly url: string;
    },
  ): Client;
  /** With a bearer token that was obtained elsewhere. */
  new (options: ClientOptions & { readonly token: string; readonly url: string }): Client;
  /**
   * With `RUNAI_CLIENT_ID` and `RUNAI_CLIENT_SECRET`, or `RUNAI_TOKEN`; and `RUNAI_URL`, unless the options have it.
   */
  fromEnv(options?: ClientOptions): Client;
  readonly prototype: Client;
}

class RunaiClient {
  constructor(...given: unknown[]) {
    const options = resolveOptions(
      clientArguments(given, "new Client({ token, url, …options })") as ClientOptions & CredentialOptions,
    );
    refuseSecretInPage(system.name, options.dangerouslyAllowBrowser);
    Object.assign(this, parts(connect(options)));
  }

  static fromEnv(options: ClientOptions = {}): RunaiClient {
    const { url = variable("RUNAI_URL") } = requireOptions("Client.fromEnv", options);
    return new RunaiClient({ ...credentialFromEnv("RUNAI"), ...options, url });
  }
}
Object.defineProperty(RunaiClient, "name", { value: "Client" });

/**
 * Makes a client of a Run:ai control plane.
 *
 * ```ts
 * const runai = new Client(clientId, clientSecret, { url: "https://my-tenant.run.ai" });
 * for await (const project of runai.projects.getProjects.all()) console.log(project.name);
 * ```
 *
 * Throws an `InvalidCallError` for a credential that is missing or doubled, for a `url` that is no origin, and for an
 * option that is unknown or out of range.
 */
export const Client: ClientConstructor = RunaiClient as unknown as ClientConstructor;

/** The parts of a client are own properties: what it has is what an editor and the console show. */
function parts(caller: Caller): object {
  const groups: Record<string, object> = createGroups(operations, caller);
  const jobs: Record<string, object> = {
    workloads: createWorkloadJobs(caller),
    reports: createReportJobs(caller),
    ...createSubmitJobs(caller),
  };
  for (const [group, own] of Object.entries(jobs)) groups[group] = { ...groups[group], ...own };
  return { ...groups, ...createPathCalls<paths>(operations, caller) };
}
