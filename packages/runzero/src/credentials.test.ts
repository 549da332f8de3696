import { InvalidCallError } from "@runwire/core";
import { describe, expect, test } from "vitest";
import { type CredentialOptions, resolveCredential } from "./credentials.js";

const OT = "OT0123456789ABCDEF0123456789";
const ET = "ET0123456789ABCDEF0123456789";
const CT = "CT0123456789ABCDEF0123456789";
const DT = "DT0123456789ABCDEF0123456789";

test.each<[CredentialOptions, string, string]>([
  [{ clientId: "id", clientSecret: "hush-hush" }, "client", "hush-hush"],
  [{ organizationToken: OT }, "organization", OT],
  [{ exportToken: ET }, "export", ET],
  [{ accountToken: CT }, "account", CT],
  [{ token: OT }, "token", OT],
  [{ token: "an-opaque-token" }, "token", "an-opaque-token"],
  [{ organizationToken: OT, exportToken: undefined }, "organization", OT],
])("%j is of the kind %s", (options, kind, secret) => {
  const credential = resolveCredential(options);
  expect(credential.kind).toBe(kind);
  expect(credential.secret.reveal()).toBe(secret);
});

describe("refused, without showing a key", () => {
  const secretOf = "hush-hush-hush";
  test.each<[string, object, RegExp]>([
    [
      "nothing",
      {},
      /a credential is missing: use new Client\(clientId, clientSecret\), or one of \{ organizationToken \}/,
    ],
    ["only undefined", { token: undefined }, /a credential is missing/],
    [
      "only half of a pair",
      { clientId: "id" },
      /clientSecret must be a non-empty string without spaces, it is missing/,
    ],
    ["only the other half", { clientSecret: secretOf }, /clientId must be .* it is missing/],
    [
      "two keys",
      { organizationToken: OT, exportToken: ET },
      /one credential is expected, got organizationToken and exportToken/,
    ],
    [
      "a pair and a key",
      { clientId: "id", clientSecret: secretOf, token: CT },
      /got clientId and clientSecret and token/,
    ],
    [
      "half of a pair and a key",
      { clientSecret: secretOf, token: CT },
      /one credential is expected, got clientSecret and token/,
    ],
    ["an empty key", { token: "" }, /token must be a non-empty string without spaces, it is empty/],
    ["null", { exportToken: null }, /exportToken must be .* it is null/],
    ["a number", { token: 123456789 }, /token must be .* it is of type number/],
    [
      "a line break",
      { token: `${OT}\n` },
      /token must be .* it is one with spaces, line breaks or characters beyond ASCII/,
    ],
    [
      "a space",
      { clientId: "id", clientSecret: `Bearer ${secretOf}` },
      /clientSecret must be .* it is one with spaces/,
    ],
    ["an umlaut", { token: "hüsh-hush-hush" }, /characters beyond ASCII/],
    [
      "an export key as an organization's",
      { organizationToken: ET },
      /organizationToken must begin with OT; this is an export token: pass it as exportToken/,
    ],
    [
      "an organization's key as an export key",
      { exportToken: OT },
      /exportToken must begin with ET; this is an organization token: pass it as organizationToken/,
    ],
    ["an account key as an organization's", { organizationToken: CT }, /pass it as accountToken/],
    [
      "a key of no known kind",
      { accountToken: secretOf },
      /accountToken must begin with CT; this one does not: pass a key of another kind as token/,
    ],
    [
      "a download key",
      { organizationToken: DT },
      /organizationToken is a download token \(DT…\), which only fetches Explorer installers/,
    ],
    ["a download key of no told kind", { token: DT }, /token is a download token/],
  ])("%s", (_, options, message) => {
    let error: InvalidCallError | undefined;
    try {
      resolveCredential(options as CredentialOptions);
    } catch (thrown) {
      error = thrown as InvalidCallError;
    }
    expect(error).toBeInstanceOf(InvalidCallError);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toMatch(/0123456789|hush-hush|123456789/);
  });
});
