import { Redis } from "ioredis";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mostInAny } from "../../scripts/most-in-any.mjs";
import { freePort, type RedisServer, startRedis } from "../../scripts/redis-server.mjs";
import { type Fleet, pause, serverNow, startFleet, until, type Worker } from "./fleet.js";
import { type SlowLine, slowLine } from "./slow-line.js";

const window = { requests: 100, perMs: 2000 };
const limits = { window };
/** Four at work, and two that come while Redis is lost: each keeps to a sixth of the window then. */
const processes = 6;
/**
 * A call with a deadline of 300 ms ends by then, whatever Redis does: the store of tokens may take 3,000 ms, that of
 * permits 1,000 ms. The rest is what a busy machine may need.
 */
const short = { deadlineMs: 300, endsWithinMs: 1500 };

let server: RedisServer;
let fleet: Fleet;
let line: SlowLine | undefined;
beforeEach(async () => {
  server = await startRedis();
  fleet = await startFleet();
});
afterEach(async () => {
  await fleet.end();
  await line?.end();
  line = undefined;
  await server.kill();
});

/** Four processes at work, all of which have joined. */
async function atWork(redisPort = server.port): Promise<Worker[]> {
  const workers = fleet.start(4, { redisPort, limits, callers: 10, processes });
  await Promise.all(workers.map((worker) => worker.ready));
  await until("all have joined", () => fleet.arrivals.length > window.requests / 2);
  await pause(window.perMs);
  return workers;
}

async function finish(workers: readonly Worker[]): Promise<string[]> {
  for (const worker of workers) worker.stop();
  const ends = await Promise.all(workers.map((worker) => worker.end));
  return ends.flatMap(({ result }) => Object.keys(result.errors));
}

/** Waits until each has told this of the window; gives the moment of the last one, and the reasons. */
async function told(state: "lost" | "regained", workers: readonly Worker[], since: number) {
  const of = ({ events }: Worker) =>
    events.find(({ what, state: told, at }) => what === "quota" && told === state && at >= since);
  await until(`each has told that the quota is ${state}`, () => workers.every((worker) => of(worker)));
  return { at: serverNow(), reasons: workers.map((worker) => of(worker)?.reason) };
}

/** The most that the server saw in any window, of what came between two moments. */
const most = (from: number, to = Number.POSITIVE_INFINITY) =>
  mostInAny(
    fleet.arrivals.filter((at) => at >= from && at < to),
    window.perMs,
  );
/** Whether the server sees calls go on: half a window's worth more than it has seen. */
const goesOn = () => {
  const before = fleet.arrivals.length;
  return until("calls go on", () => fleet.arrivals.length >= before + window.requests / 2);
};

/** A process that comes now, and whose calls have little time, unless told otherwise; what became of them. */
async function comesLate(redisPort = server.port, deadlineMs = short.deadlineMs) {
  const settings = { redisPort, limits, processes, callers: 2, calls: 2, deadlineMs };
  const [late] = fleet.start(1, settings) as [Worker];
  const { result, slowestMs } = await late.end;
  const names = Object.keys(result.errors).map((error) => error.split(":")[0]);
  return { ok: result.ok, names, slowestMs, events: late.events };
}

/** The admin of the Redis. */
async function tell(command: string, ...rest: string[]): Promise<void> {
  const redis = new Redis(server.port, "127.0.0.1");
  await redis.call(command, ...rest);
  redis.disconnect();
}

interface Loss {
  readonly what: string;
  readonly lose: () => unknown;
  readonly regain: () => unknown;
  /** What the event gives as the reason. */
  readonly reason: RegExp;
  /** How the calls of a process end that has no token yet, cannot get one from Redis, and has 300 ms. */
  readonly late: "may have a token of its own" | "runs out of time";
}

const losses: readonly Loss[] = [
  {
    what: "is killed, and starts anew, empty",
    lose: () => server.kill(),
    regain: async () => {
      server = await startRedis(server.port);
    },
    // While ioredis connects anew, its commands wait for that.
    reason: /connection|no answer within 1000 ms/i,
    late: "runs out of time",
  },
  {
    what: "hangs, its process being stopped",
    lose: () => server.pause(),
    regain: () => server.resume(),
    reason: /no answer within 1000 ms/,
    late: "runs out of time",
  },
  {
    what: "holds its clients back",
    lose: () => tell("CLIENT", "PAUSE", "600000", "WRITE"),
    regain: () => tell("CLIENT", "UNPAUSE"),
    reason: /no answer within 1000 ms/,
    late: "runs out of time",
  },
  {
    what: "is full and evicts nothing",
    lose: () => tell("CONFIG", "SET", "maxmemory", "1"),
    regain: () => tell("CONFIG", "SET", "maxmemory", "0"),
    reason: /OOM/,
    late: "may have a token of its own",
  },
  {
    what: "becomes a replica, which takes no writes",
    lose: async () => tell("REPLICAOF", "127.0.0.1", String(await freePort())),
    regain: () => tell("REPLICAOF", "NO", "ONE"),
    reason: /READONLY/,
    late: "may have a token of its own",
  },
];

describe("a Redis that", () => {
  test.each(losses)(
    "$what: each process tells it and keeps to its part, none of its calls hangs, and all come back",
    async ({ lose, regain, reason, late }) => {
      const workers = await atWork();
      const lostAt = serverNow();
      await lose();
      const lost = await told("lost", workers, lostAt);
      for (const each of lost.reasons) expect(each).toMatch(reason);

      const latecomer = await comesLate();
      expect(latecomer.slowestMs).toBeLessThan(short.endsWithinMs);
      // On a busy machine 300 ms may be too little also for a token of its own, but nothing else goes wrong.
      for (const name of latecomer.names) expect(name).toBe("TimeoutError DEADLINE");
      if (late === "runs out of time") expect(latecomer.ok).toBe(0);
      expect(await comesLate(server.port, 20_000)).toMatchObject({ ok: 2, names: [] });
      await goesOn();

      const backAt = serverNow();
      await regain();
      const regained = await told("regained", workers, backAt);
      await goesOn();
      await pause(window.perMs);
      expect(await finish(workers)).toEqual([]);

      expect(most(0, lostAt)).toBeLessThanOrEqual(window.requests);
      expect(most(lost.at, backAt)).toBeLessThanOrEqual(window.requests);
      expect(most(regained.at)).toBeLessThanOrEqual(window.requests);
      // Around the moments of losing and of getting it back: what the log has let through, and what the parts do.
      expect(most(0)).toBeLessThanOrEqual(2 * window.requests);
      // The token that they had went on being used; those who came late have at most one each.
      expect(fleet.tokenRequests).toBeLessThanOrEqual(3);
    },
    90_000,
  );

  test("cannot be reached at the start: each process keeps to the part that it was told to expect, until it can", async () => {
    await server.kill();
    const workers = fleet.start(4, { redisPort: server.port, limits, callers: 10, processes });
    const lost = await told("lost", workers, 0);
    for (const each of lost.reasons) expect(each).toMatch(/connection|no answer within 1000 ms/i);
    // Two windows of parts: who waits forever, or is let through without a limit, is found out.
    await goesOn();
    await goesOn();
    const backAt = serverNow();
    server = await startRedis(server.port);
    const regained = await told("regained", workers, backAt);
    await goesOn();
    await pause(window.perMs);
    expect(await finish(workers)).toEqual([]);
    expect(most(0, backAt)).toBeLessThanOrEqual(window.requests);
    expect(most(regained.at)).toBeLessThanOrEqual(window.requests);
    expect(most(0)).toBeLessThanOrEqual(2 * window.requests);
  }, 90_000);

  test("is slow is waited for; one that is too slow is as good as none", async () => {
    line = await slowLine(server.port, 200);
    const workers = await atWork(line.port);
    await goesOn();
    await goesOn();
    // 400 ms there and back are less than the second that it may take. The budget goes there and back twice, and once
    // more where another process was faster: it may run out of its time.
    const notBudget = workers.flatMap(({ events }) => events).filter(({ what }) => what !== "budget");
    expect(notBudget).toEqual([]);

    const slowAt = serverNow();
    line.delayMs = 700;
    const lost = await told("lost", workers, slowAt);
    for (const each of lost.reasons) expect(each).toMatch(/no answer within 1000 ms/);
    const latecomer = await comesLate(line.port);
    expect(latecomer).toMatchObject({ ok: 0, names: ["TimeoutError DEADLINE"] });
    expect(latecomer.slowestMs).toBeLessThan(short.endsWithinMs);
    await goesOn();

    const fastAt = serverNow();
    line.delayMs = 0;
    const regained = await told("regained", workers, fastAt);
    await goesOn();
    await pause(window.perMs);
    expect(await finish(workers)).toEqual([]);
    expect(most(0, slowAt)).toBeLessThanOrEqual(window.requests);
    expect(most(lost.at, fastAt)).toBeLessThanOrEqual(window.requests);
    expect(most(regained.at)).toBeLessThanOrEqual(window.requests);
    expect(most(0)).toBeLessThanOrEqual(2 * window.requests);
    expect(fleet.tokenRequests).toBe(1);
  }, 90_000);

  test("hangs holds no call past its deadline, neither of those at work nor of one that comes", async () => {
    const settings = { redisPort: server.port, limits, processes, callers: 3 };
    const workers = fleet.start(4, { ...settings, deadlineMs: short.deadlineMs });
    await Promise.all(workers.map((worker) => worker.ready));
    await goesOn();
    const pausedAt = serverNow();
    server.pause();
    const lost = await told("lost", workers, pausedAt);
    await pause(window.perMs);
    expect((await comesLate()).names).toEqual(["TimeoutError DEADLINE"]);
    for (const worker of workers) worker.stop();
    for (const { result, slowestMs } of await Promise.all(workers.map(({ end }) => end))) {
      expect(slowestMs).toBeLessThan(short.endsWithinMs);
      // Who finds no place in its part of the window in time says so; nothing else goes wrong.
      for (const error of Object.keys(result.errors)) {
        expect(error).toMatch(/^(TimeoutError DEADLINE|RateLimitError [A-Z_]+):/);
      }
      expect(result.ok).toBeGreaterThan(0);
    }
    expect(most(0, pausedAt)).toBeLessThanOrEqual(window.requests);
    expect(most(lost.at)).toBeLessThanOrEqual(window.requests);
    expect(most(0)).toBeLessThanOrEqual(2 * window.requests);
  }, 60_000);
});

test("a process ends once its calls have, also where its store hangs: nothing of ours is waited for", async () => {
  const hasty = { limits, callers: 2, calls: 2, deadlineMs: short.deadlineMs };
  server.pause();
  // What keeps a process of its own accord is the connection, and that is the user's: it is given up at once here.
  const settings = { redisPort: server.port, redis: { disconnectTimeout: 1 } };
  for (const store of [settings, {}]) {
    const [late] = fleet.start(1, { ...store, ...hasty }) as [Worker];
    const { result, lingeredMs } = await late.end;
    expect(result.ok).toBe(0);
    // The store of tokens would have had 3,000 ms.
    expect(lingeredMs).toBeLessThan(1000);
  }
}, 60_000);

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
