import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const command = join(dirname(manifest), "bin", "cli.js");

/** Runs Redocly without its telemetry and without its question for a newer version; returns what it said. */
export function runRedocly(args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: here,
    env,
    encoding: "utf8",
  });
  return { status, output: `${stdout}${stderr}` };
}
