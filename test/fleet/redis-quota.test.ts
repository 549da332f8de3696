import { exchangeQuota, type QuotaReport, type QuotaState } from "@runwire/limiter";
import { redisQuota } from "@runwire/redis";
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
    epoch: fc.constant(undefined),
    rule: fc.constant(rule),
    wanted: fc.nat(40),
    held: fc.nat(20),
    answeredAgesMs: fc.array(fc.nat(1000), { maxLength: 10 }),
    closeMs: fc.option(fc.constantFrom(0, 60_000), { nil: undefined, freq: 6 }),
    probed: fc.option(fc.constantFrom("passed" as const, "unknown" as const), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 25 },
);

let cases = 0;

test("Redis grants what the pure exchange grants, report by report", async () => {
  await fc.assert(
    fc.asyncProperty(reports, async (given: readonly QuotaReport[]) => {
      const quota = redisQuota(redis, `test:{${cases++}}`);
      let state: QuotaState | undefined;
      for (const report of given) {
        const [next, expected] = exchangeQuota(state, report, Date.now(), "epoch");
        state = next;
        const { granted, gateMs, probe, members } = await quota.exchange(report);
        expect([granted, gateMs > 0, probe, members]).toEqual([
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
