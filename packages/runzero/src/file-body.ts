import { InvalidCallError } from "@runwire/core";

// Not imported: a bundler for pages stops at what it cannot find there, though pages never come here.
const fs = process.getBuiltinModule("node:fs");
const { readFile, stat } = process.getBuiltinModule("node:fs/promises");

/** A file as a body that can be sent again: it is read while it is being sent, in constant memory. */
export async function openFile(path: string | URL, type = ""): Promise<Blob> {
  // Not every runtime that has files has this; there the file is held in memory.
  if (typeof fs.openAsBlob === "function") return fs.openAsBlob(path, { type });
  return new Blob([await readFile(path)], { type });
}

/** The same for a file that a user names. */
export async function openGivenFile(path: string | URL): Promise<Blob> {
  const shown = JSON.stringify(String(path));
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new InvalidCallError(`the file ${shown} cannot be read (${error.code})`);
  });
  if (!found.isFile()) throw new InvalidCallError(`${shown} is not a file`);
  return openFile(path);
}
