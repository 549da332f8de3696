import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileStore } from "./file-store.js";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-file-store-"));
  path = join(folder, "cache", "share.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Counts up, and gives what it was before. */
const count = (store = fileStore(path), key = "n", lastsMs = 60_000) =>
  store.update<number, number | undefined>(key, lastsMs, (before) => [(before ?? 0) + 1, before]);

test("a value is there for the next one who looks, in this process or another", async () => {
  expect([await count(), await count(), await count(fileStore(path), "other")]).toEqual([
    undefined,
    1,
    undefined,
  ]);
});

test("of many who change it at once none is lost, and nothing is left beside the file", async () => {
  const stores = Array.from({ length: 8 }, () => fileStore(path));
  await Promise.all(stores.flatMap((store) => Array.from({ length: 10 }, () => count(store))));
  expect(await count()).toBe(80);
  expect(await readdir(join(folder, "cache"))).toEqual(["share.json"]);
});

test("file and folder are their owner's only", async () => {
  await count();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "cache"))).mode & 0o777).toBe(0o700);
});

test("a file that others can read is refused, saying what to do", async () => {
  await count();
  await chmod(path, 0o644);
  await expect(count()).rejects.toThrow(/can be read or written by others \(mode 644\); chmod 600 it/);
});

test("a value that nobody changed for long enough is forgotten", async () => {
  await count(fileStore(path), "n", 0);
  expect(await count()).toBeUndefined();
});

test.each(["machine x login y password z", '{"my":"own data"}', "[]", "5"])(
  "a file that is not its own is refused and stays as it is: %s",
  async (text) => {
    const path = join(folder, "other");
    await writeFile(path, text, { mode: 0o600 });
    const refused = fileStore(path).update("a", 1000, () => [1, 2]);
    await expect(refused).rejects.toThrow(`${path} holds something else`);
    expect(await readFile(path, "utf8")).toBe(text);
    expect(await readdir(folder)).toEqual(["other"]);
  },
);

test("who comes by a link and who names the file have it in common", async () => {
  await count();
  const link = join(folder, "link");
  await symlink(path, link);
  expect(await count(fileStore(link))).toBe(1);
  expect(await count()).toBe(2);
});

test("a folder is refused as what it is", async () => {
  await expect(fileStore(folder).update("a", 1000, () => [1, 2])).rejects.toThrow("is no file");
  await rm(`${folder}.lock`, { force: true });
});

test("a damaged file counts as empty", async () => {
  await count();
  await writeFile(path, (await readFile(path, "utf8")).slice(0, 20));
  expect(await count()).toBeUndefined();
});

test("a clock that was set back far makes what was noted worthless", async () => {
  await count();
  const contents = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...contents, writtenAt: Date.now() + 3_600_000 }));
  expect(await count()).toBeUndefined();
});

test("a lock whose process has died is taken over", async () => {
  await count();
  await writeFile(`${path}.lock`, `999999999 ${hostname()} dead`);
  expect(await count()).toBe(1);
});

test("a lock that is far too old is taken over, whoever has the number of its process now", async () => {
  await count();
  await writeFile(`${path}.lock`, `${process.pid} old`);
  await utimes(`${path}.lock`, new Date(0), new Date(0));
  expect(await count()).toBe(1);
});

test("what a process left that was killed while it wrote is removed, and nothing else", async () => {
  await count();
  const left = [`share.json.${randomUUID()}`, `share.json.${randomUUID()}`];
  const others = ["share.json.bak", `other.json.${randomUUID()}`];
  const names = () => readdir(join(folder, "cache"));
  const leave = async (names: string[]) => {
    for (const name of names) await writeFile(join(folder, "cache", name), "{");
  };
  await leave([...left, ...others]);
  const store = fileStore(path);
  expect(await count(store)).toBe(1);
  expect((await names()).sort()).toEqual([...others, "share.json"].sort());
  // Also while this one goes on: the lock of the one that was killed tells it.
  await leave(left);
  await writeFile(`${path}.lock`, `999999999 ${hostname()} dead`);
  expect(await count(store)).toBe(2);
  expect((await names()).sort()).toEqual([...others, "share.json"].sort());
});

test("a holder that stood still for too long loses its change, and leaves the lock of the next one alone", async () => {
  await count();
  const stalled = fileStore(path).update<number, void>("n", 60_000, (before = 0) => {
    // As if it had been stopped here, and its lock had been taken over meanwhile.
    writeFileSync(`${path}.lock`, `${process.pid} ${hostname()} next`);
    return [before + 100, undefined];
  });
  await expect(stalled).rejects.toThrow(/was taken over/);
  expect(await readFile(`${path}.lock`, "utf8")).toContain("next");
  await rm(`${path}.lock`);
  expect(await count()).toBe(1);
});

test("values that are null count as damaged", async () => {
  await count();
  await writeFile(path, JSON.stringify({ writtenAt: 0, values: null }));
  expect(await count()).toBeUndefined();
});

test("of changes that wait for the file together each has its own end, and each sees those before it", async () => {
  const store = fileStore(path);
  const failing = store.update("n", 60_000, () => {
    throw new Error("of the change");
  });
  const [failed, first, second] = await Promise.allSettled([failing, count(store), count(store)]);
  expect(failed).toMatchObject({ status: "rejected", reason: new Error("of the change") });
  expect([first, second]).toMatchObject([{ value: undefined }, { value: 1 }]);
  expect(await count()).toBe(2);
});
