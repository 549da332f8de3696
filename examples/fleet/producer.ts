// Puts a job for each organization of the account into the queue. Run it as often as you like, by cron for instance.
//   node dist/producer.js
import { Queue } from "bullmq";
import { disconnect, type ExportJob, queueName, redis, runzero } from "./connect.js";

const queue = new Queue<ExportJob>(queueName, { connection: redis });
const day = new Date().toISOString().slice(0, 10);
const organizations = await runzero.account.getAccountOrganizations();

await queue.addBulk(
  organizations.map(({ id, name = id }) => ({
    name: queueName,
    data: { id, name },
    // One job a day for each: BullMQ ignores an id that it has, so a job that failed for good makes room for the next try.
    // The client retries calls; attempts are for what lasts longer.
    opts: {
      jobId: `${day}-${id}`,
      attempts: 3,
      backoff: { type: "exponential", delay: 10_000 },
      removeOnFail: true,
    },
  })),
);
console.log(`${organizations.length} organizations queued`);
await queue.close();
await disconnect();
