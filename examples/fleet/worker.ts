// One worker of any number, on any number of machines behind one address: exports the organizations that the queue gives
// it, a file of JSON lines each.
//   node dist/worker.js exports/
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DailyLimitError, RateLimitError, StreamError } from "@runwire/runzero";
import { DelayedError, type Job, Worker } from "bullmq";
import { disconnect, type ExportJob, queueName, redis, runzero } from "./connect.js";

const folder = process.argv[2] ?? "exports";
await mkdir(folder, { recursive: true });

async function exportOrganization(id: string): Promise<number> {
  const assets = runzero.withOrganization(id).assets.export({ pageSize: 100 });
  const lines = async function* () {
    for await (const asset of assets.raw()) yield Buffer.concat([asset, Buffer.from("\n")]);
  };
  // The file appears under its name once it is whole. Each attempt has a part of its own: the queue gives a job of a
  // worker that went silent to another one, and the first may still be writing.
  const path = join(folder, `${id}.jsonl`);
  const part = `${path}.${randomUUID()}.part`;
  try {
    await pipeline(Readable.from(lines()), createWriteStream(part));
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
  return assets.records;
}

/** When calls may go again, where an export ended for want of them: before its first page or after some. */
function nextCallAt(error: unknown): Date | undefined {
  const refusal = error instanceof StreamError ? error.cause : error;
  if (refusal instanceof DailyLimitError) return refusal.probeAt;
  return refusal instanceof RateLimitError ? refusal.retryAt : undefined;
}

/** Where the calls of the day are used up, the job goes on when there are some again; that is no failed attempt. */
async function exportWhenCallsAreLeft(job: Job<ExportJob, number>, token?: string): Promise<number> {
  try {
    return await exportOrganization(job.data.id);
  } catch (error) {
    const goesOnAt = nextCallAt(error);
    if (goesOnAt === undefined) throw error;
    await job.moveToDelayed(goesOnAt.getTime(), token);
    throw new DelayedError();
  }
}

// Jobs at once in this process. How many calls there are is the window's business, not the queue's.
const options = { connection: redis, concurrency: 5 };
const worker = new Worker<ExportJob, number>(queueName, exportWhenCallsAreLeft, options);
worker.on("completed", ({ data }, assets) => console.log(`${data.name}: ${assets} assets`));
worker.on("failed", (job, error) => console.error(`${job?.data.name}: ${error.message}`));
worker.on("error", (error) => console.error(`queue: ${error.message}`));

// Finishes what it has begun, takes nothing new.
process.once("SIGTERM", async () => {
  await worker.close();
  await disconnect();
});
