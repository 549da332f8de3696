import { expect, test } from "vitest";
import { Refusal } from "../refusal.js";
import { nextCronTime } from "./cron.js";

const next = (cron: string, after: string) => {
  const time = nextCronTime(cron, Date.parse(after));
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 16) : "never";
};

test.each([
  ["0 5 * * *", "2026-03-02T04:59:59Z", "2026-03-02T05:00"],
  ["0 5 * * *", "2026-03-02T05:00:00Z", "2026-03-03T05:00"],
  ["* 5 * * *", "2026-03-02T05:00:00Z", "2026-03-02T05:01"],
  ["*/15 * * * *", "2026-03-02T23:46:00Z", "2026-03-03T00:00"],
  ["5/20 * * * *", "2026-03-02T10:26:00Z", "2026-03-02T10:45"],
  ["30 6 * * 1-5", "2026-03-06T07:00:00Z", "2026-03-09T06:30"],
  ["0 0 * * 7", "2026-03-02T00:00:00Z", "2026-03-08T00:00"],
  // Either day will do where both are restricted.
  ["0 0 13 * 5", "2026-03-02T00:00:00Z", "2026-03-06T00:00"],
  ["0 0 29 2 *", "2026-03-02T00:00:00Z", "2028-02-29T00:00"],
  ["0 0 31 2 *", "2026-03-02T00:00:00Z", "never"],
])("%s is due after %s at %s", (cron, after, due) => {
  expect(next(cron, after)).toBe(due);
});

test.each(["", "0 5 * *", "60 5 * * *", "a 5 * * *", "0 5-3 * * *", "0 5 * * */0"])(
  "%j is refused",
  (cron) => {
    expect(() => nextCronTime(cron, 0)).toThrow(Refusal);
  },
);
