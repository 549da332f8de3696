import { type Connection as ClientConnection, connect as connectClient } from "@runwire/client";
import type { Caller } from "@runwire/core";
import type { ResolvedOptions } from "./client-options.js";
import { operations } from "./generated/operations.js";
import type { KeyKind } from "./key-kind.js";
import { hintFor, prepareCall } from "./prepare-call.js";
import { takingOverRotations } from "./rotation.js";
import { system } from "./system.js";

/** All that the clients of one credential share, whichever organization they are about. */
export interface Connection extends Pick<ClientConnection, "usage" | "clientCredentials"> {
  readonly kind: KeyKind;
  /** Calls operations, on behalf of one organization. */
  callerFor(organizationId: string | undefined): Caller;
}

/** Wires the pipeline of a client. */
export function connect(options: ResolvedOptions): Connection {
  const { credential, baseUrl } = options;
  const operation = operations.getAPIToken;
  const grant =
    credential.kind === "client"
      ? { clientId: credential.clientId, tokenUrl: baseUrl + operation.path, operation }
      : undefined;
  const connection = connectClient({
    system,
    options,
    baseUrl,
    credential: { secret: credential.secret, grant },
  });
  return {
    kind: credential.kind,
    clientCredentials: connection.clientCredentials,
    callerFor(organizationId) {
      const caller = connection.callerWith({
        prepare: (called, given) => prepareCall(called, given, credential, organizationId),
        hint: (called, status, body) => hintFor(called, status, credential.kind, body),
      });
      return grant === undefined ? caller : takingOverRotations(caller, grant.clientId, connection.rotate);
    },
    get usage() {
      return connection.usage;
    },
  };
}
