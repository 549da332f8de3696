import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles modules for a page as an application would, and gives the code by file name. */
export async function bundlePages(entries: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const input = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(ROOT, path)]));
  const bundle = await rolldown({
    input,
    platform: "browser",
    // Ours leads to the sources; a page gets what was built.
    tsconfig: false,
    logLevel: "warn",
    // What only Node has is imported at need, and never in a page.
    external: /^node:/,
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
  });
  const { output } = await bundle.generate({ format: "es", minify: true });
  await bundle.close();
  return new Map(
    output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code] as const] : [])),
  );
}
