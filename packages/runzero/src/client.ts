import type { Secret } from "@runwire/auth";
import { clientArguments, credentialFromEnv, refuseSecretInPage, variable } from "@runwire/client";
import {
  type CallOptions,
  createGroups,
  createPathCalls,
  InvalidCallError,
  type PathCalls,
  requireOptions,
  type Usage,
} from "@runwire/core";
import { type ClientOptions, requireOrganizationId, resolveOptions } from "./client-options.js";
import { type Connection, connect } from "./connection.js";
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
import { system } from "./system.js";

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

class RunzeroClient {
  constructor(...given: unknown[]) {
    const options = resolveOptions(clientArguments(given, otherForms));
    refuseSecretInPage(system.name, options.dangerouslyAllowBrowser);
    assemble(this, connect(options), options.organizationId);
  }

  static fromEnv(options: ClientOptions = {}): RunzeroClient {
    const { organizationId = variable("RUNZERO_ORGANIZATION_ID"), url = variable("RUNZERO_URL") } =
      requireOptions("Client.fromEnv", options);
    return new RunzeroClient({ ...credentialFromEnv("RUNZERO"), ...options, organizationId, url });
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

const otherForms = "new Client({ organizationToken | exportToken | accountToken | token, …options })";
