import fc from "fast-check";
import { expect, test } from "vitest";
import { hex, positionId, readPositionId, scramble, unscramble } from "./seeded.js";

test("scrambling can be undone for every 32-bit number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (value) => unscramble(scramble(value)) === value),
  );
});

test("an id gives back the position and the place that it was made from", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(5_000_000), fc.nat(65_535), (seed, position, place) => {
      const id = positionId(seed, position, place);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(readPositionId(seed, id)).toEqual({ position, place });
    }),
  );
});

test("an id with one digit changed, or of another seed, is not ours", () => {
  const id = positionId(1, 17, 3);
  expect(readPositionId(2, id)).toBeUndefined();
  expect(readPositionId(1, `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`)).toBeUndefined();
  expect(readPositionId(1, "not an id")).toBeUndefined();
});

test("neighbours get different digits", () => {
  expect(new Set(Array.from({ length: 1000 }, (_, seed) => hex(seed, 28))).size).toBe(1000);
});
