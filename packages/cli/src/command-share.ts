import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Share } from "@runwire/core";
import { fileShare } from "@runwire/core/node";

/**
 * What commands of one user on one machine have in common: a token, a request window, a daily budget. It is a file of a
 * system's own in the cache folder. `RUNWIRE_SHARE=off` has every command keep to itself.
 */
export function commandShare(system: string, env: NodeJS.ProcessEnv = process.env): Share | undefined {
  if (env.RUNWIRE_SHARE === "off") return undefined;
  const folder = cacheFolder(env);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // A home that cannot be written to, as in some containers: the command does its work alone.
    return undefined;
  }
  return fileShare(join(folder, `${system}.share.json`));
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "runwire");
}
