// Builds the site into docs/.vitepress/dist:
//   npm run docs                       at the root of the repository (-- --no-build takes the packages as they were built last)
//   npm run --prefix docs dev          serves it, and follows what is written
import { join } from "node:path";
import { build, install, run, runMain, step } from "../scripts/setup.mjs";
import { DOCS } from "./scripts/places.mjs";

const dev = process.argv.includes("--dev");
const vitepress = join(DOCS, "node_modules/vitepress/bin/vitepress.js");

await runMain(async () => {
  await install();
  if (!process.argv.includes("--no-build")) await build();
  const [
    { loadPlayground, writeCards, writeWorker },
    { writeOperations },
    { writePromises },
    { writeDecisions },
  ] = await Promise.all([
    import("./scripts/write-playground.mjs"),
    import("./scripts/write-operations.mjs"),
    import("./scripts/write-promises.mjs"),
    import("./scripts/write-decisions.mjs"),
  ]);
  await step("Write the pages of operations", writeOperations);
  await step("Write what is promised", writePromises);
  await step("Write the decisions", writeDecisions);
  await step("Write the playground's operations", async () => writeCards(await loadPlayground()));
  const bytes = await step("Bundle the emulators into a service worker", writeWorker);
  console.log(`  emulators.js: ${Math.round(bytes / 1024)} kB`);
  await step("Write the reference", async () => (await import("./scripts/reference.mjs")).writeReference());
  if (dev) {
    await run(process.execPath, [vitepress, "dev", DOCS]);
    return 0;
  }
  await step("Build the site", () => run(process.execPath, [vitepress, "build", DOCS], { quiet: true }));
  await step("Write llms.txt", async () => (await import("./scripts/write-llms.mjs")).writeLlms());
  return 0;
});
