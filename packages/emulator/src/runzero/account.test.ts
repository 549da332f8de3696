import { expect, test } from "vitest";
import { testConsole } from "../testing/console-client.js";

type View = Record<string, unknown> & { id: string; token: string };

test("an organization counts its assets, and settings written as texts are read as what they are", async () => {
  const { call } = testConsole({ assets: 30 });
  expect(await (await call("/org")).json()).toMatchObject({ name: "Example Corp", asset_count: 30 });
  const changed = await call("/org", {
    method: "PATCH",
    json: { description: "HQ", expiration_scans: "90", keep_latest_integration_attributes: "true" },
  });
  expect(await changed.json()).toMatchObject({
    description: "HQ",
    expiration_scans: 90,
    keep_latest_integration_attributes: true,
  });
  expect((await call("/org", { method: "PATCH", json: { expiration_scans: 90 } })).status).toBe(400);
});

test("organizations are listed, searched, made, changed and deleted with their keys", async () => {
  const { emulator, call: plain } = testConsole({ organizations: 2 });
  const call: typeof plain = (path, request) => plain(path, { token: emulator.accountToken, ...request });
  expect(await (await call("/account/orgs")).json()).toHaveLength(2);
  expect(await (await call("/account/orgs", { query: { search: "subsidiary" } })).json()).toHaveLength(1);
  const made = (await (await call("/account/orgs", { method: "PUT", json: { name: "New" } })).json()) as View;
  expect(made).toMatchObject({ name: "New", asset_count: 0 });
  expect((await call("/account/orgs", { method: "PUT", json: {} })).status).toBe(400);
  await call(`/account/orgs/${made.id}`, { method: "PATCH", json: { name: "Newer" } });
  expect(await (await call(`/account/orgs/${made.id}`)).json()).toMatchObject({ name: "Newer" });
  expect(await (await call("/account/sites")).json()).toHaveLength(7);

  expect((await call(`/account/orgs/${emulator.organizationId}`, { method: "DELETE" })).status).toBe(204);
  expect((await call(`/account/orgs/${emulator.organizationId}`)).status).toBe(404);
  expect((await plain("/org/sites")).status).toBe(401);
});

test("export tokens are made, used, rotated and deleted", async () => {
  const { emulator, call: plain } = testConsole();
  const call: typeof plain = (path, request) => plain(path, { token: emulator.accountToken, ...request });
  const path = `/account/orgs/${emulator.organizationId}/exportTokens`;
  const made = (await (await call(path, { json: { comment: "SIEM" } })).json()) as View;
  expect(made).toMatchObject({ comment: "SIEM", token: expect.stringMatching(/^ET/), counter: 0 });
  expect(await (await call(path)).json()).toHaveLength(2);
  expect((await plain("/export/org/sites.json", { token: made.token })).status).toBe(200);
  expect(await (await call(`${path}/${made.id}`)).json()).toMatchObject({ counter: 1 });

  const rotated = (await (await call(`${path}/${made.id}/rotate`, { method: "PATCH" })).json()) as View;
  expect((await plain("/export/org/sites.json", { token: made.token })).status).toBe(401);
  expect((await plain("/export/org/sites.json", { token: rotated.token })).status).toBe(200);

  const deprecated = `/account/orgs/${emulator.organizationId}/exportToken`;
  expect((await call(deprecated, { method: "DELETE" })).status).toBe(400);
  expect((await call(`${path}/${made.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await call(`${deprecated}/rotate`, { method: "PATCH" })).status).toBe(200);
  expect((await call(deprecated, { method: "DELETE" })).status).toBe(204);
});

test("an organization key reads, rotates and deletes itself", async () => {
  const { emulator, call } = testConsole();
  const key = (await (await call("/org/key")).json()) as View;
  expect(key).toMatchObject({
    token: emulator.organizationToken,
    organization_id: emulator.organizationId,
    counter: 1,
  });
  const rotated = (await (await call("/org/key/rotate", { method: "PATCH" })).json()) as View;
  expect(emulator.organizationToken).toBe(rotated.token);
  expect((await call("/org/key", { token: key.token })).status).toBe(401);
  expect((await call("/org/key", { method: "DELETE" })).status).toBe(204);
  expect((await call("/org/key", { token: rotated.token })).status).toBe(401);
});

test("account keys are made for the account or for an organization", async () => {
  const { emulator, call: plain } = testConsole();
  const call: typeof plain = (path, request) => plain(path, { token: emulator.accountToken, ...request });
  const make = async (json: object) =>
    (await (await call("/account/keys", { method: "PUT", json })).json()) as View;
  expect((await make({ comment: "a" })).token).toMatch(/^CT/);
  const key = await make({ organization_id: emulator.organizationId });
  expect(key.token).toMatch(/^OT/);
  expect(await (await call("/account/keys")).json()).toHaveLength(4);
  expect((await call(`/account/keys/${key.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await call(`/account/keys/${key.id}`)).status).toBe(404);
});
