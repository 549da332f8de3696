// Every public name of the package, and nothing else.
export type { RedisClient } from "./redis-client.js";
export { redisQuota } from "./redis-quota.js";
export { type RedisShare, type RedisShareOptions, redisShare } from "./redis-share.js";
