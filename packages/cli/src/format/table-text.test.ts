import { describe, expect, it } from "vitest";
import { columnsOf } from "../terminal.js";
import { cellText, layOutTable } from "./table-text.js";

const records = [
  { created: "2026", id: "a1", empty: "", tags: ["x", "y"], name: "first" },
  { created: "2027", id: "b22", tags: [], name: "the second of them" },
];

describe("layOutTable", () => {
  it("aligns columns, with those first that tell records apart, and without empty ones", () => {
    const table = layOutTable(records, 100);
    expect([table.header, ...records.map((record) => table.row(record))]).toEqual([
      "id    name                created  tags",
      "a1    first               2026     x, y",
      "b22   the second of them  2027     ",
    ]);
    expect(table.left).toEqual([]);
  });

  it("fits into the width, and tells which columns had no room", () => {
    for (let width = 5; width < 60; width++) {
      const table = layOutTable(records, width);
      for (const line of [table.header, ...records.map((record) => table.row(record))])
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }
    expect(layOutTable(records, 20).left).toEqual(["created", "tags"]);
  });

  it("shows the columns that were chosen, in their order", () => {
    const table = layOutTable(records, 80, { names: ["name", "id"] });
    expect(table.header).toBe("name                id");
  });

  it("shows values that are no records in one column", () => {
    const table = layOutTable(["a", "b"], 80);
    expect([table.header, table.row("c")]).toEqual(["value", "c"]);
  });

  it("counts wide letters as two columns", () => {
    const table = layOutTable([{ id: "漢字", name: "x" }], 80);
    expect(table.row({ id: "漢字", name: "x" })).toBe("漢字  x");
  });
});

describe("cellText", () => {
  it("lets no value steer the terminal", () => {
    expect(cellText("a\u001b[2Jb\u009b1m\nc\u202e")).toBe("a\\u001b[2Jb\\u009b1m\\nc\\u202e");
    expect(cellText(["\u001b]0;x\u0007"])).toBe("\\u001b]0;x\\u0007");
  });

  it("writes objects as JSON, and nothing for what is empty", () => {
    expect(cellText({ a: 1 })).toBe('{"a":1}');
    expect([cellText(null), cellText(undefined), cellText({}), cellText([])]).toEqual(["", "", "", ""]);
    expect([cellText(0), cellText(false)]).toEqual(["0", "false"]);
  });
});
