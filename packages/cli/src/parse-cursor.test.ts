import { describe, expect, it } from "vitest";
import { parseCursor } from "./parse-cursor.js";

describe("parseCursor", () => {
  it("reads what an export printed", () => {
    expect(parseCursor('{"startKey":"abc","delivered":20}')).toEqual({ startKey: "abc", delivered: 20 });
    expect(parseCursor('{"delivered":0}')).toEqual({ delivered: 0 });
    const ofPages = { startKey: "2", delivered: 5, pageSize: 50 };
    expect(parseCursor(JSON.stringify(ofPages))).toEqual(ofPages);
  });

  it.each([
    "",
    "abc",
    "null",
    "[]",
    "{}",
    '{"delivered":-1}',
    '{"delivered":1.5}',
    '{"startKey":1,"delivered":1}',
    '{"delivered":1,"pageSize":0}',
  ])("refuses %j", (text) => {
    expect(() => parseCursor(text)).toThrow("Expected the cursor that an export printed");
  });
});
