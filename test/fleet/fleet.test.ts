import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mostInAny } from "../../scripts/most-in-any.mjs";
import { type RedisServer, startRedis } from "../../scripts/redis-server.mjs";
import { type Fleet, pause, startFleet, type Worker } from "./fleet.js";

/**
 * As the documented window, but small, so that a test sees several of them go by. What eight processes need to notice a
 * free place, ask for it and be answered is lost once a window, so one of 2 s would measure the machine.
 */
const window = { requests: 200, perMs: 5000 };
const limits = { window };

let server: RedisServer;
let fleet: Fleet;
beforeEach(async () => {
  server = await startRedis();
  fleet = await startFleet();
});
afterEach(async () => {
  await fleet.end();
  await server.kill();
});

const ready = (workers: readonly Worker[]) => Promise.all(workers.map((worker) => worker.ready));
const ends = (workers: readonly Worker[]) => Promise.all(workers.map((worker) => worker.end));
const errorsOf = (all: Awaited<ReturnType<typeof ends>>) =>
  all.flatMap(({ result }) => Object.keys(result.errors));

/** How many commands Redis was sent. */
async function commands(): Promise<number> {
  const redis = new Redis(server.port, "127.0.0.1");
  const stats = await redis.info("commandstats");
  redis.disconnect();
  const sent = [...stats.matchAll(/^cmdstat_eval(?:sha)?:calls=(\d+)/gm)].map(([, calls]) => Number(calls));
  return sent.reduce((sum, each) => sum + each, 0);
}

describe("eight processes", () => {
  test("ask Redis far less often than the server, while there is enough", async () => {
    const wide = { window: { requests: 100_000, perMs: 60_000 } };
    const workers = fleet.start(8, { redisPort: server.port, limits: wide, callers: 10 });
    await ready(workers);
    await pause(2000);
    const [calls, asked, from] = [fleet.arrivals.length, await commands(), performance.now()];
    await pause(4000);
    const [made, sent] = [fleet.arrivals.length - calls, (await commands()) - asked];
    const seconds = (performance.now() - from) / 1000;
    for (const worker of workers) worker.stop();
    expect(errorsOf(await ends(workers))).toEqual([]);
    console.log(
      `commands to Redis a call: ${(sent / made).toFixed(2)}, at ${(made / seconds).toFixed(0)} calls a second`,
    );
    // One for four calls, and what each process tells as time goes by, however few calls the machine lets it make.
    expect(sent).toBeLessThan(made / 4 + 8 * 7 * seconds);
  }, 60_000);

  test("never send more than the window allows, use at least 90 % of it, and ask for one token", async () => {
    const workers = fleet.start(8, { redisPort: server.port, limits, callers: 10 });
    await ready(workers);
    // Until all have joined, and the first rush is over.
    await pause(window.perMs);
    const from = performance.now();
    const before = fleet.arrivals.length;
    await pause(3 * window.perMs);
    const used =
      (fleet.arrivals.length - before) / ((performance.now() - from) / window.perMs) / window.requests;
    for (const worker of workers) worker.stop();
    const all = await ends(workers);
    expect(errorsOf(all)).toEqual([]);
    expect(fleet.tokenRequests).toBe(1);
    expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(window.requests);
    const ratio = (await commands()) / fleet.arrivals.length;
    console.log(
      `use of the window: ${(used * 100).toFixed(1)} %; commands to Redis a call: ${ratio.toFixed(2)}`,
    );
    expect(used).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  test("some killed at random: never more than allowed, and what they held comes back", async () => {
    const workers = fleet.start(8, { redisPort: server.port, limits, callers: 10 });
    await ready(workers);
    for (const victim of workers.slice(0, 3)) {
      await pause(200 + Math.random() * 500);
      victim.kill();
    }
    // The lease of the last one, and the window that its permits were counted in.
    await pause(2000 + window.perMs);
    const from = performance.now();
    const before = fleet.arrivals.length;
    await pause(2 * window.perMs);
    const used =
      (fleet.arrivals.length - before) / ((performance.now() - from) / window.perMs) / window.requests;
    for (const worker of workers.slice(3)) worker.stop();
    expect(errorsOf(await ends(workers.slice(3)))).toEqual([]);
    expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(window.requests);
    expect(used).toBeGreaterThanOrEqual(0.9);
  }, 60_000);
});
