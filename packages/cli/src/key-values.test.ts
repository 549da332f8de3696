import { describe, expect, it } from "vitest";
import { jsonValues, keyValues } from "./key-values.js";

describe("keyValues", () => {
  it("parts at the first =", () => {
    expect(keyValues("env", ["A=b=c", "B="])).toEqual({ A: "b=c", B: "" });
  });

  it("refuses what has no name, and a name that comes twice", () => {
    expect(() => keyValues("env", ["=x"])).toThrow("--env takes NAME=value");
    expect(() => keyValues("env", ["A=1", "A=2"])).toThrow("--env A was given twice");
  });
});

describe("jsonValues", () => {
  it("takes for JSON what looks like it, and all else for text", () => {
    const pairs = [
      "a=true",
      "b=5",
      "c=five",
      'd={"x":[1]}',
      "e=null",
      "f=10.0.0.1",
      'g="5"',
      "h=truely",
      "i=",
    ];
    expect(jsonValues("set", pairs)).toEqual({
      ...{ a: true, b: 5, c: "five", d: { x: [1] }, e: null, f: "10.0.0.1", g: "5", h: "truely", i: "" },
    });
  });

  it("keeps the digits of ids that are too long for a number", () => {
    expect(jsonValues("set", ["id=12345678901234567890"])).toEqual({ id: "12345678901234567890" });
  });
});
