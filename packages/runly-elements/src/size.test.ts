import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

/** What a page may pay for the elements beyond the client, in bytes after gzip; the goal of the project. */
const LIMIT = 8000;

const packages = fileURLToPath(new URL("../..", import.meta.url));

/** Bytes after gzip of what a page loads at once; what is loaded at need (SignalR) is not counted. */
async function sizeOf(code: string): Promise<number> {
  const bundle = await rolldown({
    input: "page",
    platform: "browser",
    tsconfig: false,
    external: /^node:/,
    plugins: [
      {
        name: "sources",
        resolveId(id) {
          if (id === "page") return id;
          const [, name, entry = "index"] = /^@runwire\/([\w-]+)(?:\/([\w-]+))?$/.exec(id) ?? [];
          return name && `${packages}${name}/src/${entry}.ts`;
        },
        load: (id) => (id === "page" ? code : undefined),
      },
    ],
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  });
  const { output } = await bundle.generate({ format: "es", minify: true });
  await bundle.close();
  const chunks = output.filter((file) => file.type === "chunk");
  const needed = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const name of needed) {
    for (const next of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) needed.add(next);
  }
  return chunks
    .filter((chunk) => needed.has(chunk.fileName))
    .reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).byteLength, 0);
}

test("the elements add at most 8 kB to the client, after gzip", async () => {
  const client = await sizeOf('export { Client } from "@runwire/runly/browser";');
  const both = await sizeOf(
    'import "@runwire/runly-elements/define"; export { Client } from "@runwire/runly/browser";',
  );
  console.log(`elements: ${both - client} bytes after gzip, beyond the ${client} of the client`);
  // Less would mean that the bundle has lost them.
  expect(both - client).toBeGreaterThan(3 * 1024);
  expect(both - client).toBeLessThanOrEqual(LIMIT);
});
