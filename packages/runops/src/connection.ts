import { connect } from "@runwire/client";
import type { Caller } from "@runwire/core";
import type { ResolvedOptions } from "./client-options.js";
import { operations } from "./generated/operations.js";
import { hintFor } from "./hint.js";
import { withPatience } from "./patience.js";
import { system } from "./system.js";

/** Wires the pipeline of a client. */
export function createConnection(options: ResolvedOptions): Caller {
  const { credential, baseUrl, authOrigin, audience } = options;
  const operation = operations.createToken;
  const grant =
    credential.kind === "client"
      ? {
          clientId: credential.clientId,
          tokenUrl: authOrigin + operation.path,
          operation,
          audience,
          form: {
            mediaType: "application/json" as const,
            fields: (clientId: string, clientSecret: string) => ({
              client_id: clientId,
              client_secret: clientSecret,
              audience,
              grant_type: "client_credentials",
            }),
          },
        }
      : undefined;
  return connect({
    system,
    options,
    baseUrl,
    credential: { secret: credential.secret, grant },
    // The API speaks other formats, too; refusals are wanted in this one also where a success says nothing.
    headers: { accept: "application/json" },
  }).callerWith({
    prepare: withPatience(options.timeoutMs),
    hint: (called, status) => hintFor(called, status, credential.kind),
    serverOf: () => authOrigin,
  });
}
