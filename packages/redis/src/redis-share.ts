import { InvalidCallError, memoryShare, type Share } from "@runwire/core";
import type { QuotaStore } from "@runwire/limiter";
import type { RedisClient } from "./redis-client.js";
import { redisQuota } from "./redis-quota.js";
import { redisStore } from "./redis-store.js";

/** Where in Redis a share is, and for how many. */
export interface RedisShareOptions {
  /**
   * What all its keys begin with, after the `keyPrefix` of ioredis. Fleets that have nothing in common, such as those
   * behind different addresses, have different ones.
   * @default "runwire:"
   */
  readonly prefix?: string | undefined;
  /**
   * How many processes are taken for granted as long as Redis has never told: one that starts while Redis cannot be
   * reached keeps to this part of each window.
   * @default 10
   */
  readonly processes?: number | undefined;
}

/** A share kept in Redis, which a process can leave. */
export interface RedisShare extends Share {
  /**
   * Gives back the permits that this process has not used, and tells the others what it sent, instead of 100 ms after
   * the last call. To be awaited once the last call has ended, before `redis.quit()`: else what is left to tell finds no
   * connection, which the event `share` reports as `lost`, and the permits are nobody's until their lease has ended.
   *
   * Takes as long as Redis needs, at most about a second each for window and budget; never rejects. Ends nothing: a call
   * that comes later uses the share as before.
   */
  close(): Promise<void>;
}

/** In a cluster the keys of one name would lie in different places: an empty tag is none. */
const emptyTag = "{}";

/**
 * A share kept in Redis 7 or Valkey: all processes that use it have one token, one request window, one daily budget and
 * one 429 gate in common.
 *
 * ```ts
 * const share = redisShare(new Redis(process.env.REDIS_URL));
 * const runzero = new Client(clientId, clientSecret, { share });
 * // once its last call has ended
 * await share.close();
 * await redis.quit();
 * ```
 *
 * Tokens lie there encrypted with the client secret. A Redis that cannot be used never stops a call, nor lifts a limit:
 * each process then keeps to its part of the window, and tells by the event `share`.
 *
 * @param redis A client or cluster of ioredis 5. It stays yours: nothing here ends it. Throws an `InvalidCallError` for
 * one that was ended.
 */
export function redisShare(redis: RedisClient, options: RedisShareOptions = {}): RedisShare {
  if (typeof redis?.evalsha !== "function" || typeof redis.eval !== "function") {
    throw new InvalidCallError(
      "redisShare takes an ioredis client or cluster: it must have evalsha and eval",
    );
  }
  if (redis.status === "end") {
    throw new InvalidCallError(
      "the ioredis client was ended (quit or disconnect); give redisShare one that is open",
    );
  }
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new InvalidCallError(
      `redisShare takes its options as an object, such as { processes: 20 }; got ${describe(options)}`,
    );
  }
  const { prefix = "runwire:", processes } = options;
  const unknown = Object.keys(options).find((name) => name !== "prefix" && name !== "processes");
  if (unknown !== undefined) {
    throw new InvalidCallError(
      `unknown option ${JSON.stringify(unknown)}; redisShare takes prefix, processes`,
    );
  }
  if (typeof prefix !== "string" || `${redis.options?.keyPrefix ?? ""}${prefix}`.includes(emptyTag)) {
    throw new InvalidCallError(
      `prefix must be a string without ${emptyTag}, which keeps a cluster from storing all keys of a name in one place; ` +
        `got ${JSON.stringify(prefix)}`,
    );
  }
  if (processes !== undefined && (!Number.isSafeInteger(processes) || processes < 1)) {
    throw new InvalidCallError(`processes must be a whole number of 1 or more, got ${String(processes)}`);
  }
  const leaving: (() => Promise<void>)[] = [];
  const common: QuotaStore = {
    ...redisStore(redis, prefix),
    quota: (key) => redisQuota(redis, `${prefix}{${key}}`),
    atClose: (leave) => void leaving.push(leave),
  };
  const close = async () => {
    await Promise.all(leaving.map((leave) => leave()));
  };
  return { ...memoryShare(), common, processes, close };
}

function describe(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}
