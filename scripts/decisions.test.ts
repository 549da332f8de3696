import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../docs/decisions/", import.meta.url);

test("the list of decisions names each file of the folder once, in order", () => {
  const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  const index = readFileSync(new URL("README.md", folder), "utf8");
  const rows = [...index.matchAll(/^\| \[(\d{4})\]\(([^)]+)\) *\| (.+?) *\|$/gm)];
  expect(rows.map(([, , file]) => file)).toEqual(files.sort());
  for (const [, number = "", file = ""] of rows) {
    expect(file.startsWith(`${number}-`), file).toBe(true);
    expect(readFileSync(new URL(file, folder), "utf8")).toMatch(new RegExp(`^# ${number} \\S`));
  }
});
