import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { cleanEnv, requireBuild } from "./command.js";

const program = fileURLToPath(new URL("../../bench/flat-memory.mjs", import.meta.url));

beforeAll(requireBuild);

// The small version of what the program does with a gigabyte. Whoever held what passes through would rise by more
// than the 120 MB that it is, in one form or another; the program allows 96.
test("an import and an export rise by less memory than passes through, and every asset arrives", async () => {
  const run = promisify(execFile)(process.execPath, [program, "--megabytes", "120", "--json"], {
    env: cleanEnv(),
  });
  // It exits with 1 where memory is not flat or an asset is missing; what it measured then stands in the error.
  const { stdout } = await run;
  const jobs = JSON.parse(stdout) as { job: string; assets: number; arrived: number; risenMb: number }[];
  expect(jobs.map(({ job }) => job)).toEqual(["import", "export"]);
  for (const { assets, arrived, risenMb } of jobs) {
    expect(assets).toBeGreaterThan(9000);
    expect(arrived).toBe(assets);
    expect(risenMb).toBeLessThan(96);
  }
}, 180_000);
