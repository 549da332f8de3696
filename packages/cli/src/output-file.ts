import { randomBytes } from "node:crypto";
import { rmSync, type Stats } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/**
 * A file that appears under its name only when it is complete: until then its bytes are in a temporary
 * file beside it (the same file system, so that the renaming is one step). A file of that name is
 * replaced, its mode kept, and a symbolic link followed. A device or a pipe is written to directly.
 */
export async function outputFile(path: string): Promise<Output> {
  const { target, existing } = await look(path);
  if (existing?.isDirectory()) throw new UsageError(`cannot write ${path}: it is a directory`);
  const direct = existing !== undefined && !existing.isFile();
  const place = direct
    ? target
    : join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.part`);
  const file = await open(place, direct ? "w" : "wx", existing ? existing.mode & 0o777 : 0o666).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`, { cause: error });
    },
  );
  return {
    write: (bytes) => writeAll(file, bytes, path),
    async commit() {
      if (!direct) await file.sync();
      await file.close();
      if (!direct) await rename(place, target);
    },
    async discard() {
      await file.close().catch(() => {});
      if (!direct) await rm(place, { force: true });
    },
    discardNow() {
      if (!direct) rmSync(place, { force: true });
    },
  };
}

async function look(path: string): Promise<{ target: string; existing?: Stats }> {
  try {
    const target = await realpath(path);
    return { target, existing: await stat(target) };
  } catch {
    return { target: path };
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, path: string): Promise<void> {
  try {
    let done = 0;
    while (done < bytes.length) done += (await file.write(bytes, done)).bytesWritten;
  } catch (error) {
    throw new Error(`cannot write ${path}: ${reasonOf(error as NodeJS.ErrnoException)}`, { cause: error });
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      return "its directory does not exist";
    case "ENOTDIR":
      return "a part of its path is not a directory";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EROFS":
      return "the file system is read-only";
    case "ENOSPC":
      return "no space is left on the device";
    default:
      return error.message;
  }
}
