import type { CommonStore } from "@runwire/core";
import type { RedisClient } from "./redis-client.js";
import { Script } from "./script.js";

/** KEYS: the value. Gives it, and the time of Redis in milliseconds. */
const readScript = new Script(`
local time = redis.call('TIME')
return { redis.call('GET', KEYS[1]), tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000) }
`);

/**
 * KEYS: the value. ARGV: what it was ('' for nothing), what it becomes, how long that is kept. Gives 1; where somebody
 * else was faster what it is now, and the time, as above: another look would be another round trip.
 */
const writeScript = new Script(`
local found = redis.call('GET', KEYS[1])
if (found or '') ~= ARGV[1] then
  local time = redis.call('TIME')
  return { found, tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000) }
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
`);

/** How long it is tried again when others are faster, before the store counts as unreachable; and the longest pause between. */
const patience = { ms: 900, longestPauseMs: 50 } as const;

/**
 * Values in Redis, changed by comparing and setting.
 *
 * @param prefix What all keys begin with.
 */
export function redisStore(redis: RedisClient, prefix: string): CommonStore {
  return {
    async update<Value, Result>(
      key: string,
      lastsMs: number,
      change: (before: Value | undefined, now: number) => readonly [Value, Result],
    ): Promise<Result> {
      // The braces: a cluster keeps all keys of one name in one place.
      const keys = [`${prefix}{${key}}`];
      const endsAt = performance.now() + patience.ms;
      let found = await readScript.run(redis, keys, []);
      let wasLate = false;
      for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, patience.longestPauseMs)) {
        const [text, now] = found as [string | null, number];
        const before = text === null ? undefined : (parsed(text) as Value | undefined);
        const [after, result] = change(before, Number(now));
        const changed = JSON.stringify(after);
        // Many only look: what they would write is what is there.
        if (changed === text) return result;
        if (wasLate && performance.now() > endsAt) {
          throw new Error(`others changed it first, for ${patience.ms} ms`);
        }
        const values = [text ?? "", changed, String(Math.ceil(lastsMs))];
        const askedAt = performance.now();
        found = await writeScript.run(redis, keys, values);
        if (Number(found) === 1) return result;
        wasLate = true;
        // Not all at once again; a long line spreads them by itself, and another look would only be late, too.
        const restMs = Math.random() * pauseMs;
        if (restMs < performance.now() - askedAt) continue;
        await new Promise((resolve) => setTimeout(resolve, restMs));
        found = await readScript.run(redis, keys, []);
      }
    },
  };
}

/** What stands in Redis; what nobody can read counts as nothing, and is replaced. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
