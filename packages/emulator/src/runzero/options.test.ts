import { expect, test } from "vitest";
import { resolveOptions } from "./options.js";

test("the budget is the number of licensed assets, but never so small that a test runs into it", () => {
  expect(resolveOptions({}).dailyLimit).toBe(10_000);
  expect(resolveOptions({ assets: 50_000, organizations: 2 }).dailyLimit).toBe(100_000);
});

test("organizations take from the options what they do not say themselves", () => {
  const { organizations } = resolveOptions({
    assets: 5,
    organizations: [{ name: "A" }, { assets: 1, sites: 2 }],
  });
  expect(organizations).toEqual([
    { name: "A", assets: 5, sites: 3 },
    { name: "Example Subsidiary 1", assets: 1, sites: 2 },
  ]);
});

test.each([
  { assets: -1 },
  { assets: 1.5 },
  { sites: 0 },
  { organizations: 0 },
  { organizations: [] },
  { window: { requests: 0, perMs: 1 } },
  { window: { requests: 1, perMs: 0 } },
  { dailyLimit: Number.NaN },
])("%o is refused", (options) => {
  expect(() => resolveOptions(options)).toThrow(RangeError);
});
