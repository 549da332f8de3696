import { clientArguments, credentialFromEnv, refuseSecretInPage, variable } from "@runwire/client";
import { type Caller, createGroups, createPathCalls, type PathCalls, requireOptions } from "@runwire/core";
import { type AgentJobs, createAgentJobs } from "./agents.js";
import { type ClientOptions, resolveOptions } from "./client-options.js";
import { createConnection } from "./connection.js";
import type { Groups } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import { createReviewJobs, type ReviewJobs } from "./reviews.js";
import { system } from "./system.js";
import { createTargetJobs, type TargetJobs } from "./targets.js";
import { createTaskJobs, type TaskJobs } from "./tasks.js";
import { createTemplateJobs, type TemplateJobs } from "./templates.js";

/** What people script with Runops, beside the operations and in their groups. */
export interface Jobs {
  readonly tasks: TaskJobs;
  readonly reviews: ReviewJobs;
  readonly targets: TargetJobs;
  readonly templates: TemplateJobs;
  readonly agents: AgentJobs;
}

/**
 * A client of Runops.
 *
 * - `client.tasks.run({ target, script })`, `client.tasks.wait(id)`, `client.reviews.approve(id)`, …: what people script.
 * - `client.tasks.get({ path: { id } })`, `client.targets.list()`, …: the operations, in groups. They throw unless the
 *   server answers with success. `client.targets.list.all()` walks the pages.
 * - `client.GET("/tasks/{id}", …)`: the same by path. They return `{ data, error, response }`.
 */
export type Client = Groups & Jobs & PathCalls<paths>;

/** How clients are made. None makes a request before its first call. */
export interface ClientConstructor {
  /** With client credentials: a token is obtained at the first call, and kept fresh. */
  new (clientId: string, clientSecret: string, options?: ClientOptions): Client;
  /** With client credentials given as options. */
  new (options: ClientOptions & { readonly clientId: string; readonly clientSecret: string }): Client;
  /** With a token that is there already, such as that of a person; a word `Bearer` before it is taken off. */
  new (options: ClientOptions & { readonly token: string }): Client;
  /**
   * With `RUNOPS_CLIENT_ID` and `RUNOPS_CLIENT_SECRET`, or `RUNOPS_TOKEN`; and `RUNOPS_URL`, `RUNOPS_AUTH_URL` and
   * `RUNOPS_AUDIENCE`, unless the options have them.
   */
  fromEnv(options?: ClientOptions): Client;
  readonly prototype: Client;
}

class RunopsClient {
  constructor(...given: unknown[]) {
    const options = resolveOptions(clientArguments(given, "new Client({ token, …options })"));
    refuseSecretInPage(system.name, options.dangerouslyAllowBrowser);
    const caller = createConnection(options);
    Object.assign(
      this,
      withJobs(createGroups(operations, caller), caller),
      createPathCalls(operations, caller),
    );
  }

  static fromEnv(options: ClientOptions = {}): RunopsClient {
    const {
      url = variable("RUNOPS_URL"),
      authUrl = variable("RUNOPS_AUTH_URL"),
      audience = variable("RUNOPS_AUDIENCE"),
    } = requireOptions("Client.fromEnv", options);
    return new RunopsClient({ ...credentialFromEnv("RUNOPS"), ...options, url, authUrl, audience });
  }
}
Object.defineProperty(RunopsClient, "name", { value: "Client" });

/**
 * Makes a client of Runops.
 *
 * ```ts
 * const runops = new Client(clientId, clientSecret);
 * const { log } = await runops.tasks.run({ target: "orders", script: "select count(*) from orders" });
 * ```
 *
 * Throws an `InvalidCallError` for a credential that is missing, malformed or doubled, and for an option that is
 * unknown or out of range.
 */
export const Client: ClientConstructor = RunopsClient as unknown as ClientConstructor;

/** The groups with the jobs among their operations. */
function withJobs(groups: Record<string, object>, caller: Caller): Record<string, object> {
  const jobs: Jobs = {
    tasks: createTaskJobs(caller),
    reviews: createReviewJobs(caller),
    targets: createTargetJobs(caller),
    templates: createTemplateJobs(caller),
    agents: createAgentJobs(caller),
  };
  const merged = Object.entries(jobs).map(([name, own]) => [name, { ...groups[name], ...own }]);
  return { ...groups, ...Object.fromEntries(merged) };
}
