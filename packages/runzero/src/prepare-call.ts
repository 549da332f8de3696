import { describeCall, type GivenCall, InvalidCallError, type Operation, origin } from "@runwire/core";
import { pngFault } from "./check-png.js";
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
      `${describeCall(origin(operation))} does not take ${kindNames[kind]}; it takes ${kindsOf(operation)}`,
      origin(operation),
    );
  }
  refuseLargeIcons(operation, given);
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

function refuseLargeIcons(operation: Operation, { body }: GivenCall): void {
  for (const { name, pngPixels } of operation.constraints ?? []) {
    const value = (body as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (pngPixels === undefined || typeof value !== "string") continue;
    const fault = pngFault(value, pngPixels);
    if (fault === undefined) continue;
    throw new InvalidCallError(
      `${describeCall(origin(operation))}: body.${name} ${fault}`,
      origin(operation),
    );
  }
}

/** What is known of a refusal beyond what the server says. */
export function hintFor(
  operation: Operation,
  status: number,
  kind: KeyKind,
  body?: unknown,
): string | undefined {
  // A key of the wrong kind is refused with 400 or with 401; the body tells the kinds that would do.
  if ((status === 400 || status === 401) && namesTokenTypes(body) && operation.credentials.length > 0)
    return `the key may be valid, but is of the wrong kind: this operation takes ${kindsOf(operation)}`;
  if (status === 403) {
    const reported = operation.hearsay?.[kind];
    return reported === undefined
      ? "the licence or the permissions of the key do not include this"
      : `reported, not documented: ${reported}`;
  }
  if (status === 401)
    return `check that the credential of this client, ${kindNames[kind]}, is still valid and belongs to this console`;
  return undefined;
}

function namesTokenTypes(body: unknown): boolean {
  return typeof body === "object" && body !== null && "possible_token_types" in body;
}

function kindsOf({ credentials }: Operation): string {
  return credentials.map((name) => kindNames[name as KeyKind]).join(" or ");
}
