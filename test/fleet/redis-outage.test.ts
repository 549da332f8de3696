import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Fleet, mostInAny, pause, startFleet, type Worker } from "./fleet.js";
import { type RedisServer, startRedis } from "./redis-server.js";

const window = { requests: 100, perMs: 2000 };
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

/** Four processes at work, all of which have joined. */
async function atWork(more: object = {}): Promise<Worker[]> {
  const workers = fleet.start(4, { redisPort: server.port, limits, callers: 10, ...more });
  await Promise.all(workers.map((worker) => worker.ready));
  await pause(window.perMs + 1000);
  return workers;
}

async function finish(workers: readonly Worker[]): Promise<string[]> {
  for (const worker of workers) worker.stop();
  const ends = await Promise.all(workers.map((worker) => worker.end));
  return ends.flatMap(({ result }) => Object.keys(result.errors));
}

/** Requests that the server saw after this moment. */
const since = (at: number) => fleet.arrivals.filter((each) => each >= at);
/** On the clock of the emulator. */
const serverNow = () => performance.timeOrigin + performance.now();

/** What must hold around any loss: never no limit, and the parts together are no more than the window once it is over. */
function judge(lostAt: number): void {
  expect(
    mostInAny(
      fleet.arrivals.filter((at) => at < lostAt),
      window.perMs,
    ),
  ).toBeLessThanOrEqual(window.requests);
  expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(2 * window.requests);
}

describe("a Redis that", () => {
  test("is killed: each process keeps to its part, and all come back to one that starts anew, empty", async () => {
    const workers = await atWork();
    const lostAt = serverNow();
    await server.kill();
    await pause(6000);
    const backAt = serverNow();
    const alone = since(lostAt + window.perMs + 1000);
    expect(alone.length).toBeGreaterThan(window.requests / 2);
    expect(mostInAny(alone, window.perMs)).toBeLessThanOrEqual(window.requests);
    server = await startRedis(server.port);
    // Calls come in bursts, a window apart.
    await pause(10_000);
    const settledAt = backAt + window.perMs + 3000;
    expect(since(settledAt).length).toBeGreaterThan(window.requests / 2);
    expect(await finish(workers)).toEqual([]);
    judge(lostAt);
    expect(mostInAny(since(settledAt), window.perMs)).toBeLessThanOrEqual(window.requests);
    for (const { events } of workers) {
      expect(events.indexOf("quota lost")).toBeGreaterThanOrEqual(0);
      expect(events.lastIndexOf("quota regained")).toBeGreaterThan(events.indexOf("quota lost"));
    }
    expect(fleet.tokenRequests).toBe(1);
  }, 60_000);

  test("hangs for a while: the same, and nothing that it was asked meanwhile counts when it goes on", async () => {
    const workers = await atWork();
    const lostAt = serverNow();
    server.pause();
    await pause(5000);
    server.resume();
    const backAt = serverNow();
    await pause(6000);
    expect(await finish(workers)).toEqual([]);
    judge(lostAt);
    const settled = since(backAt + window.perMs + 2000);
    expect(settled.length).toBeGreaterThan(window.requests / 4);
    expect(mostInAny(settled, window.perMs)).toBeLessThanOrEqual(window.requests);
    for (const { events } of workers) expect(events).toContain("quota regained");
  }, 60_000);

  test("cannot be reached at the start: each process keeps to the part that it was told to expect", async () => {
    await server.kill();
    const startedAt = serverNow();
    const workers = fleet.start(4, { redisPort: server.port, limits, callers: 10, processes: 4 });
    await Promise.all(workers.map((worker) => worker.ready));
    await pause(6000);
    expect(await finish(workers)).toEqual([]);
    expect(since(startedAt).length).toBeGreaterThan(window.requests);
    expect(mostInAny(fleet.arrivals, window.perMs)).toBeLessThanOrEqual(window.requests + 4);
    for (const { events } of workers) expect(events).toContain("quota lost");
  }, 60_000);

  test("is full, or takes no writes: is as good as none", async () => {
    for (const args of [
      ["--maxmemory", "1"],
      ["--min-replicas-to-write", "1"],
    ]) {
      const unwilling = await startRedis(undefined, ...args);
      try {
        const limited = { redisPort: unwilling.port, limits, callers: 4, calls: 20, processes: 4 };
        const [worker] = fleet.start(1, limited) as [Worker];
        const { result } = await worker.end;
        expect(result).toEqual({ ok: 20, errors: {} });
        expect(worker.events).toContain("quota lost");
      } finally {
        await unwilling.kill();
      }
    }
  }, 60_000);

  test("hangs holds no call past its deadline", async () => {
    const workers = await atWork({ deadlineMs: 700 });
    server.pause();
    const pausedAt = performance.now();
    const [late] = fleet.start(1, {
      redisPort: server.port,
      limits,
      callers: 2,
      calls: 2,
      deadlineMs: 300,
    }) as [Worker];
    const { tookMs, result } = await late.end;
    // The store is waited for no longer than the call may take.
    expect(result.ok + Object.values(result.errors).reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(tookMs).toBeLessThan(2000);
    expect(performance.now() - pausedAt).toBeLessThan(20_000);
    server.resume();
    await finish(workers);
  }, 60_000);
});

test("two fleets that want different windows on one key are told so", async () => {
  const workers = await atWork();
  const other = { limits: { window: { requests: 50, perMs: 1000 } }, callers: 1, calls: 1 };
  const [misfit] = fleet.start(1, { redisPort: server.port, ...other }) as [Worker];
  const { result } = await misfit.end;
  expect(Object.keys(result.errors).join()).toMatch(
    /InvalidCallError.*other processes of this share keep to 100 requests per 2000 ms, this one to 50 requests per 1000 ms/,
  );
  const [apart] = fleet.start(1, { redisPort: server.port, prefix: "other:", ...other }) as [Worker];
  expect((await apart.end).result.ok).toBe(1);
  expect(await finish(workers)).toEqual([]);
}, 60_000);
