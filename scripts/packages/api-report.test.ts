import ts from "typescript";
import { describe, expect, it } from "vitest";
import { apiReport } from "./api-report.mjs";

/** The report of a package with these declarations. */
function reportOf(files: Readonly<Record<string, string>>): string {
  const paths = new Map(
    Object.entries(files).map(([name, text]) => [`/repo/packages/mine/dist/${name}`, text]),
  );
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    fileExists: (path) => paths.has(path),
    directoryExists: () => true,
    realpath: (path) => path,
    readFile: (path) => paths.get(path),
    getSourceFile: (path, language) => {
      const text = paths.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, language, true);
    },
    getCurrentDirectory: () => "/repo",
  };
  const options = {
    noLib: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const program = ts.createProgram(["/repo/packages/mine/dist/index.d.ts"], options, host);
  const entries = [{ name: "@runwire/mine", types: "./dist/index.d.ts" }];
  return apiReport(ts, { name: "@runwire/mine", folder: "/repo/packages/mine", entries }, program);
}

describe("the report of a public interface", () => {
  it("has what is exported, without the sentences about it", () => {
    const report = reportOf({
      "index.d.ts":
        "/** Says hello. */\nexport declare function hello(name?: string): void;\ndeclare const hidden: 1;\nexport {};",
    });
    expect(report).toContain("function hello(name?: string): void;");
    expect(report).not.toContain("Says hello");
    expect(report).not.toContain("hidden");
  });

  it("changes when a type changes that is reached and not exported", () => {
    const files = (timeout: string) => ({
      "index.d.ts": 'export { start } from "./start.js";',
      "start.d.ts":
        'import type { Options } from "./options.js";\nexport declare function start(options: Options): void;',
      "options.d.ts": `export interface Options { ${timeout}: number }`,
    });
    expect(reportOf(files("timeoutMs?"))).toContain("// reached, not exported\ninterface Options");
    expect(reportOf(files("timeoutMs?"))).not.toBe(reportOf(files("timeoutMs")));
  });

  it("names what is generated, and leaves its text to the document's own diff", () => {
    const report = reportOf({
      "index.d.ts":
        'export type * from "./generated/api.js";\nexport type { Site as Place } from "./generated/api.js";',
      "generated/api.d.ts": "export interface Site { id: string }\nexport interface Asset { id: string }",
    });
    expect(report).toContain("Generated from the API document: Asset, Site, Site as Place");
    expect(report).not.toContain("interface Site");
  });

  it("does not depend on the order of the exports", () => {
    const [a, b] = ["export declare const a: 1;", "export declare const b: 2;"];
    expect(reportOf({ "index.d.ts": `${a}\n${b}` })).toBe(reportOf({ "index.d.ts": `${b}\n${a}` }));
  });
});
