import { describe, expect, it } from "vitest";
import { parseMoment } from "./parse-moment.js";

const now = (): number => Date.parse("2026-06-08T12:00:00Z");

describe("parseMoment", () => {
  it.each([
    ["2026-06-01", "2026-06-01T00:00:00Z"],
    ["2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z"],
    ["2026-06-01T08:00:00+02:00", "2026-06-01T06:00:00Z"],
    ["24h", "2026-06-07T12:00:00Z"],
    ["7d", "2026-06-01T12:00:00Z"],
    ["90m", "2026-06-08T10:30:00Z"],
  ])("reads %s", (text, expected) => {
    expect(parseMoment(text, undefined, now)).toBe(Date.parse(expected) / 1000);
  });

  it("takes seconds since 1970", () => {
    expect([parseMoment("0"), parseMoment("1780000000")]).toEqual([0, 1_780_000_000]);
  });

  it.each(["", "yesterday", "2026-13-01", "1780000000000", "-1", "5y", "01/06/2026"])(
    "refuses %j",
    (text) => {
      expect(() => parseMoment(text)).toThrow("Expected a date");
    },
  );
});
