// What type-checking costs: a file of 100 operation calls, less the same file without calls. Once for the deepest
// client and once for the one with the most operations.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ratio, spread } from "../lib/format.mjs";
import { rounds } from "../lib/rounds.mjs";
import { judge, summarize } from "../lib/statistics.mjs";

const CALLS = 100;
const allFolders = fileURLToPath(new URL("../.tmp/types/", import.meta.url));
const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** The clients that are measured: the document, and where its client and its operations are imported from. */
const systems = [
  {
    title: "runZero",
    name: "runzero",
    client: "@runwire/runzero",
    load: () => import("@runwire/runzero/operations"),
  },
  {
    title: "Run:ai",
    name: "runai",
    client: "@runwire/runai",
    load: () => import("@runwire/runai/operations"),
  },
];

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
const contendersOf = (client) => ({
  runwire: {
    start: ownStart(client),
    call: ({ group, name }, options) => `await client.${group}.${name}(${options})`,
  },
  "runwire, by path": {
    start: ownStart(client),
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
});

const ownStart = (client) => `import type { Client } from "${client}";\ndeclare const client: Client;\n`;

/** @returns {Promise<import("../lib/report.mjs").Section>} */
export async function measureTypes({ quick }, log) {
  rmSync(allFolders, { recursive: true, force: true });
  const measured = [];
  for (const system of systems) measured.push(await measureSystem(system, quick, log));
  return {
    title: "Type-checking",
    how:
      `A file with ${CALLS} calls is checked by tsc, strict, against declaration files. ` +
      "Instantiations and the last column are above the same file without calls; the SDK is generated from the same document.",
    goals: measured.flatMap(({ goals }) => goals),
    tables: measured.map(({ table }) => table),
  };
}

async function measureSystem({ title, name: system, client, load }, quick, log) {
  const folder = `${allFolders}${system}/`;
  mkdirSync(folder, { recursive: true });
  log(`${title}: generate a hey-api SDK`);
  generateHeyApi(folder, fileURLToPath(new URL(`../../openapi/${system}/openapi.yaml`, import.meta.url)));
  const { operations } = await load();
  const names = sdkNames(folder);
  const callable = Object.values(operations).filter(({ stream, deprecated }) => !stream && !deprecated);
  const contenders = contendersOf(client);
  for (const [name, { start, call }] of Object.entries(contenders)) {
    const lines = Array.from({ length: CALLS }, (_, index) => {
      const operation = callable[index % callable.length];
      return `const answer${index} = ${call(operation, optionsFor(operation), names)};\nseen(answer${index});`;
    });
    const head = `${start}declare function seen(answer: unknown): void;\n`;
    write(folder, name, "calls", `${head}${lines.join("\n")}\nexport {};\n`);
    write(folder, name, "baseline", `${head}seen(client);\nexport {};\n`);
  }
  log(`${title}: tsc`);
  const results = await rounds(quick ? 1 : 5, Object.keys(contenders), async (name) => {
    const baseline = check(folder, name, "baseline");
    const calls = check(folder, name, "calls");
    return {
      instantiations: (calls.instantiations - baseline.instantiations) / CALLS,
      seconds: calls.seconds,
      more: calls.seconds - baseline.seconds,
    };
  });
  const seconds = (name) => results[name].map((round) => round.seconds);
  const slower = summarize(seconds("runwire").map((own, round) => own / seconds("hey-api SDK")[round]));
  const perCall = results.runwire[0].instantiations;
  const operationCount = Math.min(CALLS, callable.length);
  return {
    goals: [
      {
        what: `type instantiations a call, ${CALLS} operation calls of ${title}`,
        goal: "at most 100",
        measured: perCall.toFixed(1),
        verdict: perCall <= 100 ? "met" : "missed",
      },
      {
        what: `time of checking ${CALLS} operation calls of ${title}, of a generated hey-api SDK`,
        goal: "at most 1x",
        measured: ratio(slower),
        verdict: judge(slower, { atMost: 1 }),
      },
    ],
    table: {
      columns: [
        `${CALLS} calls of ${operationCount} operations of ${title}`,
        "instantiations a call",
        "seconds in all",
        "seconds more than without calls",
      ],
      rows: Object.keys(contenders).map((name) => [
        name,
        results[name][0].instantiations.toFixed(1),
        spread(summarize(seconds(name)), 2),
        spread(summarize(results[name].map((round) => round.more)), 2),
      ]),
    },
  };
}

/**
 * The smallest options that the operation compiles with; empty where it needs none. Some parameters take one of a few
 * values: the cast fits all, and is the same for all contenders.
 */
function optionsFor({ parameters, body }) {
  const values = (place) =>
    parameters
      .filter((parameter) => parameter.in === place && parameter.required)
      .map(({ name, type }) => `${JSON.stringify(name)}: ${type === "integer" ? "1" : '"x" as never'}`)
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

function generateHeyApi(folder, document) {
  const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
  const cli = bin("@hey-api/openapi-ts/bin/run.js");
  node(folder, [cli, "-i", document, "-o", `${folder}source`, "-p", ...plugins]);
  // Its declarations, as a package would have them.
  writeConfig(folder, "generate.json", {
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
  node(folder, [bin("typescript/bin/tsc"), "-p", `${folder}generate.json`]);
}

const fileName = (contender, kind) => `${contender.replaceAll(/\W+/g, "-")}-${kind}`;

function write(folder, contender, kind, text) {
  const name = fileName(contender, kind);
  writeFileSync(`${folder}${name}.ts`, text);
  writeConfig(folder, `${name}.json`, {
    files: [`${name}.ts`],
    compilerOptions: { ...compilerOptions, noEmit: true },
  });
}

function writeConfig(folder, name, config) {
  writeFileSync(`${folder}${name}`, JSON.stringify(config));
}

function check(folder, contender, kind) {
  const config = `${folder}${fileName(contender, kind)}.json`;
  const printed = node(folder, [bin("typescript/bin/tsc"), "-p", config, "--extendedDiagnostics"]);
  const figure = (name) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(printed)?.[1]);
  return { instantiations: figure("Instantiations"), seconds: figure("Total time") };
}

function node(folder, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: folder });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** The names that the generated SDK gave to the operations, by method and path. */
function sdkNames(folder) {
  const source = readFileSync(`${folder}source/sdk.gen.ts`, "utf8");
  const found = source.matchAll(
    /^export const (\w+) = .*?\.(get|put|post|patch|delete)<[\s\S]*?url: '([^']+)'/gm,
  );
  return new Map([...found].map(([, name, method, path]) => [`${method.toUpperCase()} ${path}`, name]));
}
