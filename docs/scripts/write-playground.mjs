// What the playground loads: the cards of the operations, and the service worker with the emulators in it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { loadModule } from "./load-module.mjs";
import { operationCards } from "./operation-cards.mjs";
import { DOCS, PAGES } from "./places.mjs";

/** The modules of the playground that scripts use, too. */
export async function loadPlayground() {
  const [names, emulated, clients, code] = await Promise.all(
    ["system-names", "emulated", "clients", "call-code"].map((name) => loadModule(`playground/${name}.ts`)),
  );
  return { ...names, emulated, clients, ...code };
}

/** Writes the cards of each system, and gives them by system. */
export async function writeCards(playground) {
  const folder = join(DOCS, "playground/generated");
  mkdirSync(folder, { recursive: true });
  const cards = {};
  for (const system of playground.systemNames) {
    cards[system] = await operationCards(system, playground);
    writeFileSync(join(folder, `${system}.json`), `${JSON.stringify(cards[system])}\n`);
  }
  return cards;
}

/** Bundles the service worker, which cannot load anything later. Gives its size in bytes. */
export async function writeWorker() {
  const outfile = join(PAGES, "public/emulators.js");
  const { metafile } = await build({
    entryPoints: [join(DOCS, "playground/worker.ts")],
    outfile,
    bundle: true,
    minify: true,
    metafile: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  return Object.values(metafile.outputs)[0].bytes;
}
