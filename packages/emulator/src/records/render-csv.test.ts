import { expect, test } from "vitest";
import { csvRenderer } from "./render-csv.js";

test("cells with commas, quotes and line breaks are quoted; lists and maps are one cell; large maps are left out", () => {
  const { header, line } = csvRenderer<{ v: unknown }>([
    { name: "a", value: (row) => row.v },
    { name: "b", value: () => null },
    { name: "big", value: () => ({}), nested: true },
  ]);
  expect(header).toBe("a,b\r\n");
  expect(line({ v: 'say "hi", twice' })).toBe('"say ""hi"", twice",\r\n');
  expect(line({ v: ["x", "y"] })).toBe("x y,\r\n");
  expect(line({ v: { managed: "", site: "1" } })).toBe("managed site=1,\r\n");
});
