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
  return readFileSync(path, "utf8").includes(name) ? [] : [`${file} has no test named "${name}"`];
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
      "and fails without it. `npx vitest run <file>` runs one; `npm test` runs all.",
    "",
    ...sections,
  ].join("\n");
}

function link({ file, name }) {
  const text = name.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  return `[${text}](${REPOSITORY}/${file})`;
}
