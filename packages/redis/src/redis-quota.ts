import { type CommonQuota, leasing, type QuotaGrant, type QuotaReport } from "@runwire/limiter";
import { quotaScript } from "./quota-script.js";
import type { RedisClient } from "./redis-client.js";

/**
 * A quota that is kept in Redis.
 *
 * @param key Where: begins all its keys, and holds a hash tag, so that a cluster keeps them in one place.
 */
export function redisQuota(redis: RedisClient, key: string): CommonQuota {
  return quotaInRedis(redis, key);
}

/**
 * The same, for tests that set the clock.
 *
 * @param now Instead of the time of Redis: whole milliseconds since the epoch.
 */
export function quotaInRedis(redis: RedisClient, key: string, now?: () => number): CommonQuota {
  const keys = ["answered", "leases", "state", "seen"].map((name) => `${key}:${name}`);
  return {
    async exchange(report: QuotaReport): Promise<QuotaGrant> {
      const { leaseMs, mostAtOnce, lookAgainMs, probeMs, rememberMs } = leasing;
      const {
        member,
        order,
        epoch = "",
        rule,
        wanted,
        held,
        closeMs = -1,
        probed = "",
        sinceMs = -1,
      } = report;
      const told = [
        member,
        crypto.randomUUID(),
        epoch,
        order,
        probed,
        rule.requests,
        rule.perMs,
        wanted,
        held,
      ];
      const answer = await quotaScript.run(
        redis,
        keys,
        [
          ...told,
          ...[closeMs, leaseMs, mostAtOnce, lookAgainMs, probeMs, rememberMs, sinceMs, now?.() ?? ""],
          ...report.answered.flat(),
        ].map(String),
      );
      return readGrant(answer);
    },
  };
}

function readGrant(answer: unknown): QuotaGrant {
  const [epoch, ...numbers] = answer as [string, ...unknown[]];
  const [granted = 0, retryMs = 0, gateMs = 0, probe = 0, members = 1, requests = 0, perMs = 0] =
    numbers.map(Number);
  const otherRule = requests > 0 ? { requests, perMs } : undefined;
  return {
    ...{ epoch, granted, retryMs, gateMs, members, otherRule },
    leaseMs: leasing.leaseMs,
    probe: probe === 1,
  };
}
