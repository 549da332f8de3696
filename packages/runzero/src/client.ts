import type { Secret } from "@runwire/auth";
import {
  type CallOptions,
  createGroups,
  createPathCalls,
  InvalidCallError,
  inBrowser,
  type PathCalls,
  type Usage,
} from "@runwire/core";
import { type ClientOptions, requireOrganizationId, resolveOptions } from "./client-options.js";
import { type Connection, connect } from "./connection.js";
import type { CredentialOptions } from "./credentials.js";
import {
  createEachOrganization,
  type EachOrganizationOptions,
  type OrganizationClient,
} from "./each-organization.js";
import type {
  AccountKeyGroups,
  AccountKeyPaths,
  ClientKeyGroups,
  ClientKeyPaths,
  ExportKeyGroups,
  ExportKeyPaths,
  OrganizationKeyGroups,
  OrganizationKeyPaths,
} from "./generated/api.js";
import { operations } from "./generated/operations.js";
import type { KeyKind } from "./key-kind.js";
import { createResources, type OrganizationResources, type Resources } from "./resources.js";
import { createRotateSecret } from "./rotate-secret.js";

interface GroupsByKind {
  readonly client: ClientKeyGroups;
  readonly account: AccountKeyGroups;
  readonly organization: OrganizationKeyGroups;
  readonly export: ExportKeyGroups;
  readonly token: ClientKeyGroups;
}

interface PathsByKind {
  readonly client: ClientKeyPaths;
  readonly account: AccountKeyPaths;
  readonly organization: OrganizationKeyPaths;
  readonly export: ExportKeyPaths;
  readonly token: ClientKeyPaths;
}

interface ResourcesByKind {
  readonly client: OrganizationResources;
  readonly account: OrganizationResources;
  readonly organization: OrganizationResources;
  readonly export: Resources;
  readonly token: OrganizationResources;
}

/** Members of clients whose credential can reach several organizations. */
export interface OrganizationSwitch<Kind extends KeyKind> {
  /** The same client for another organization: same token, window and budget, another `_oid`. */
  withOrganization(organizationId: string): Client<Kind>;
  /**
   * All organizations that the key reaches, each with a client for it:
   *
   * ```ts
   * for await (const { organization, client } of runzero.eachOrganization()) {
   *   console.log(organization.name, (await client.organization.getSites()).length);
   * }
   * ```
   */
  eachOrganization(
    options?: EachOrganizationOptions,
  ): AsyncGenerator<OrganizationClient<Client<Kind>>, void, undefined>;
}

/** Members of clients with client credentials. */
export interface SecretRotation {
  /**
   * Gives the API client a new secret. The old one stops working at once; this client, and all that share its token,
   * go on with the new one. It is in the console no more: store what `reveal()` gives. It is sent once and never
   * repeated; if the answer gets lost, so does the secret.
   *
   * ```ts
   * const secret = await runzero.rotateSecret();
   * await store(secret.reveal()); // printed, it shows as [secret]
   * ```
   */
  rotateSecret(options?: CallOptions): Promise<Secret>;
}

/** Members of every client, whatever its credential. */
export interface ClientMembers {
  /** The daily budget as the server last told it; `undefined` before the first answer that did. */
  readonly usage: Usage | undefined;
}

/**
 * A client of runZero. What it has depends on the kind of its credential: an operation that the key cannot call
 * does not compile, and is refused before a request.
 *
 * - `client.organization.getSites()`, `client.account…`, `client.export…`: the operations, in groups. They
 *   throw unless the server answers with success.
 * - `client.GET("/org/sites/{site_id}", …)`: the same by path. They return `{ data, error, response }`.
 * - `client.assets.export()`, and so on: the jobs that people script.
 */
export type Client<Kind extends KeyKind = "client"> = GroupsByKind[Kind] &
  PathCalls<PathsByKind[Kind]> &
  ResourcesByKind[Kind] &
  ClientMembers &
  (Kind extends "organization" | "export" ? unknown : OrganizationSwitch<Kind>) &
  (Kind extends "client" | "token" ? SecretRotation : unknown);

/** How clients are made. None makes a request before its first call. */
export interface ClientConstructor {
  /** With OAuth 2.0 client credentials: a token is obtained at the first call, and kept fresh. */
  new (clientId: string, clientSecret: string, options?: ClientOptions): Client;
  /** With client credentials given as options. */
  new (options: ClientOptions & { readonly clientId: string; readonly clientSecret: string }): Client;
  /** With an organization token (`OT…`): all but the account. */
  new (options: ClientOptions & { readonly organizationToken: string }): Client<"organization">;
  /** With an export token (`ET…`): exports only. */
  new (options: ClientOptions & { readonly exportToken: string }): Client<"export">;
  /** With an account token (`CT…`): everything, one organization at a time. */
  new (options: ClientOptions & { readonly accountToken: string }): Client<"account">;
  /** With a key or access token whose kind is not told: the server decides what it may do. */
  new (options: ClientOptions & { readonly token: string }): Client<"token">;
  /**
   * With `RUNZERO_CLIENT_ID` and `RUNZERO_CLIENT_SECRET`, or `RUNZERO_TOKEN`; and `RUNZERO_ORGANIZATION_ID` and
   * `RUNZERO_URL`, unless the options have them.
   */
  fromEnv(options?: ClientOptions): Client<"token">;
  readonly prototype: Client;
}

const credentialVariables = ["RUNZERO_CLIENT_ID", "RUNZERO_CLIENT_SECRET", "RUNZERO_TOKEN"];

class RunzeroClient {
  constructor(...given: unknown[]) {
    const options = resolveOptions(toOptions(given));
    if (inBrowser && options.dangerouslyAllowBrowser !== true) {
      throw new InvalidCallError(
        "a secret in a page can be read by every visitor: call runZero from a server of yours, " +
          "or pass dangerouslyAllowBrowser: true where only you open the page",
      );
    }
    assemble(this, connect(options), options.organizationId);
  }

  static fromEnv(options: ClientOptions = {}): RunzeroClient {
    const env = globalThis.process?.env ?? {};
    // A variable that is set to nothing is not set.
    const read = (name: string) => env[name]?.trim() || undefined;
    const [clientId, clientSecret, token] = [
      read("RUNZERO_CLIENT_ID"),
      read("RUNZERO_CLIENT_SECRET"),
      read("RUNZERO_TOKEN"),
    ];
    const isPair = clientId !== undefined && clientSecret !== undefined;
    const isToken = token !== undefined && clientId === undefined && clientSecret === undefined;
    if ((!isPair && !isToken) || (isPair && token !== undefined)) {
      const set =
        credentialVariables.filter((name) => read(name) !== undefined).join(" and ") || "none of them";
      throw new InvalidCallError(
        `set RUNZERO_CLIENT_ID and RUNZERO_CLIENT_SECRET, or RUNZERO_TOKEN; now ${set} is set`,
      );
    }
    return new RunzeroClient({
      ...(isPair ? { clientId, clientSecret } : { token }),
      ...options,
      organizationId: options.organizationId ?? read("RUNZERO_ORGANIZATION_ID"),
      url: options.url ?? read("RUNZERO_URL"),
    });
  }
}
Object.defineProperty(RunzeroClient, "name", { value: "Client" });

/**
 * Makes a client of runZero.
 *
 * ```ts
 * const runzero = new Client(clientId, clientSecret, { organizationId });
 * for await (const asset of runzero.assets.export({ search: "alive:t" })) console.log(asset.names);
 * ```
 *
 * Throws an `InvalidCallError` for a credential that is missing, malformed, doubled or of another kind than its
 * name says, and for an option that is unknown or out of range.
 */
export const Client: ClientConstructor = RunzeroClient as unknown as ClientConstructor;

/** Puts a client together. Its parts are own properties: what it has is what an editor and the console show. */
function assemble(client: object, connection: Connection, organizationId: string | undefined): void {
  const caller = connection.callerFor(organizationId);
  const withOrganization = (id: string): object => {
    requireOrganizationId(id);
    if (connection.kind === "organization" || connection.kind === "export") {
      throw new InvalidCallError(
        `withOrganization: ${connection.kind} tokens reach the one organization that they were made for; ` +
          "use client credentials or an account token for several",
      );
    }
    const other = Object.create(RunzeroClient.prototype) as object;
    assemble(other, connection, id);
    return other;
  };
  Object.assign(
    client,
    createGroups(operations, caller),
    createResources(caller, organizationId),
    createPathCalls(operations, caller),
    {
      withOrganization,
      eachOrganization: createEachOrganization(caller, withOrganization),
      rotateSecret: createRotateSecret(caller, connection),
    },
  );
  Object.defineProperty(client, "usage", { get: () => connection.usage, enumerable: true });
}

function toOptions(given: readonly unknown[]): ClientOptions & CredentialOptions {
  const [first, second, third] = given;
  if (typeof first === "string" || typeof second === "string") {
    const options = third ?? {};
    if (typeof options !== "object") throw wrongArguments(given);
    return { ...(options as ClientOptions), ...once(options, { clientId: first, clientSecret: second }) };
  }
  if (typeof first !== "object" || first === null || given.length > 1) throw wrongArguments(given);
  return first as ClientOptions & CredentialOptions;
}

/** Client credentials as arguments and in the options are two credentials. */
function once(options: object, credentials: { clientId: unknown; clientSecret: unknown }): CredentialOptions {
  for (const name of ["clientId", "clientSecret"]) {
    if (name in options) {
      throw new InvalidCallError(`${name} is given twice: as an argument and in the options`);
    }
  }
  return credentials as CredentialOptions;
}

function wrongArguments(given: readonly unknown[]): InvalidCallError {
  const types =
    given.map((argument) => (argument === null ? "null" : typeof argument)).join(", ") || "nothing";
  return new InvalidCallError(
    `got ${types}; expected new Client(clientId, clientSecret, options?) or new Client({ organizationToken | exportToken | ` +
      "accountToken | token, …options })",
  );
}
