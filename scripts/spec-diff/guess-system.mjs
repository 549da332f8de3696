import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The system of ours that has the most paths in common with a document. */
export function guessSystem(folder, theirs) {
  const paths = new Set(Object.values(theirs.operations).map(({ path }) => path));
  const found = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "openapi.yaml")))
    .map((name) => {
      const { operations } = JSON.parse(readFileSync(join(folder, name, "inventory.json"), "utf8"));
      return { name, shared: operations.filter(({ path }) => paths.has(path)).length };
    })
    .sort((a, b) => b.shared - a.shared);
  if (found.length === 0 || found[0].shared === 0) {
    throw new Error(
      `no path of it is one of ours; name the system: --system ${found.map(({ name }) => name).join("|")}`,
    );
  }
  return found[0].name;
}
