// Runs the tests that prove what is promised, as far as that is cheap: those in Chromium, of a fleet with Redis, of
// built commands and of random traffic are run by other stages of CI.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError, run } from "../../scripts/setup.mjs";
import { promises } from "../promises.mjs";
import { ROOT } from "./places.mjs";

const ELSEWHERE = /^test\/(?:browser|fleet|e2e|faults|traffic)\//;

/** Throws where a test that is named does not pass, or is not run; gives how many were run, and how many are elsewhere. */
export async function runPromises() {
  const named = promises.flatMap(({ rows }) => rows.flatMap(({ tests }) => tests));
  const cheap = named.filter(({ file }) => !ELSEWHERE.test(file));
  const folder = mkdtempSync(join(tmpdir(), "runwire-promises-"));
  try {
    const outputFile = join(folder, "results.json");
    const files = [...new Set(cheap.map(({ file }) => file))];
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    const pattern = cheap.map(({ name }) => name.replace(/[^\w ]/g, ".")).join("|");
    const report = ["--reporter=json", `--outputFile=${outputFile}`];
    const argv = [vitest, "run", "--root", ROOT, ...report, "--testNamePattern", pattern, ...files];
    try {
      await run(process.execPath, argv, { quiet: true });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error; // Which test failed is in the file.
    }
    const results = JSON.parse(readFileSync(outputFile, "utf8")).testResults;
    const broken = cheap.flatMap(({ file, name }) => {
      const inFile = results
        .filter((each) => each.name.endsWith(file))
        .flatMap((each) => each.assertionResults);
      const found = inFile.filter(({ fullName }) => fullName.includes(name));
      if (found.length === 0) return [`${file}: "${name}" is not run`];
      return found
        .filter(({ status }) => status !== "passed")
        .map(({ fullName, status }) => `${file}: "${fullName}" ${status}`);
    });
    if (broken.length > 0) throw new Error(`promises that are not kept:\n  ${broken.join("\n  ")}`);
    return { run: cheap.length, elsewhere: named.length - cheap.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
