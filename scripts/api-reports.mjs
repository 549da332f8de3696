// The public interface of each package as a text that is checked in, so that a change of it is seen and meant:
//   npm run api-reports               # writes api-reports/
//   npm run api-reports -- --check    # fails where the packages, as they were built, say otherwise
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReport } from "./packages/api-report.mjs";
import { entryPoints, manifestOf, packageFolders } from "./packages/pack.mjs";
import { build, install, ROOT, runMain } from "./setup.mjs";

const TARGET = join(ROOT, "api-reports");

await runMain(async () => {
  await install();
  if (!process.argv.includes("--no-build")) await build();
  const { default: ts } = await import("typescript");
  const packages = packageFolders().map((folder) => {
    const manifest = manifestOf(folder);
    return { name: manifest.name, folder: folder.replaceAll("\\", "/"), entries: entryPoints(manifest) };
  });
  const roots = packages.flatMap(({ folder, entries }) => entries.map(({ types }) => join(folder, types)));
  const program = ts.createProgram(roots, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
    noEmit: true,
    skipLibCheck: true,
  });
  const reports = new Map(
    packages.map((packed) => [
      `${packed.name.replace("@", "").replace("/", "-")}.md`,
      apiReport(ts, packed, program),
    ]),
  );
  return process.argv.includes("--check") ? compare(reports) : write(reports);
});

function write(reports) {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET);
  for (const [file, text] of reports) writeFileSync(join(TARGET, file), text);
  console.log(`${reports.size} reports written to api-reports/`);
  return 0;
}

function compare(reports) {
  const present = existsSync(TARGET) ? readdirSync(TARGET) : [];
  const differing = [...reports].filter(
    ([file, text]) => !present.includes(file) || readFileSync(join(TARGET, file), "utf8") !== text,
  );
  const surplus = present.filter((file) => !reports.has(file));
  for (const [file, text] of differing) {
    const before = present.includes(file) ? readFileSync(join(TARGET, file), "utf8").split("\n") : [];
    const after = text.split("\n");
    console.error(`api-reports/${file} differs from what was built:`);
    for (const line of firstOf(before.filter((line) => !after.includes(line)))) console.error(`  - ${line}`);
    for (const line of firstOf(after.filter((line) => !before.includes(line)))) console.error(`  + ${line}`);
  }
  for (const file of surplus) console.error(`api-reports/${file} is of no package`);
  if (differing.length + surplus.length === 0) {
    console.log(`The public interface of ${reports.size} packages is as it was reviewed.`);
    return 0;
  }
  console.error(
    "If that is meant: `npm run api-reports`, a changeset, and a commit that says what users get.",
  );
  return 1;
}

/** What a person reads of a long difference; git has all of it after `npm run api-reports`. */
function firstOf(lines) {
  return lines.length > 20 ? [...lines.slice(0, 20), `… ${lines.length - 20} more`] : lines;
}
