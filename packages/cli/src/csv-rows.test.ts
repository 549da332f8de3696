import { describe, expect, it } from "vitest";
import { CsvRowCounter } from "./csv-rows.js";

function count(...parts: readonly string[]): number {
  const counter = new CsvRowCounter();
  for (const part of parts) counter.push(Buffer.from(part));
  return counter.records;
}

describe("CsvRowCounter", () => {
  it.each([
    [[], 0],
    [["id,name\n"], 0],
    [["id,name\n1,a\n2,b\n"], 2],
    [["id,name\r\n1,a\r\n2,b"], 2],
    [['id,name\n1,"two\nlines"\n'], 1],
    [['id,name\n1,"a ""quoted"" word\n"\n2,b\n'], 2],
    [["id,na", 'me\n1,"x', "\n", '"\n'], 1],
  ])("counts %j", (parts, rows) => {
    expect(count(...parts)).toBe(rows);
  });
});
