import { expect, test } from "vitest";
import { fill } from "./texts.js";

test("values in braces are put in, numbers in the way of the language", () => {
  expect(fill("{done} of {total}", { done: 1234, total: 56789 }, "en")).toBe("1,234 of 56,789");
  expect(fill("{done} von {total}", { done: 1234, total: 56789 }, "de")).toBe("1.234 von 56.789");
});

test("braces that nothing is known for stay, so that a slip is seen", () => {
  expect(fill("{doen} done", { done: 1 })).toBe("{doen} done");
});

test("a function gets the plain values", () => {
  expect(fill(({ failed }) => (failed === 1 ? "one failed" : `${failed} failed`), { failed: 1 })).toBe(
    "one failed",
  );
});

test("a language that is no language tag does not break the page", () => {
  expect(fill("{done}", { done: 1234 }, "not a language!")).toBe(fill("{done}", { done: 1234 }));
});

test("what every object has is no value of a text", () => {
  expect(fill("{constructor} {toString}")).toBe("{constructor} {toString}");
});
