import { describe, expect, it } from "vitest";
import { didYouMean, editDistance, nearest } from "./nearest.js";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["", "abc", 3],
    ["sites", "site", 1],
    ["stie", "site", 1],
    ["kitten", "sitting", 3],
  ])("between %j and %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("nearest", () => {
  const known = ["getSite", "getSites", "createSite", "targets.list", "getAccountUsers"];

  it("finds what was mistyped, the most alike first", () => {
    expect(nearest("getSitez", known)).toEqual(["getSite", "getSites"]);
    expect(nearest("get-stie", known)[0]).toBe("getSite");
  });

  it("finds a name by its part, and without its group", () => {
    expect(nearest("users", known)).toEqual(["getAccountUsers"]);
    expect(nearest("lst", known)).toEqual(["targets.list"]);
  });

  it("names nothing where nothing is alike", () => {
    expect(nearest("qqqqqqqq", known)).toEqual([]);
    expect(didYouMean("qqqqqqqq", known)).toBe("");
  });
});
