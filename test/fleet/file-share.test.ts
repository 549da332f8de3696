import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fileShare } from "@runwire/core/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mostInAny } from "../../scripts/most-in-any.mjs";
import { type Fleet, pause, startFleet, until, type Worker } from "./fleet.js";

const window = { requests: 200, perMs: 5000 };
const limits = { window };

const run = promisify(execFile);

let fleet: Fleet;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "runwire-fleet-"));
  fleet = await startFleet();
});
afterEach(async () => {
  await fleet.end();
  await rm(folder, { recursive: true, force: true });
});

const file = () => join(folder, "cache", "share.json");
const finish = async (workers: readonly Worker[]) => {
  for (const worker of workers) worker.stop();
  const ends = await Promise.all(workers.map(({ end }) => end));
  return ends.flatMap(({ result }) => Object.keys(result.errors));
};
/** How often the file was given up: a process that waits for it for too long, on a busy machine, keeps to its part. */
const givenUp = (workers: readonly Worker[], part: "quota" | "token") =>
  workers.flatMap(({ events }) => events).filter(({ what, state }) => what === part && state === "lost")
    .length;
/** As with any store that is lost, it then adds that part; no other reason for more is known. */
const allowed = (workers: readonly Worker[]) => window.requests * (givenUp(workers, "quota") > 0 ? 2 : 1);

test("of the changes that several processes make at once none is lost", async () => {
  const [counters, times] = [6, 200];
  const script = fileURLToPath(new URL("counter.mjs", import.meta.url));
  const count = () => run(process.execPath, [script, file(), String(times)]);
  const ends = await Promise.all(Array.from({ length: counters }, count));
  const failed = ends.reduce((sum, { stdout }) => sum + Number(stdout), 0);
  const seen = await fileShare(file()).common?.update<number, number>("count", 60_000, (before = 0) => [
    before,
    before,
  ]);
  // One that waited for too long on a busy machine says so, and has changed nothing.
  expect(seen).toBe(counters * times - failed);
  expect(failed).toBeLessThan((counters * times) / 10);
}, 60_000);

test("eight busy processes that share by a file use at least 90 % of the window, never more than it, by one token", async () => {
  const workers = fleet.start(8, { file: file(), limits, callers: 4 });
  await Promise.all(workers.map(({ ready }) => ready));
  await until("all have joined, and the first rush is over", () => fleet.arrivals.length > window.requests);
  await pause(5 * window.perMs);
  expect(await finish(workers)).toEqual([]);
  const most = mostInAny(fleet.arrivals, window.perMs);
  // In the best three windows of five, so that a moment without the machine does not count.
  const used = mostInAny(fleet.arrivals, 3 * window.perMs) / (3 * window.requests);
  console.log(
    `use of the window: ${(used * 100).toFixed(1)} %, at most ${most}; given up ${givenUp(workers, "quota")} times`,
  );
  expect(most).toBeLessThanOrEqual(allowed(workers));
  expect(used).toBeGreaterThanOrEqual(0.9);
  expect(fleet.tokenRequests).toBeLessThanOrEqual(1 + givenUp(workers, "token"));
}, 60_000);

test("processes that are killed while they share by a file hold up nobody, and leave nothing behind", async () => {
  const workers = fleet.start(6, { file: file(), limits, callers: 4 });
  await Promise.all(workers.map(({ ready }) => ready));
  await until("calls are made", () => fleet.arrivals.length > window.requests / 4);
  const [killed, lasting] = [workers.slice(0, 4), workers.slice(4)];
  for (const victim of killed) {
    await pause(Math.random() * 100);
    victim.kill();
  }
  const before = fleet.arrivals.length;
  await until("the others go on", () => fleet.arrivals.length > before + 1.5 * window.requests);
  const [late] = fleet.start(1, { file: file(), limits, callers: 1, calls: 2 }) as [Worker];
  expect((await late.end).result).toEqual({ ok: 2, errors: {} });
  expect(await finish(lasting)).toEqual([]);
  expect(await readdir(join(folder, "cache"))).toEqual(["share.json"]);
  expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(allowed(workers));
}, 60_000);
