import { connect as connectClient } from "@runwire/client";
import type { Caller } from "@runwire/core";
import type { ResolvedOptions } from "./client-options.js";
import { system } from "./system.js";

/** Wires the pipeline of a client. */
export function connect(options: ResolvedOptions): Caller {
  const { baseUrl, credential } = options;
  const grant =
    credential.clientId === undefined
      ? undefined
      : {
          clientId: credential.clientId,
          tokenUrl: baseUrl + credential.question.operation.path,
          ...credential.question,
        };
  return connectClient({
    system,
    options,
    baseUrl,
    credential: { secret: credential.secret, grant },
  }).callerWith({
    prepare: (_, given) => given,
    hint: (_, status) => (status === 403 ? missingRole : undefined),
  });
}

/** A service account has no reach by itself, and the answer does not say so. */
const missingRole =
  "an access rule has to give the service account or the user a role that permits this, on a scope that includes it";
