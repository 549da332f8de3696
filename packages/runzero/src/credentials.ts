import { Secret } from "@runwire/auth";
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

/** The names of the credential options. */
export const credentialNames = [
  "clientId",
  "clientSecret",
  "accountToken",
  "organizationToken",
  "exportToken",
  "token",
] as const;

const forms =
  "new Client(clientId, clientSecret), or one of { organizationToken }, { exportToken }, { accountToken }, { token }";

/** Finds the one credential in the options. Throws an `InvalidCallError` that never shows a key. */
export function resolveCredential(options: CredentialOptions): Credential {
  const given = credentialNames.filter((name) => options[name] !== undefined);
  const { clientId, clientSecret } = options;
  const isPair = clientId !== undefined || clientSecret !== undefined;
  if (given.length === 0) throw new InvalidCallError(`a credential is missing: use ${forms}`);
  if (given.length > (isPair ? 2 : 1) || (isPair && given.some((name) => !name.startsWith("client")))) {
    throw new InvalidCallError(`one credential is expected, got ${given.join(" and ")}: use ${forms}`);
  }
  if (isPair) {
    return {
      kind: "client",
      clientId: printable("clientId", clientId),
      secret: secret("clientSecret", clientSecret),
    };
  }
  const name = given[0] as "accountToken" | "organizationToken" | "exportToken" | "token";
  const key = secret(name, options[name]);
  const kind =
    name === "token" ? "token" : (name.replace("Token", "") as "account" | "organization" | "export");
  checkPrefix(name, kind, key);
  return { kind, secret: key };
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

function secret(name: string, value: unknown): Secret {
  return new Secret(printable(name, value));
}

/** A value that can be sent in a header. What it is instead is told, never what it says. */
function printable(name: string, value: unknown): string {
  const is = (what: string) =>
    new InvalidCallError(`${name} must be a non-empty string without spaces, it is ${what}`);
  if (value === undefined) throw is("missing");
  if (typeof value !== "string") throw is(value === null ? "null" : `of type ${typeof value}`);
  if (value === "") throw is("empty");
  if (!/^[\x21-\x7e]+$/.test(value)) throw is("one with spaces, line breaks or characters beyond ASCII");
  return value;
}
