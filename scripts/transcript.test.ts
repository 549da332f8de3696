import { expect, test } from "vitest";
// @ts-expect-error a script without types
import { firstUntrue, transcript } from "./transcript.mjs";

test("a transcript is its commands, each with what it printed", () => {
  expect(transcript("$ npm start\none\n\ntwo\n$ npx runwire")).toEqual([
    { command: "npm start", shown: ["one", "", "two"] },
    { command: "npx runwire", shown: [] },
  ]);
  expect(() => transcript("one")).toThrow('begins with a command, such as "$ npm start"');
});

test("times, counts, ids and distances may differ", () => {
  const shown = ["✓ Build   39.1 s", "a 11111111-2222-3333-4444-555555555555", "3 waits, 1 token"];
  const printed = "✓ Build 7 s\n\na 99999999-2222-3333-4444-abcdefabcdef\n1 wait, 12 tokens\n";
  expect(firstUntrue(shown, printed)).toBeUndefined();
});

test("other words, a line too many and a line too few are untrue", () => {
  expect(firstUntrue(["one", "two"], "one\n2 two\n")).toBe("two");
  expect(firstUntrue(["one", "two", "three"], "one\nthree\n")).toBe("two");
  expect(firstUntrue(["one"], "one\ntwo\n")).toContain("where a run prints: two");
  expect(firstUntrue(["one", "two"], "one\n")).toBe("two");
});

test("an ellipsis stands for any lines, at the end too", () => {
  expect(firstUntrue(["one", "…", "four"], "one\ntwo\nthree\nfour\n")).toBeUndefined();
  expect(firstUntrue(["one", "…"], "one\ntwo\n")).toBeUndefined();
  expect(firstUntrue(["one", "…", "five"], "one\ntwo\n")).toBe("five");
});
