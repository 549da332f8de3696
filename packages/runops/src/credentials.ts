import type { Secret } from "@runwire/auth";
import { oneCredential, printableOption, secretOption } from "@runwire/client";

/** The credential options of a client; exactly one form is given. */
export interface CredentialOptions {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** A token that is there already, such as that of a person: the command line keeps it in `.runops/config`. */
  readonly token?: string | undefined;
}

/** A credential, checked. */
export type Credential =
  | { readonly kind: "client"; readonly clientId: string; readonly secret: Secret }
  | { readonly kind: "token"; readonly secret: Secret };

/** The names of the credential options. */
export const credentialNames = ["clientId", "clientSecret", "token"] as const;

/** Finds the one credential in the options. Throws an `InvalidCallError` that never shows a secret. */
export function resolveCredential(options: CredentialOptions): Credential {
  const name = oneCredential(options, ["token"], "new Client(clientId, clientSecret) or { token }");
  if (name === "client") {
    return {
      kind: "client",
      clientId: printableOption("clientId", options.clientId),
      secret: secretOption("clientSecret", options.clientSecret),
    };
  }
  const { token } = options;
  // The file of the command line keeps the word before the token, too.
  const bare = typeof token === "string" ? token.replace(/^\s*Bearer(\s+|$)/i, "").trim() : token;
  return { kind: "token", secret: secretOption("token", bare) };
}
