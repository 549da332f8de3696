import type { Secret } from "@runwire/auth";
import { secretOption } from "@runwire/client";
import { InvalidCallError } from "@runwire/core";
import { checkPublishableKey } from "./key-kind.js";

/** The key options of a client; exactly one is given. */
export interface CredentialOptions {
  /**
   * The secret key of an application, or the access token of a person: acts as that user. One that begins like a
   * publishable key does at other vendors (`pk_`, `pub_`, `publishable_`) is refused; Runly documents no form of its keys.
   */
  readonly secretKey?: string | undefined;
  /**
   * The publishable key of an application. One that looks like a secret does at other vendors (`sk_`, `secret_`, a
   * token of a person, a private key) is refused. That is a guess: Runly documents no form of its keys.
   */
  readonly publishableKey?: string | undefined;
}

/** A key, checked. */
export interface Credential {
  readonly kind: "secret" | "publishable";
  readonly secret: Secret;
}

/** The names of the key options. */
export const credentialNames = ["secretKey", "publishableKey"] as const;

/** Finds the one key in the options. Throws an `InvalidCallError` that never shows it. */
export function resolveCredential({ secretKey, publishableKey }: CredentialOptions): Credential {
  if (secretKey !== undefined && publishableKey !== undefined) {
    throw new InvalidCallError("one key is expected, got secretKey and publishableKey");
  }
  if (publishableKey !== undefined) {
    const secret = secretOption("publishableKey", checkPublishableKey(publishableKey));
    return { kind: "publishable", secret };
  }
  if (secretKey === undefined) {
    throw new InvalidCallError("a key is missing: use { secretKey } or { publishableKey }");
  }
  if (typeof secretKey === "string" && /^(pk|pub|publishable)[_-]/i.test(secretKey)) {
    throw new InvalidCallError(
      "secretKey looks like a publishable one: pass it as publishableKey, or use the application's secret key",
    );
  }
  return { kind: "secret", secret: secretOption("secretKey", secretKey) };
}
