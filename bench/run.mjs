// `npm run bench`: installs and builds what is missing, measures, prints, and writes RESULTS.md.
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { build, install, requireNode, run, runMain, step } from "../scripts/setup.mjs";
import { causes, keep, section, summary } from "./lib/report.mjs";
import { readSettings } from "./lib/settings.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

const rows = {
  cpu: () => import("./rows/cpu.mjs").then((row) => row.measureCpu),
  jsonl: () => import("./rows/jsonl.mjs").then((row) => row.measureJsonl),
  memory: () => import("./rows/memory.mjs").then((row) => row.measureMemory),
  window: () => import("./rows/window.mjs").then((row) => row.measureWindow),
  token: () => import("./rows/token.mjs").then((row) => row.measureToken),
  fleet: () => import("./rows/fleet.mjs").then((row) => row.measureFleet),
  scenes: () => import("./rows/scenes.mjs").then((row) => row.measureScenes),
  bytes: () => import("./rows/bytes.mjs").then((row) => row.measureBytes),
  types: () => import("./rows/types.mjs").then((row) => row.measureTypes),
};

requireNode();
await runMain(async () => {
  const settings = readSettings(process.argv.slice(2));
  await install();
  await build();
  if (!existsSync(`${here}node_modules/.package-lock.json`)) {
    await step("Install the contenders", () =>
      run("npm", ["ci", "--no-audit", "--no-fund"], { quiet: true, cwd: here }),
    );
  }
  const sections = [];
  const left = [];
  for (const row of settings.rows) {
    const measureRow = await rows[row]();
    const startedAt = performance.now();
    const load = loadavg()[0];
    const measured = {
      row,
      load,
      ...(await measureRow(settings, (what) => console.error(`  ${row}: ${what}`))),
    };
    if (measured.notMeasured !== undefined) {
      left.push(`${row} was not measured: ${measured.notMeasured}`);
      continue;
    }
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    console.log(`\n${section(measured)}\n\n(${row}: ${seconds} s)\n`);
    sections.push(measured);
    if (!settings.quick) keep(row, measured);
  }
  if (sections.length > 0) console.log(`${summary(sections)}\n\n${causes(sections)}`);
  for (const sentence of left) console.error(sentence);
  return left.length === 0 ? 0 : 1;
});
