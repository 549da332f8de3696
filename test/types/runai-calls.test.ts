import { fileURLToPath } from "node:url";
import { operations } from "@runwire/runai/operations";
import ts from "typescript";
import { expect, test } from "vitest";

// What 100 calls cost the compiler: the generated methods are plain, so that an editor stays quick with 391 of them.

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}test/types/calls-of-runai.ts`;

/** 100 calls of operations that need no more than ids. */
const calls = Object.values(operations)
  // An operating system and the key of a setting are one of a few, not any text.
  .filter(({ path }) => !/\{(os|operatingSystem|key)\}/.test(path))
  .filter(({ method, parameters, body }) => {
    const needed = parameters.filter(({ required }) => required);
    return method === "GET" && !body && needed.every((each) => each.in === "path" && each.type === "string");
  })
  .slice(0, 100)
  .map(({ group, name, parameters }) => {
    const ids = parameters
      .filter((each) => each.in === "path")
      .map((each) => `${JSON.stringify(each.name)}: id`);
    return `await client.${group}.${name}(${ids.length === 0 ? "" : `{ path: { ${ids} } }`});`;
  });

function compile(text: string): { readonly instantiations: number; readonly problems: readonly string[] } {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  const program = ts.createProgram([file], { ...options, noEmit: true, skipLibCheck: true }, host);
  const source = program.getSourceFile(file) as ts.SourceFile;
  const problems = program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  return { instantiations: program.getInstantiationCount(), problems };
}

test("100 calls cost at most 100 instantiations each", { timeout: 120_000 }, () => {
  expect(calls).toHaveLength(100);
  const head =
    'import type { Client } from "@runwire/runai";\ndeclare const client: Client;\ndeclare const id: string;\n';
  const without = compile(`${head}client.clusters;\nexport {};\n`);
  const lines = calls.map((call, index) => `export const result${index} = ${call}`);
  const many = compile(`${head}${lines.join("\n")}\n`);
  expect(without.problems).toEqual([]);
  expect(many.problems).toEqual([]);
  const each = (many.instantiations - without.instantiations) / 100;
  console.info(`type instantiations a call: ${each}`);
  expect(each).toBeLessThanOrEqual(100);
});

test("the measure would find a mistake", { timeout: 120_000 }, () => {
  const head = 'import type { Client } from "@runwire/runai";\ndeclare const client: Client;\n';
  const { problems } = compile(`${head}client.projects.getProject({ path: { project: "1" } });\n`);
  expect(problems).toHaveLength(1);
});
