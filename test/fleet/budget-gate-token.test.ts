import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mostInAny } from "../../scripts/most-in-any.mjs";
import { type RedisServer, startRedis } from "../../scripts/redis-server.mjs";
import { type Fleet, pause, startFleet, until, type WorkerSettings } from "./fleet.js";

let server: RedisServer;
let fleet: Fleet | undefined;
let folder: string;
beforeEach(async () => {
  server = await startRedis();
  folder = await mkdtemp(join(tmpdir(), "runwire-fleet-"));
});
afterEach(async () => {
  await fleet?.end();
  await server.kill();
  await rm(folder, { recursive: true, force: true });
});

/** So wide that nobody waits for it. */
const wide = { window: { requests: 10_000, perMs: 10_000 } };

/** How many of them there are: all begin at once, which is what keeps a machine of two cores busy. */
const shares: [string, number, () => WorkerSettings][] = [
  ["Redis", 4, () => ({ redisPort: server.port })],
  ["a file", 4, () => ({ file: join(folder, "cache", "share.json") })],
];

describe.each(shares)("processes that share by %s", (name, count, share) => {
  test("spend the daily budget to its last call; one of them finds out that there is no more", async () => {
    fleet = await startFleet({ dailyLimit: 150 });
    const workers = fleet.start(count, { ...share(), callers: 4, calls: 100 });
    const ends = await Promise.all(workers.map(({ end }) => end));
    expect(ends.reduce((sum, { result }) => sum + result.ok, 0)).toBe(150);
    const refusals = fleet.emulator.log.filter(({ status }) => status === 429);
    expect(refusals).toHaveLength(1);
    for (const { result } of ends) {
      expect(Object.keys(result.errors).every((error) => error.startsWith("DailyLimitError"))).toBe(true);
    }
    expect(fleet.tokenRequests).toBe(1);
  }, 60_000);

  test("have one window and one token, also when they come one after the other", async () => {
    const window = { requests: 30, perMs: 4000 };
    fleet = await startFleet();
    for (let turn = 0; turn < 4; turn++) {
      const [worker] = fleet.start(1, { ...share(), limits: { window }, callers: 2, calls: 15 });
      expect((await worker?.end)?.result).toEqual({ ok: 15, errors: {} });
    }
    expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(window.requests);
    expect(fleet.tokenRequests).toBe(1);
    if (name === "a file") expect((await stat(join(folder, "cache/share.json"))).mode & 0o777).toBe(0o600);
  }, 60_000);

  test("all hold back when one of them is refused, and one goes ahead", async () => {
    const closedMs = 8000;
    // Answers that take their time, so that it is not the machine which holds calls back.
    fleet = await startFleet({ latencyMs: 50 });
    const workers = fleet.start(count, { ...share(), callers: 4, limits: wide });
    await Promise.all(workers.map(({ ready }) => ready));
    await pause(2000);
    const { emulator } = fleet;
    emulator.faults.add({ kind: "status", status: 429, retryAfter: String(closedMs / 1000) });
    const refusal = () => emulator.log.find(({ status }) => status === 429);
    await until("one of them is refused", () => refusal() !== undefined);
    const closedFrom = refusal()?.at as number;
    // Less by what the answer took to arrive, for the gate counts from then on.
    const opensAt = closedFrom + closedMs - 100;
    await until("they go on", () => emulator.log.filter(({ at }) => at >= opensAt).length > 20);
    for (const worker of workers) worker.stop();
    const ends = await Promise.all(workers.map(({ end }) => end));
    expect(ends.flatMap(({ result }) => Object.keys(result.errors))).toEqual([]);
    const at = fleet.arrivals;
    // The others learn of it with their next exchange, within 700 ms; on a busy machine that may take its time.
    expect(at.filter((each) => each > closedFrom + closedMs / 2 && each < opensAt)).toEqual([]);
    const opened = at.filter((each) => each >= opensAt);
    // One call goes ahead, and is answered before the next are sent.
    expect((opened[1] as number) - (opened[0] as number)).toBeGreaterThanOrEqual(50);
  }, 60_000);
});

test("a token that is revoked under load costs the whole fleet one token request, and no call", async () => {
  fleet = await startFleet();
  const workers = fleet.start(4, { redisPort: server.port, limits: wide, callers: 8 });
  await Promise.all(workers.map(({ ready }) => ready));
  await pause(2000);
  fleet.emulator.revokeTokens();
  await pause(2000);
  // One that starts now takes the new one.
  const [late] = fleet.start(1, { redisPort: server.port, limits: wide, calls: 5 });
  expect((await late?.end)?.result).toEqual({ ok: 5, errors: {} });
  for (const worker of workers) worker.stop();
  const ends = await Promise.all(workers.map(({ end }) => end));
  expect(ends.flatMap(({ result }) => Object.keys(result.errors))).toEqual([]);
  expect(fleet.tokenRequests).toBe(2);
}, 60_000);

test("one token request a lifetime, whoever asks and however many are at work", async () => {
  fleet = await startFleet({ tokenLifetimeMs: 3000 });
  const startedAt = performance.now();
  const workers = fleet.start(6, { redisPort: server.port, limits: wide, callers: 4 });
  await Promise.all(workers.map(({ ready }) => ready));
  await pause(9000);
  for (const worker of workers) worker.stop();
  const ends = await Promise.all(workers.map(({ end }) => end));
  expect(ends.flatMap(({ result }) => Object.keys(result.errors))).toEqual([]);
  // Each is replaced in the background, a tenth of its lifetime before its end.
  const lifetimes = Math.ceil((performance.now() - startedAt) / 2700);
  expect(fleet.tokenRequests).toBeLessThanOrEqual(lifetimes + 1);
  expect(fleet.tokenRequests).toBeGreaterThanOrEqual(3);
}, 60_000);
