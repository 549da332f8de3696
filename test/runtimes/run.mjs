// Plays one suite (smoke.mjs) with the packages as they would be published, on every runtime that we name:
//   npm run runtimes                # all of them
//   npm run runtimes -- deno bun    # some of them; --no-build takes the packages as they were built last
// The programs come from the packages in package.json; Chromium is the system's.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPacked, packAll } from "../../scripts/packages/pack.mjs";
import { build, install, run, runMain, step } from "../../scripts/setup.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2).filter((argument) => argument !== "--no-build");

/** What runs in the runtimes: beside the installed packages, where no other is found. */
const PLAYED = ["smoke", "other-clients", "play", "main", "refuse-transport", "worker", "page"].map(
  (name) => `${name}.mjs`,
);

/** A line of results of a program that may say other things, too. */
const resultsIn = (output) => JSON.parse(output.trim().split("\n").at(-1));

await runMain(async () => {
  await install();
  if (!process.argv.includes("--no-build")) await build();
  if (!existsSync(join(here, "node_modules/playwright-core"))) {
    await step("Install the runtimes", () =>
      // Not npm ci, for the reasons in setup.mjs.
      run("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"], {
        cwd: here,
        quiet: true,
      }),
    );
  }
  const scratch = mkdtempSync(join(tmpdir(), "runwire-runtimes-"));
  try {
    return await playAll(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

async function playAll(scratch) {
  // Not imported above: what they import may not have been installed or built then.
  const { bun, deno, node } = await import("./programs.mjs");
  const { startEmulator } = await import("./start-emulator.mjs");
  const { runChromium } = await import("./run-chromium.mjs");
  const { runWorkerd } = await import("./run-workerd.mjs");
  const { bundle } = await import("./bundle.mjs");

  await step("Pack and install the packages", async () => {
    const packages = await packAll(scratch);
    await installPacked(packages, scratch);
  });
  for (const name of PLAYED) copyFileSync(join(here, name), join(scratch, name));
  const files = join(scratch, "files");
  mkdirSync(files);

  /** The suite in a program of its own, started with the given arguments; `transport`: through `nodeTransport`. */
  const asProgram =
    (program, { args = [], transport = false } = {}) =>
    async () => {
      const emulator = await startEmulator();
      try {
        const file = join(files, "assets.csv");
        rmSync(file, { force: true });
        const input = JSON.stringify({ settings: emulator.settings, abilities: { file }, transport });
        const output = await run(program, [...args, "main.mjs", input], {
          cwd: scratch,
          quiet: true,
          timeoutMs: 120_000,
        });
        const problems = await emulator.problems();
        if (!readFileSync(file, "utf8").includes("\n")) problems.push("the saved file is empty");
        return { results: resultsIn(output), problems };
      } finally {
        await emulator.close();
      }
    };

  // No more rights than a client needs: its server, its variables, and the folder of the file.
  const denoArgs = [
    ...["run", "--no-prompt", "--node-modules-dir=manual"],
    ...["--allow-net=127.0.0.1,localhost", "--allow-env", "--allow-read=.", `--allow-write=${files}`],
  ];
  const runtimes = {
    ...Object.fromEntries(
      [20, 22, 24, 26].flatMap((major) => [
        [`node-${major}`, asProgram(node(major))],
        [`node-${major}-transport`, asProgram(node(major), { transport: true })],
      ]),
    ),
    bun: asProgram(bun(), { args: ["run"] }),
    "bun-transport": async () => ({
      results: resultsIn(await run(bun(), ["run", "refuse-transport.mjs"], { cwd: scratch, quiet: true })),
      problems: [],
    }),
    deno: asProgram(deno(), { args: denoArgs }),
    "deno-transport": asProgram(deno(), { args: denoArgs, transport: true }),
    workerd: async () => {
      const folder = await bundle(scratch, "worker.mjs", ["workerd", "worker"]);
      const emulator = await startEmulator();
      try {
        return await runWorkerd(folder, emulator);
      } finally {
        await emulator.close();
      }
    },
    chromium: async () => {
      const folder = await bundle(scratch, "page.mjs", ["browser"]);
      const pages = { "/smoke.html": '<!doctype html><script type="module" src="/page.js"></script>' };
      for (const name of readdirSync(folder)) pages[`/${name}`] = readFileSync(join(folder, name), "utf8");
      const emulator = await startEmulator(pages);
      try {
        return await runChromium(emulator);
      } finally {
        await emulator.close();
      }
    },
  };
  const unknown = given.filter((name) => !(name in runtimes));
  if (unknown.length > 0) {
    console.error(
      `no runtime is called ${unknown.join(", ")}; there are ${Object.keys(runtimes).join(", ")}`,
    );
    return 1;
  }

  let failed = 0;
  let passed = 0;
  for (const [name, play] of Object.entries(runtimes)) {
    if (given.length > 0 && !given.includes(name)) continue;
    try {
      const { results, problems } = await step(name, play);
      const bad = results.filter(({ error }) => error !== undefined);
      passed += results.length - bad.length;
      failed += bad.length + problems.length;
      for (const { name: check, error } of bad) console.log(`  ✗ ${check}\n    ${error}`);
      for (const problem of problems) console.log(`  ✗ seen by the server: ${problem}`);
    } catch (error) {
      failed += 1;
      console.log(`  ✗ ${error.message}\n${error.output ?? ""}`);
    }
  }
  console.log(`${passed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
