export type { RedisClient } from "./redis-client.js";
export { redisQuota } from "./redis-quota.js";
