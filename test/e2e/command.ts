import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, RUNWIRE, startMock as spawnMock } from "../../scripts/mock.mjs";

export type { Mock };

/** The committed bin: what a user's shell starts. */
export const BIN = RUNWIRE;

/** These tests run what was built; without it they fail, rather than test nothing. */
export function requireBuild(): void {
  if (existsSync(new URL("../../packages/cli/dist/main.js", import.meta.url))) return;
  throw new Error("packages/cli is not built: run `npm test`, or `npm run build` first");
}

/** What a finished process left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// Logins and shares of these tests are no business of the machine's user, nor the other way round.
const home = mkdtempSync(join(tmpdir(), "runwire-home-"));
process.once("exit", () => rmSync(home, { recursive: true, force: true }));

/** An environment in which no variable of the machine's own changes what the command does. */
export function cleanEnv(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(RUN|UNSKRIPT_|NO_COLOR|FORCE_COLOR|NODE_|XDG_|CI$)/.test(name) && !/_proxy$/i.test(name),
  );
  const own = { XDG_CONFIG_HOME: join(home, "config"), XDG_CACHE_HOME: join(home, "cache") };
  return { ...Object.fromEntries(inherited), ...own, ...env };
}

/** Starts `runwire` with these arguments. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { env: cleanEnv(env), stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits for the end of a process and gathers what it prints. */
export async function finished(child: ChildProcess): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, stdout, stderr };
}

/** Runs `runwire` to its end. */
export function runwire(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished> {
  return finished(start(args, env));
}

/** Starts an emulator and waits until it answers; runZero's storage refuses whoever brings a key along. */
export function startMock(args: readonly string[] = [], system = "runzero"): Promise<Mock> {
  const strict = system === "runzero" ? ["--strict-storage"] : [];
  return spawnMock([...strict, ...args], { system, processEnv: cleanEnv() });
}
