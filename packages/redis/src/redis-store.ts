import type { CommonStore } from "@runwire/core";
import type { RedisClient } from "./redis-client.js";
import { Script } from "./script.js";

/** KEYS: the value. Gives it, and the time of Redis in milliseconds. */
const readScript = new Script(`
local time = redis.call('TIME')
return { redis.call('GET', KEYS[1]), tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000) }
`);

/**
 * KEYS: the value. ARGV: what it was ('' for nothing), what it becomes, how long that is kept. Gives 1; 0 where
 * somebody else was faster.
 */
const writeScript = new Script(`
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
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
      for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, patience.longestPauseMs)) {
        const [text, now] = (await readScript.run(redis, keys, [])) as [string | null, number];
        const before = text === null ? undefined : (JSON.parse(text) as Value);
        const [after, result] = change(before, Number(now));
        const changed = JSON.stringify(after);
        // Many only look: what they would write is what is there.
        if (changed === text) return result;
        const values = [text ?? "", changed, String(Math.ceil(lastsMs))];
        if (Number(await writeScript.run(redis, keys, values)) === 1) return result;
        if (performance.now() > endsAt) throw new Error(`others changed it first, for ${patience.ms} ms`);
        // Not all at once again.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * pauseMs));
      }
    },
  };
}
