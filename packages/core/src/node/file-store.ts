import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CommonStore } from "../common-store.js";
import { InvalidCallError } from "../errors/invalid-call-error.js";
import { withFileLock } from "./file-lock.js";

/** All that is in the file. */
interface Contents {
  /** When it was written, on the wall clock. */
  readonly writtenAt: number;
  readonly values: Readonly<Record<string, { readonly value: unknown; readonly until: number }>>;
}

/** How long another process is waited for, in milliseconds: whoever asks gives up after a second. */
const lockWaitMs = 900;

/** A clock that was set back by more than this makes all that was noted worthless. */
const setBackMs = 60_000;

/**
 * Values in a file that the processes of one machine and user have in common. The file is its owner's only, written
 * whole under a lock, and never seen half-written.
 */
export function fileStore(path: string): CommonStore {
  let last: Promise<unknown> = Promise.resolve();
  return {
    update(key, lastsMs, change) {
      // Within a process they line up here, instead of for the lock.
      const updated = last.then(() => step(path, key, lastsMs, change));
      last = updated.catch(() => {});
      return updated;
    },
  };
}

async function step<Value, Result>(
  path: string,
  key: string,
  lastsMs: number,
  change: (before: Value | undefined, now: number) => readonly [Value, Result],
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return withFileLock(`${path}.lock`, lockWaitMs, async (stillMine) => {
    const now = Date.now();
    const { values } = await read(path, now);
    const lasting = Object.fromEntries(Object.entries(values).filter(([, { until }]) => until > now));
    const [value, result] = change(lasting[key]?.value as Value | undefined, now);
    const contents: Contents = {
      writtenAt: now,
      values: { ...lasting, [key]: { value, until: now + lastsMs } },
    };
    const temporary = `${path}.${randomUUID()}`;
    try {
      await writeFile(temporary, JSON.stringify(contents), { mode: 0o600, flag: "wx" });
      await stillMine();
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return result;
  });
}

async function read(path: string, now: number): Promise<Contents> {
  const nothing: Contents = { writtenAt: now, values: {} };
  let text: string;
  try {
    const { mode } = await stat(path);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new InvalidCallError(
        `${path} can be read or written by others (mode ${(mode & 0o777).toString(8)}); chmod 600 it, or remove it`,
      );
    }
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return nothing;
    throw error;
  }
  try {
    const contents = JSON.parse(text) as Contents;
    return typeof contents.values === "object" &&
      contents.values !== null &&
      contents.writtenAt - now < setBackMs
      ? contents
      : nothing;
  } catch {
    // Not ours, or damaged: what was noted in it is lost, as when a Redis starts anew.
    return nothing;
  }
}
