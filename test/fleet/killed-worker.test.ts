import { leasing } from "@runwire/limiter";
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mostInAny } from "../../scripts/most-in-any.mjs";
import { type RedisServer, startRedis } from "../../scripts/redis-server.mjs";
import { type Fleet, serverNow, startFleet, until, type Worker } from "./fleet.js";

const window = { requests: 200, perMs: 5000 };
const limits = { window };

let server: RedisServer;
let fleet: Fleet;
let redis: Redis;
beforeEach(async () => {
  server = await startRedis();
  // Slow answers keep calls in flight: what is sent and what is in hand can be told apart.
  fleet = await startFleet({ latencyMs: 200 });
  redis = new Redis(server.port, "127.0.0.1");
});
afterEach(async () => {
  redis.disconnect();
  await fleet.end();
  await server.kill();
});

/** What Redis believes of each process: how many permits it holds, and until when. */
async function leases(): Promise<Map<string, { held: number; endsAt: number }>> {
  const [key] = await redis.keys("*:leases");
  const all = key === undefined ? {} : await redis.hgetall(key);
  const told = Object.entries(all).filter(([member]) => member !== "epoch");
  return new Map(
    told.map(([member, text]) => {
      const [held, endsAt] = text.split(" ").map(Number) as [number, number];
      return [member, { held, endsAt }];
    }),
  );
}

/** The most that the server saw in any window, of what came between two moments. */
const most = (from: number, to = Number.POSITIVE_INFINITY) =>
  mostInAny(
    fleet.arrivals.filter((at) => at >= from && at < to),
    window.perMs,
  );

test("a worker killed with a lease strands at most its block and only until the lease ends, then a window later all is used", async () => {
  const callers = 12;
  const [victim] = fleet.start(1, { redisPort: server.port, limits, callers }) as [Worker];
  // It is alone, so the one lease is its own; of a block it holds more than it has calls for.
  const wanted = 30;
  let [member, lease] = ["", { held: 0, endsAt: 0 }];
  const looksUntil = performance.now() + 30_000;
  while (lease.held < wanted) {
    if (performance.now() > looksUntil) throw new Error(`it never held ${wanted} permits`);
    [[member, lease] = [member, lease]] = [...(await leases())];
  }
  victim.kill();
  await victim.end.catch(() => {});
  const killedAt = serverNow();
  // It may have told something more in its last moment. The next block is asked for while half of one is left.
  const { held, endsAt } = (await leases()).get(member) ?? lease;
  expect(held).toBeLessThanOrEqual(1.5 * leasing.mostAtOnce + callers);
  expect(endsAt - killedAt).toBeLessThanOrEqual(leasing.leaseMs);

  const workers = fleet.start(3, { redisPort: server.port, limits, callers: 16 });
  // While it is believed to hold them, and for a window after that: nobody can tell whether they were used.
  const overAt = endsAt + window.perMs;
  await until("the window after its lease is over", () => serverNow() > overAt);
  const sentByVictim = fleet.arrivals.filter((at) => at <= killedAt).length;
  const meanwhile = most(killedAt, overAt);
  expect((await leases()).get(member)?.held ?? 0).toBe(0);
  await until("all places are used again", () => most(overAt) >= 0.95 * window.requests);
  for (const worker of workers) worker.stop();
  const ends = await Promise.all(workers.map(({ end }) => end));
  console.log(
    `killed with ${held} of ${window.requests} places held, having sent ${sentByVictim}, ` +
      `${(endsAt - killedAt).toFixed(0)} ms before its lease ended: the others had ${meanwhile} in a window until ` +
      `${(overAt - killedAt).toFixed(0)} ms after it, and ${most(overAt)} from then on`,
  );
  // Nothing more is missing than what it held and what it had sent; the rest is a block that lies in another one's hand.
  expect(meanwhile).toBeGreaterThanOrEqual(window.requests - held - sentByVictim - 10);
  expect(ends.flatMap(({ result }) => Object.keys(result.errors))).toEqual([]);
  expect(most(0)).toBeLessThanOrEqual(window.requests);
}, 90_000);
