import { describe, expect, it } from "vitest";
import { wholeNumber } from "./parse-integer.js";

describe("wholeNumber", () => {
  const port = wholeNumber(0, 65_535);

  it.each([
    ["0", 0],
    ["8080", 8080],
    ["65535", 65_535],
  ])("takes %s", (text, value) => {
    expect(port(text)).toBe(value);
  });

  it.each(["", " ", "65536", "-1", "1.5", "1e3", "0x10", "8080 ", "٣", "99999999999999999999"])(
    "refuses %j and says what it expects",
    (text) => {
      expect(() => port(text)).toThrow("Expected a whole number from 0 to 65535.");
    },
  );

  it("names only the lower bound when there is no upper one", () => {
    expect(() => wholeNumber(1)("0")).toThrow("Expected a whole number, 1 or more.");
  });
});
