// What `npm start` and `npm test` share: the steps from a fresh clone to a built repository. Only Node's own
// modules are imported here, because nothing else is installed yet.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

const LOCK = `${ROOT}package-lock.json`;
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

/** Ends the process with a sentence, rather than a syntax error later, where Node is too old. */
export function requireNode() {
  const wanted = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")).engines.node;
  const [least] = wanted.match(/\d+\.\d+/);
  const [major, minor] = least.split(".").map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  console.error(`Runwire needs Node ${least} or later; this is Node ${process.versions.node}.`);
  console.error("Install a newer Node (https://nodejs.org, or your version manager) and try again.");
  process.exit(1);
}

/** Installs what the lock file names, if that is not what is installed. */
export async function install() {
  if (!needsInstall()) return;
  // By the lock file, and leaving it as it is. Not `npm ci`: that refuses a lock file without the builds for other
  // platforms that a registry's mirror may lack, and it deletes what other processes may be using.
  await step("Install packages", () =>
    run("npm", ["install", "--no-save", "--no-audit", "--no-fund"], { quiet: true }),
  );
}

/** Compiles all packages; what has not changed is not compiled again. */
export async function build() {
  const compiler = `${ROOT}node_modules/typescript/bin/tsc`;
  await step("Build", () => run(process.execPath, [compiler, "-b", "tsconfig.build.json"], { quiet: true }));
}

function needsInstall() {
  if (!existsSync(INSTALLED)) return true;
  // A lock file that was touched, by a checkout say, may still name what is installed.
  return statSync(LOCK).mtimeMs > statSync(INSTALLED).mtimeMs && !isInstalled();
}

function isInstalled() {
  const wanted = JSON.parse(readFileSync(LOCK, "utf8")).packages;
  const installed = JSON.parse(readFileSync(INSTALLED, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (path === "") return true;
    // Builds for other platforms are in the lock file, and not installed.
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.resolved === entry.resolved;
  });
}

/** Does one step and prints one line for it, with its time. */
export async function step(name, work) {
  const startedAt = performance.now();
  const { stdout } = process;
  if (stdout.isTTY) stdout.write(`… ${name}`);
  const print = (mark) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    stdout.write(`${stdout.isTTY ? "\r" : ""}${mark} ${name.padEnd(48)} ${seconds.padStart(6)} s\n`);
  };
  try {
    const result = await work();
    print("✓");
    return result;
  } catch (error) {
    print("✗");
    throw error;
  }
}

/** A command that ended badly, with what it printed when that was kept quiet. */
export class CommandError extends Error {
  constructor(command, code, output) {
    super(`${command} ended with code ${code}`);
    this.code = code;
    this.output = output;
  }
}

/**
 * Runs a command in the repository. `quiet` keeps its output unless it fails; otherwise the output is ours.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<string>} what it printed, where it was kept quiet
 */
export function run(command, args, { quiet = false, cwd = ROOT, env = process.env, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm is a script, which only a shell can start; our arguments hold nothing that a shell reads.
    const shell = process.platform === "win32" && !/[\\/]/.test(command);
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      timeout: timeoutMs,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandError([command, ...args].join(" "), code ?? signal, output));
    });
  });
}

/** Runs a script's main function; a failure ends it with a sentence and, where it was kept quiet, the output. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof CommandError) {
      if (error.output) process.stderr.write(error.output);
      console.error(error.message);
    } else {
      console.error(error);
    }
    process.exitCode = 1;
  }
}
