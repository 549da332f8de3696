import { describe, expect, it } from "vitest";
import { fileProblems, manifestProblems } from "./manifest-problems.mjs";

const sound = {
  name: "@runwire/sound",
  version: "0.1.0",
  description: "A package as it should be.",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  repository: { type: "git", directory: "packages/sound" },
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  publishConfig: { access: "public" },
  dependencies: { "@runwire/core": "0.1.0", "p-retry": "7.1.1" },
};
const files = ["package.json", "LICENSE", "README.md", "dist/index.js", "dist/index.d.ts"];

const problemsOf = (changes: object) =>
  manifestProblems(
    { ...sound, ...changes },
    {
      files,
      folder: "sound",
      engines: { node: ">=20.19" },
      versions: new Map([["@runwire/core", "0.1.0"]]),
    },
  );

describe("what is published", () => {
  it("has nothing to be said about where all is right", () => {
    expect(problemsOf({})).toEqual([]);
    expect(fileProblems(files)).toEqual([]);
  });

  it.each([
    ["a wildcard", { "./*": { types: "./dist/*.d.ts", default: "./dist/*.js" } }, "has a wildcard"],
    [
      "a missing file",
      { "./node": { types: "./dist/node.d.ts", default: "./dist/node.js" } },
      "is not packed",
    ],
    [
      "types that come late",
      { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } },
      "do not come first",
    ],
    ["no conditions", { ".": "./dist/index.js" }, "has no conditions"],
  ])("exports nothing with %s", (_, exports, said) => {
    expect(problemsOf({ exports: { ...sound.exports, ...exports } }).join()).toContain(said);
  });

  it("looks into nested conditions", () => {
    const browser = { types: "./dist/index.d.ts", default: "./dist/browser.js" };
    const exports = { ...sound.exports, ".": { ...sound.exports["."], browser, default: "./dist/index.js" } };
    expect(problemsOf({ exports }).join()).toContain("leads to ./dist/browser.js, which is not packed");
  });

  it("says that it has no side effects, or which files have some", () => {
    expect(problemsOf({ sideEffects: undefined })).toHaveLength(1);
    expect(problemsOf({ sideEffects: true })).toHaveLength(1);
    expect(problemsOf({ sideEffects: ["./dist/index.js"] })).toEqual([]);
    expect(problemsOf({ sideEffects: ["./dist/gone.js"] })).toHaveLength(1);
  });

  it("runs nothing at its users'", () => {
    for (const name of ["preinstall", "install", "postinstall", "prepare"])
      expect(problemsOf({ scripts: { [name]: "node x.js" } })).toEqual([
        `its script ${name} would run at our users'`,
      ]);
    expect(problemsOf({ scripts: { prepack: "node bundle.mjs" } })).toEqual([]);
  });

  it("pins what it depends on, and its siblings at their versions", () => {
    expect(problemsOf({ dependencies: { "p-retry": "^7.1.1" } })).toHaveLength(1);
    expect(problemsOf({ dependencies: { "@runwire/core": "0.0.9" } })).toHaveLength(1);
  });

  it("has neither tests nor sources in it, and what a reader needs", () => {
    expect(
      fileProblems([...files, "dist/retry.test.js", "src/retry.ts", "dist/testing/clock.js"]),
    ).toHaveLength(3);
    expect(fileProblems(["package.json"])).toHaveLength(3);
  });
});
