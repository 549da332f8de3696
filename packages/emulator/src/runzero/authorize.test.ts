import { expect, test } from "vitest";
import { accessToken, lines, testConsole } from "../testing/console-client.js";

test("keys have the vendor's prefixes and 30 characters, and follow from the seed", () => {
  const { emulator } = testConsole({ seed: 5 });
  expect(emulator.accountToken).toMatch(/^CT[0-9A-F]{28}$/);
  expect(emulator.organizationToken).toMatch(/^OT[0-9A-F]{28}$/);
  expect(emulator.exportToken).toMatch(/^ET[0-9A-F]{28}$/);
  expect(testConsole({ seed: 5 }).emulator.exportToken).toBe(emulator.exportToken);
  expect(testConsole({ seed: 6 }).emulator.exportToken).not.toBe(emulator.exportToken);
});

test("credentials can be given", async () => {
  const given = {
    organizationId: "11111111-2222-4333-8444-555555555555",
    exportToken: "ET1",
    clientId: "c",
    clientSecret: "s",
  };
  const { emulator, call } = testConsole(given);
  expect(emulator).toMatchObject(given);
  expect((await call("/export/org/sites.json", { token: "ET1" })).status).toBe(200);
  expect(await accessToken(emulator)).toMatch(/\S/);
});

test("without a valid token the answer is 401 in the shape seen on the wire", async () => {
  const { call } = testConsole();
  for (const token of [null, "ET0000", "one two"]) {
    const response = await call("/org/sites", { token });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      detail: expect.any(String),
      error: "request failed",
      status: "error",
      title: "request failed",
    });
  }
});

test("the wrong kind of key is told which kinds would do", async () => {
  const { emulator, call } = testConsole();
  const response = await call("/account/orgs", { token: emulator.organizationToken });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    error: expect.any(String),
    possible_token_types: ["client"],
    provided_token_type: "organization",
  });
  const exporting = await call("/org/sites", { token: emulator.exportToken });
  expect(await exporting.json()).toMatchObject({
    possible_token_types: ["organization", "client"],
    provided_token_type: "export",
  });
});

test("the status for the wrong kind can be 400, which was seen too", async () => {
  const { call } = testConsole({ wrongKindStatus: 400 });
  expect((await call("/account/orgs")).status).toBe(400);
});

test("account keys and access tokens must name an organization that exists", async () => {
  const { emulator, call } = testConsole();
  for (const token of [emulator.accountToken, await accessToken(emulator)]) {
    expect((await call("/export/org/assets.json", { token })).status).toBe(400);
    expect((await call("/org", { token, query: { _oid: "nowhere" } })).status).toBe(404);
    expect((await call("/org", { token, query: { _oid: emulator.organizationId } })).status).toBe(200);
  }
});

test("organization keys and export tokens see their own organization, whatever _oid says", async () => {
  const { emulator, call } = testConsole({ organizations: [{ assets: 2 }, { assets: 5 }] });
  const other = emulator.organizationIds[1] as string;
  for (const token of [emulator.organizationToken, emulator.exportToken]) {
    const assets = await lines(await call("/export/org/assets.jsonl", { token, query: { _oid: other } }));
    expect(assets.map((asset) => asset.organization_id)).toEqual([
      emulator.organizationId,
      emulator.organizationId,
    ]);
  }
  const byAccount = await call("/export/org/assets.jsonl", {
    token: emulator.accountToken,
    query: { _oid: other },
  });
  expect(await lines(byAccount)).toHaveLength(5);
});

test("the scheme and header names are read without case", async () => {
  const { emulator, call } = testConsole();
  const headers = { AUTHORIZATION: `bearer ${emulator.organizationToken}` };
  expect((await call("/org/sites", { headers })).status).toBe(200);
});

test("what is only reported to be refused is refused when asked for", async () => {
  for (const [hearsay, status] of [
    [false, 200],
    [true, 403],
  ] as const) {
    const { emulator, call } = testConsole({ hearsay });
    const request = { token: await accessToken(emulator), query: { _oid: emulator.organizationId } };
    expect((await call("/export/org/findings.json", request)).status).toBe(status);
    expect((await call("/export/org/findings.json", { token: emulator.exportToken })).status).toBe(200);
  }
});

test("public operations take no key", async () => {
  const { call } = testConsole();
  expect(await (await call("/health", { token: null })).json()).toEqual({
    status: "good",
    version: expect.any(String),
  });
  expect((await call("/releases/platform/version", { token: null })).status).toBe(200);
});
