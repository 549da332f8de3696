import { connect, refuseSecretInPage, variable } from "@runwire/client";
import {
  createGroups,
  createPathCalls,
  fillParameters,
  InvalidCallError,
  type PathCalls,
  requireOptions,
  typeName,
} from "@runwire/core";
import { type ClientOptions, resolveOptions } from "./client-options.js";
import { createExecutionJobs, type ExecutionJobs } from "./executions.js";
import { createFolderJobs, type FolderJobs } from "./folders.js";
import type { Groups } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import { createRequestJobs, type RequestJobs } from "./requests.js";
import { createRunbookJobs, type RunbookJobs } from "./runbooks.js";
import { createScheduleJobs, type ScheduleJobs } from "./schedules.js";
import { system } from "./system.js";

/** What people script with unSkript. */
export interface Jobs {
  readonly runbooks: RunbookJobs;
  readonly executions: ExecutionJobs;
  readonly schedules: ScheduleJobs;
  readonly requests: RequestJobs;
  readonly folders: FolderJobs;
}

/**
 * A client of one unSkript tenant.
 *
 * - `client.runbooks`, `client.executions`, `client.schedules`, `client.requests`, `client.folders`: what people script.
 * - `client.workflow.getWorkflow()`, `client.execution…`, `client.folder…`, `client.request…`, `client.schedule…`: the
 *   operations, in groups. They throw unless the server answers with success.
 * - `client.GET("/v1alpha1/workflows/{workflowId}", …)`: the same by path. They return `{ data, error, response }`.
 */
export type Client = Groups & PathCalls<paths> & Jobs;

/** How clients are made. None makes a request before its first call. */
export interface ClientConstructor {
  /** With the tenant's origin and a token of it. */
  new (options: ClientOptions): Client;
  /** With `UNSKRIPT_URL` and `UNSKRIPT_API_KEY`, unless the options have them. */
  fromEnv(options?: Partial<ClientOptions>): Client;
  readonly prototype: Client;
}

class UnskriptClient {
  constructor(...given: unknown[]) {
    const [first] = given;
    if (typeof first !== "object" || first === null || Array.isArray(first) || given.length > 1) {
      throw wrongArguments(given);
    }
    const options = resolveOptions(first as ClientOptions);
    refuseSecretInPage(system.name, options.dangerouslyAllowBrowser);
    const { apiKey, baseUrl } = options;
    const caller = connect({
      system,
      options,
      baseUrl,
      credential: { secret: apiKey },
      scheme: { header: "x-unskript-api-key", prefix: "" },
    }).callerWith({ prepare: fillParameters, hint: (_, status) => hintFor(status) });
    Object.assign(this, createGroups(operations, caller), createPathCalls(operations, caller), {
      runbooks: createRunbookJobs(caller),
      executions: createExecutionJobs(caller),
      schedules: createScheduleJobs(caller),
      requests: createRequestJobs(caller),
      folders: createFolderJobs(caller),
    });
  }

  static fromEnv(options: Partial<ClientOptions> = {}): UnskriptClient {
    const { url = variable("UNSKRIPT_URL"), apiKey = variable("UNSKRIPT_API_KEY") } = requireOptions(
      "Client.fromEnv",
      options,
    );
    if (url === undefined || apiKey === undefined) {
      const missing =
        url !== undefined ? "UNSKRIPT_API_KEY" : apiKey !== undefined ? "UNSKRIPT_URL" : "neither";
      const is = missing === "neither" ? "is" : "is not";
      throw new InvalidCallError(`set UNSKRIPT_URL and UNSKRIPT_API_KEY; now ${missing} ${is} set`);
    }
    return new UnskriptClient({ ...options, url, apiKey });
  }
}
Object.defineProperty(UnskriptClient, "name", { value: "Client" });

/**
 * Makes a client of unSkript.
 *
 * ```ts
 * const unskript = new Client({ url: "https://acme.unskript.io", apiKey });
 * const { executionIds } = await unskript.runbooks.run(runbookId, { namespace: "payments" });
 * ```
 *
 * Throws an `InvalidCallError` for an address that is no HTTPS origin, a key that is missing or malformed, and for an
 * option that is unknown or out of range.
 */
export const Client: ClientConstructor = UnskriptClient as unknown as ClientConstructor;

function hintFor(status: number): string | undefined {
  if (status === 401)
    return "check that the key is whole, of this tenant, neither expired nor revoked, and given without a word before it";
  if (status === 403) return "the groups of the key do not permit this";
  return undefined;
}

function wrongArguments(given: readonly unknown[]): InvalidCallError {
  const types = given.map((each) => (each === undefined ? "undefined" : typeName(each)));
  return new InvalidCallError(
    `got ${types.join(", ") || "nothing"}; expected new Client({ url, apiKey, …options })`,
  );
}
