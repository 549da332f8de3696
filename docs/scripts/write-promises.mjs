// The page of what is promised, each with the test that proves it. A test that is not there, or has another name, ends
// the build: so that a promise cannot outlive its proof.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promises } from "../promises.mjs";
import { PAGES, ROOT } from "./places.mjs";

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
  return namesOf(readFileSync(path, "utf8")).some((text) => text.includes(name))
    ? []
    : [`${file} has no test named "${name}"`];
}

/** The names in a file of tests: what follows `test(` or `describe(`, and the rows of a table of theirs. No comment is one. */
function namesOf(source) {
  const code = source.replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  return [...code.matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text]) => text);
}

function page() {
  const sections = promises.flatMap(({ title, rows }) => [
    `## ${title}`,
    "",
    "| what we promise | which test proves it |",
    "| --- | --- |",
    ...rows.map(({ promise, tests }) => `| ${promise} | ${tests.map(link).join("<br>")} |`),
    "",
  ]);
  return [
    "# What we promise",
    "",
    "Each promise has a test that fails when it is broken. The build of this page looks for the test by file and name, " +
      "and fails without it; the check of the site runs those that need no more than Node. `npx vitest run <file>` runs " +
      "one, `npm test` all but those of the fleet without Redis, `npm run browser` those in Chromium.",
    "",
    ...sections,
  ].join("\n");
}

function link({ file, name }) {
  const text = name.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  return `[${text}](${REPOSITORY}/${file})`;
}
