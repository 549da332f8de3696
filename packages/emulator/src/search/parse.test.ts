import { expect, test } from "vitest";
import { parseSearch, SearchSyntaxError } from "./parse.js";

const word = (text: string) => ({ kind: "word", text });
const term = (key: string, text: string, exact = false) => ({ kind: "term", key, text, exact });

test("terms side by side mean AND, which binds stronger than OR", () => {
  expect(parseSearch("a b or c")).toEqual({
    kind: "or",
    parts: [{ kind: "and", parts: [word("a"), word("b")] }, word("c")],
  });
});

test("parentheses and NOT bind strongest", () => {
  expect(parseSearch("not (a OR b) AND NOT c")).toEqual({
    kind: "and",
    parts: [
      { kind: "not", inner: { kind: "or", parts: [word("a"), word("b")] } },
      { kind: "not", inner: word("c") },
    ],
  });
});

test("values may be quoted, exact or a comparison", () => {
  expect(parseSearch('os:"Windows 11"')).toEqual(term("os", "Windows 11"));
  expect(parseSearch("Name:=SRV-1")).toEqual(term("name", "SRV-1", true));
  expect(parseSearch("tag:=")).toEqual(term("tag", "", true));
  expect(parseSearch("updated_at:<24hours")).toEqual(term("updated_at", "<24hours"));
  expect(parseSearch("mac:aa:bb:cc")).toEqual(term("mac", "aa:bb:cc"));
  expect(parseSearch('"and"')).toEqual(word("and"));
});

test("an empty search is everything", () => {
  expect(parseSearch("  ")).toEqual({ kind: "all" });
});

test.each(["(a", "a)", "a or", "or a", "not", "()", 'os:"x', ":x", "os:", "a and or b"])(
  "%s cannot be read",
  (search) => {
    expect(() => parseSearch(search)).toThrow(SearchSyntaxError);
  },
);

test("what is nested too deep is refused, however deep; what is only long is not", () => {
  for (const search of [
    `${"(".repeat(101)}a${")".repeat(101)}`,
    `${"(".repeat(100_000)}a${")".repeat(100_000)}`,
    `${"not ".repeat(100_000)}a`,
  ])
    expect(() => parseSearch(search)).toThrow(/^more than 100 levels are nested at character/);
  expect(parseSearch(`${"(".repeat(100)}a${")".repeat(100)}`)).toEqual(word("a"));
  expect(parseSearch(`${"a or ".repeat(100_000)}a`)).toMatchObject({ kind: "or" });
});
