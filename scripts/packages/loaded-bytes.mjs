// What an entry point costs who uses it: the bytes that are loaded at once, and those of a bundle for a page.
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { ROOT } from "../setup.mjs";

/**
 * Bundles `import * from name` and counts; what is loaded later, by `import()`, is not counted.
 * @param {string} name an entry point
 * @param {string} folder the project where it is installed
 * @param {{ platform?: "node" | "browser", conditions?: readonly string[] }} [options]
 * @returns {Promise<{ loaded: number, table: number, gzip: number, external: string[] }>} bytes of the files as they
 *   are published without the operation table, of that table, and of the minified bundle after gzip; and what the
 *   bundle asks of the runtime
 */
export async function loadedBytes(name, folder, { platform = "node", conditions = [] } = {}) {
  // Among the tools, which npm install of the repository does not bring.
  const { build } = createRequire(`${ROOT}tools/package.json`)("esbuild");
  const result = await build({
    absWorkingDir: folder,
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: folder, sourcefile: "entry.js" },
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform,
    conditions: [...conditions],
    // A bundle for a page must do without any such setting.
    external: platform === "node" ? ["node:*"] : [],
    outdir: "out",
    minify: true,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const { inputs, outputs } = result.metafile;
  const loadedFiles = reachable("entry.js", (path) =>
    (inputs[path]?.imports ?? [])
      .filter(({ kind, external }) => kind !== "dynamic-import" && !external)
      .map(({ path }) => path),
  );
  const isTable = (path) => path.endsWith("/generated/operations.js");
  const sum = (paths) => paths.reduce((total, path) => total + (inputs[path]?.bytes ?? 0), 0);
  const published = loadedFiles.filter((path) => path !== "entry.js");
  const [entry] = Object.keys(outputs).filter((path) => outputs[path].entryPoint !== undefined);
  const chunks = reachable(entry, (path) =>
    outputs[path].imports
      .filter(({ kind, external }) => kind === "import-statement" && !external)
      .map(({ path }) => path),
  );
  const texts = new Map(result.outputFiles.map(({ path, contents }) => [path, contents]));
  const gzip = chunks
    .map((path) => [...texts].find(([full]) => full.replaceAll("\\", "/").endsWith(`/${path}`))[1])
    .reduce((total, contents) => total + gzipSync(contents, { level: 9 }).length, 0);
  const external = chunks.flatMap((path) =>
    outputs[path].imports
      .filter((one) => one.external && one.kind === "import-statement")
      .map((one) => one.path),
  );
  return {
    loaded: sum(published.filter((path) => !isTable(path))),
    table: sum(published.filter(isTable)),
    gzip,
    external,
  };
}

function reachable(start, next) {
  const seen = new Set([start]);
  for (const path of seen) for (const one of next(path)) seen.add(one);
  return [...seen];
}
