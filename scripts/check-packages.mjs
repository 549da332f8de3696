// Proves the packages rather than the sources: packs each one, installs all of them into an empty project,
// imports and type-checks every entry point there, and has publint and attw look at what was packed.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { build, install, ROOT, run, runMain, step } from "./setup.mjs";

/** Types of other packages that may appear in our public declarations, by package; everywhere else none may. */
const PUBLIC_TYPES = { "@runwire/msw": ["msw"] };

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const folders = readdirSync(join(ROOT, "packages")).map((name) => join(ROOT, "packages", name));
const tool = (name) => join(ROOT, "tools/node_modules/.bin", name);

await runMain(async () => {
  await install();
  await build();
  if (!existsSync(tool("publint"))) {
    await step("Install tools", () => run("npm", ["ci", "--prefix", "tools"], { quiet: true }));
  }
  const scratch = mkdtempSync(join(tmpdir(), "runwire-packages-"));
  try {
    return await check(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

async function check(scratch) {
  // Not imported above: it may not have been installed then.
  const { default: ts } = await import("typescript");
  const packages = await step("Pack", () => Promise.all(folders.map((folder) => pack(folder, scratch))));
  const problems = packages.flatMap(({ name, files, folder, manifest }) =>
    [...problemsOfFiles(files), ...problemsOfTypes(manifest, folder, ts)].map(
      (problem) => `${name}: ${problem}`,
    ),
  );
  const attempt = async (name, work) => {
    try {
      await step(name, work);
    } catch (error) {
      problems.push(`${name}: ${error.message}\n${error.output ?? ""}`);
    }
  };
  await step("Install into an empty project", () => installAll(packages, scratch));
  const entries = packages.flatMap(({ manifest }) => entryPoints(manifest));
  await attempt(`Import ${entries.length} entry points`, () => importAll(entries, scratch));
  for (const resolution of ["nodenext", "bundler"]) {
    await attempt(`Type-check under ${resolution}`, () => typeCheck(entries, resolution, scratch));
  }
  await attempt("Run the installed command", () => runCommand(scratch));
  for (const { name, tarball } of packages) {
    await attempt(`publint ${name}`, () => run(tool("publint"), ["--strict", tarball], { quiet: true }));
    await attempt(`attw ${name}`, () =>
      run(tool("attw"), [tarball, "--profile", "esm-only"], { quiet: true }),
    );
  }
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0 ? `All ${packages.length} packages are sound.` : `${problems.length} problems.`,
  );
  return problems.length === 0 ? 0 : 1;
}

async function pack(folder, scratch) {
  const output = await run("npm", ["pack", "--json", "--pack-destination", scratch], {
    cwd: folder,
    quiet: true,
  });
  // npm may warn before the JSON.
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf("[\n")));
  const manifest = manifestOf(folder);
  return {
    name: manifest.name,
    folder,
    manifest,
    tarball: join(scratch, filename),
    files: files.map((file) => file.path),
  };
}

function problemsOfFiles(files) {
  const missing = ["package.json", "LICENSE", "README.md"].filter((file) => !files.includes(file));
  const surplus = files.filter(
    (file) =>
      /\.test(-d)?\./.test(file) || /\.tsbuildinfo$/.test(file) || /^(src|test|node_modules)\//.test(file),
  );
  return [
    ...missing.map((file) => `${file} is not packed`),
    ...surplus.map((file) => `${file} is packed, and should not be`),
    ...(files.some((file) => file.startsWith("dist/")) ? [] : ["dist is not packed"]),
  ];
}

/** Our public declarations name no other package: its types would become ours. */
function problemsOfTypes(manifest, folder, ts) {
  const allowed = PUBLIC_TYPES[manifest.name] ?? [];
  const problems = [];
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(folder, file), "utf8");
    for (const { fileName: name } of ts.preProcessFile(text).importedFiles) {
      if (name.startsWith(".")) visit(posix.join(posix.dirname(file), name.replace(/\.js$/, ".d.ts")));
      else if (!/^(@runwire\/|node:)/.test(name) && !allowed.includes(name.split("/")[0])) {
        problems.push(`${file} names ${name} in a public declaration`);
      }
    }
  };
  for (const target of Object.values(manifest.exports)) {
    if (target.types) visit(posix.normalize(target.types));
  }
  return problems;
}

function entryPoints(manifest) {
  return Object.entries(manifest.exports)
    .filter(([, target]) => target.types !== undefined)
    .map(([path, target]) => ({ name: posix.join(manifest.name, path), runs: target.default !== undefined }));
}

async function installAll(packages, scratch) {
  const pinned = manifestOf(ROOT).devDependencies;
  writeFileSync(
    join(scratch, "package.json"),
    JSON.stringify({ name: "scratch", private: true, type: "module" }),
  );
  const beside = ["msw", "@types/node"].map((name) => `${name}@${pinned[name]}`);
  await run(
    "npm",
    [
      "install",
      "--no-audit",
      "--no-fund",
      "--prefer-offline",
      ...packages.map(({ tarball }) => tarball),
      ...beside,
    ],
    { cwd: scratch, quiet: true },
  );
}

async function importAll(entries, scratch) {
  const names = entries.filter(({ runs }) => runs).map(({ name }) => name);
  writeFileSync(
    join(scratch, "import-all.mjs"),
    `for (const name of ${JSON.stringify(names)}) {
      const found = Object.keys(await import(name));
      if (found.length === 0) throw new Error(name + " exports nothing");
    }`,
  );
  await run(process.execPath, ["import-all.mjs"], { cwd: scratch, quiet: true });
}

async function typeCheck(entries, resolution, scratch) {
  const lines = entries.map(({ name }, index) => `import type * as entry${index} from "${name}";`);
  const uses = entries.map((_, index) => `keyof typeof entry${index}`);
  writeFileSync(join(scratch, "types.ts"), `${lines.join("\n")}\nexport type Names = ${uses.join(" | ")};\n`);
  const config = `tsconfig.${resolution}.json`;
  writeFileSync(
    join(scratch, config),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
        module: resolution === "nodenext" ? "nodenext" : "esnext",
        moduleResolution: resolution,
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
      },
      files: ["types.ts"],
    }),
  );
  await run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", config], {
    cwd: scratch,
    quiet: true,
  });
}

async function runCommand(scratch) {
  const { version } = manifestOf(join(ROOT, "packages/cli"));
  const printed = await run("npx", ["--no-install", "runwire", "--version"], { cwd: scratch, quiet: true });
  if (!printed.includes(version)) throw new Error(`runwire --version printed ${JSON.stringify(printed)}`);
}
