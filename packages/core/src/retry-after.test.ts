import { describe, expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.js";

const now = Date.parse("Sun, 06 Nov 1994 08:00:00 GMT");
const read = (value: string, date?: string) =>
  retryAfterMs(new Headers({ "retry-after": value, ...(date && { date }) }), now);

test("reads seconds", () => {
  expect(read("120")).toBe(120_000);
  expect(read("0")).toBe(0);
  expect(read(" 7 ")).toBe(7000);
});

describe("a date", () => {
  test("is read against the clock here where the answer has none", () => {
    expect(read("Sun, 06 Nov 1994 08:00:30 GMT")).toBe(30_000);
  });

  test("is read against the answer's own date, so that a wrong clock here changes nothing", () => {
    expect(read("Mon, 07 Nov 2011 08:00:30 GMT", "Mon, 07 Nov 2011 08:00:10 GMT")).toBe(20_000);
  });

  test("in the past is no time at all", () => {
    expect(read("Sun, 06 Nov 1994 07:00:00 GMT")).toBe(0);
  });
});

test.each([
  "",
  "soon",
  "-5",
  "1.5",
  "1e3",
  "0x10",
  "Sun Nov  6 08:49:37 1994",
  "2026-01-01T00:00:00Z",
  "12 s",
])("%j is no hint", (value) => {
  expect(read(value)).toBeUndefined();
});

test("no header is no hint", () => {
  expect(retryAfterMs(new Headers(), now)).toBeUndefined();
});
