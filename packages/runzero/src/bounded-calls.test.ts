import { describe, expect, test } from "vitest";
import { failureOf, testClient } from "./testing/test-client.js";

describe("what the console would take for something else is refused before a request", () => {
  const { client, calls } = testClient(() => ({}));
  const path = { site_id: "s" };
  /** Searches that find every asset without saying so. */
  const all = [
    "",
    " \n",
    ",",
    '""',
    "''",
    "()",
    '("")',
    'name:""',
    "name:''",
    'os:x OR name:""',
    '"" OR os:x',
  ];
  const some = [
    "os:linux",
    'name:=""',
    "name:=",
    'os:"Windows 11" "web"',
    "owner:o'brien",
    "alive:t OR alive:f",
  ];

  test.each([
    "updateBulkAssetTags",
    "clearBulkAssetTags",
    "updateBulkAssetCriticality",
    "updateBulkAssetOwners",
    "clearBulkAssetOwners",
  ] as const)("a blank search, for %s", async (id) => {
    const call = client.organization[id] as (given: object) => Promise<unknown>;
    calls.length = 0;
    for (const body of [...all.map((search) => ({ search })), {}, { search: null }, null]) {
      const error = await failureOf(() => call({ body }));
      expect(error.name).toBe("InvalidCallError");
      expect(error.message).toMatch(/body\.search is missing, blank or .*every asset.*"alive:t OR alive:f"$/);
    }
    expect(calls).toEqual([]);
    for (const search of some) await call({ body: { search } });
    expect(calls).toHaveLength(some.length);
  });

  test("a blank search, for updateCustomIntegrationAttributes, which has it in its query", async () => {
    const call = (search: string) =>
      client.organization.updateCustomIntegrationAttributes({
        path: { custom_integration_id: "c1000000-0000-4000-8000-000000000001" },
        query: { search },
        body: { attributes: { checked: "yes" } },
      });
    calls.length = 0;
    for (const search of all) {
      const error = await failureOf(() => call(search));
      expect(error.name).toBe("InvalidCallError");
      expect(error.message).toMatch(/query\.search is missing, blank or .*every asset/);
    }
    expect(calls).toEqual([]);
    for (const search of some) await call(search);
    expect(calls).toHaveLength(some.length);
  });

  test("but not the bodies that have ids instead", async () => {
    await client.organization.removeBulkAssets({ body: { asset_ids: [] } });
    await client.organization.bulkRemoveCustomIntegration({
      path: { custom_integration_id: "c" },
      body: { asset_ids: [] },
    } as never);
  });

  test.each(["splunkAssetSyncCreatedJSON", "splunkAssetSyncUpdatedJSON"] as const)(
    "milliseconds, for %s",
    async (id) => {
      const call = client.integrations[id] as (given: object) => Promise<unknown>;
      calls.length = 0;
      for (const since of [1_767_225_600_000, "1767225600000", 1_767_225_600_000n]) {
        const error = await failureOf(() => call({ query: { since } }));
        expect(error.name).toBe("InvalidCallError");
        expect(error.message).toMatch(
          /query\.since must be in seconds.*not milliseconds; got 1767225600000$/,
        );
      }
      expect(calls).toEqual([]);
      await call({ query: { since: 1_767_225_600 } });
      await call({});
      expect(calls).toHaveLength(2);
    },
  );

  test("a scan of nothing", async () => {
    const call = client.organization.createScan as (given: object) => Promise<unknown>;
    calls.length = 0;
    for (const body of [{}, { targets: "" }, { targets: " , " }, { targets: ["10.0.0.1"] }]) {
      const error = await failureOf(() => call({ path, body }));
      expect(error.name).toBe("InvalidCallError");
      expect(error.message).toMatch(/body\.targets must name at least one address, range or host$/);
    }
    expect(calls).toEqual([]);
    await call({ path, body: { targets: "10.0.0.1" } });
    expect(calls).toHaveLength(1);
  });
});
