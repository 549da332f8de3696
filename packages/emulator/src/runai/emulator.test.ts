import { describe, expect, test } from "vitest";
import { runaiEmulator } from "./emulator.js";

/** A control plane on a clock that the test moves, and how it is asked. */
function setting(options: Parameters<typeof runaiEmulator>[0] = {}) {
  let now = Date.UTC(2026, 0, 1);
  const emulator = runaiEmulator({ ...options, clock: { now: () => now } });
  const { origin, clientId } = emulator;
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await emulator.fetch(new Request(origin + path, init));
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  const form = (fields: Record<string, string>) =>
    ask("/api/v2/token", { method: "POST", body: new URLSearchParams(fields) });
  const jsonToken = (path: string, fields: object) =>
    ask(path, { method: "POST", body: JSON.stringify(fields) });
  const authorized = async (path: string, init: RequestInit = {}) => {
    const { body } = await form({
      grant_type: "client_credentials",
      client_id: clientId,
      // As it is now: a test may have it regenerated.
      client_secret: emulator.clientSecret,
    });
    return ask(path, { ...init, headers: { authorization: `Bearer ${body.access_token}` } });
  };
  const move = (ms: number) => {
    now += ms;
  };
  return { emulator, ask, form, jsonToken, authorized, move };
}

describe("the form endpoint", () => {
  test("gives a JWT that tells its own lifetime, and a refresh token that works once", async () => {
    const { emulator, form } = setting({ tokenLifetimeMs: 90_000 });
    const { clientId, clientSecret } = emulator;
    const fields = { client_id: clientId, client_secret: clientSecret };
    const { status, body } = await form({ grant_type: "client_credentials", ...fields });
    expect([status, body.token_type, body.expires_in]).toEqual([200, "Bearer", 90]);
    const claims = JSON.parse(
      atob(body.access_token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")),
    );
    expect(claims.exp - claims.iat).toBe(90);
    const refresh = { grant_type: "refresh_token", refresh_token: body.refresh_token, client_id: clientId };
    expect((await form(refresh)).status).toBe(200);
    expect(await form(refresh)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  });

  test.each([
    [
      { grant_type: "client_credentials", client_id: "automation", client_secret: "no" },
      401,
      "invalid_client",
    ],
    [{ grant_type: "password", username: "admin@example.com", password: "no" }, 401, "invalid_grant"],
    [{ grant_type: "authorization_code", code: "x" }, 400, "invalid_grant"],
    [{ grant_type: "magic" }, 400, "unsupported_grant_type"],
    [{}, 400, "invalid_request"],
  ])("refuses %j in the words of OAuth", async (fields, status, error) => {
    const { form } = setting();
    expect(await form(fields as Record<string, string>)).toMatchObject({ status, body: { error } });
  });
});

describe("the JSON endpoints", () => {
  test("take each spelling of the fields, and an application without a grant", async () => {
    const { emulator, jsonToken } = setting();
    const { clientId, clientSecret, user } = emulator;
    for (const fields of [
      { AppId: clientId, AppSecret: clientSecret },
      { grantType: "app_token", appID: clientId, appSecret: clientSecret },
      { grantType: "client_credentials", clientID: clientId, clientSecret },
      { grantType: "client_credentials", clientId, clientSecret },
      { grantType: "password", username: user.username, password: user.password },
    ]) {
      expect(await jsonToken("/api/v1/token", fields)).toMatchObject({
        status: 200,
        body: { accessToken: expect.stringMatching(/^\S+\.\S+\.\S+$/), expiresIn: 3600 },
      });
    }
    const oldest = { id: "1", name: clientId, secret: clientSecret };
    expect(await jsonToken("/v1/k8s/auth/oauth/apptoken", oldest)).toMatchObject({ status: 200 });
  });

  test("refuse with the common body and 400, as they declare no 401", async () => {
    const { jsonToken } = setting();
    for (const fields of [{ AppId: "automation", AppSecret: "no" }, { grantType: "magic" }, {}]) {
      expect(await jsonToken("/api/v1/token", fields)).toMatchObject({
        status: 400,
        body: { code: 400, message: expect.any(String) },
      });
    }
  });
});

test("a token ends with its lifetime, with its service account, and with its secret no more than that", async () => {
  const { ask, authorized, form, move, emulator } = setting();
  const id = (await authorized("/api/v1/service-accounts")).body[0].id;
  const { clientId } = emulator;
  const fields = { grant_type: "client_credentials", client_id: clientId };
  const { access_token } = (await form({ ...fields, client_secret: emulator.clientSecret })).body;
  const headers = { authorization: `Bearer ${access_token}` };
  const old = emulator.clientSecret;
  await ask(`/api/v1/service-accounts/${id}/secret`, { method: "POST", headers });
  expect(emulator.clientSecret).not.toBe(old);
  expect((await form({ ...fields, client_secret: old })).status).toBe(401);
  expect((await ask("/api/v1/clusters", { headers })).status).toBe(200);
  move(3_600_000);
  expect((await ask("/api/v1/clusters", { headers })).status).toBe(401);
  const body = JSON.stringify({ enabled: false });
  expect((await authorized(`/api/v1/service-accounts/${id}`, { method: "PATCH", body })).status).toBe(200);
  expect((await form({ ...fields, client_secret: emulator.clientSecret })).status).toBe(401);
});

test.each([
  ["/api/v1/org-unit/projects?limit=501", "limit must be a whole number from 1 to 500"],
  ["/api/v1/org-unit/projects?limit=0", "limit must be a whole number from 1 to 500"],
  ["/api/v1/org-unit/projects?offset=-1", "offset must be a whole number from 0"],
  ["/api/v1/org-unit/projects?filterBy=owner%3D%3Dme", 'filterBy does not take "owner==me"'],
])("%s is refused", async (path, message) => {
  const { authorized } = setting();
  expect(await authorized(path)).toEqual({ status: 400, body: { code: 400, message } });
});

test("a body that the document does not allow is refused with what is wrong", async () => {
  const { authorized } = setting();
  const body = JSON.stringify({ name: "x", clusterId: "no-uuid", resources: [] });
  expect(await authorized("/api/v1/org-unit/projects", { method: "POST", body })).toMatchObject({
    status: 400,
    body: { code: 400, message: "body.clusterId must be a UUID" },
  });
});

test("a user has up to 20 access keys, and each acts with the user's rights", async () => {
  const { ask, authorized, form } = setting();
  const post = (name: string) =>
    authorized("/api/v1/access-keys", { method: "POST", body: JSON.stringify({ name }) });
  const { body: key } = await post("first");
  const token = await form({
    grant_type: "client_credentials",
    client_id: key.clientId,
    client_secret: key.clientSecret,
  });
  const headers = { authorization: `Bearer ${token.body.access_token}` };
  expect((await ask("/api/v1/clusters", { headers })).status).toBe(200);
  for (let n = 2; n <= 20; n++) expect((await post(`key-${n}`)).status).toBe(201);
  expect((await post("one-more")).status).toBe(409);

  expect((await authorized(`/api/v1/access-keys/${key.id}`, { method: "DELETE" })).status).toBe(204);
  // Its token goes with it, and the user's own goes on.
  expect((await ask("/api/v1/clusters", { headers })).status).toBe(401);
  expect((await authorized("/api/v1/clusters")).status).toBe(200);
});
