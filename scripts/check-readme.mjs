// Keeps the READMEs and the pages of docs/ true: every ```ts block is type-checked against the built packages, and those
// opened with ```ts run are run against an emulator: of the system whose client or page it is, with its variables set as
// `runwire mock <system>` prints them, and of runZero where it is of none. A block opened with ```ts continued goes on
// from the one above it, and is checked together with that one. What is ```python must be Python. A ```console block is a
// transcript: its commands are run, against an emulator with 50 assets but for `npm start`, and must print what it says.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { codeBlocks } from "./code-blocks.mjs";
import { RUNWIRE, startMock } from "./mock.mjs";
import { build, install, ROOT, run, runMain, step } from "./setup.mjs";
import { firstUntrue, transcript } from "./transcript.mjs";

// Inside the repository, so that the packages resolve by name as they do for a user. Ignored by git.
const folder = join(ROOT, ".tmp/readme");

await runMain(async () => {
  await install();
  await build();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const texts = [...readmes(), ...pages()];
  const blocks = texts.flatMap(writeBlocks);
  await step(`Type-check ${blocks.length} blocks`, typeCheck);
  await step("Read the blocks of Python", () => readPython(texts));
  const runs = blocks.filter(({ runs }) => runs);
  const mocks = new Map();
  try {
    for (const system of new Set([...runs.map(({ system }) => system), "runzero"])) {
      mocks.set(system, await startMock(system === "runzero" ? ["--assets", "50"] : [], { system }));
    }
    for (const { file, where, system } of runs) {
      await step(`Run ${where}`, () =>
        run(process.execPath, [join(folder, "out", file.replace(/\.ts$/, ".js"))], {
          quiet: true,
          timeoutMs: 60_000,
          env: { ...process.env, ...mocks.get(system).env },
        }),
      );
    }
    for (const { command, shown, where } of texts.flatMap(transcripts)) {
      await step(`Play ${where}: ${command}`, () => play(command, shown, mocks.get("runzero").env));
    }
  } finally {
    for (const mock of mocks.values()) await mock.stop();
  }
  rmSync(folder, { recursive: true, force: true });
  return 0;
});

function readmes() {
  const packages = readdirSync(join(ROOT, "packages")).map((name) =>
    join(ROOT, "packages", name, "README.md"),
  );
  return [join(ROOT, "README.md"), ...packages].filter((path) => existsSync(path));
}

/** The pages of the site that are written by hand; the others are generated, and checked by docs/check.mjs. */
function pages() {
  const folder = join(ROOT, "docs/pages");
  const generated = new Set(["operations", "decisions", "reference", "promises.md"]);
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".md") && !generated.has(name.split(sep)[0]))
    .map((name) => join(folder, name))
    .sort();
}

async function readPython(paths) {
  const blocks = paths.flatMap((path) => codeBlocks(readFileSync(path, "utf8")));
  for (const { language, code } of blocks) {
    if (language !== "python") continue;
    await run("python3", ["-c", "import ast, sys; ast.parse(sys.argv[1])", code], { quiet: true });
  }
}

function transcripts(path) {
  return codeBlocks(readFileSync(path, "utf8"))
    .filter(({ language }) => language === "console")
    .flatMap(({ line, code }) =>
      transcript(code).map((run) => ({ ...run, where: `${relative(ROOT, path)}:${line}` })),
    );
}

/** Runs a command of a transcript, and fails if it does not print what stands there. */
async function play(command, shown, env) {
  const [program, args] = /^npx runwire (.*)$/.test(command)
    ? [process.execPath, [RUNWIRE, ...command.split(" ").slice(2)]]
    : command === "npm start"
      ? [process.execPath, [join(ROOT, "scripts/start.mjs")]]
      : [];
  if (program === undefined) throw new Error(`a transcript runs npm start and npx runwire, not ${command}`);
  // npm start has an emulator of its own, and takes any console that the environment names.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("RUNZERO_"));
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...Object.fromEntries(own), ...(command !== "npm start" && env) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  // What is installed and built by now, only a fresh clone does.
  const expected = shown.filter((line) => !/^✓ (Install|Build)/.test(line));
  const lines = printed.split("\n").filter((line) => !/^✓ (Install|Build)/.test(line));
  const untrue = firstUntrue(expected, lines.join("\n"));
  if (untrue !== undefined) throw new Error(`it does not print: ${untrue}\nIt printed:\n${printed}`);
}

function writeBlocks(path) {
  const name = relative(ROOT, path);
  let above = "";
  return codeBlocks(readFileSync(path, "utf8"))
    .filter(({ language }) => language === "ts")
    .map(({ words, line, code }) => {
      const file = `${name.replace(/\.md$/, "").replace(/[^\w-]+/g, "-")}-${line}.ts`;
      // An empty export makes each block a module of its own, whatever it imports.
      above = words.includes("continued") ? `${above}\n${code}` : code;
      writeFileSync(join(folder, file), `${above}\nexport {};\n`);
      return { file, where: `${name}:${line}`, runs: words.includes("run"), system: systemOf(name) };
    });
}

/** The system that a text is of: that of its package, where the package is a client, or of its page. */
function systemOf(name) {
  const [, folder = ""] =
    /^(?:packages\/([\w-]+)\/|docs\/pages\/start\/([\w-]+)\.md)/.exec(name)?.filter(Boolean) ?? [];
  return existsSync(join(ROOT, "openapi", folder, "openapi.yaml")) ? folder : "runzero";
}

async function typeCheck() {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.base.json",
      // Examples may declare what they do not use.
      compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, outDir: "out" },
      include: ["*.ts"],
    }),
  );
  await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder], { quiet: true });
}
