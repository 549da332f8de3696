// What every process of the fleet begins with: one connection, one share, one client.
import { redisShare } from "@runwire/redis";
import { Client } from "@runwire/runzero";
import { Redis } from "ioredis";

export const queueName = "organizations";

/** One organization to export. */
export interface ExportJob {
  readonly id: string;
  readonly name: string;
}

/** BullMQ wants to wait for Redis for as long as it takes; `redisShare` never waits for longer than its own second. */
export const redis = new Redis(process.env.REDIS_URL ?? "redis://127.0.0.1:6379", {
  maxRetriesPerRequest: null,
});
redis.on("error", (error) => console.error(`redis: ${error.message}`));

// Only the check sets a window of its own; the default is the documented one, 2,000 requests in 5 minutes.
const { FLEET_WINDOW, FLEET_PROCESSES = "10" } = process.env;

/** FLEET_PROCESSES: so many processes there are at most; what each may send while Redis is away depends on it. */
const share = redisShare(redis, { processes: Number(FLEET_PROCESSES) });

/** Takes RUNZERO_* from the environment. */
export const runzero = Client.fromEnv({
  share,
  limits: FLEET_WINDOW === undefined ? {} : { window: JSON.parse(FLEET_WINDOW) },
  on: { share: ({ state, what, reason = "" }) => console.error(`share: ${what} ${state} ${reason}`) },
});

/** Gives back what this process did not use of the window and the budget, and ends the connection. */
export async function disconnect(): Promise<void> {
  await share.close();
  await redis.quit();
}
