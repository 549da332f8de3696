import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The systems that have both a document and a package, by name. */
export function systems(root) {
  return readdirSync(join(root, "openapi"))
    .filter((name) => existsSync(join(root, "openapi", name, "openapi.yaml")))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .sort();
}
