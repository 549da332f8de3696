import { describe, expect, it } from "vitest";
import { codeBlocks } from "./code-blocks.mjs";

describe("codeBlocks", () => {
  it("finds blocks with their language, words and line", () => {
    expect(codeBlocks("# Title\n\n```ts run\nlet a;\n```\ntext\n```\nplain\n```\n")).toEqual([
      { language: "ts", words: ["run"], line: 3, code: "let a;" },
      { language: "", words: [], line: 7, code: "plain" },
    ]);
  });

  it("takes the indent of a list off", () => {
    expect(codeBlocks("- item\n\n  ```ts\n  if (a) {\n    b();\n  }\n  ```\n")).toEqual([
      { language: "ts", words: [], line: 3, code: "if (a) {\n  b();\n}" },
    ]);
  });

  it("keeps shorter fences inside a longer one", () => {
    expect(codeBlocks("````md\n```ts\n```\n````\n").map((block) => block.code)).toEqual(["```ts\n```"]);
  });

  it("refuses a block that is never closed", () => {
    expect(() => codeBlocks("\n```ts\n")).toThrow("opened in line 2 is not closed");
  });
});
