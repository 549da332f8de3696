import { shareCases } from "@runwire/client/testing";
import { redisShare } from "@runwire/redis";
import { Cluster, Redis, type RedisOptions } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RedisServer, startRedis } from "../../scripts/redis-server.mjs";
import { pause } from "./fleet.js";

let server: RedisServer;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.kill());

/** Each case has keys of its own, each process a connection of its own. */
let places = 0;
function redisPlace(options: RedisOptions = {}, withQuota = true) {
  const prefix = `case-${places++}:`;
  const opened: Redis[] = [];
  return {
    join() {
      const redis = new Redis(server.port, "127.0.0.1", options);
      opened.push(redis);
      const { common, ...share } = redisShare(redis, { prefix });
      if (common === undefined || withQuota) return { ...share, common };
      // Any store can keep quotas, this one just has a faster way of its own.
      return { ...share, common: { update: common.update } };
    },
    end: () => {
      for (const redis of opened) redis.disconnect();
    },
  };
}

describe.each([
  ["in Redis", () => redisPlace()],
  ["in Redis, under a key prefix of ioredis", () => redisPlace({ keyPrefix: "app:" })],
  ["in Redis, by values alone", () => redisPlace({}, false)],
])("a share %s", (_, open) => {
  test.each(shareCases)("$name", ({ run }) => run(open));
});

describe("a share in a Redis Cluster", () => {
  let cluster: RedisServer;
  beforeAll(async () => {
    cluster = await startRedis(undefined, "--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1");
    const redis = new Redis(cluster.port, "127.0.0.1");
    await redis.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    while (!String(await redis.cluster("INFO")).includes("cluster_state:ok")) await pause(20);
    redis.disconnect();
  });
  afterAll(() => cluster.kill());
  test.each(shareCases)("$name", async ({ run }) => {
    const opened: Cluster[] = [];
    const prefix = `case-${places++}:`;
    await run(() => ({
      join() {
        const redis = new Cluster([{ host: "127.0.0.1", port: cluster.port }]);
        opened.push(redis);
        return redisShare(redis, { prefix });
      },
      end: () => {
        for (const redis of opened) redis.disconnect();
      },
    }));
  });
});

test("all keys of a name lie in one place of a cluster, and all of them end by themselves", async () => {
  for (const { run } of shareCases) await run(() => redisPlace({ keyPrefix: "app:" }));
  const redis = new Redis(server.port, "127.0.0.1");
  const keys = (await redis.keys("app:case-*")) as string[];
  expect(keys.length).toBeGreaterThan(5);
  const tagsOf = (ending: string) =>
    keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
  expect(tagsOf(":state")).not.toEqual([]);
  for (const start of tagsOf(":state")) expect(tagsOf(":leases")).toContain(start);
  for (const key of keys) {
    // What a cluster hashes is the first part in braces.
    expect(key).toMatch(/^app:case-\d+:\{[a-z]+:[^{}]+\}/);
    expect(await redis.pttl(key)).toBeGreaterThan(0);
  }
  redis.disconnect();
}, 60_000);
