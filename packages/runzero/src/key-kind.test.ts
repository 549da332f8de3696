import { expect, test } from "vitest";
import { looksLikeKey, shownKind } from "./key-kind.js";

test("a key shows its kind by its first letters", () => {
  expect(["CT1", "OT1", "ET1", "DT1", "eyJ", ""].map(shownKind)).toEqual([
    "account",
    "organization",
    "export",
    "download",
    undefined,
    undefined,
  ]);
});

test("an id is not taken for a key", () => {
  expect(looksLikeKey("OT0123456789ABCDEF0123456789")).toBe(true);
  for (const id of ["4f1b9a3e-0000-4000-8000-000000000000", "OT-1", "ETC", "OTTAWA"])
    expect(looksLikeKey(id)).toBe(false);
});
