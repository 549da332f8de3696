import { describe, expect, it } from "vitest";
import { parseWindow } from "./parse-window.js";

describe("parseWindow", () => {
  it("reads requests and seconds", () => {
    expect(parseWindow("2000/300")).toEqual({ requests: 2000, perMs: 300_000 });
    expect(parseWindow("5/0.5")).toEqual({ requests: 5, perMs: 500 });
  });

  it("reads off as no window", () => {
    expect(parseWindow("off")).toBe(false);
  });

  it.each(["", "5", "5/", "/5", "0/300", "5/0", "5/0.0001", "-1/5", "5/2/1", "five/2", "5 / 2", "1e3/2"])(
    "refuses %j and says what it expects",
    (text) => {
      expect(() => parseWindow(text)).toThrow('Expected REQUESTS/SECONDS, such as 2000/300, or "off".');
    },
  );
});
