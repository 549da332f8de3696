import { InvalidCallError, typeName } from "@runwire/core";

/**
 * A guess: what secrets look like at many vendors, and tokens of a person everywhere. Runly documents no form of its
 * keys, so a secret of another form is not noticed.
 */
const secretLike = /^(sk|secret)[_-]|^eyJ[\w-]+\.[\w-]+\.|BEGIN [A-Z ]*PRIVATE KEY/i;

/** Refuses what cannot be a publishable key, or looks like a secret, in words that do not show it. */
export function checkPublishableKey(key: unknown): string {
  if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key)) {
    throw new InvalidCallError(
      `publishableKey must be a text without spaces, got ${key === "" ? "an empty one" : typeof key === "string" ? "one with spaces" : typeName(key)}`,
    );
  }
  if (secretLike.test(key)) {
    throw new InvalidCallError(
      "publishableKey looks like a secret one: every visitor of a page can read it. Use the application's " +
        "publishable key here, and delete the secret if a page was published with it",
    );
  }
  return key;
}
