import { describe, expect, it } from "vitest";
import { canRedraw, columnsOf, fit, usesColour } from "./terminal.js";

const terminal = { isTTY: true, columns: 80, hasColors: () => true };

describe("usesColour", () => {
  it.each([
    [terminal, {}, true],
    [{}, {}, false],
    [terminal, { NO_COLOR: "1" }, false],
    [terminal, { NO_COLOR: "" }, true],
    [terminal, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    [{}, { FORCE_COLOR: "1" }, true],
    [{}, { FORCE_COLOR: "" }, true],
    [terminal, { FORCE_COLOR: "0" }, false],
    [terminal, { TERM: "dumb" }, false],
  ])("of %j with %j is %s", (screen, env, expected) => {
    expect(usesColour(screen, env)).toBe(expected);
  });
});

describe("canRedraw", () => {
  it("needs a terminal that is not dumb", () => {
    expect([canRedraw(terminal, {}), canRedraw(terminal, { TERM: "dumb" }), canRedraw({}, {})]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("fit", () => {
  it("cuts at columns, never within a letter", () => {
    expect(fit("abcdef", 4)).toBe("abc…");
    expect(fit("漢字漢字", 5)).toBe("漢字…");
    expect(fit("e\u0301e\u0301e\u0301", 2)).toBe("e\u0301…");
    expect([fit("abc", 3), fit("abc", 0)]).toEqual(["abc", ""]);
  });

  it("counts marks that combine as nothing and emoji as two", () => {
    expect([columnsOf("e\u0301"), columnsOf("🙂"), columnsOf("漢")]).toEqual([1, 2, 2]);
  });
});
