// Bundles a program for a runtime without bare imports, as whoever ships to it does.
import { join } from "node:path";
import { build } from "esbuild";

/**
 * @param {string} folder the project that the program is in
 * @param {string} program
 * @param {readonly string[]} conditions of package exports
 * @returns {Promise<string>} the folder of the bundle
 */
export async function bundle(folder, program, conditions) {
  const outdir = join(folder, `bundle-of-${program}`);
  await build({
    absWorkingDir: folder,
    entryPoints: [program],
    outdir,
    bundle: true,
    format: "esm",
    splitting: true,
    target: "es2022",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
    conditions: [...conditions],
    logLevel: "warning",
  });
  return outdir;
}
