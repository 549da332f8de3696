import { exchangeQuota, type QuotaReport, type QuotaState } from "@runwire/limiter";
import { redisQuota, redisShare } from "@runwire/redis";
import fc from "fast-check";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RedisServer, startRedis } from "./redis-server.js";

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

// So long that nothing leaves it while the test runs: time is Redis's own and cannot be set.
const rule = { requests: 60, perMs: 600_000 };
const reports = fc.array(
  fc.record({
    member: fc.constantFrom("a", "b", "c"),
    // Most reports come in order; some arrive after a later one.
    order: fc.constantFrom(0, 0, 0, 0, -2),
    saw: fc.constantFrom("nothing" as const, "this" as const, "this" as const, "another" as const),
    rule: fc.constant(rule),
    wanted: fc.nat(40),
    held: fc.nat(20),
    answered: fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 4 })), { maxLength: 5 }),
    closeMs: fc.option(fc.constantFrom(0, 60_000), { nil: undefined, freq: 6 }),
    probed: fc.option(fc.constantFrom("passed" as const, "unknown" as const), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 25 },
);

let cases = 0;

test("Redis grants what the pure exchange grants, report by report", async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (given) => {
      const quota = redisQuota(redis, `test:{${cases++}}`);
      let state: QuotaState | undefined;
      let epoch = "";
      let index = 100;
      for (const { saw, ...each } of given) {
        index += 10;
        const report = (own: string | undefined): QuotaReport => ({
          ...each,
          order: index + each.order * 10,
          epoch: saw === "nothing" ? undefined : saw === "this" ? own : "another",
        });
        const [next, expected] = exchangeQuota(state, report(state?.epoch), Date.now(), "epoch");
        state = next;
        const grant = await quota.exchange(report(epoch || undefined));
        epoch = grant.epoch;
        expect([grant.granted, grant.gateMs > 0, grant.probe, grant.members]).toEqual([
          expected.granted,
          expected.gateMs > 0,
          expected.probe,
          expected.members,
        ]);
      }
    }),
    { numRuns: 200 },
  );
});

test.each(["answered", "leases", "state"])(
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

test("of 64 processes that change one value at once none fails, and nothing is lost", async () => {
  const clients = Array.from({ length: 64 }, () => new Redis(server.port));
  const counted = clients.flatMap((client) => {
    const { common } = redisShare(client, { prefix: "crowd:" });
    return Array.from({ length: 3 }, () =>
      common?.update<number, void>("n", 60_000, (before = 0) => [before + 1, undefined]),
    );
  });
  const outcomes = await Promise.allSettled(counted);
  for (const client of clients) client.disconnect();
  expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(await redis.get((await redis.keys("crowd:*"))[0] as string)).toBe(String(64 * 3));
});
