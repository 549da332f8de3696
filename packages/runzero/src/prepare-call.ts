import { describeCall, type GivenCall, InvalidCallError, type Operation, origin } from "@runwire/core";
import type { Credential } from "./credentials.js";
import { type KeyKind, kindNames, shownKind } from "./key-kind.js";

/**
 * Refuses a call that the credential cannot make, as far as the vendor documents it, and adds the organization
 * (`_oid`) to calls that are about one.
 */
export function prepareCall(
  operation: Operation,
  given: GivenCall,
  credential: Credential,
  organizationId: string | undefined,
): GivenCall {
  const { kind } = credential;
  const { credentials } = operation;
  if (kind !== "token" && credentials.length > 0 && !credentials.includes(kind)) {
    throw new InvalidCallError(
      `${describeCall(origin(operation))} does not take ${kindNames[kind]}; it takes ` +
        credentials.map((name) => kindNames[name as KeyKind]).join(" or "),
      origin(operation),
    );
  }
  const wrong = whatIsWrong(operation, given);
  if (wrong !== undefined) {
    throw new InvalidCallError(`${describeCall(origin(operation))}: ${wrong}`, origin(operation));
  }
  if (operation.scope !== "organization" || given.query?._oid !== undefined) return given;
  if (organizationId !== undefined) return { ...given, query: { ...given.query, _oid: organizationId } };
  // Keys of an organization have theirs written into them.
  const needsOne =
    kind === "client" ||
    kind === "account" ||
    (kind === "token" && shownKind(credential.secret.reveal()) === "account");
  if (!needsOne) return given;
  throw new InvalidCallError(
    `${describeCall(origin(operation))} is about one organization, and ${kindNames[kind]} can reach several: ` +
      "give organizationId (RUNZERO_ORGANIZATION_ID for the command), or use client.withOrganization(id)",
    origin(operation),
  );
}

/** What the types let pass, and the console would take for something else than was meant. */
function whatIsWrong(operation: Operation, { query, body }: GivenCall): string | undefined {
  // The year 5138 in seconds, 1973 in milliseconds: with these the answer is empty, as if nothing had changed.
  if (Number(query?.since) > 99_999_999_999) {
    return `query.since must be in seconds since 1970, not milliseconds; got ${String(query?.since)}`;
  }
  if (body === undefined) return undefined;
  if (changesBySearch(operation) && isBlank(body, "search")) {
    return (
      "body.search is missing or blank, which would find every asset; to mean that, write one that says so, " +
      'such as "alive:t OR alive:f"'
    );
  }
  if (operation.id === "createScan" && isBlank(body, "targets")) {
    return "body.targets must name at least one address, range or host";
  }
  return undefined;
}

/** All bulk operations on assets but the one that deletes by ids. */
function changesBySearch({ id, path }: Operation): boolean {
  return path.startsWith("/org/assets/bulk/") && id !== "removeBulkAssets";
}

/** Whether a body lacks a text: it is not there, is no text, or has nothing but spaces and commas. */
function isBlank(body: unknown, name: string): boolean {
  const text = (body as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof text !== "string" || /^[\s,]*$/.test(text);
}

/** What is known of a refusal beyond what the server says. */
export function hintFor(operation: Operation, status: number, kind: KeyKind): string | undefined {
  if (status === 403) {
    const reported = operation.hearsay?.[kind];
    return reported === undefined
      ? "(403: the licence or the permissions of the key do not include this)"
      : `(Reported, not documented: ${reported})`;
  }
  if (status === 401)
    return `(401: check that the credential of this client, ${kindNames[kind]}, is still valid and belongs to this console)`;
  return undefined;
}
