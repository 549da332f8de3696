// Runs the tests in a real Chromium, on what was built:
//   npm run browser              (-- --no-build takes what was built last; other arguments go to vitest)
// Installs what they need where it is missing. Chromium itself comes from the system: apt-get install chromium.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, install, ROOT, run, runMain, step } from "../../scripts/setup.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const example = join(ROOT, "examples/runly-elements/react");

await runMain(async () => {
  await install();
  await npmCi(here, "playwright-core");
  await npmCi(example, "react-dom");
  if (!process.argv.includes("--no-build")) await build();
  await step("Bundle the drop-in script", () =>
    run(process.execPath, [join(ROOT, "packages/runly-elements/bundle.mjs")], { quiet: true }),
  );
  await step("Type-check the tests", () =>
    run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", here], { quiet: true }),
  );
  await step("Type-check the React example", () =>
    run("npm", ["run", "check"], { cwd: example, quiet: true }),
  );
  const config = join(here, "vitest.config.ts");
  const others = process.argv.slice(2).filter((argument) => argument !== "--no-build");
  await run(
    process.execPath,
    [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--config", config, ...others],
    { timeoutMs: 300_000 },
  );
});

async function npmCi(folder, needed) {
  if (existsSync(join(folder, "node_modules", needed))) return;
  await step(`Install packages of ${folder.slice(ROOT.length)}`, () =>
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, quiet: true }),
  );
}
