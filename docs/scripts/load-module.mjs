import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DOCS } from "./places.mjs";

/**
 * Imports a TypeScript module of the site into Node, which does not read TypeScript itself. The packages that it
 * imports are those that were built.
 */
export async function loadModule(path) {
  const { build } = await import("esbuild");
  const outfile = join(DOCS, ".vitepress/cache", `module-${process.pid}-${path.replace(/\W+/g, "-")}.mjs`);
  await build({
    entryPoints: [join(DOCS, path)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
