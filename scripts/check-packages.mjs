// Proves the packages rather than the sources: packs each one, installs all of them into an empty project, uses every
// entry point there as an ES module, from CommonJS and from TypeScript, and has publint and attw look at what was packed.
//   node scripts/check-packages.mjs               # --no-build takes the packages as they were built last
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { BUDGETS } from "./packages/budgets.mjs";
import { importAll, RESOLUTIONS, requireAll, runCommand, typeCheck } from "./packages/consume.mjs";
import { loadedBytes } from "./packages/loaded-bytes.mjs";
import { fileProblems, manifestProblems } from "./packages/manifest-problems.mjs";
import { entryPoints, installPacked, manifestOf, packAll } from "./packages/pack.mjs";
import { publicTypeProblems } from "./packages/public-types.mjs";
import { build, install, ROOT, run, runMain, step } from "./setup.mjs";

const tool = (name) => join(ROOT, "tools/node_modules/.bin", name);

await runMain(async () => {
  await install();
  if (!process.argv.includes("--no-build")) await build();
  if (!existsSync(tool("publint")) || !existsSync(tool("esbuild"))) {
    await step("Install tools", () =>
      // Not npm ci, for the reasons in setup.mjs.
      run("npm", ["install", "--prefix", "tools", "--no-save", "--no-audit", "--no-fund"], { quiet: true }),
    );
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
  const packages = await step("Pack", () => packAll(scratch));
  const problems = packages.flatMap((packed) => problemsOf(packed, packages, ts));
  const attempt = async (name, work) => {
    try {
      await step(name, work);
    } catch (error) {
      problems.push(`${name}: ${error.message}\n${error.output ?? ""}`);
    }
  };
  const pinned = manifestOf(ROOT).devDependencies;
  const beside = ["msw", "@types/node"].map((name) => `${name}@${pinned[name]}`);
  await step("Install into an empty project", () => installPacked(packages, scratch, beside));
  problems.push(...installScripts(scratch));

  const entries = packages.flatMap(({ manifest }) => entryPoints(manifest));
  const names = entries.map(({ name }) => name);
  const running = entries.filter((entry) => entry.default !== undefined).map(({ name }) => name);
  await attempt(`Import ${running.length} entry points`, () => importAll(running, scratch));
  await attempt("Require them from CommonJS", () => requireAll(running, scratch));
  for (const resolution of Object.keys(RESOLUTIONS)) {
    await attempt(`Type-check under ${resolution}`, () => typeCheck(names, resolution, scratch));
  }
  await attempt("Run the installed command", () =>
    runCommand(scratch, manifestOf(join(ROOT, "packages/cli")).version),
  );
  for (const budget of BUDGETS) {
    await attempt(`Size of ${budget.name}`, () => keepBudget(budget, scratch));
  }
  for (const { name, tarball } of packages) {
    await attempt(`publint ${name}`, () => run(tool("publint"), ["--strict", tarball], { quiet: true }));
    // The profile leaves out that `require` finds an ES module and that node10 finds no subpaths: there is no CommonJS
    // build, because our oldest Node, 20.19, requires ES modules; that it does is proved above.
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

function problemsOf(packed, packages, ts) {
  const facts = {
    files: packed.files,
    folder: basename(packed.folder),
    engines: manifestOf(ROOT).engines,
    versions: new Map(packages.map(({ name, manifest }) => [name, manifest.version])),
  };
  return [
    ...fileProblems(packed.files),
    ...manifestProblems(packed.manifest, facts),
    ...publicTypeProblems(packed, ts),
  ].map((problem) => `${packed.name}: ${problem}`);
}

/** Packages that a user gets with ours and that want to run something on installing. */
function installScripts(scratch) {
  const { packages } = JSON.parse(readFileSync(join(scratch, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { hasInstallScript }]) => hasInstallScript && !isOfUser(path))
    .map(([path]) => `${path} has an install script`);
}

/** MSW is installed beside ours, by whoever wants @runwire/msw: a peer. */
function isOfUser(path) {
  return path === "node_modules/msw";
}

async function keepBudget({ name, what, bytes }, scratch) {
  const inPage = what === "gzip";
  const measured = await loadedBytes(name, scratch, inPage ? { platform: "browser" } : {});
  const found = measured[what];
  console.log(
    `  ${name}: ${found} bytes ${what}, of ${bytes}${inPage ? "" : `; the table beside it ${measured.table}`}`,
  );
  if (found > bytes) throw new Error(`${found} bytes, and the budget is ${bytes}`);
  if (inPage && measured.external.length > 0)
    throw new Error(`a page would need ${measured.external.join(", ")}`);
}
