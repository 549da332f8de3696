import { describe, expect, test } from "vitest";
import { parseUsage } from "./usage-headers.js";

const names = ["total", "today", "limit", "remaining"] as const;

function headers(values: Partial<Record<(typeof names)[number], string>>): Headers {
  const made = new Headers();
  for (const [name, value] of Object.entries(values)) made.set(`X-API-Usage-${name}`, value);
  return made;
}

describe("parseUsage", () => {
  test("reads the four headers, whatever their case", () => {
    const read = parseUsage(headers({ total: "1200", today: "20", limit: "100", remaining: "80" }));
    expect(read).toEqual({ total: 1200, today: 20, limit: 100, remaining: 80 });
  });

  test("gives nothing where there is none", () => {
    expect(parseUsage(new Headers({ "x-api-usage": "12" }))).toBeUndefined();
  });

  test.each(names)("reads %s alone", (name) => {
    expect(parseUsage(headers({ [name]: "7" }))).toEqual({
      total: undefined,
      today: undefined,
      limit: undefined,
      remaining: undefined,
      [name]: 7,
    });
  });

  test.each(["", "many", "1.5", "1e3", "0x10", "5, 5", "1_000", "12345678901234567890", "NaN", "--1"])(
    "takes no number from %j, and nothing from the others for it",
    (malformed) => {
      expect(parseUsage(headers({ total: malformed }))).toBeUndefined();
      expect(parseUsage(headers({ total: malformed, remaining: "3" }))?.remaining).toBe(3);
    },
  );

  test.each([
    ["0", 0],
    [" 12 ", 12],
    ["-4", -4],
    ["007", 7],
  ])("reads %j as %d", (text, number) => {
    expect(parseUsage(headers({ remaining: text }))?.remaining).toBe(number);
  });
});
