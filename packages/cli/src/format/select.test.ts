import { describe, expect, it } from "vitest";
import { parseSelection } from "./select.js";

const record = {
  id: 7,
  site: { name: "office" },
  tags: ["a", "b"],
  hosts: [{ name: "x" }, {}],
  "a.b": 1,
  empty: null,
};

describe("parseSelection", () => {
  it.each([
    ["id", 7],
    ["site.name", "office"],
    ["tags.1", "b"],
    ["tags[1]", "b"],
    ["hosts.name", ["x", null]],
    ["hosts[].name", ["x", null]],
    ["/a.b", 1],
    ["empty", null],
    ["id,site.name", { id: 7, "site.name": "office" }],
  ])("picks %s", (paths, expected) => {
    expect(parseSelection(paths).pick(record)).toEqual(expected);
  });

  it("says at the end what led nowhere in all records, and what there is", () => {
    const selection = parseSelection("id,nmae");
    selection.pick({ id: 1, name: "x" });
    selection.pick({ id: 2 });
    expect(() => selection.finish()).toThrow("--select nmae is nowhere in the answer; there is id, name");
  });

  it("is content with what some records have, and with no records", () => {
    const selection = parseSelection("error");
    expect(selection.pick({ id: 1 })).toBeNull();
    expect(selection.pick({ id: 2, error: "no answer" })).toBe("no answer");
    selection.finish();
    parseSelection("error").finish();
  });

  it("does not reach into what objects inherit", () => {
    expect(parseSelection("constructor").pick({})).toBeNull();
  });

  it.each(["", "a,,b", "a..b", "/a//b"])("refuses %j", (text) => {
    expect(() => parseSelection(text)).toThrow("--select takes names");
  });
});
