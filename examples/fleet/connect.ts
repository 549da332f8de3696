// What every process of the fleet begins with: one connection, one share, one client.
import { setTimeout as pause } from "node:timers/promises";
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
const { FLEET_WINDOW } = process.env;

/** Takes RUNZERO_* from the environment. */
export const runzero = Client.fromEnv({
  share: redisShare(redis, { processes: 5 }),
  limits: FLEET_WINDOW === undefined ? {} : { window: JSON.parse(FLEET_WINDOW) },
  on: { share: ({ state, what, reason = "" }) => console.error(`share: ${what} ${state} ${reason}`) },
});

/** Ends the connection; not before the places in the window that this process did not use have gone back (100 ms). */
export async function disconnect(): Promise<void> {
  await pause(200);
  await redis.quit();
}
