import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const openapi = join(dirname(fileURLToPath(import.meta.url)), "..", "openapi");

/** The documents of all systems, or of those named. */
export function documents(names = []) {
  const all = readdirSync(openapi).filter((name) => existsSync(join(openapi, name, "openapi.yaml")));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`no document of ${unknown.join(", ")}; there are ${all.join(", ")}`);
    process.exit(1);
  }
  return (names.length > 0 ? names : all).map((name) => ({
    name,
    file: join(openapi, name, "openapi.yaml"),
  }));
}
