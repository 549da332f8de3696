// What a fleet of many processes costs Redis while all wait at the documented window: each has a share of its own, here
// within one process. Prints the scripts run a second, and how long Redis took for each.
//   REDIS_URL=redis://127.0.0.1:6379 node dist/measure.js 1000
import { setTimeout as pause } from "node:timers/promises";
import { redisShare } from "@runwire/redis";
import { Client } from "@runwire/runzero";
import { Redis } from "ioredis";

const redis = new Redis(process.env.REDIS_URL ?? "redis://127.0.0.1:6379");
const prefix = `measure-${process.pid}:`;
const count = Number(process.argv[2] ?? 1000);
let requests = 0;
let losses = 0;
const fetch = async () => {
  requests++;
  await pause(20);
  return Response.json([]);
};

const calling = async () => {
  const on = { share: ({ state }: { state: string }) => void (state === "lost" && losses++) };
  const client = new Client({
    organizationToken: "OTmeasure",
    fetch,
    on,
    share: redisShare(redis, { prefix, processes: count }),
  });
  for (;;) await client.organization.getSites({ deadlineMs: 600_000 });
};
for (let started = 0; started < count; started++) calling().catch(() => {});

await pause(10_000);
await redis.config("RESETSTAT");
const before = requests;
await pause(15_000);
const stats = await redis.info("commandstats");
const [, calls = "0", usec = "0"] = /cmdstat_evalsha:calls=(\d+),usec=(\d+)/.exec(stats) ?? [];
const perSecond = Number(calls) / 15;
console.log(
  `${count} processes: ${requests} requests, ${requests - before} of them in the last 15 s; Redis given up ${losses} times`,
);
console.log(
  `${perSecond.toFixed(0)} scripts a second, ${(Number(usec) / Number(calls)).toFixed(0)} µs each: Redis busy ` +
    `${((perSecond * Number(usec)) / Number(calls) / 10_000).toFixed(0)} % of the time`,
);
process.exit(0);
