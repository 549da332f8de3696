// Our public declarations name no other package: its types would become ours, and its next version our next one.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Types of other packages that may appear in public declarations, by package; everywhere else none may. */
const ALLOWED = { "@runwire/msw": ["msw"] };

/**
 * @param {import("./pack.mjs").Packed} packed
 * @param {typeof import("typescript")} ts
 * @returns {string[]}
 */
export function publicTypeProblems({ manifest, folder }, ts) {
  const allowed = ALLOWED[manifest.name] ?? [];
  const problems = [];
  const seen = new Set();
  const visit = (file) => {
    // What is not there is told by the exports' own check.
    if (seen.has(file) || !existsSync(join(folder, file))) return;
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
