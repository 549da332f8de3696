import { InvalidCallError } from "../errors/invalid-call-error.js";
import { memoryShare, type Share } from "../share.js";
import { fileStore } from "./file-store.js";

/**
 * A share for commands and cron jobs of one user on one machine: they have one token, one request window and one
 * daily budget in common. Not for a network file system, nor for many calls a second: each look writes the file.
 *
 * ```ts
 * const runzero = new Client(clientId, clientSecret, { share: fileShare("/home/me/.cache/runwire/share.json") });
 * ```
 *
 * @param path A file that is made where it is missing, readable by its owner only; tokens in it are encrypted with the
 * client secret. Throws an `InvalidCallError` for what is no path; calls go on alone where it cannot be used.
 */
export function fileShare(path: string): Share {
  if (typeof path !== "string" || path.trim() === "") {
    throw new InvalidCallError(`fileShare takes the path of a file, got ${path === "" ? '""' : typeof path}`);
  }
  return { ...memoryShare(), common: fileStore(path) };
}
