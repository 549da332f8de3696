import { expect, test } from "vitest";
import { parseRows } from "./parse-rows.js";

test("a line of names and a line a row become objects; what Postgres counts at the end is no row", () => {
  const rows = [
    { id: "1", name: "anna" },
    { id: "2", name: "" },
  ];
  expect(parseRows("id\tname\n1\tanna\n2\t\n(2 rows)\n")).toEqual(rows);
  expect(parseRows("id\tname\r\n1\tanna\r\n2\t\r\n")).toEqual(rows);
  expect(parseRows("count\n7\n(1 row)\n")).toEqual([{ count: "7" }]);
});

test("a row of one empty value is a row where Postgres counts them", () => {
  expect(parseRows("note\n\n\n(2 rows)\n")).toEqual([{ note: "" }, { note: "" }]);
});

test("a query without rows, and one without output, give none", () => {
  expect(parseRows("id\tname\n(0 rows)\n")).toEqual([]);
  expect(parseRows("")).toEqual([]);
});
