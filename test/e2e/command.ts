import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
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

/** An environment in which no variable of the machine's own changes what the command does. */
export function cleanEnv(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(RUNZERO_|RUNWIRE_|NO_COLOR|FORCE_COLOR|NODE_)/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...env };
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

/** Starts an emulator and waits until it answers; its storage refuses whoever brings a key along. */
export function startMock(args: readonly string[] = []): Promise<Mock> {
  return spawnMock(["--strict-storage", ...args], { processEnv: cleanEnv() });
}
