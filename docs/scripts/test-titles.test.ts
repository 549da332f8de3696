import { describe, expect, test } from "vitest";
import { testTitles } from "./test-titles.mjs";

const running = (source: string) =>
  testTitles(source)
    .filter(({ runs }) => runs)
    .map(({ title }) => title);

describe("the titles of a file of tests", () => {
  test("are those of tests and of what groups them, in any quotes", () => {
    const source = "describe(\"A call\", () => { test(`is sent`, () => {}); it('is answered', () => {}); });";
    expect(running(source)).toEqual(["A call", "is sent", "is answered"]);
  });

  test("are no comment, no variable and no assertion", () => {
    const source = `
      // test("in a comment", () => {});
      const text = "in a variable";
      test("is sent", () => { expect(text).toBe("in an assertion"); });`;
    expect(running(source)).toEqual(["is sent"]);
  });

  test.each(["test.skip", "test.todo", "test.fails", "test.skipIf(slow)", "test.runIf(fast)", "it.skip"])(
    "do not run under %s",
    (callee) => {
      expect(testTitles(`${callee}("is sent", () => {});`)).toEqual([{ title: "is sent", runs: false }]);
    },
  );

  test("do not run in a group that is skipped", () => {
    const source = 'describe.skip("A call", () => { test("is sent", () => {}); });';
    expect(running(source)).toEqual([]);
    expect(testTitles(source)).toHaveLength(2);
  });

  test("come from the rows of a table, too, but not from the functions in it", () => {
    const source = `
      const rows = [["is sent", () => call("GET")]];
      test.each(rows)("%s", () => {});
      for (const [name] of rows) test(name, () => {});
      test.skip.each([["is answered"]])("%s", () => {});`;
    expect(running(source)).toEqual(["%s", "is sent", "is sent"]);
  });

  test("that are put together show their fixed parts", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a test.
    expect(running("test(`sends ${count} calls`, () => {});")).toEqual(["sends … calls"]);
  });
});
