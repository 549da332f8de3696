import { expect, test } from "vitest";
import { accessToken, testConsole } from "../testing/console-client.js";

const form = (emulator: { clientId: string; clientSecret: string }) => ({
  grant_type: "client_credentials",
  client_id: emulator.clientId,
  client_secret: emulator.clientSecret,
});

test("the client's id and secret give an opaque token that says how long it lives", async () => {
  const { emulator, call } = testConsole({ tokenLifetimeMs: 90_000 });
  const response = await call("/account/api/token", { token: null, form: form(emulator) });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    access_token: expect.stringMatching(/^[\w-]{48}$/),
    token_type: "bearer",
    expires_in: 90,
  });
  expect(emulator.stats.tokensIssued).toBe(1);
});

test("id and secret may come as HTTP Basic", async () => {
  const { emulator, call } = testConsole();
  const authorization = `Basic ${btoa(`${emulator.clientId}:${emulator.clientSecret}`)}`;
  const request = { headers: { authorization }, form: { grant_type: "client_credentials" } };
  expect((await call("/account/api/token", request)).status).toBe(200);
});

test("a wrong secret is 401, a wrong grant or body is 400, a wrong method is 405", async () => {
  const { emulator, call } = testConsole();
  const status = async (change: Record<string, string>) =>
    (await call("/account/api/token", { token: null, form: { ...form(emulator), ...change } })).status;
  expect(await status({ client_secret: "wrong" })).toBe(401);
  expect(await status({ client_id: "wrong" })).toBe(401);
  expect(await status({ client_secret: "" })).toBe(400);
  expect(await status({ grant_type: "client_credential" })).toBe(400);
  expect((await call("/account/api/token", { token: null, json: form(emulator) })).status).toBe(400);
  const got = await call("/account/api/token", { token: null });
  expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
});

test("a token works until its lifetime is over", async () => {
  const { clock, emulator, call } = testConsole({ tokenLifetimeMs: 1000 });
  const token = await accessToken(emulator);
  const status = async () => (await call("/account/orgs", { token })).status;
  clock.advance(999);
  expect(await status()).toBe(200);
  clock.advance(1);
  expect(await status()).toBe(401);
});

test("revoked tokens stop working at once, new ones work", async () => {
  const { emulator, call } = testConsole();
  const token = await accessToken(emulator);
  emulator.revokeTokens();
  expect((await call("/account/orgs", { token })).status).toBe(401);
  expect((await call("/account/orgs", { token: await accessToken(emulator) })).status).toBe(200);
});

test("a rotation gives a new secret and kills the old one", async () => {
  const { emulator, call } = testConsole();
  const old = form(emulator);
  const response = await call("/account/api/rotate", { token: null, form: old });
  const rotated = (await response.json()) as Record<string, string>;
  expect(rotated).toEqual({ api_client_id: emulator.clientId, api_client_secret: emulator.clientSecret });
  expect(rotated.api_client_secret).not.toBe(old.client_secret);
  expect((await call("/account/api/token", { token: null, form: old })).status).toBe(401);
  expect(await accessToken(emulator)).toMatch(/\S/);
});
