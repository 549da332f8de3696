import { describe, expect, it } from "vitest";
import { RateMeter } from "./rate-meter.js";

describe("RateMeter", () => {
  it("is 0 before there are two samples", () => {
    expect(new RateMeter().sample(0, 500)).toBe(0);
  });

  it("is the bytes a second of a steady flow", () => {
    const meter = new RateMeter();
    for (let at = 0; at < 10_000; at += 100) meter.sample(at, at * 5);
    expect(meter.sample(10_000, 50_000)).toBeCloseTo(5000);
  });

  it("falls to 0 three seconds after the flow stopped", () => {
    const meter = new RateMeter();
    for (let at = 0; at <= 1000; at += 100) meter.sample(at, at);
    let rate = Number.NaN;
    for (let at = 1100; at <= 4200; at += 100) rate = meter.sample(at, 1000);
    expect(rate).toBe(0);
  });
});
