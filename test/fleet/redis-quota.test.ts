import { InvalidCallError } from "@runwire/core";
import { exchangeQuota, type QuotaReport, type QuotaState } from "@runwire/limiter";
import { redisQuota, redisShare } from "@runwire/redis";
import { Client } from "@runwire/runzero";
import fc from "fast-check";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quotaInRedis } from "../../packages/redis/src/redis-quota.js";
import { type RedisServer, startRedis } from "../../scripts/redis-server.mjs";
import { pause } from "./fleet.js";

let server: RedisServer;
let redis: Redis;
beforeAll(async () => {
  server = await startRedis();
  redis = new Redis(server.port);
});
afterAll(async () => {
  redis.disconnect();
  await server.kill();
});

// From one in which nothing ends while a case runs, to one that is over before a lease is.
const rules = [
  { requests: 60, perMs: 600_000 },
  { requests: 20, perMs: 5000 },
  { requests: 8, perMs: 300 },
] as const;
const [rule] = rules;
const reports = fc.array(
  fc.record({
    member: fc.constantFrom("a", "b", "c"),
    // How far the clock of the store goes on, or is set: leases, windows and remembered members end, and more than that.
    passedMs: fc.oneof(
      { weight: 8, arbitrary: fc.nat(300) },
      { weight: 4, arbitrary: fc.integer({ min: 1900, max: 7000 }) },
      { weight: 1, arbitrary: fc.constantFrom(10_001, 59_000, 700_000, 3_600_000) },
      { weight: 2, arbitrary: fc.constantFrom(-1, -20, -1500, -6000, -3_600_000) },
    ),
    sinceMs: fc.constantFrom(undefined, 0, 12.25, 900, 4000),
    // Most reports come in order; some arrive after a later one.
    order: fc.constantFrom(0, 0, 0, 0, -2),
    saw: fc.constantFrom("nothing" as const, "this" as const, "this" as const, "another" as const),
    keepsOther: fc.constantFrom(false, false, false, false, false, false, true),
    wanted: fc.nat(40),
    held: fc.nat(20),
    answered: fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 4 })), { maxLength: 5 }),
    closeMs: fc.option(fc.constantFrom(0, 700, 60_000), { nil: undefined, freq: 6 }),
    probed: fc.option(fc.constantFrom("passed" as const, "unknown" as const), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 25 },
);

let cases = 0;

test("Redis grants what the pure exchange grants, report by report, whatever the clock does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...rules), reports, async (ours, given) => {
      let now = 1_800_000_000_000;
      const quota = quotaInRedis(redis, `test:{${cases++}}`, () => now);
      let state: QuotaState | undefined;
      let epoch = "";
      let index = 100;
      for (const { saw, passedMs, keepsOther, ...each } of given) {
        index += 10;
        now += passedMs;
        const report = (own: string | undefined): QuotaReport => ({
          ...each,
          rule: keepsOther ? { requests: ours.requests + 1, perMs: ours.perMs } : ours,
          order: index + each.order * 10,
          epoch: saw === "nothing" ? undefined : saw === "this" ? own : "another",
        });
        const [next, { epoch: _, ...expected }] = exchangeQuota(state, report(state?.epoch), now, "epoch");
        state = next;
        const { epoch: told, ...grant } = await quota.exchange(report(epoch || undefined));
        epoch = told;
        expect(grant).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("a clock of Redis that is set back by hours holds nothing for hours", async () => {
  let now = 1_800_000_000_000;
  const quota = quotaInRedis(redis, "set-back:{x}", () => now);
  const report = { member: "a", order: 1, rule, wanted: 32, held: 0, answered: [], epoch: undefined };
  const { epoch } = await quota.exchange(report);
  await quota.exchange({
    ...report,
    epoch,
    order: 2,
    held: 0,
    wanted: 0,
    answered: [[0, 60]],
    closeMs: 1000,
  });
  now -= 3_600_000;
  const held = await quota.exchange({ ...report, member: "b", epoch });
  expect([held.granted, held.gateMs]).toEqual([0, 1000]);
  now += rule.perMs + 5000;
  expect(await quota.exchange({ ...report, member: "b", epoch, order: 2, wanted: 5 })).toMatchObject({
    granted: 1,
    probe: true,
  });
});

test.each(["answered", "leases", "state", "seen"])(
  "a log whose %s was evicted begins anew, and all are told so",
  async (name) => {
    const key = `evicted:{${name}}`;
    const quota = redisQuota(redis, key);
    const report = { member: "a", order: 1, rule, wanted: 10, held: 0, answered: [], epoch: undefined };
    const { epoch } = await quota.exchange(report);
    await quota.exchange({ ...report, epoch, order: 2, answered: [[0, 10] as const] });
    const [evicted = ""] = (await redis.keys(`*${name}}*`)).filter((each) => each.endsWith(`:${name}`));
    expect(await redis.del(evicted)).toBe(1);
    const after = await quota.exchange({ ...report, epoch, order: 3 });
    expect([after.granted, after.epoch === epoch]).toEqual([0, false]);
  },
);

test("of 32 processes that change one value at once none fails, and nothing is lost", async () => {
  const clients = Array.from({ length: 32 }, () => new Redis(server.port));
  const counted = clients.flatMap((client) => {
    const { common } = redisShare(client, { prefix: "crowd:" });
    return Array.from({ length: 3 }, () =>
      common?.update<number, void>("n", 60_000, (before = 0) => [before + 1, undefined]),
    );
  });
  const outcomes = await Promise.allSettled(counted);
  for (const client of clients) client.disconnect();
  expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(await redis.get((await redis.keys("crowd:*"))[0] as string)).toBe(String(32 * 3));
});

/** A process: its share, and a client of it that calls a server which answers after 20 ms. */
function processOf(prefix: string, requests: number) {
  const connection = new Redis(server.port);
  const share = redisShare(connection, { prefix, processes: 2 });
  const events: string[] = [];
  const { organization } = new Client({
    organizationToken: "OTfleet",
    share,
    limits: { window: { requests, perMs: 60_000 } },
    fetch: async () => {
      await pause(20);
      return Response.json([], { headers: { "X-API-Usage-Limit": "1000", "X-API-Usage-Remaining": "500" } });
    },
    on: { share: ({ what, state, reason }) => events.push(`${what} ${state}: ${reason}`) },
  });
  return { connection, share, events, call: () => organization.getSites() };
}

/** What the processes of a fleet hold, and what they were answered, as Redis has it. */
async function noted(prefix: string): Promise<{ held: number; answered: number }> {
  const [lent = ""] = await redis.keys(`${prefix}*:leases`);
  const [log = ""] = await redis.keys(`${prefix}*:answered`);
  const { epoch: _, ...leases } = await redis.hgetall(lent);
  const { epoch: __, ...answered } = await redis.hgetall(log);
  return {
    held: sum(Object.values(leases).map((lease) => Number(lease.split(" ")[0]))),
    answered: sum(Object.values(answered).map(Number)),
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

test("a process that closes its share gives back what it holds then, and may quit at once without a false alarm", async () => {
  const { connection, share, events, call } = processOf("closed:", 100);
  for (let calls = 0; calls < 3; calls++) await call();
  expect((await noted("closed:")).held).toBeGreaterThan(0);
  await share.close();
  expect(await noted("closed:")).toEqual({ held: 0, answered: 3 });
  const budget = await redis.get((await redis.keys("closed:*budget*"))[0] as string);
  expect(JSON.parse(budget ?? "").budget.inFlight).toBe(0);
  await connection.quit();
  await pause(1500);
  expect(events).toEqual([]);
});

test("a share that was closed can be used again, and one of a lost Redis is closed within its time", async () => {
  const { connection, share, events, call } = processOf("again:", 100);
  await share.close();
  await call();
  await share.close();
  await call();
  await share.close();
  expect(await noted("again:")).toEqual({ held: 0, answered: 2 });
  await call();
  connection.disconnect();
  const startedAt = performance.now();
  await share.close();
  expect(performance.now() - startedAt).toBeLessThan(3000);
  expect(events.map((event) => event.split(":")[0]).sort()).toEqual(["budget lost", "quota lost"]);
});

test("of two fleets that want different windows under one prefix the later one's calls fail, saying both", async () => {
  const [first, second] = [processOf("two:", 100), processOf("two:", 50)];
  await first.call();
  const failed = await second.call().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(InvalidCallError);
  expect(String(failed)).toMatch(/100 requests per 60000 ms, this one to 50 requests per 60000 ms/);
  expect(String(failed)).toMatch(/another prefix/);
  // The first fleet is not disturbed, and with another prefix the second one has a window of its own.
  await first.call();
  const apart = processOf("apart:", 50);
  await apart.call();
  for (const { connection, share } of [first, second, apart]) {
    await share.close();
    await connection.quit();
  }
});
