import { InvalidCallError } from "@runwire/core";
import { describe, expect, test } from "vitest";
import { type SearchValue, search } from "./search.js";

describe("values in a search", () => {
  test("are written as they are where they are plain, and quoted where not", () => {
    expect(search`name:${"web-1"} AND os:${"Windows Server 2022"}`).toBe(
      'name:web-1 AND os:"Windows Server 2022"',
    );
    expect(search`mac:${"00:11:22:33:44:55"}`).toBe('mac:"00:11:22:33:44:55"');
    expect(search`name:${"or"}`).toBe('name:"or"');
    expect(search`name:${"a) OR (alive:t"}`).toBe('name:"a) OR (alive:t"');
    expect(search`last_seen:<${30}days AND alive:${true}`).toBe("last_seen:<30days AND alive:t");
    expect(search`alive:t`).toBe("alive:t");
  });

  test.each([
    ['a" OR alive:t OR name:"b', "quote"],
    ["CORP\\alice", "backslash"],
    ["a\nb", "line break"],
    ["%", "search.pattern"],
    ["web_1", "search.pattern"],
    ["a\u2028b", "line break"],
    ["a\u2029b", "line break"],
    ["<30days", "comparison"],
    [" <30days", "comparison"],
    ["", "blank"],
    ["  ", "blank"],
  ])("that cannot be quoted safely are refused: %j", (value, why) => {
    expect(() => search`name:${value}`).toThrow(why);
    expect(() => search`name:${value}`).toThrow(/^a value cannot be put into a search/);
  });

  test("within quotes of the template are refused: their own would close these", () => {
    const value = "nope OR alive:t";
    for (const write of [
      () => search`name:"${value}"`,
      () => search`name:'${value}'`,
      () => search`name:"web ${value}"`,
      () => search`alive:t AND name:"${"web"}"`,
      () => search`name:${"web"} AND os:"${value}"`,
      () => search`name:"${1} ${value}"`,
      () => search`name:"${search.pattern("web-%")}"`,
    ]) {
      expect(write).toThrow(InvalidCallError);
      expect(write).toThrow(/leave them out, search adds them/);
    }
    expect(search`os:"Windows 11" AND name:${value}`).toBe('os:"Windows 11" AND name:"nope OR alive:t"');
    expect(search`owner:"o'brien" AND name:${"web"}`).toBe('owner:"o\'brien" AND name:web');
    expect(search`owner:o'brien AND name:${"web"}`).toBe("owner:o'brien AND name:web");
    expect(search`last_seen:"<${30}days"`).toBe('last_seen:"<30days"');
  });

  test("that are no values are refused", () => {
    for (const value of [undefined, null, {}, ["a"], new Date(0)]) {
      expect(() => search`name:${value as unknown as SearchValue}`).toThrow(/strings, numbers and booleans/);
    }
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => search`first_seen:>${value}`).toThrow(`a number in a search must be finite, got ${value}`);
    }
    expect(() => search`first_seen:>${new Date(0) as unknown as SearchValue}`).toThrow(
      /got a Date: write epoch seconds or an age, such as <30days$/,
    );
  });

  test("may have wildcards where they are meant", () => {
    expect(search`name:${search.pattern("web-%")}`).toBe('name:"web-%"');
    expect(() => search`name:${search.pattern('%"')}`).toThrow("quote");
  });
});

test("any of several values", () => {
  expect(search.any("address", ["10.0.0.1", "fe80::1"])).toBe('(address:=10.0.0.1 OR address:="fe80::1")');
  expect(search.any("name", [search.pattern("web-%")])).toBe('(name:"web-%")');
  expect(() => search.any("address", [])).toThrow("at least one");
  expect(() => search.any("a OR b", ["x"])).toThrow("no keyword");
});

test("called as a function it refuses, for it would quote nothing", () => {
  expect(() => (search as unknown as (text: string) => string)('name:"x"')).toThrow("tag for a template");
});
