import { describe, expect, expectTypeOf, test } from "vitest";
import { Client } from "./client.js";
import type { Asset, ImportAsset, Task } from "./generated/api.js";
import { failureOf, testFetch } from "./testing/test-client.js";

const key = (prefix: string) => prefix + "0".repeat(28);

describe("what a key cannot do", () => {
  test("an export token has the exports and the sync, and nothing that changes anything", async () => {
    const { fetch, calls } = testFetch(() => ({}));
    const client = new Client({ exportToken: key("ET"), fetch, limits: false });
    expectTypeOf(client).toHaveProperty("sync");
    expectTypeOf(client.assets).toHaveProperty("export");
    expectTypeOf(client).not.toHaveProperty("imports");
    expectTypeOf(client).not.toHaveProperty("scan");
    expectTypeOf(client).not.toHaveProperty("eachOrganization");
    expectTypeOf(client).not.toHaveProperty("rotateSecret");
    expectTypeOf(client.assets).not.toHaveProperty("tag");
    expectTypeOf(client.tasks).not.toHaveProperty("wait");
    // Without types it is refused, naming what could.
    const untyped = client as unknown as Client;
    const id = "51e00000-0000-4000-8000-000000000001";
    const what = { siteId: id, customIntegrationId: id, name: "n", assets: [{ id: "1" }] };
    for (const call of [
      () => untyped.imports.assets(what),
      () => untyped.imports.scan(id, new Blob(["x"])),
      () => untyped.scan(id, { targets: "a" }),
      () => untyped.assets.tag({ search: "a" }, ["b"], { dryRun: true }),
      () => untyped.assets.remove({ search: "a" }),
      () => untyped.tasks.wait(id),
      () => untyped.tasks.data(id).text(),
      () => untyped.eachOrganization().next(),
    ]) {
      const error = await failureOf(call);
      expect(error.name).toBe("InvalidCallError");
      expect(error.message).toMatch(/does not take an export token; it takes an? .*account token/);
    }
    expect(calls).toEqual([]);
  });

  test("an organization token has no other organizations; only client credentials have a secret", () => {
    const organization = new Client({ organizationToken: key("OT") });
    expectTypeOf(organization.assets).toHaveProperty("tag");
    expectTypeOf(organization.tasks).toHaveProperty("wait");
    expectTypeOf(organization).not.toHaveProperty("eachOrganization");
    expectTypeOf(organization).not.toHaveProperty("rotateSecret");
    const account = new Client({ accountToken: key("CT") });
    expectTypeOf(account).toHaveProperty("eachOrganization");
    expectTypeOf(account).not.toHaveProperty("rotateSecret");
    expectTypeOf(new Client("id", "secret")).toHaveProperty("rotateSecret");
  });
});

test("results are typed", () => {
  const client = new Client("id", "secret");
  expectTypeOf<Awaited<ReturnType<typeof client.tasks.wait>>>().toEqualTypeOf<Task>();
  const picked = () => client.sync.assets({ since: 0, fields: ["id", "names"] });
  expectTypeOf<Awaited<ReturnType<ReturnType<typeof picked>["toArray"]>>>().toEqualTypeOf<
    Pick<Asset, "id" | "names">[]
  >();
  // @ts-expect-error since is required
  const withoutSince = () => client.sync.assets({});
  // @ts-expect-error a misspelt option
  const misspelt = () => client.scan("s", { targets: "a", maxHostRates: 1 });
  // @ts-expect-error one of the two
  const both = () => client.assets.remove({ ids: [], search: "a" });
  // @ts-expect-error the only required member of an asset
  const assets: ImportAsset[] = [{ os: "x" }];
  expect([withoutSince, misspelt, both, assets]).toHaveLength(4);
});
