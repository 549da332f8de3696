// Who keeps several processes within one window of so many requests in so many milliseconds, by Redis. Each gives a
// function that makes one call. Libraries are set as their documentation shows it for Redis; all but Runwire have a
// fixed key.
import { setTimeout as sleep } from "node:timers/promises";
import { patiently, send } from "../lib/patiently.mjs";

/**
 * @typedef {object} FleetOptions
 * @property {import("ioredis").Redis} redis
 * @property {string} url
 * @property {{ clientId: string, clientSecret: string, organizationId: string, organizationToken: string }} keys
 * @property {{ requests: number, perMs: number }} window
 * @property {string} [prefix] of Runwire's keys: what is behind another address has another one
 * @property {number} [processes] how many share the window, told to Runwire for a time without Redis
 * @property {(event: { state: string }) => void} [onShare] hears when Runwire gives Redis up, and has it again
 */

const path = "/api/v1.0/org/sites";
const read = ({ url, keys }) => send(url + path, keys.organizationToken);

/** The recipe of many articles: a sorted set of what was sent, looked at and added to by one script, on Redis' clock. */
const slidingLog = `
local time = redis.call("TIME")
local now = time[1] * 1000 + time[2] / 1000
redis.call("ZREMRANGEBYSCORE", KEYS[1], "-inf", now - ARGV[2])
if redis.call("ZCARD", KEYS[1]) < tonumber(ARGV[1]) then
  redis.call("ZADD", KEYS[1], now, ARGV[3])
  redis.call("PEXPIRE", KEYS[1], ARGV[2])
  return 0
end
return math.ceil(redis.call("ZRANGE", KEYS[1], 0, 0, "WITHSCORES")[2] + ARGV[2] - now)`;

/** @type {Record<string, (options: FleetOptions) => Promise<() => Promise<unknown>>>} */
export const contenders = {
  runwire: async ({ redis, url, keys, window, prefix, processes, onShare }) => {
    const [{ redisShare }, { Client }] = await Promise.all([
      import("@runwire/redis"),
      import("@runwire/runzero"),
    ]);
    const { clientId, clientSecret, organizationId } = keys;
    const client = new Client(clientId, clientSecret, {
      url,
      organizationId,
      limits: { window },
      share: redisShare(redis, { prefix, processes }),
      on: onShare === undefined ? {} : { share: onShare },
    });
    return () => client.organization.getSites();
  },
  "hand-written sliding log": async (options) => {
    const { redis, window } = options;
    redis.defineCommand("place", { numberOfKeys: 1, lua: slidingLog });
    return patiently(async () => {
      for (;;) {
        const waitMs = await redis.place("log", window.requests, window.perMs, crypto.randomUUID());
        if (waitMs === 0) return read(options);
        await sleep(waitMs);
      }
    });
  },
  "hand-written fixed window": async (options) => {
    const { redis, window } = options;
    return patiently(async () => {
      for (;;) {
        const now = Date.now();
        const number = Math.floor(now / window.perMs);
        const key = `window:${number}`;
        const [[, count]] = await redis.multi().incr(key).pexpire(key, window.perMs).exec();
        if (count <= window.requests) return read(options);
        await sleep((number + 1) * window.perMs - now);
      }
    });
  },
  "rate-limiter-flexible": async (options) => {
    const { RateLimiterQueue, RateLimiterRedis } = await import("rate-limiter-flexible");
    const { redis, window } = options;
    const limiter = new RateLimiterQueue(
      new RateLimiterRedis({
        storeClient: redis,
        points: window.requests,
        duration: window.perMs / 1000,
      }),
    );
    return patiently(async () => {
      await limiter.removeTokens(1);
      return read(options);
    });
  },
  "bottleneck (clustering)": async (options) => {
    const { default: Bottleneck } = await import("bottleneck");
    const { redis, window } = options;
    const limiter = new Bottleneck({
      id: "fleet",
      datastore: "ioredis",
      connection: new Bottleneck.IORedisConnection({ client: redis }),
      reservoir: window.requests,
      reservoirRefreshAmount: window.requests,
      reservoirRefreshInterval: window.perMs,
    });
    await limiter.ready();
    return patiently(() => limiter.schedule(() => read(options)));
  },
  "octokit (throttling with Redis)": async ({ redis, url, keys }) => {
    const [{ Octokit }, { default: Bottleneck }] = await Promise.all([
      import("octokit"),
      import("bottleneck"),
    ]);
    const client = new Octokit({
      baseUrl: `${url}/api/v1.0`,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      throttle: {
        Bottleneck,
        id: "fleet",
        connection: new Bottleneck.IORedisConnection({ client: redis }),
        onRateLimit: () => true,
        onSecondaryRateLimit: () => true,
      },
    });
    // Its own option writes "token", which only GitHub takes.
    const headers = { authorization: `Bearer ${keys.organizationToken}` };
    return () => client.request("GET /org/sites", { headers });
  },
};
