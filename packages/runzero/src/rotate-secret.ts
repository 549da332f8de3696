import { Secret } from "@runwire/auth";
import {
  AuthenticationError,
  type Caller,
  type CallOptions,
  InvalidCallError,
  origin,
  refuseUnknownOptions,
} from "@runwire/core";
import type { Connection } from "./connection.js";
import { operations } from "./generated/operations.js";
import { kindNames } from "./key-kind.js";

/** Makes the method of a client that rotates its secret. */
export function createRotateSecret(caller: Caller, connection: Connection) {
  return async (options: CallOptions = {}): Promise<Secret> => {
    refuseUnknownOptions("rotateSecret", options, []);
    const credentials = connection.clientCredentials;
    if (credentials === undefined) {
      throw new InvalidCallError(
        `rotateSecret is for client credentials, and this client has ${kindNames[connection.kind]}; ` +
          "organization.rotateKey and account.rotateAccountKey rotate keys",
      );
    }
    const operation = operations.rotateAPIToken;
    const body = {
      grant_type: "client_credentials",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret.reveal(),
    };
    // The caller takes the new secret over, for this client and all that share with it.
    const answer = (await caller.call(operation, { ...options, body })) as
      | { api_client_secret?: unknown }
      | undefined;
    const secret = answer?.api_client_secret;
    if (typeof secret === "string" && secret !== "") return new Secret(secret);
    throw new AuthenticationError(
      "TOKEN_ENDPOINT",
      `${operation.method} ${operation.path} (${operation.id}) answered with success and without a new secret; ` +
        "the old one may have stopped working: look the API client up in the console",
      origin(operation),
    );
  };
}
