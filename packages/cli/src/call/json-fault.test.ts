import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "./json-fault.js";

describe("jsonFault", () => {
  it.each([
    ['{\n  "a": 1,\n  "b": }', 3, 8],
    ['{"a": 1,}', 1, 9],
    ["[1, 2", 1, 6],
    ["", 1, 1],
    ['{"a" 1}', 1, 6],
    ["{a: 1}", 1, 2],
    ["[1] 2", 1, 5],
    ["[1}", 1, 3],
    ["tru", 1, 1],
  ])("finds where %j ceases to be JSON", (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it("finds the fault behind a text of 20 MB, and in one of as many escapes", () => {
    for (const long of ["x".repeat(2e7), "\\n".repeat(1e7)])
      expect(jsonFault(`{"a":"${long}",}`)).toEqual({ line: 1, column: long.length + 9 });
  });

  it("agrees with JSON.parse on what is JSON", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", "x", ",", "}", '"', "\u0001", "1"),
        (json, at, extra) => {
          const cut = at % (json.length + 1);
          const text = json.slice(0, cut) + extra + json.slice(cut);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(jsonFault(text) === undefined).toBe(isJson);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
