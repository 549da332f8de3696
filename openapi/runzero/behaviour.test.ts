import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleDocument } from "../../scripts/document/bundle-document.mjs";
import { eachOperation } from "../../scripts/document/each-operation.mjs";
import { resolve } from "../../scripts/document/resolve.mjs";
import { operationRows } from "../../scripts/generate/operation-row.mjs";

// What is known of runZero's operations, written down once more by hand and by path, so that an extension that is
// forgotten, misplaced or copied to the wrong operation is found.

const document = await bundleDocument(fileURLToPath(new URL("openapi.yaml", import.meta.url)));
const rows = operationRows(document).map(({ row }) => row);
const declared = [...eachOperation(document)];

/** The operations with a property, as `METHOD /path`. */
const which = (fits: (row: (typeof rows)[number]) => boolean) =>
  rows
    .filter(fits)
    .map(({ method, path }) => `${method} ${path}`)
    .sort();
const answering = (status: string) =>
  declared
    .filter(({ operation }) => status in operation.responses)
    .map(({ method, path }) => `${method} ${path}`)
    .sort();
const list = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .sort();

const observed = list(`
  GET /metadata
  POST /org/custom-integrations/{custom_integration_id}/asset
  PATCH /org/custom-integrations/{custom_integration_id}/attributes
  PATCH /org/assets/{asset_id}/custom-integrations/{custom_integration_id}/attributes
`);

test("181 operations are documented, four more observed", () => {
  expect(rows).toHaveLength(185);
  const marked = declared.filter(({ operation }) => operation["x-runwire-observed"]);
  expect(marked.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(observed);
});

describe("what may be sent twice", () => {
  test("eleven PUTs create at each call; the five others replace", () => {
    expect(which((row) => row.method === "PUT" && !row.idempotent)).toEqual(
      list(`
        PUT /org/sites
        PUT /org/sites/{site_id}/import
        PUT /org/sites/{site_id}/import/nessus
        PUT /org/sites/{site_id}/import/packet
        PUT /org/sites/{site_id}/scan
        PUT /org/sites/{site_id}/sample
        PUT /account/orgs
        PUT /account/credentials
        PUT /account/keys
        PUT /account/users
        PUT /account/users/invite
      `),
    );
    expect(which((row) => row.method === "PUT" && row.idempotent)).toEqual(
      list(`
        PUT /account/tasks/templates
        PUT /account/groups
        PUT /account/sso/groups
        PUT /account/assets/ownership-types
        PUT /account/custom-integrations/{customIntegrationId}
      `),
    );
  });

  test("of POST and PATCH only those that set a value, stop a task or fetch a token", () => {
    expect(which((row) => ["POST", "PATCH"].includes(row.method) && row.idempotent)).toEqual(
      list(`
        POST /account/api/token
        POST /org/tasks/{task_id}/stop
        PATCH /org/assets/{asset_id}/comments
        PATCH /org/assets/{asset_id}/tags
        PATCH /org/assets/{asset_id}/criticality
        PATCH /org/assets/{asset_id}/custom-integrations/{custom_integration_id}/attributes
      `),
    );
  });

  test("never what rotates a secret, resets a user, merges assets or sends mail", () => {
    const never = /\/rotate$|\/reset[A-Z]\w+$|\/merge$|\/invite$/;
    expect(which((row) => never.test(row.path))).toHaveLength(5 + 3 + 1 + 1);
    expect(which((row) => never.test(row.path) && row.idempotent)).toEqual([]);
  });

  test("every GET, and every DELETE that names what it deletes", () => {
    expect(which((row) => row.method === "GET" && !row.idempotent)).toEqual([]);
    expect(which((row) => row.method === "DELETE" && !row.idempotent)).toEqual(
      list(`
        DELETE /org/key
        DELETE /account/orgs/{org_id}/exportToken
      `),
    );
  });
});

describe("answers", () => {
  test("21 operations answer 204", () => {
    const nothing = list(`
      DELETE /org/key
      DELETE /org/agents/{agent_id}
      DELETE /org/explorers/{explorer_id}
      DELETE /org/sites/{site_id}
      DELETE /org/assets/{asset_id}
      DELETE /org/services/{service_id}
      DELETE /org/wireless/{wireless_id}
      DELETE /account/orgs/{org_id}
      DELETE /account/orgs/{org_id}/exportToken
      DELETE /account/orgs/{org_id}/exportTokens/{key_id}
      DELETE /account/credentials/{credential_id}
      DELETE /account/keys/{key_id}
      DELETE /account/users/{user_id}
      DELETE /account/groups/{group_id}
      DELETE /account/sso/groups/{group_mapping_id}
      DELETE /org/assets/{asset_id}/custom-integrations/{custom_integration_id}/remove
      DELETE /org/assets/{asset_id}/sources/{source_id}/remove
      POST /org/agents/{agent_id}/update
      POST /org/explorers/{explorer_id}/update
      POST /org/assets/bulk/delete
      POST /org/custom-integrations/{custom_integration_id}/bulk/remove
    `);
    expect(nothing).toHaveLength(21);
    expect(answering("204")).toEqual(nothing);
    expect(which((row) => row.accept.length === 0)).toEqual(nothing);
  });

  test("four DELETEs answer with what they deleted, and one takes a body", () => {
    expect(which((row) => row.method === "DELETE" && row.accept.length > 0)).toEqual(
      list(`
        DELETE /account/tasks/templates/{scan_template_id}
        DELETE /account/assets/ownership-types
        DELETE /account/assets/ownership-types/{ownership_type_id}
        DELETE /account/custom-integrations/{customIntegrationId}
      `),
    );
    expect(which((row) => row.method === "DELETE" && row.body !== undefined)).toEqual([
      "DELETE /account/assets/ownership-types",
    ]);
  });

  test("three operations lead to storage, with a Location and the address in the body", () => {
    const stored = list(`
      GET /org/tasks/{task_id}/data
      GET /org/tasks/{task_id}/log
      GET /org/tasks/{task_id}/changes
    `);
    expect(which((row) => row.redirect === "storage")).toEqual(stored);
    expect(answering("303")).toEqual(stored);
    for (const { operation } of declared.filter(({ path }) => stored.includes(`GET ${path}`)))
      expect(Object.keys(operation.responses[303].headers)).toContain("Location");
  });

  test("all may be 429, and all but the five public ones 401", () => {
    expect(answering("429")).toHaveLength(185);
    const open = rows.filter(({ path }) => !answering("401").some((each) => each.endsWith(` ${path}`)));
    expect(open.map(({ path }) => path).sort()).toEqual([
      "/health",
      "/metadata",
      "/releases/agent/version",
      "/releases/platform/version",
      "/releases/scanner/version",
    ]);
  });

  test("what lists, lists", () => {
    for (const path of [
      "/org/custom-integrations",
      "/account/custom-integrations",
      "/account/groups",
      "/account/sso/groups",
    ]) {
      expect([path, document.paths[path].get.responses[200].content["application/json"].schema.type]).toEqual(
        [path, "array"],
      );
    }
  });
});

describe("keys", () => {
  const kinds: Record<string, string[]> = {
    Public: [],
    Export: ["export", "organization", "account", "client"],
    Splunk: ["export", "organization", "account", "client"],
    ServiceNow: ["export", "organization", "account", "client"],
    "Cisco SNTC": ["export", "organization", "account", "client"],
    Import: ["organization", "account", "client"],
    Organization: ["organization", "account", "client"],
    Account: ["account", "client"],
  };

  test.each(declared.map(({ operation }) => [operation.operationId, operation.tags[0]] as const))(
    "of %s",
    (id, tag) => {
      const row = rows.find((each) => each.id === id);
      expect(row?.credentials).toEqual(["getAPIToken", "rotateAPIToken"].includes(id) ? [] : kinds[tag]);
    },
  );

  test("refusals that are only reported refuse nothing: they are kept apart", () => {
    expect(which((row) => row.hearsay?.client !== undefined)).toEqual(
      list(`
        GET /export/org/findings.csv
        GET /export/org/findings.json
        GET /export/org/findings.jsonl
        GET /export/org/tasks.json
        GET /export/org/tasks.jsonl
        GET /export/org/users.csv
        GET /export/org/users.json
        GET /export/org/users.jsonl
        GET /export/org/groups.csv
        GET /export/org/groups.json
        GET /export/org/groups.jsonl
      `),
    );
    expect(which((row) => row.hearsay?.export !== undefined)).toEqual(
      list(`
        GET /org/assets/type.csv
        GET /org/assets/os.csv
        GET /org/assets/hw.csv
        GET /org/assets/tags.csv
        GET /org/services/tcp.csv
        GET /org/services/udp.csv
        GET /org/services/protocols.csv
        GET /org/services/products.csv
        GET /org/metrics
        GET /export/org/assets.servicenow.csv
        GET /export/org/assets.servicenow.json
        GET /export/org/assets.servicegraph.json
        GET /export/org/services.servicenow.csv
        GET /export/org/assets.cisco.csv
      `),
    );
  });
});

describe("the organization", () => {
  const inside = (path: string) => /^\/(export\/)?org(\/|$)/.test(path);

  test("is sent with everything under /org and /export/org, and with nothing else", () => {
    expect(which((row) => row.scope === "organization")).toEqual(which((row) => inside(row.path)));
    const takes = (row: (typeof rows)[number]) => row.parameters.some(({ name }) => name === "_oid");
    expect(which(takes)).toEqual(which((row) => inside(row.path)));
  });

  test("stands in the path of the import", () => {
    const row = rows.find(({ path }) => path === "/import/org/{orgID}/assets");
    expect(row?.parameters.map(({ name }) => name)).toEqual(["orgID"]);
  });
});

describe("big answers", () => {
  test("six lists have pages", () => {
    const paged = rows
      .filter((row) => row.page !== undefined)
      .map(({ path, page }) => [path, page.items, page.id]);
    expect(paged.sort()).toEqual([
      ["/account/events.json", "/events", "/id"],
      ["/export/org/assets.json", "/assets", "/id"],
      ["/export/org/services.json", "/services", "/service_id"],
      ["/export/org/software.json", "/software", "/software_id"],
      ["/export/org/vulnerabilities.json", "/vulnerabilities", "/vulnerability_id"],
      ["/export/org/wireless.json", "/wireless", "/id"],
    ]);
    for (const { page } of rows.filter((row) => row.page !== undefined)) {
      expect(page).toMatchObject({
        style: "key",
        send: { cursor: "start_key", size: "page_size" },
        next: "/next_key",
        end: ["no-next", "empty", "repeated"],
      });
    }
  });

  test("all JSON lines are records; all CSV, XML and stored files are bytes; nothing else is a stream", () => {
    expect(which((row) => row.stream === "records")).toEqual(which((row) => row.path.endsWith(".jsonl")));
    const bytes = which((row) => /\.(csv|xml)$/.test(row.path) || row.redirect === "storage");
    expect(which((row) => row.stream === "bytes")).toEqual(bytes);
    expect(which((row) => row.stream === "records")).toHaveLength(12);
  });
});

describe("names", () => {
  test("every operation is in its group", () => {
    const count = (group: string) => rows.filter((row) => row.group === group).length;
    expect(
      Object.fromEntries([...new Set(rows.map(({ group }) => group))].sort().map((g) => [g, count(g)])),
    ).toEqual({
      account: 63,
      export: 44,
      import: 1,
      integrations: 7,
      organization: 63,
      public: 5,
      token: 2,
    });
  });

  test("a method is called as the vendor calls it", () => {
    for (const { id, name } of rows) expect(name).toBe(id);
  });

  test("two are deprecated", () => {
    expect(which((row) => row.deprecated === true)).toEqual([
      "DELETE /account/orgs/{org_id}/exportToken",
      "PATCH /account/orgs/{org_id}/exportToken/rotate",
    ]);
  });
});

describe("the limits of an import", () => {
  const schema = (name: string) => document.components.schemas[name];
  const limits = (properties: Record<string, Record<string, unknown>>, key: string) =>
    Object.fromEntries(
      Object.entries(properties).flatMap(([name, of]) => (key in of ? [[name, of[key]]] : [])),
    );

  test("of an asset", () => {
    const { properties, required } = schema("ImportAsset");
    expect(required).toEqual(["id"]);
    expect(limits(properties, "maxLength")).toEqual({
      ...{ id: 1024, domain: 260, os: 1024, osVersion: 1024 },
      ...{ manufacturer: 1024, model: 1024, deviceType: 1024 },
    });
    expect(limits(properties, "maxItems")).toEqual({
      ...{ networkInterfaces: 256, hostnames: 100, tags: 100 },
      ...{ services: 1000, software: 1000, vulnerabilities: 1000 },
    });
    expect(properties.hostnames.items.maxLength).toBe(260);
    expect(properties.tags.items.maxLength).toBe(1024);
    expect(properties.customAttributes.maxProperties).toBe(1024);
    const network = schema("NetworkInterface").properties;
    expect([
      network.ipv4Addresses.maxItems,
      network.ipv6Addresses.maxItems,
      network.macAddress.maxLength,
    ]).toEqual([256, 100, 23]);
  });

  test("of a vulnerability", () => {
    const { properties } = schema("ImportVulnerability");
    expect(properties.cve.pattern).toBe("^CVE-[0-9]{4}-[0-9]{4,19}$");
    expect([properties.cvss3BaseScore.minimum, properties.cvss3BaseScore.maximum]).toEqual([0, 10]);
    expect([properties.riskRank.minimum, properties.riskRank.maximum]).toEqual([0, 4]);
  });

  test("of its task, whose parts stand in the form one by one", () => {
    const form = schema("NewAssetImport");
    expect(form.required).toEqual(["assetData", "siteId", "customIntegrationId", "importTask.name"]);
    expect(form.properties["importTask.name"].maxLength).toBe(100);
    expect(form.properties["importTask.description"].maxLength).toBe(1024);
    expect(schema("ImportTask").properties.tags.maxItems).toBe(100);
  });
});

test("what is bounded, so that the client refuses what is beyond it before a request", () => {
  const bounded = rows.flatMap(({ id, constraints = [] }) =>
    constraints.map(
      ({ in: place, name, required }) => `${id} ${place}.${name}${required ? " required" : ""}`,
    ),
  );
  expect(bounded.sort()).toEqual(
    list(`
      clearBulkAssetOwners body.search required
      clearBulkAssetTags body.search required
      createAccountCustomIntegration body.icon
      createAccountCustomIntegration body.name required
      createAccountCustomIntegrationAndID body.icon
      createAccountCustomIntegrationAndID body.name required
      createScan body.targets required
      importCustomIntegrationAssets body.importTask.description
      importCustomIntegrationAssets body.importTask.name required
      splunkAssetSyncCreatedJSON query.since
      splunkAssetSyncUpdatedJSON query.since
      updateAccountCustomIntegration body.icon
      updateAccountCustomIntegration body.name
      updateBulkAssetCriticality body.search required
      updateBulkAssetOwners body.search required
      updateBulkAssetTags body.search required
      updateCustomIntegrationAttributes query.search
    `),
  );
});

test("no operation that changes something takes a search which finds all without saying so", () => {
  const searching = declared.filter(({ method, operation, parameters }) => {
    const schemas = Object.values<{ schema: object }>(operation.requestBody?.content ?? {});
    return (
      method !== "GET" &&
      (parameters.some((parameter: object) => resolve(document, parameter).name === "search") ||
        schemas.some(({ schema }) => takesSearch(schema)))
    );
  });
  expect(searching.map(({ operation }) => operation.operationId).sort()).toEqual([
    "clearBulkAssetOwners",
    "clearBulkAssetTags",
    "updateBulkAssetCriticality",
    "updateBulkAssetOwners",
    "updateBulkAssetTags",
    "updateCustomIntegrationAttributes",
  ]);
  for (const { operation } of searching) {
    const row = rows.find(({ id }) => id === operation.operationId);
    const bound = row?.constraints?.find(({ name }) => name === "search");
    const pattern = new RegExp(bound?.pattern ?? "", "u");
    for (const search of ["", " ", "\t\n", ",", '""', "''", '("")', 'name:""', 'os:x OR name:""'])
      expect([row?.id, search, pattern.test(search)]).toEqual([row?.id, search, false]);
    for (const search of ["os:linux", 'os:"Windows 11" "web"', 'name:=""', "alive:t OR alive:f"])
      expect([row?.id, search, pattern.test(search)]).toEqual([row?.id, search, true]);
    expect(bound?.refusal).toMatch(/every asset/);
  }
});

/** Whether a body has a property `search`, in one of its parts, too. */
function takesSearch(schema: object): boolean {
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolve(document, schema);
  return "search" in properties || [...allOf, ...anyOf, ...oneOf].some(takesSearch);
}
