import fc from "fast-check";
import { expect, test } from "vitest";
import { createInventory } from "./inventory.js";

const sites = ["one", "two", "three"].map((name) => ({ id: name, name }));

function inventory(size: number) {
  return createInventory(7, size, {
    organizationId: "o",
    organizationName: () => "O",
    site: (index) => sites[index],
    siteById: (id) => sites.find((site) => site.id === id),
    integrationName: (id) => id,
    siteCount: sites.length,
    epochSeconds: 1_790_000_000,
  });
}

test("any of a million assets is recognized by each of its marks, without an index of them", () => {
  const all = inventory(1_000_000);
  fc.assert(
    fc.property(fc.nat(999_999), (index) => {
      const asset = all.at(index);
      if (!asset?.site) return false;
      const none = { macs: [], addresses: [], names: [] };
      for (const kind of ["macs", "addresses", "names"] as const)
        for (const mark of asset[kind]) {
          const [found] = all.recognize(asset.site.id, { ...none, [kind]: [mark.toUpperCase()] });
          expect(found?.index).toBe(index);
          const elsewhere = sites.find(({ id }) => id !== asset.site?.id)?.id ?? "";
          expect([...all.recognize(elsewhere, { ...none, [kind]: [mark] })]).toEqual([]);
        }
      return true;
    }),
    { numRuns: 300 },
  );
});

test("ids of records of one kind are not ids of another", () => {
  const all = inventory(10);
  expect(all.find(all.recordId("explorer", 1, 0))).toBeUndefined();
  expect(all.find(all.recordId("asset", 1, 5))).toBeUndefined();
  expect(all.find(all.recordId("asset", 1, 0).toUpperCase())?.index).toBe(1);
  expect(all.find(all.recordId("asset", 10, 0))).toBeUndefined();
});
