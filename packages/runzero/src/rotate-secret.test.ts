import { inspect } from "node:util";
import { memoryShare } from "@runwire/core";
import { expect, test } from "vitest";
import { Client } from "./client.js";
import { failureOf, json, testClient, testFetch } from "./testing/test-client.js";

/** A console that knows one secret, and refuses every other one. */
function rotating(changes: { readonly lose?: boolean; readonly empty?: boolean } = {}) {
  let secret = "secret-number-1";
  let rotations = 0;
  let token = 0;
  const given = testFetch(({ path, body, headers }) => {
    const form = new URLSearchParams(String(body));
    if (path === "/account/api/token" || path === "/account/api/rotate") {
      if (form.get("client_secret") !== secret) return json({ error: "invalid_client" }, 401);
    }
    if (path === "/account/api/token") return { access_token: `token-${++token}`, expires_in: 1800 };
    if (path === "/account/api/rotate") {
      rotations++;
      if (changes.lose) throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
      if (changes.empty) return {};
      secret = `secret-number-${rotations + 1}`;
      return { api_client_id: "id", api_client_secret: secret };
    }
    return headers.get("authorization") === `Bearer token-${token}` ? [] : json({ error: "expired" }, 401);
  });
  const share = memoryShare();
  const make = (clientSecret: string) =>
    new Client("id", clientSecret, { fetch: given.fetch, clock: given.clock, share, organizationId: "o" });
  return { ...given, make, rotations: () => rotations, revoke: () => token++ };
}

test("the new secret is taken over by all clients of the share, and does not print", async () => {
  const { make, revoke } = rotating();
  const [first, second] = [make("secret-number-1"), make("secret-number-1")];
  await second.organization.getSites();
  const secret = await first.rotateSecret();
  expect(secret.reveal()).toBe("secret-number-2");
  for (const printed of [
    `${secret}`,
    inspect(secret),
    JSON.stringify({ secret }),
    inspect(first, { depth: 9 }),
  ]) {
    expect(printed).not.toContain("secret-number");
  }
  // Both need a new token, which only the new secret gets.
  revoke();
  await second.organization.getSites();
  await first.organization.getSites();
  // And it can be rotated again, by either.
  expect((await second.rotateSecret()).reveal()).toBe("secret-number-3");
  // The old one is a wrong one for whoever comes with it now.
  expect(await failureOf(() => make("secret-number-1").organization.getSites())).toMatchObject({
    code: "INVALID_CLIENT",
  });
});

test("it is sent once: an answer that got lost is not asked for again", async () => {
  const { make, rotations } = rotating({ lose: true });
  const error = await failureOf(() => make("secret-number-1").rotateSecret());
  expect(error).toMatchObject({ name: "ConnectionError", sent: true });
  expect(rotations()).toBe(1);
  expect(inspect(error, { depth: 9 })).not.toContain("secret-number");
});

test("an answer without a secret says what may have happened", async () => {
  const { make } = rotating({ empty: true });
  const error = await failureOf(() => make("secret-number-1").rotateSecret());
  expect(error.message).toMatch(/without a new secret; the old one may have stopped working/);
});

test("a client with a key is told what rotates keys", async () => {
  const { client, calls } = testClient(() => ({}));
  const { rotateSecret } = client as unknown as { rotateSecret(): Promise<unknown> };
  expect((await failureOf(rotateSecret)).message).toMatch(/is for client credentials.*rotateAccountKey/);
  expect(calls).toEqual([]);
});
