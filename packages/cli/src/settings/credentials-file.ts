import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { didYouMean } from "../nearest.js";
import { UsageError } from "../usage-error.js";
import { checkAddress } from "./check-address.js";
import { SETTINGS, type SystemSettings } from "./system-settings.js";

/** What a line may be called: a variable of a system, or `…_COMMAND`, whose output is the secret. */
const KNOWN: readonly string[] = Object.values<SystemSettings>(SETTINGS).flatMap(({ variables }) =>
  variables.flatMap(({ name, secret }) => (secret ? [name, `${name}_COMMAND`] : [name])),
);

/** The variables that hold addresses, each with an example. */
const EXAMPLES: ReadonlyMap<string, string> = new Map(
  Object.values<SystemSettings>(SETTINGS).flatMap(({ variables }) =>
    variables.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example] as const])),
  ),
);

const HEADER =
  "# Written by `runwire login`. One NAME=value a line; NAME_COMMAND=… runs a command that prints it.\n";

/** Where logins are kept: in the folder for settings that the XDG specification names. */
export function credentialsPath(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CONFIG_HOME || join(homedir(), ".config"), "runwire", "credentials");
}

/**
 * Reads the file of logins; a file that is not there is empty. Throws a `UsageError` that names file and line of what
 * it does not understand, and one for a file that others can read. A value is never shown.
 */
export async function readCredentials(path: string): Promise<ReadonlyMap<string, string>> {
  let text: string;
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UsageError(`${path} is no file: move it away, then run: runwire login`);
    const { mode } = found;
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new UsageError(
        `${path} holds secrets and can be read by others (mode ${(mode & 0o777).toString(8)}): chmod 600 ${path}`,
      );
    }
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return new Map();
    throw new UsageError(`cannot read ${path}: ${code ?? message}`, { cause: error });
  }
  return parseCredentials(text, path);
}

/** Reads the lines of the file. */
export function parseCredentials(text: string, path: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const where = `${path}, line ${index + 1}`;
    const at = line.indexOf("=");
    const name = at === -1 ? "" : line.slice(0, at).trim();
    // The line itself is not shown: it may be the secret.
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) throw new UsageError(`${where}: expected NAME=value`);
    if (!KNOWN.includes(name))
      throw new UsageError(`${where}: no system has a setting ${name}${didYouMean(name, KNOWN)}`);
    if (values.has(name)) throw new UsageError(`${where}: ${name} is there twice`);
    const value = line.slice(at + 1).trim();
    if (value === "") throw new UsageError(`${where}: ${name} has no value`);
    const example = EXAMPLES.get(name);
    if (example !== undefined) checkAddress(`${where}: ${name}`, value, example);
    values.set(name, value);
  }
  return values;
}

/** Writes the file whole, readable by its owner only. */
export async function writeCredentials(path: string, values: ReadonlyMap<string, string>): Promise<void> {
  if (values.size === 0) return rm(path, { force: true });
  const lines = [...values].map(([name, value]) => `${name}=${value}\n`);
  const temporary = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(temporary, HEADER + lines.join(""), { mode: 0o600, flag: "wx" });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(`cannot write ${path}: ${(error as Error).message}`, { cause: error });
  }
}
