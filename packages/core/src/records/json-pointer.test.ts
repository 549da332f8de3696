import { expect, test } from "vitest";
import { atPointer } from "./json-pointer.js";

test.each([
  ["/next_key", { next_key: "k" }, "k"],
  ["/a/b/1", { a: { b: [1, 2] } }, 2],
  ["/a~1b/c~0d", { "a/b": { "c~d": 5 } }, 5],
  ["", { a: 1 }, { a: 1 }],
  ["/a/b", { a: null }, undefined],
  ["/a", "text", undefined],
  ["/a/b", { a: "text" }, undefined],
])("%s of %j is %j", (pointer, value, found) => {
  expect(atPointer(value, pointer)).toEqual(found);
});
