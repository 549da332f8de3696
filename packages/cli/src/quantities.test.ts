import { describe, expect, it } from "vitest";
import { formatBytes, formatCount, formatElapsed, formatNumberOf, formatRemaining } from "./quantities.js";

describe("quantities", () => {
  it("groups thousands", () => {
    expect(formatCount(0)).toBe("0");
    expect(formatCount(10_000)).toBe("10,000");
  });

  it("uses the singular for one only", () => {
    expect(formatNumberOf(0, "token")).toBe("0 tokens");
    expect(formatNumberOf(1, "token")).toBe("1 token");
    expect(formatNumberOf(2, "retry", "retries")).toBe("2 retries");
  });

  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [999_949, "999.9 kB"],
    [999_950, "1.0 MB"],
    [231_400_000, "231.4 MB"],
    [5e15, "5000.0 TB"],
  ])("writes %d bytes as %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [0, "0.0 s"],
    [12_345, "12.3 s"],
    [59_949, "59.9 s"],
    [59_951, "1 min 0 s"],
    [125_000, "2 min 5 s"],
    [7_260_000, "2 h 1 min"],
  ])("writes %d ms that have passed as %s", (milliseconds, text) => {
    expect(formatElapsed(milliseconds)).toBe(text);
  });

  it.each([
    [-5, "1 s"],
    [1, "1 s"],
    [1001, "2 s"],
    [60_000, "1 min 0 s"],
  ])("rounds %d ms still to come up to %s", (milliseconds, text) => {
    expect(formatRemaining(milliseconds)).toBe(text);
  });
});
