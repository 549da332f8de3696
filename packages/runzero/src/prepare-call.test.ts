import { Secret } from "@runwire/auth";
import { describe, expect, test } from "vitest";
import type { Credential } from "./credentials.js";
import { operations } from "./generated/operations.js";
import { hintFor, prepareCall } from "./prepare-call.js";

const client: Credential = { kind: "client", clientId: "id", secret: new Secret("hush-hush") };
const key = (kind: Exclude<Credential["kind"], "client">, secret = "hush-hush"): Credential => ({
  kind,
  secret: new Secret(secret),
});

describe("the organization", () => {
  test("of the client is added to calls that are about one, and only to these", () => {
    expect(prepareCall(operations.getSites, {}, client, "org-1")).toEqual({ query: { _oid: "org-1" } });
    const given = { query: { search: "x" } };
    expect(prepareCall(operations.exportAssetsJSON, given, client, "org-1").query).toEqual({
      search: "x",
      _oid: "org-1",
    });
    expect(prepareCall(operations.getAccountOrganizations, {}, client, "org-1")).toEqual({});
  });

  test("is added, too, where the vendor's document forgot it", () => {
    expect(prepareCall(operations.getOrgCustomIntegrations, {}, client, "org-1").query).toEqual({
      _oid: "org-1",
    });
  });

  test("that the call names counts more", () => {
    const given = { query: { _oid: "org-2" } };
    expect(prepareCall(operations.getSites, given, client, "org-1")).toBe(given);
  });

  test.each([
    ["client credentials", client],
    ["an account token", key("account")],
    ["a token", key("token", "CT0123456789ABCDEF0123456789")],
  ])("is missed by %s, which can reach several, before a request", (name, credential) => {
    expect(() => prepareCall(operations.getSites, {}, credential, undefined)).toThrow(
      `GET /org/sites (getSites) is about one organization, and ${name} can reach several: ` +
        "give organizationId (RUNZERO_ORGANIZATION_ID for the command), or use client.withOrganization(id)",
    );
  });

  test.each([
    key("organization"),
    key("export"),
    key("token", "opaque"),
    key("token", "OT01234567890123456789"),
  ])("is not missed by a key that may have its own", (credential) => {
    expect(prepareCall(operations.exportAssetsJSON, {}, credential, undefined)).toEqual({});
  });
});

describe("a call that the key cannot make is refused before a request, naming the kinds that could", () => {
  test.each([
    [
      key("export"),
      operations.getSites,
      "GET /org/sites (getSites) does not take an export token; it takes an organization token or an account token or client credentials",
    ],
    [
      key("organization"),
      operations.getAccountOrganizations,
      "GET /account/orgs (getAccountOrganizations) does not take an organization token; it takes ",
    ],
  ])("%o", (credential, operation, message) => {
    expect(() => prepareCall(operation, {}, credential, "org-1")).toThrow(message);
  });

  test("but not for a token whose kind is not told, and not where no key is needed", () => {
    prepareCall(operations.getAccountOrganizations, {}, key("token", "opaque"), undefined);
    prepareCall(operations.getHealthCheck, {}, key("export"), undefined);
  });

  test("exactly as the table says, for every operation and every kind of key", () => {
    for (const operation of Object.values(operations)) {
      for (const credential of [client, key("account"), key("organization"), key("export")]) {
        const call = () => prepareCall(operation, {}, credential, "org-1");
        const taken = operation.credentials.length === 0 || operation.credentials.includes(credential.kind);
        if (taken) call();
        else expect(call).toThrow(/does not take/);
      }
    }
  });
});

describe("what is known beyond a refusal", () => {
  test("of a 403 is what is reported, marked as that, else the usual reason", () => {
    const reported = Object.values(operations).find(({ hearsay }) => hearsay?.client !== undefined);
    expect(hintFor(reported ?? operations.getSites, 403, "client")).toMatch(/^reported, not documented: /);
    expect(hintFor(operations.getSites, 403, "export")).toBe(
      "the licence or the permissions of the key do not include this",
    );
  });

  test("of a 401 is where to look; of the rest nothing", () => {
    expect(hintFor(operations.getSites, 401, "organization")).toContain(
      "check that the credential of this client, an organization token, is still valid",
    );
    expect(hintFor(operations.getSites, 404, "client")).toBeUndefined();
  });

  test.each([400, 401])(
    "of a %d that names kinds of keys is the kind, and not how long the key is valid",
    (status) => {
      const body = { error: "no", possible_token_types: ["organization"], provided_token_type: "export" };
      const hint = hintFor(operations.getSites, status, "token", body);
      expect(hint).toMatch(/of the wrong kind: this operation takes .*an organization token/);
      expect(hint).not.toContain("an export token");
      expect(hintFor(operations.getSites, 400, "token", { error: "no" })).toBeUndefined();
    },
  );
});
