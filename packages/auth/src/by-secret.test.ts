import { expect, test, vi } from "vitest";
import { BySecret } from "./by-secret.js";
import { Secret } from "./secret.js";

test("equal secrets lead to one object, a wrong one never to that of the right one", () => {
  const values = new BySecret<object>();
  const make = vi.fn(() => ({}));
  const right = values.get(new Secret("right"), make);
  expect(values.get(new Secret("right"), make)).toBe(right);
  expect(values.get(new Secret("wrong"), make)).not.toBe(right);
  expect(make).toHaveBeenCalledTimes(2);
});

test("a rotated secret takes over what the old one had, and the old one is a wrong one", () => {
  const values = new BySecret<object>();
  const make = () => ({});
  const kept = values.get(new Secret("old"), make);
  values.rotate(new Secret("old"), new Secret("new"));
  expect(values.get(new Secret("new"), make)).toBe(kept);
  expect(values.get(new Secret("old"), make)).not.toBe(kept);
  values.rotate(new Secret("unknown"), new Secret("other"));
});
