import { describe, expect, test } from "vitest";
import { failureOf, testClient } from "./testing/test-client.js";

describe("what the console would take for something else is refused before a request", () => {
  const { client, calls } = testClient(() => ({}));
  const path = { site_id: "s" };

  test.each([
    "updateBulkAssetTags",
    "clearBulkAssetTags",
    "updateBulkAssetCriticality",
    "updateBulkAssetOwners",
    "clearBulkAssetOwners",
  ] as const)("a blank search, for %s", async (id) => {
    const call = client.organization[id] as (given: object) => Promise<unknown>;
    calls.length = 0;
    for (const body of [{ search: "" }, { search: " \n" }, { search: "," }, {}, { search: null }, null]) {
      const error = await failureOf(() => call({ body }));
      expect(error.name).toBe("InvalidCallError");
      expect(error.message).toMatch(/body\.search is missing or blank.*every asset.*"alive:t OR alive:f"$/);
    }
    expect(calls).toEqual([]);
    await call({ body: { search: "os:linux" } });
    expect(calls).toHaveLength(1);
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
