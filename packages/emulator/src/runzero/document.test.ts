import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lines, testConsole } from "../testing/console-client.js";

interface Schema {
  readonly type?: string;
  readonly properties?: Record<string, Schema>;
  readonly allOf?: { readonly $ref: string }[];
}

// The vendor's schemas, as facts; what the emulator answers must have all their fields, with their types.
const inventory = JSON.parse(
  readFileSync(new URL("../../../../openapi/runzero/inventory.json", import.meta.url), "utf8"),
) as { schemas: Record<string, Schema> };

/** What real exports have as null, though the document says that nothing is. */
const NULL_IN_EXPORTS = [
  "comments",
  "agent_name",
  "credentials",
  "newest_mac",
  "newest_mac_vendor",
  "newest_mac_age",
];

const documented = [
  ["Asset", "/export/org/assets.jsonl"],
  ["Service", "/export/org/services.jsonl"],
  ["Software", "/export/org/software.jsonl"],
  ["Vulnerability", "/export/org/vulnerabilities.jsonl"],
  ["Wireless", "/export/org/wireless.jsonl"],
  ["Site", "/export/org/sites.jsonl"],
  ["Certificate", "/export/org/certificates.jsonl"],
  ["DirectoryUser", "/export/org/users.jsonl"],
  ["DirectoryGroup", "/export/org/groups.jsonl"],
  ["Finding", "/export/org/findings.jsonl"],
  ["TaskBase", "/export/org/tasks.jsonl"],
] as const;

test.each(documented)("each %s has all fields of the document, with their types", async (name, path) => {
  const { call } = testConsole({ assets: 60 });
  const rows = await lines(await call(path));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expectFields(name, row);
});

test("organizations and keys have all fields of the document, with their types", async () => {
  const { emulator, call } = testConsole();
  const token = emulator.accountToken;
  const read = async (path: string) =>
    (await (await call(path, { token })).json()) as Record<string, unknown>[];
  expectFields("Organization", (await read("/account/orgs"))[0] ?? {});
  expectFields("OrganizationAPIKey", (await read("/account/keys"))[0] ?? {});
  expectFields("ExportToken", (await read(`/account/orgs/${emulator.organizationId}/exportTokens`))[0] ?? {});
});

const nobody = "00000000-0000-0000-0000-000000000000";

/** Makes one of each thing that the account does not begin with. */
async function furnished() {
  const tested = testConsole({ assets: 20 });
  const { emulator, clock, read } = tested;
  const organization_id = emulator.organizationId;
  const group = await read<{ id: string }>("/account/groups", { method: "POST", json: { name: "g" } });
  const mapping = { id: nobody, group_id: group.id, sso_attribute: "a", sso_value: "b" };
  await read("/account/sso/groups", { method: "POST", json: mapping });
  const credential = { name: "c", type: "shodan_api_key", secret: { api_key: "k" } };
  await read("/account/credentials", { method: "PUT", json: credential });
  const template = { name: "t", organization_id, global: true, acl: {} };
  await read("/account/tasks/templates", { method: "POST", json: template });
  await read("/account/custom-integrations", { method: "POST", json: { name: "i" } });
  const [site] = await read<{ id: string }[]>("/org/sites");
  const scan = { targets: "192.0.2.1", "scan-name": "made" };
  await read(`/org/sites/${site?.id}/scan`, { method: "PUT", json: scan });
  clock.advance(60_000);
  return tested;
}

test.each([
  ["User", "/account/users"],
  ["Group", "/account/groups"],
  ["GroupMapping", "/account/sso/groups"],
  ["Credential", "/account/credentials"],
  ["ScanTemplate", "/account/tasks/templates"],
  ["BaseResponse", "/account/custom-integrations"],
  ["AssetOwnershipType", "/account/assets/ownership-types"],
  ["Agent", "/org/explorers"],
  ["HostedZone", "/org/hosted-zones"],
  ["Event", "/account/events.json"],
  ["TaskBase", "/org/tasks?search=made"],
  ["Asset", "/org/assets?search=address:192.0.2.1"],
  ["Service", "/org/services?search=address:192.0.2.1"],
  ["AssetServiceNow", "/export/org/assets.servicenow.json"],
])("each %s that %s lists has all fields of the document, with their types", async (name, path) => {
  const { read } = await furnished();
  const [plain = "", search = ""] = path.split("?search=");
  const rows = await read<Record<string, unknown>[]>(plain, search ? { query: { search } } : {});
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expectFields(name, row);
});

test("the licence has all fields of the document", async () => {
  expectFields("License", await testConsole().read("/account/license"));
});

/** What is left out where there is none. */
const OPTIONAL = ["BaseResponse.destroyed_at"];

function expectFields(name: string, row: Record<string, unknown>): void {
  for (const [field, schema] of Object.entries(inventory.schemas[name]?.properties ?? {})) {
    const value = row[field];
    if (value === undefined && OPTIONAL.includes(`${name}.${field}`)) continue;
    const found = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
    const wanted = schema.type === "integer" ? "number" : (schema.type ?? found);
    if (found === "null" && NULL_IN_EXPORTS.includes(field)) continue;
    expect(`${name}.${field}: ${found}`).toBe(`${name}.${field}: ${wanted}`);
    if (schema.type === "integer") expect(Number.isInteger(value)).toBe(true);
  }
}
