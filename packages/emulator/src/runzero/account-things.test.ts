import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lines, testConsole } from "../testing/console-client.js";
import { credentialTypes } from "./account/credential-types.js";

type Row = Record<string, unknown> & { id: string };
const nobody = "11111111-2222-4333-8444-555555555555";

test("a user is made, invited, changed, reset and deleted", async () => {
  const { admin, clock, read } = testConsole();
  const path = "/account/users";
  const made = await read<Row>(path, {
    method: "PUT",
    json: {
      email: "grace@example.com",
      first_name: "Grace",
      last_name: "Hopper",
      org_roles: { "*": "viewer" },
    },
  });
  expect(made).toMatchObject({
    email: "grace@example.com",
    name: "Grace Hopper",
    client_admin: false,
    last_login_at: 0,
  });
  expect(await read(`${path}/${made.id}`)).toEqual(made);
  expect(await read(path)).toContainEqual(made);
  for (const json of [
    {},
    { email: "no address" },
    { email: "GRACE@example.com" },
    { email: "x@y.z", client_admin: "yes" },
  ])
    expect((await admin(path, { method: "PUT", json })).status).toBe(400);

  const invited = await read<Row>(`${path}/invite`, {
    method: "PUT",
    json: { email: "new@example.com", subject: "Hi" },
  });
  expect(invited.invite_token_expiration).toBeGreaterThan(clock.now() / 1000);
  const changed = await read(`${path}/${made.id}`, {
    method: "PATCH",
    json: { last_name: "H", client_admin: true },
  });
  expect(changed).toMatchObject({ name: "Grace H", client_admin: true, email: "grace@example.com" });

  const [, locked] = await read<Row[]>(path);
  const reset = (what: string) => read(`${path}/${locked?.id}/${what}`, { method: "PATCH" });
  expect(locked?.login_failures).toBe(5);
  expect(await reset("resetLockout")).toMatchObject({ login_failures: 0 });
  expect(await reset("resetMFA")).toMatchObject({ mfa_enabled: false });
  expect((await reset("resetPassword")).reset_token_expiration).toBeGreaterThan(clock.now() / 1000);
  expect((await admin(`${path}/${made.id}`, { method: "DELETE" })).status).toBe(204);
  for (const [method, to] of [
    ["GET", ""],
    ["DELETE", ""],
    ["PATCH", "/resetMFA"],
  ] as const)
    expect((await admin(`${path}/${made.id}${to}`, { method })).status).toBe(404);
});

test("a group and a mapping to it are made, read, listed, replaced and deleted", async () => {
  const { admin, read } = testConsole();
  const group = await read<Row>("/account/groups", {
    method: "POST",
    json: { name: "Auditors", expires_at: 0 },
  });
  expect(await read(`/account/groups/${group.id}`)).toEqual(group);
  expect((await admin("/account/groups", { method: "POST", json: { name: "Auditors" } })).status).toBe(400);
  expect((await admin("/account/groups", { method: "PUT", json: { id: nobody, name: "x" } })).status).toBe(
    404,
  );

  const given = { id: nobody, group_id: group.id, sso_attribute: "dept", sso_value: "audit" };
  const mapping = await read<Row>("/account/sso/groups", { method: "POST", json: given });
  expect(mapping).toMatchObject({ ...given, id: mapping.id, group_name: "Auditors" });
  expect(mapping.id).not.toBe(nobody);
  const bad = { ...given, group_id: nobody };
  expect((await admin("/account/sso/groups", { method: "POST", json: bad })).status).toBe(400);
  const renamed = await read<Row>("/account/groups", {
    method: "PUT",
    json: { id: group.id, name: "Revision" },
  });
  expect(renamed).toMatchObject({ id: group.id, name: "Revision" });
  const replaced = await read("/account/sso/groups", {
    method: "PUT",
    json: { ...mapping, sso_value: "rev" },
  });
  expect(replaced).toMatchObject({ id: mapping.id, sso_value: "rev", group_name: "Revision" });
  expect(await read("/account/sso/groups")).toEqual([replaced]);
  expect(await read(`/account/sso/groups/${mapping.id}`)).toEqual(replaced);

  expect((await admin(`/account/groups/${group.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await admin(`/account/groups/${group.id}`)).status).toBe(404);
  expect((await admin(`/account/sso/groups/${mapping.id}`)).status).toBe(404);
});

test("kinds of owners are made, changed and deleted, several at once or not at all", async () => {
  const { admin, read } = testConsole();
  const path = "/account/assets/ownership-types";
  const made = await read<Row[]>(path, {
    method: "POST",
    json: [{ name: "Security" }, { name: "Finance", reference: 7 }],
  });
  expect(made).toMatchObject([{ name: "Security" }, { name: "Finance", reference: 7, hidden: false }]);
  const status = async (method: string, json: unknown) => (await admin(path, { method, json })).status;
  expect(await status("POST", [{ name: "New" }, { name: "Security" }])).toBe(422);
  expect(await status("POST", { name: "New" })).toBe(400);
  expect(await status("POST", [{}])).toBe(400);
  expect(await status("PUT", [{ id: nobody, name: "x" }])).toBe(404);
  expect(await read<Row[]>(path)).toHaveLength(3);

  const [security, finance] = made as [Row, Row];
  // Names can be exchanged, as the result is what has to make sense.
  const swapped = await read<Row[]>(path, {
    method: "PUT",
    json: [
      { ...security, name: "Finance" },
      { ...finance, name: "Security" },
    ],
  });
  expect(swapped.map(({ name }) => name)).toEqual(["Finance", "Security"]);
  expect(await read(`${path}/${finance.id}`, { method: "PATCH", json: { hidden: true } })).toMatchObject({
    hidden: true,
  });
  expect(await read<Row[]>(`${path}/${security.id}`, { method: "DELETE" })).toMatchObject([
    { id: security.id },
  ]);
  expect(await status("DELETE", [finance.id, nobody])).toBe(404);
  expect(await read<Row[]>(path, { method: "DELETE", json: [finance.id] })).toMatchObject([
    { id: finance.id },
  ]);
  expect(await read<Row[]>(path)).toHaveLength(1);
});

const schemas = (
  JSON.parse(
    readFileSync(new URL("../../../../openapi/runzero/inventory.json", import.meta.url), "utf8"),
  ) as {
    schemas: Record<string, { properties: { type: { enum: string[] } } }>;
  }
).schemas;

test("all 27 types of credentials are known", () => {
  expect(Object.keys(credentialTypes).sort()).toEqual(
    [...(schemas.CredentialOptions?.properties.type.enum ?? [])].sort(),
  );
});

test.each(Object.entries(credentialTypes))(
  "a credential of type %s is stored and its secret never told",
  async (type, fields) => {
    const { admin, read } = testConsole();
    const path = "/account/credentials";
    const secret = Object.fromEntries(fields.map((field) => [field, `very-${field}`]));
    const json = { name: `our ${type}`, type, secret, cidrs: "10.0.0.0/8, 192.168.0.0/16", global: true };
    const made = await read<Row>(path, { method: "PUT", json });
    expect(made).toMatchObject({
      name: `our ${type}`,
      type,
      cidrs: ["10.0.0.0/8", "192.168.0.0/16"],
      global: true,
    });
    expect(await read(`${path}/${made.id}`)).toEqual(made);
    expect(await read(path, { query: { search: `type:=${type}` } })).toEqual([made]);
    expect(JSON.stringify(made)).not.toContain("very-");
    if (fields.length > 0)
      expect((await admin(path, { method: "PUT", json: { ...json, secret: {} } })).status).toBe(400);
    expect((await admin(`${path}/${made.id}`, { method: "DELETE" })).status).toBe(204);
    expect((await admin(`${path}/${made.id}`)).status).toBe(404);
  },
);

test("credentials of unknown types and without a secret are refused", async () => {
  const { admin } = testConsole();
  for (const json of [
    { name: "x", type: "y", secret: {} },
    { name: "x", type: "shodan_api_key" },
    { type: "shodan_api_key", secret: { api_key: "k" } },
  ])
    expect((await admin("/account/credentials", { method: "PUT", json })).status).toBe(400);
});

test("every change leaves an event, in pages, lines and searches; reading leaves none", async () => {
  const { clock, emulator, admin, call, read } = testConsole();
  await call("/org/sites");
  expect(await lines(await admin("/account/events.jsonl"))).toEqual([]);
  const site = (await (await call("/org/sites", { method: "PUT", json: { name: "Oslo" } })).json()) as Row;
  await admin("/org/sites", { method: "PUT", json: {} });
  clock.advance(60_000);
  for (let index = 0; index < 5; index++)
    await read("/account/groups", { method: "POST", json: { name: `g${index}` } });
  const events = await lines(await admin("/account/events.jsonl"));
  expect(events.map(({ action }) => action)).toEqual(["site-created", ...Array(5).fill("group-created")]);
  expect(events[0]).toMatchObject({
    organization_id: emulator.organizationId,
    site_id: site.id,
    target_id: site.id,
    target_name: "Oslo",
    target_type: "site",
    source_type: "api-key",
    source_name: "organization key",
    success: true,
  });
  expect(await read("/account/events.json")).toEqual(events);
  expect(await read("/account/events.json", { query: { search: "action:=site-created" } })).toEqual([
    events[0],
  ]);
  expect(
    await read("/account/events.json", { query: { search: "created_at:<30seconds", fields: "id" } }),
  ).toEqual(events.slice(1).map(({ id }) => ({ id })));
  const paged: unknown[] = [];
  for (let start_key = "", first = true; first || start_key !== ""; first = false) {
    const page = await read<{ events: Row[]; next_key: string }>("/account/events.json", {
      query: { page_size: "4", ...(start_key && { start_key }) },
    });
    paged.push(...page.events);
    start_key = page.next_key;
  }
  expect(paged).toEqual(events);
});

test("organizations cannot share a name, and a parent has to exist", async () => {
  const { admin, read } = testConsole();
  const path = "/account/orgs";
  const { id } = await read(path, { method: "PUT", json: { name: "One" } });
  const status = async (method: string, to: string, json: object) =>
    (await admin(to, { method, json })).status;
  expect(await status("PUT", path, { name: "One" })).toBe(400);
  expect(await status("PATCH", `${path}/${id}`, { name: "Example Corp" })).toBe(400);
  expect(await status("PATCH", `${path}/${id}`, { name: "One" })).toBe(200);
  expect(await status("PUT", path, { name: "Two", parent_id: nobody })).toBe(400);
  expect(await status("PUT", path, { name: "Two", parent_id: id })).toBe(200);
});

test("the licence says what it is", async () => {
  const { read } = testConsole({ assets: 30, organizations: 2 });
  expect(await read("/account/license")).toMatchObject({
    license_type: "platform",
    license_max_assets: 60,
    license_live_asset_count: 60,
  });
});

test("without the Platform licence, account keys and what belongs to the licence are refused with 403", async () => {
  const { emulator, admin, call } = testConsole({ licence: "professional" });
  const status = async (path: string) => (await call(path)).status;
  expect((await admin("/account/orgs")).status).toBe(403);
  expect((await admin("/org/sites")).status).toBe(403);
  const form = {
    grant_type: "client_credentials",
    client_id: emulator.clientId,
    client_secret: emulator.clientSecret,
  };
  expect((await call("/account/api/token", { token: null, form })).status).toBe(403);
  expect(await status("/org/custom-integrations")).toBe(403);
  expect(await status("/export/org/assets.servicegraph.json")).toBe(403);
  const source = `/org/assets/${nobody}/sources/${nobody}/remove`;
  expect((await call(source, { method: "DELETE" })).status).toBe(403);
  expect((await call("/org/assets/bulk/clearOwners", { json: { search: "x" } })).status).toBe(403);
  expect(await status("/org/sites")).toBe(200);
  expect(await status("/export/org/sites.json")).toBe(200);
});

test("a community account has exports only", async () => {
  const { call } = testConsole({ licence: "community" });
  expect((await call("/org/sites")).status).toBe(403);
  expect((await call("/export/org/assets.jsonl")).status).toBe(200);
  expect((await call("/health")).status).toBe(200);
});
