import { randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CommonStore } from "../common-store.js";
import { InvalidCallError } from "../errors/invalid-call-error.js";
import { type HeldLock, withFileLock } from "./file-lock.js";

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

/** A change that was asked for, and who wants to know what came of it. */
interface Step {
  readonly key: string;
  readonly lastsMs: number;
  readonly change: (before: unknown, now: number) => readonly [unknown, unknown];
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Values in a file that the processes of one machine and user have in common. The file is its owner's only, written
 * whole under a lock, and never seen half-written.
 */
export function fileStore(name: string): CommonStore {
  const path = behindLinks(name);
  let waiting: Step[] = [];
  let atWork = false;
  let isFirst = true;

  /** All that have come while others had the lock are done at once. */
  async function work(): Promise<void> {
    atWork = true;
    while (waiting.length > 0) {
      let taken: readonly Step[] = [];
      const take = (lock: HeldLock) => {
        if (isFirst || lock.tookOver) removeLeftOvers(path);
        isFirst = false;
        [taken, waiting] = [waiting, []];
        return change(path, taken, lock);
      };
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        for (const tell of await withFileLock(`${path}.lock`, lockWaitMs, take)) tell();
      } catch (error) {
        if (taken.length === 0) [taken, waiting] = [waiting, []];
        for (const { reject } of taken) reject(error);
      }
    }
    atWork = false;
  }

  return {
    update: <Value, Result>(
      key: string,
      lastsMs: number,
      change: (before: Value | undefined, now: number) => readonly [Value, Result],
    ) =>
      new Promise<Result>((resolve, reject) => {
        waiting.push({ key, lastsMs, change, resolve, reject } as Step);
        if (!atWork) work();
      }),
  };
}

/** Those who come by a link and those who name the file itself have it in common. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Makes the changes, one after the other, and writes what came of them; gives whom to tell what, now that it counts. */
function change(path: string, steps: readonly Step[], lock: HeldLock): (() => void)[] {
  const now = Date.now();
  const { values } = read(path, now);
  const changed = Object.fromEntries(Object.entries(values).filter(([, { until }]) => until > now));
  const told = steps.map(({ key, lastsMs, change, resolve, reject }) => {
    try {
      const [value, result] = change(changed[key]?.value, now);
      // The next one gets it as it will be read: others may never see the object itself.
      changed[key] = {
        value: value === undefined ? undefined : JSON.parse(JSON.stringify(value)),
        until: now + lastsMs,
      };
      return () => resolve(result);
    } catch (error) {
      return () => reject(error);
    }
  });
  write(path, { writtenAt: now, values: changed }, lock);
  return told;
}

/** Takes the place of the file in one step. A name of its own: a process that stood still may be about to write, too. */
function write(path: string, contents: Contents, { confirm }: HeldLock): void {
  const temporary = `${path}.${randomUUID()}`;
  try {
    writeFileSync(temporary, JSON.stringify(contents), { mode: 0o600, flag: "wx" });
    confirm();
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const temporaryEnding = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Under the lock nobody else writes: what lies there is of a process that was killed while it did. */
function removeLeftOvers(path: string): void {
  const [folder, name] = [dirname(path), basename(path)];
  for (const found of readdirSync(folder)) {
    if (found.startsWith(name) && temporaryEnding.test(found.slice(name.length))) {
      rmSync(join(folder, found), { force: true });
    }
  }
}

function read(path: string, now: number): Contents {
  const nothing: Contents = { writtenAt: now, values: {} };
  let text: string;
  try {
    const stats = statSync(path);
    const { mode } = stats;
    if (!stats.isFile()) throw new InvalidCallError(`${path} is no file; give the name of one`);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new InvalidCallError(
        `${path} can be read or written by others (mode ${(mode & 0o777).toString(8)}); chmod 600 it, or remove it`,
      );
    }
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return nothing;
    throw error;
  }
  // What is replaced must be of our own making: a wrong path may name somebody's credentials.
  if (!isOurs(text)) {
    throw new InvalidCallError(`${path} holds something else; give the name of a file that is not there yet`);
  }
  try {
    const contents = JSON.parse(text) as Contents;
    return typeof contents.values === "object" &&
      contents.values !== null &&
      contents.writtenAt - now < setBackMs
      ? contents
      : nothing;
  } catch {
    // Damaged: what was noted in it is lost, as when a Redis starts anew.
    return nothing;
  }
}

const beginning = '{"writtenAt":';

/** Whether it begins as what is written here does; it may have been cut short. */
function isOurs(text: string): boolean {
  return text.startsWith(beginning) || beginning.startsWith(text.trim());
}
