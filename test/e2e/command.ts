import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The committed bin: what a user's shell starts. */
export const BIN = fileURLToPath(new URL("../../packages/cli/bin/runwire.js", import.meta.url));

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

/** What `runwire mock runzero --json` prints. */
export interface Description {
  readonly system: string;
  readonly url: string;
  readonly organizationId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accountToken: string;
  readonly organizationToken: string;
  readonly exportToken: string;
  readonly ca?: string;
}

/** An emulator that runs as a process. */
export interface Mock {
  readonly description: Description;
  /** The client credentials, as the variables that the command reads. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends it as a service manager would. */
  stop(): Promise<Finished>;
}

/** Starts an emulator and waits until it answers. */
export async function startMock(args: readonly string[] = []): Promise<Mock> {
  const child = start(["mock", "runzero", "--json", ...args]);
  const end = finished(child);
  const line = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (part: string) => {
      text += part;
      const newline = text.indexOf("\n");
      if (newline >= 0) resolve(text.slice(0, newline));
    });
    void end.then(({ stderr }) => reject(new Error(`the emulator ended early: ${stderr}`)));
  });
  const description = JSON.parse(line) as Description;
  return {
    description,
    env: {
      RUNZERO_URL: description.url,
      RUNZERO_CLIENT_ID: description.clientId,
      RUNZERO_CLIENT_SECRET: description.clientSecret,
      RUNZERO_ORGANIZATION_ID: description.organizationId,
    },
    async stop() {
      child.kill("SIGTERM");
      return end;
    },
  };
}
