import { describe, expect, it } from "vitest";
import { clockSkew } from "./clock-skew.js";

const at = (text: string): number => Date.parse(text);
const header = "Mon, 08 Jun 2026 12:00:00 GMT";

describe("clockSkew", () => {
  it("takes whole seconds and a slow answer for no skew", () => {
    expect(clockSkew(header, at("2026-06-08T12:00:00.900Z"), at("2026-06-08T12:00:01.100Z"))).toBe(0);
    expect(clockSkew(header, at("2026-06-08T11:59:58Z"), at("2026-06-08T12:00:03Z"))).toBe(0);
  });

  it("tells whether the clock is ahead or behind", () => {
    expect(clockSkew(header, at("2026-06-08T12:10:00Z"), at("2026-06-08T12:10:01Z"))).toBe(599_001);
    expect(clockSkew(header, at("2026-06-08T11:50:00Z"), at("2026-06-08T11:50:01Z"))).toBe(-599_000);
  });

  it("knows nothing without a header that is a date", () => {
    expect([clockSkew(null, 0, 0), clockSkew("soon", 0, 0)]).toEqual([undefined, undefined]);
  });
});
