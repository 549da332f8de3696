import { describe, expect, it } from "vitest";
import { parseFields } from "./parse-fields.js";

describe("parseFields", () => {
  it("parts names at commas and trims them", () => {
    expect(parseFields("id, names,addresses")).toEqual(["id", "names", "addresses"]);
  });

  it.each(["", ",", "id,,names", "id,"])("refuses %j, where a name is missing", (text) => {
    expect(() => parseFields(text)).toThrow("Expected names parted by commas");
  });
});
