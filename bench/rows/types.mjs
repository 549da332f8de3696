// What type-checking costs: a file of 100 operation calls, less the same file without calls.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ratio, spread } from "../lib/format.mjs";
import { rounds } from "../lib/rounds.mjs";
import { judge, summarize } from "../lib/statistics.mjs";

const CALLS = 100;
const folder = fileURLToPath(new URL("../.tmp/types/", import.meta.url));
const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const document = fileURLToPath(new URL("../../openapi/runzero/openapi.yaml", import.meta.url));

const compilerOptions = {
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

/** How each contender's file begins, and how it writes one call. */
const contenders = {
  runwire: {
    start: 'import type { Client } from "@runwire/runzero";\ndeclare const client: Client;\n',
    call: ({ group, name }, options) => `await client.${group}.${name}(${options})`,
  },
  "runwire, by path": {
    start: 'import type { Client } from "@runwire/runzero";\ndeclare const client: Client;\n',
    call: ({ method, path }, options) => {
      const params = options.replace(/^\{ /, "").replace(/ \}$/, "");
      const [body] = /body: \{\} as never/.exec(params) ?? [];
      const rest = params.replace(/,? ?body: \{\} as never/, "");
      const parts = [rest && `params: { ${rest} }`, body].filter(Boolean).join(", ");
      return `(await client.${method}("${path}"${parts && `, { ${parts} }`})).data`;
    },
  },
  "hey-api SDK": {
    start: 'import * as sdk from "./hey-api/sdk.gen";\nimport { client } from "./hey-api/client.gen";\n',
    call: ({ method, path }, options, names) => {
      const given = options === "" ? "{ client }" : options.replace("{ ", "{ client, ");
      return `(await sdk.${names.get(`${method} ${path}`)}(${given})).data`;
    },
  },
};

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureTypes({ quick }, log) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  log("generate a hey-api SDK");
  generateHeyApi();
  const { operations } = await import("@runwire/runzero/operations");
  const names = sdkNames();
  const callable = Object.values(operations).filter(({ stream, deprecated }) => !stream && !deprecated);
  for (const [name, { start, call }] of Object.entries(contenders)) {
    const lines = Array.from({ length: CALLS }, (_, index) => {
      const operation = callable[index % callable.length];
      return `const answer${index} = ${call(operation, optionsFor(operation), names)};\nseen(answer${index});`;
    });
    const head = `${start}declare function seen(answer: unknown): void;\n`;
    write(name, "calls", `${head}${lines.join("\n")}\nexport {};\n`);
    write(name, "baseline", `${head}seen(client);\nexport {};\n`);
  }
  log("tsc");
  const results = await rounds(quick ? 1 : 5, Object.keys(contenders), async (name) => {
    const baseline = check(name, "baseline");
    const calls = check(name, "calls");
    return {
      instantiations: (calls.instantiations - baseline.instantiations) / CALLS,
      seconds: calls.seconds,
      more: calls.seconds - baseline.seconds,
    };
  });
  const seconds = (name) => results[name].map((round) => round.seconds);
  const slower = summarize(seconds("runwire").map((own, round) => own / seconds("hey-api SDK")[round]));
  const perCall = results.runwire[0].instantiations;
  return {
    title: "Type-checking",
    how:
      `A file with ${CALLS} calls of ${Math.min(CALLS, callable.length)} operations is checked by tsc, strict, against declaration files. ` +
      "Instantiations and the last column are above the same file without calls; the SDK is generated from the same document.",
    goals: [
      {
        what: `type instantiations a call, ${CALLS} operation calls`,
        goal: "at most 100",
        measured: perCall.toFixed(1),
        verdict: perCall <= 100 ? "met" : "missed",
      },
      {
        what: `time of checking ${CALLS} operation calls, of a generated hey-api SDK`,
        goal: "at most 1x",
        measured: ratio(slower),
        verdict: judge(slower, { atMost: 1 }),
      },
    ],
    tables: [
      {
        columns: ["calls of", "instantiations a call", "seconds in all", "seconds more than without calls"],
        rows: Object.keys(contenders).map((name) => [
          name,
          results[name][0].instantiations.toFixed(1),
          spread(summarize(seconds(name)), 2),
          spread(summarize(results[name].map((round) => round.more)), 2),
        ]),
      },
    ],
  };
}

/** The smallest options that the operation compiles with; empty where it needs none. */
function optionsFor({ parameters, body }) {
  const values = (place) =>
    parameters
      .filter((parameter) => parameter.in === place && parameter.required)
      .map(({ name, type }) => `${JSON.stringify(name)}: ${type === "integer" ? "1" : '"x"'}`)
      .join(", ");
  const [path, query] = [values("path"), values("query")];
  const parts = [
    path && `path: { ${path} }`,
    query && `query: { ${query} }`,
    // What a body holds is the caller's own; the cast leaves what the call costs.
    body?.required && "body: {} as never",
  ].filter(Boolean);
  return parts.length === 0 ? "" : `{ ${parts.join(", ")} }`;
}

function generateHeyApi() {
  const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
  const cli = bin("@hey-api/openapi-ts/bin/run.js");
  node([cli, "-i", document, "-o", `${folder}source`, "-p", ...plugins]);
  // Its declarations, as a package would have them.
  writeConfig("generate.json", {
    files: ["source/index.ts", "source/client.gen.ts"],
    compilerOptions: {
      ...compilerOptions,
      exactOptionalPropertyTypes: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: "source",
      outDir: "hey-api",
    },
  });
  node([bin("typescript/bin/tsc"), "-p", `${folder}generate.json`]);
}

const fileName = (contender, kind) => `${contender.replaceAll(/\W+/g, "-")}-${kind}`;

function write(contender, kind, text) {
  const name = fileName(contender, kind);
  writeFileSync(`${folder}${name}.ts`, text);
  writeConfig(`${name}.json`, {
    files: [`${name}.ts`],
    compilerOptions: { ...compilerOptions, noEmit: true },
  });
}

function writeConfig(name, config) {
  writeFileSync(`${folder}${name}`, JSON.stringify(config));
}

function check(contender, kind) {
  const config = `${folder}${fileName(contender, kind)}.json`;
  const printed = node([bin("typescript/bin/tsc"), "-p", config, "--extendedDiagnostics"]);
  const figure = (name) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(printed)?.[1]);
  return { instantiations: figure("Instantiations"), seconds: figure("Total time") };
}

function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: folder });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** The names that the generated SDK gave to the operations, by method and path. */
function sdkNames() {
  const source = readFileSync(`${folder}source/sdk.gen.ts`, "utf8");
  const found = source.matchAll(
    /^export const (\w+) = .*?\.(get|put|post|patch|delete)<[\s\S]*?url: '([^']+)'/gm,
  );
  return new Map([...found].map(([, name, method, path]) => [`${method.toUpperCase()} ${path}`, name]));
}
