// `npm test`: installs what is missing, builds, and runs all tests. Arguments go to vitest.
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { build, CommandError, install, ROOT, requireNode, run, runMain } from "./setup.mjs";

/** Tests that need a program which not every machine has; they are left out where it is absent. */
const NEEDS = [
  { folder: "test/terminal", what: "tests in a terminal", program: "python3", names: ["python3"] },
  { folder: "test/fleet", what: "tests of many processes", program: "redis-server", names: ["redis-server"] },
];

requireNode();
await runMain(async () => {
  await install();
  await build();
  const skipped = NEEDS.filter(({ folder, names }) => hasTests(folder) && !names.some(isOnPath));
  // Where everything must run, as in CI, an absent program is a failure and not a skip.
  if (skipped.length > 0 && process.env.RUNWIRE_NO_SKIP === "1") {
    for (const { what, program } of skipped)
      console.error(`${program} is absent, and the ${what} must not be skipped.`);
    return 1;
  }
  const leftOut = skipped.flatMap(({ folder }) => ["--exclude", `${folder}/**`]);
  const code = await vitest([...process.argv.slice(2), ...leftOut]);
  for (const { what, program, folder } of skipped) {
    console.log(`\nSkipped: the ${what} (${folder}), because ${program} is not installed.`);
  }
  // They need Chromium and packages of their own. For CI they are a stage of their own, which nothing leaves out.
  if (process.argv.length === 2) console.log("\nNot among these: the tests in a browser (npm run browser).");
  return code;
});

async function vitest(args) {
  try {
    await run(process.execPath, [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", ...args]);
    return 0;
  } catch (error) {
    if (error instanceof CommandError && typeof error.code === "number") return error.code;
    throw error;
  }
}

function hasTests(folder) {
  const path = join(ROOT, folder);
  return (
    existsSync(path) &&
    readdirSync(path, { recursive: true }).some((file) => String(file).endsWith(".test.ts"))
  );
}

function isOnPath(program) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && existsSync(join(folder, program)));
}
