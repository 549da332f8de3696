// The decisions as pages of the site: the same files as in the repository, with their index first.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOCS, PAGES } from "./places.mjs";

/** Writes the pages, and gives the name and the title of each decision. */
export function writeDecisions() {
  const source = join(DOCS, "decisions");
  const folder = join(PAGES, "decisions");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = readFileSync(join(source, "README.md"), "utf8");
  const decisions = [];
  for (const file of readdirSync(source).filter((name) => /^\d{4}-.*\.md$/.test(name))) {
    const text = readFileSync(join(source, file), "utf8");
    const [, title] = /^# (.+)$/m.exec(text) ?? [];
    if (title === undefined) throw new Error(`docs/decisions/${file} has no title`);
    writeFileSync(join(folder, file), inert(text));
    decisions.push({ file, title });
  }
  // One that the table of the index forgot is found all the same.
  const forgotten = decisions.filter(({ file }) => !index.includes(`(${file})`));
  const more = forgotten.map(({ file, title }) => `- [${title}](${file})`);
  writeFileSync(join(folder, "index.md"), [inert(index).trimEnd(), "", ...more, ""].join("\n"));
  return decisions;
}

/** Text in which the site takes nothing for a tag or a template: the repository's Markdown knows neither. */
function inert(markdown) {
  return markdown
    .split(/(^```[\s\S]*?^```$|`[^`]*`)/m)
    .map((part, index) => (index % 2 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;")))
    .join("");
}
