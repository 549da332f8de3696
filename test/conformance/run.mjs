// Sends every operation through the real client to Prism, a mock server that validates requests by our document:
//   npm run conformance
// Installs Prism where it is missing: the newest version that runs on Node 20 (5.15 and later want 24).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");

if (!existsSync(join(here, "node_modules", "@stoplight", "prism-cli"))) {
  // No scripts: one of its dependencies would report the installation to somebody.
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], here);
}
run(process.execPath, [
  join(root, "node_modules", "vitest", "vitest.mjs"),
  "run",
  "--config",
  join(here, "vitest.config.ts"),
]);

function run(command, args, cwd = root) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: "inherit", timeout: 110_000 });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
