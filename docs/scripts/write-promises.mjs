// The page of what is promised, each with the test that proves it. A test that is not there, or has another name, ends
// the build: so that a promise cannot outlive its proof.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promises } from "../promises.mjs";
import { PAGES, ROOT } from "./places.mjs";
import { testTitles } from "./test-titles.mjs";

const REPOSITORY = "https://github.com/runwire/runwire/blob/main";

export function writePromises() {
  const missing = promises.flatMap(({ rows }) => rows.flatMap(({ tests }) => tests.flatMap(problemOf)));
  if (missing.length > 0) throw new Error(`promises without their tests:\n  ${missing.join("\n  ")}`);
  writeFileSync(join(PAGES, "promises.md"), page());
  return promises.reduce((sum, { rows }) => sum + rows.length, 0);
}

function problemOf({ file, name }) {
  const path = join(ROOT, file);
  if (!existsSync(path)) return [`${file} is not there`];
  const found = testTitles(readFileSync(path, "utf8")).filter(({ title }) => title.includes(name));
  if (found.length === 0) return [`${file} has no test named "${name}"`];
  return found.every(({ runs }) => runs) ? [] : [`${file} does not run "${name}"`];
}

/** What runs the tests of a file, from the root of the repository. */
function commandOf(file) {
  if (file.startsWith("test/browser/")) return `npm run browser -- ${file}`;
  // These start what was built.
  if (/^test\/(?:e2e|faults|fleet)\//.test(file)) return `npm test -- ${file}`;
  return `npx vitest run ${file}`;
}

/** A cell of commands, one a file, that may be broken where a reader would. */
function commands(tests) {
  const files = [...new Set(tests.map(({ file }) => file))];
  return files.map((file) => `<code>${commandOf(file).replaceAll("/", "/<wbr>")}</code>`).join("<br>");
}

function page() {
  const sections = promises.flatMap(({ title, rows }) => [
    `## ${title}`,
    "",
    "| what we promise | which test proves it | what runs it |",
    "| --- | --- | --- |",
    ...rows.map(
      ({ promise, tests }) => `| ${promise} | ${tests.map(link).join("<br>")} | ${commands(tests)} |`,
    ),
    "",
  ]);
  return [
    "# What we promise",
    "",
    "Each promise has a test that fails when it is broken. The build of this page looks for the test by file and title, " +
      "and fails without it, or where it is skipped; the check of the site runs those that need no more than Node. Beside " +
      "each stands the command that runs it, in a clone after `npm install`. Those in `test/fleet` need `redis-server`, " +
      "and those in `test/browser` Chromium; `npm test` runs all others, and those of the fleet where Redis is installed.",
    "",
    ...sections,
  ].join("\n");
}

function link({ file, name }) {
  const text = name.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  return `[${text}](${REPOSITORY}/${file})`;
}
