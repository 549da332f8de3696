import type { Secret } from "@runwire/auth";
import { oneCredential, printableOption, secretOption } from "@runwire/client";
import { InvalidCallError } from "@runwire/core";
import { type KeyKind, kindNames, optionOf, shownKind } from "./key-kind.js";

/** The credential options of a client; exactly one form is given. */
export interface CredentialOptions {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly accountToken?: string | undefined;
  readonly organizationToken?: string | undefined;
  readonly exportToken?: string | undefined;
  /** A key or access token whose kind is not told. */
  readonly token?: string | undefined;
}

/** A credential, checked. */
export type Credential =
  | { readonly kind: "client"; readonly clientId: string; readonly secret: Secret }
  | { readonly kind: Exclude<KeyKind, "client">; readonly secret: Secret };

const keyNames = ["accountToken", "organizationToken", "exportToken", "token"] as const;

/** The names of the credential options. */
export const credentialNames = ["clientId", "clientSecret", ...keyNames] as const;

const forms =
  "new Client(clientId, clientSecret), or one of { organizationToken }, { exportToken }, { accountToken }, { token }";

/** Finds the one credential in the options. Throws an `InvalidCallError` that never shows a key. */
export function resolveCredential(options: CredentialOptions): Credential {
  const name = oneCredential(options, keyNames, forms);
  if (name === "client") {
    return {
      kind: "client",
      clientId: printableOption("clientId", options.clientId),
      secret: secretOption("clientSecret", options.clientSecret),
    };
  }
  const secret = secretOption(name, options[name]);
  const kind =
    name === "token" ? "token" : (name.replace("Token", "") as "account" | "organization" | "export");
  checkPrefix(name, kind, secret);
  return { kind, secret };
}

function checkPrefix(name: string, kind: KeyKind, key: Secret): void {
  const shown = shownKind(key.reveal());
  if (shown === "download") {
    throw new InvalidCallError(
      `${name} is ${kindNames.download} (DT…), which only fetches Explorer installers; no API call takes it`,
    );
  }
  if (kind === "token" || shown === kind) return;
  const prefix = { account: "CT", organization: "OT", export: "ET" }[kind as keyof typeof optionOf];
  const advice =
    shown === undefined ? "pass a key of another kind as token" : `pass it as ${optionOf[shown]}`;
  const found = shown === undefined ? "this one does not" : `this is ${kindNames[shown]}`;
  throw new InvalidCallError(`${name} must begin with ${prefix}; ${found}: ${advice}`);
}
