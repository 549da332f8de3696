import { expect, test } from "vitest";
import { nextPageSize } from "./page-size.js";

test.each([
  ["small records leave it at the most", 500, { records: 500, bytes: 500_000 }, 500],
  ["large ones make it smaller", 500, { records: 500, bytes: 40_000_000 }, 50],
  ["huge ones make it 1, never 0", 500, { records: 2, bytes: 40_000_000 }, 1],
  ["it grows again", 10, { records: 10, bytes: 10_000 }, 500],
  ["an empty page changes nothing", 30, { records: 0, bytes: 20 }, 30],
])("%s", (_, current, last, next) => {
  expect(nextPageSize(current, 500, last, 4_000_000)).toBe(next);
});
