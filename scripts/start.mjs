// `npm start`: from a fresh clone to an exported inventory, and an account of what happened.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { RUNWIRE, startMock } from "./mock.mjs";
import { build, install, ROOT, requireNode, runMain, step } from "./setup.mjs";

const ASSETS = 20_000;
const FILE = "runzero-assets.jsonl";

requireNode();
await runMain(async () => {
  await install();
  await build();
  return usesConsole() ? exportFromConsole() : exportFromEmulator();
});

function usesConsole() {
  return ["RUNZERO_CLIENT_ID", "RUNZERO_CLIENT_SECRET", "RUNZERO_TOKEN"].some((name) => process.env[name]);
}

async function exportFromConsole() {
  console.log(
    `\nExporting the assets of ${process.env.RUNZERO_URL ?? "the runZero console"}, as RUNZERO_* say.\n`,
  );
  return exportAssets(process.env);
}

async function exportFromEmulator() {
  const mock = await step(`Start an emulated console with ${ASSETS.toLocaleString("en-US")} assets`, () =>
    startMock(["--assets", String(ASSETS), "--port", "0"]),
  );
  console.log(`\nExporting its assets from ${mock.description.url}, with client credentials.\n`);
  try {
    return await exportAssets({ ...process.env, ...mock.env });
  } finally {
    await mock.stop();
  }
}

async function exportAssets(env) {
  // Progress and summary are the command's own, on our terminal.
  const child = spawn(process.execPath, [RUNWIRE, "runzero", "export", "assets", "-o", FILE], {
    cwd: ROOT,
    env,
    stdio: "inherit",
  });
  // Ctrl-C reaches every process of the terminal; this one waits for the export, which then tidies up.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
  if (code === 0 && existsSync(`${ROOT}${FILE}`)) await report();
  return code;
}

async function report() {
  const { records, first } = await readRecords(`${ROOT}${FILE}`);
  const megabytes = (statSync(`${ROOT}${FILE}`).size / 1e6).toFixed(1);
  console.log(`\n${FILE} holds ${records.toLocaleString("en-US")} assets, one a line, ${megabytes} MB.`);
  if (first !== undefined) {
    console.log("The first of them, in part:\n");
    console.log(sample(first));
  }
  console.log(`
Next:
  npx runwire mock runzero             keep an emulated console open, and call it
  npx runwire runzero export --help    what can be exported, and how
  README.md                            the same from TypeScript, in ten lines

With RUNZERO_CLIENT_ID and RUNZERO_CLIENT_SECRET, or RUNZERO_TOKEN, npm start exports
your own console instead; RUNZERO_ORGANIZATION_ID and RUNZERO_URL tell which.
`);
}

/** Counts the lines without holding the file, and parses the first. */
async function readRecords(path) {
  const file = await open(path);
  let records = 0;
  let first;
  try {
    for await (const line of file.readLines()) {
      if (records++ === 0) first = JSON.parse(line);
    }
  } finally {
    await file.close();
  }
  return { records, first };
}

function sample(asset) {
  return ["id", "names", "addresses", "os", "type", "alive", "last_seen"]
    .filter((field) => asset[field] !== undefined)
    .map((field) => `  ${field.padEnd(10)} ${JSON.stringify(asset[field]).slice(0, 80)}`)
    .join("\n");
}
