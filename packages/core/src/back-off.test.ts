import fc from "fast-check";
import { expect, test } from "vitest";
import { backOffMs } from "./back-off.js";
import { defaults } from "./defaults.js";

test("the default back-off is full jitter: up to 500 ms, 1 s, 2 s …, at most 20 s", () => {
  const longest = (attempt: number) => backOffMs(defaults.backOff, attempt, () => 1);
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(longest)).toEqual([
    500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000,
  ]);
  expect(backOffMs(defaults.backOff, 3, () => 0)).toBe(0);
});

test("no attempt number and no luck leads beyond the cap", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, luck) => {
        const ms = backOffMs(defaults.backOff, attempt, () => luck);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(defaults.backOff.capMs);
      },
    ),
  );
});
