import { randomUUID } from "node:crypto";
import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";

/** Nobody holds a lock for so long: what is done under it takes milliseconds. */
const staleMs = 10_000;

/** Between two looks at a lock that somebody else has; the longer, the more often it was in vain. */
const lookMs = { first: 2, most: 50 } as const;

/**
 * Runs `work` while no other process on this machine runs its own under the same file. A lock whose process has died,
 * or has stood still for too long, is taken over; waiting for one that is held ends with an error after `waitMs`.
 *
 * @param work Is given a check to be made before what it does counts: it throws where the lock was taken over.
 */
export async function withFileLock<T>(
  path: string,
  waitMs: number,
  work: (stillMine: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const mark = `${process.pid} ${hostname()} ${randomUUID()}`;
  await acquire(path, waitMs, mark);
  const isMine = async () => (await readFile(path, "utf8").catch(() => "")) === mark;
  try {
    return await work(async () => {
      if (!(await isMine())) throw new Error(`${path} was taken over, for it was held too long`);
    });
  } finally {
    // What another process has made since is its own.
    if (await isMine()) await rm(path, { force: true });
  }
}

async function acquire(path: string, waitMs: number, mark: string): Promise<void> {
  const endsAt = performance.now() + waitMs;
  for (let delayMs: number = lookMs.first; ; delayMs = Math.min(delayMs * 2, lookMs.most)) {
    if (await create(path, mark)) return;
    if (await isStale(path)) await removeStale(path);
    else if (performance.now() > endsAt) throw new Error(`${path} is held by another process for too long`);
    else await new Promise((resolve) => setTimeout(resolve, delayMs * (0.5 + Math.random())));
  }
}

/** Of all who try at once, one creates the file. */
async function create(path: string, mark: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(mark);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    // One that was created a moment ago may not have been written yet.
    if (Math.abs(Date.now() - mtimeMs) > staleMs) return true;
    const [pid = "", host] = text.split(" ");
    // A number says nothing of the processes of another machine, or container.
    return host === hostname() && /^\d+$/.test(pid) && !isAlive(Number(pid));
  } catch (error) {
    // It has just been released.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/** Removes a lock that is still stale when nobody else can be about to do the same: two could remove each other's new one. */
async function removeStale(path: string): Promise<void> {
  const guard = `${path}.stale`;
  if (!(await create(guard, String(process.pid)))) {
    const { mtimeMs } = await stat(guard).catch(() => ({ mtimeMs: Date.now() }));
    if (Math.abs(Date.now() - mtimeMs) > staleMs) await rm(guard, { force: true });
    return;
  }
  try {
    if (await isStale(path)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
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
