import { expect, test } from "vitest";
import { kindOf, suits, valueTest } from "./match-value.js";
import { SearchSyntaxError } from "./parse.js";

const NOW = 1_790_000_000;
const fuzzy = (text: string, value: unknown) => valueTest(text, false, NOW)(value);
const exact = (text: string, value: unknown) => valueTest(text, true, NOW)(value);

test("texts are compared without case: contained, or equal when exact", () => {
  expect(fuzzy("windows", "Microsoft Windows 11")).toBe(true);
  expect(exact("windows", "Microsoft Windows 11")).toBe(false);
  expect(exact("MICROSOFT WINDOWS 11", "Microsoft Windows 11")).toBe(true);
});

test("% stands for any text, and _ for one character where the match is exact or beside a %", () => {
  expect([exact("window_", "Windows"), exact("window_", "Windows 10"), exact("a_b", "a_b")]).toEqual([
    true,
    false,
    true,
  ]);
  expect(exact("micro%11", "Microsoft Windows 11")).toBe(true);
  expect(exact("lnx-000_%", "lnx-0001.prod")).toBe(true);
  expect(fuzzy("micro%10", "Microsoft Windows 11")).toBe(false);
  expect(fuzzy("a_b", "xa_by")).toBe(true);
});

test("booleans take t and f, numbers their digits", () => {
  expect([fuzzy("t", true), fuzzy("false", false), fuzzy("t", false)]).toEqual([true, true, false]);
  expect([fuzzy("4", 4), fuzzy("4", 44)]).toEqual([true, false]);
});

test("a list matches by one item, a map by a key or key=value", () => {
  expect(fuzzy("10.0", ["192.168.0.1", "10.0.0.1"])).toBe(true);
  expect(fuzzy("environment=prod", { environment: "production" })).toBe(true);
  expect(exact("managed", { managed: "" })).toBe(true);
  expect(exact("cloud", { managed: "" })).toBe(false);
});

test("an empty exact value finds what is empty", () => {
  for (const value of ["", [], {}, null, undefined]) expect(exact("", value)).toBe(true);
  for (const value of ["a", ["a"], { a: "" }]) expect(exact("", value)).toBe(false);
});

test("ages are counted back from now, and 0 is no time", () => {
  expect([fuzzy("<24hours", NOW - 3600), fuzzy("<24hours", NOW - 90_000), fuzzy("<24hours", 0)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([fuzzy(">30days", NOW - 31 * 86_400), fuzzy("<1h", NOW - 60), fuzzy("<now", NOW - 1)]).toEqual([
    true,
    true,
    true,
  ]);
});

test("plain numbers compare as they are", () => {
  expect([fuzzy(">5", 6), fuzzy(">=6", 6), fuzzy("<6", 6)]).toEqual([true, true, false]);
  expect([fuzzy(">5", "16"), fuzzy(">5", "4"), fuzzy(">5", "x"), fuzzy("<5", "")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([fuzzy(">1000", [22, 8080]), fuzzy(">1000", [22, 80])]).toEqual([true, false]);
});

test.each(["<30dyas", ">bogus", ">=high", "<", "> "])("a comparison like %s cannot be read", (text) => {
  expect(() => fuzzy(text, 6)).toThrow(SearchSyntaxError);
});

test("what a column holds decides what can be asked of it", () => {
  expect([true, 7, "a", { a: "b" }, [7], [], null].map(kindOf)).toEqual([
    ...(["boolean", "number", "text", "text", "number"] as const),
    undefined,
    undefined,
  ]);
  expect(["t", "FALSE", "bogus", "2", ">1"].map((text) => suits("boolean", text, false))).toEqual([
    ...[true, true],
    ...[false, false, false],
  ]);
  expect(["7", "-1.5", ">=7", "seven", "%"].map((text) => suits("number", text, false))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
  expect(["seven", "", ">7"].map((text) => suits("text", text, false))).toEqual([true, true, false]);
  for (const kind of ["boolean", "number", "text"] as const) expect(suits(kind, "", true)).toBe(true);
});
