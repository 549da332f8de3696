import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";

/** Nobody holds a lock for so long: what is done under it takes less than a millisecond. */
const staleMs = 10_000;

/**
 * Between two looks at a lock that somebody else has, give or take a half. Short, for who looks seldom finds it taken
 * again and again by those who have just had it.
 */
const lookMs = 2;

/** Whether the one who has it is alive, is looked at so often. */
const lookIfStaleMs = 50;

/** A lock, as the one who has it sees it. */
export interface HeldLock {
  /** It was left behind by another process, which may have left more. */
  readonly tookOver: boolean;
  /** To be called before what was done counts: throws where the lock was taken over. */
  confirm(): void;
}

/**
 * Runs `work` while no other process on this machine runs its own under the same file. A lock whose process has died,
 * or has stood still for too long, is taken over; waiting for one that is held ends with an error after `waitMs`.
 *
 * @param work Is done in one go, and so is all that is done to the lock's file: between two turns of a process that is
 * busy all the others would wait for it.
 */
export async function withFileLock<T>(path: string, waitMs: number, work: (lock: HeldLock) => T): Promise<T> {
  const mark = `${process.pid} ${hostname()} ${randomUUID()}`;
  const tookOver = await acquire(path, waitMs, mark);
  const isMine = () => contentOf(path) === mark;
  const confirm = () => {
    if (!isMine()) throw new Error(`${path} was taken over, for it was held too long`);
  };
  try {
    return work({ tookOver, confirm });
  } finally {
    // What another process has made since is its own.
    if (isMine()) rmSync(path, { force: true });
  }
}

/** Gives whether the lock had been left behind. Once it is had, nothing is waited for: see above. */
async function acquire(path: string, waitMs: number, mark: string): Promise<boolean> {
  const startedAt = performance.now();
  let lookedIfStaleAt = Number.NEGATIVE_INFINITY;
  let tookOver = false;
  for (;;) {
    // Whether it is there costs less than the error of not being able to make it.
    if (!isThere(path) && create(path, mark)) return tookOver;
    const now = performance.now();
    if (now - lookedIfStaleAt > lookIfStaleMs) {
      lookedIfStaleAt = now;
      if (isStale(path) && removeStale(path)) {
        tookOver = true;
        continue;
      }
    }
    if (now - startedAt > waitMs) throw new Error(`${path} is held by another process for too long`);
    await new Promise((resolve) => setTimeout(resolve, lookMs * (0.5 + Math.random())));
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Of all who try at once, one creates the file. */
function create(path: string, mark: string): boolean {
  try {
    writeFileSync(path, mark, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Empty where there is none. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isStale(path: string): boolean {
  // It may be released at any moment.
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (Math.abs(Date.now() - found.mtimeMs) > staleMs) return true;
  // One that was created a moment ago may not have been written yet: then it names nobody.
  const [pid = "", host] = contentOf(path).split(" ");
  // A number says nothing of the processes of another machine, or container.
  return host === hostname() && /^\d+$/.test(pid) && !isAlive(Number(pid));
}

/**
 * Removes a lock that is still stale when nobody else can be about to do the same: two could remove each other's new one.
 * Gives whether it has.
 */
function removeStale(path: string): boolean {
  const guard = `${path}.stale`;
  if (!create(guard, String(process.pid))) {
    const { mtimeMs } = statSync(guard, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Math.abs(Date.now() - mtimeMs) > staleMs) rmSync(guard, { force: true });
    return false;
  }
  try {
    if (!isStale(path)) return false;
    rmSync(path, { force: true });
    return true;
  } finally {
    rmSync(guard, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process lives, too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
