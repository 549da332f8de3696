// `npm run check`: an empty Redis, an emulated console with 50 organizations, the producer and five workers, each a process
// of its own; then what the server saw, and what lies in the files. Exits with 1 where anything is not as it must be.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { runzeroEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";
import { Queue } from "bullmq";
import { Redis } from "ioredis";

const workerCount = 5;
const timeLimitMs = 120_000;
// Small, so that several of them go by: the calls below need more than five.
const window = { requests: 40, perMs: 3000 };
// From 1 to 8 pages of 100, and none with a whole number of pages.
const organizations = Array.from({ length: 50 }, (_, index) => ({
  name: `Organization ${index + 1}`,
  assets: 100 * (index % 8) + index + 1,
}));

const problems: string[] = [];
const verify = (holds: boolean, problem: string) => {
  if (!holds) problems.push(problem);
};

const folder = await mkdtemp(join(tmpdir(), "runwire-fleet-"));
const exported = join(folder, "exports");
const children: ChildProcess[] = [];
const emulator = runzeroEmulator({ organizations, window, latencyMs: 20 });
const server = await serve(emulator);
// Its day has fewer calls than are needed.
const scarce = runzeroEmulator({ organizations, window: false, dailyLimit: 60, latencyMs: 20 });
const scarceServer = await serve(scarce);

try {
  const port = await startRedis();
  const env = environment(port, emulator, server.url);
  const startedAt = performance.now();
  const workers = Array.from({ length: workerCount }, () => run("worker.js", env));
  const [producerCode] = await once(run("producer.js", env), "close");
  verify(producerCode === 0, `the producer ended with ${producerCode}`);

  const redis = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null });
  const queue = new Queue("organizations", { connection: redis });
  let counts = await queue.getJobCounts("completed", "failed");
  while ((counts.completed ?? 0) + (counts.failed ?? 0) < organizations.length) {
    if (performance.now() - startedAt > timeLimitMs) throw new Error(`late: ${JSON.stringify(counts)}`);
    await pause(100);
    counts = await queue.getJobCounts("completed", "failed");
  }
  const tookMs = performance.now() - startedAt;
  verify(counts.completed === organizations.length, `jobs ended as ${JSON.stringify(counts)}`);
  await endAll(workers);

  await verifyFiles();
  const tokens = emulator.log.filter(({ path }) => path.endsWith("/token")).length;
  const refused = emulator.log.filter(({ status }) => status === 429).length;
  const most = mostInAny(
    emulator.log.map(({ at }) => at),
    window.perMs,
  );
  const calls = emulator.log.length;
  verify(tokens === 1, `${tokens} token requests, 1 expected`);
  verify(refused === 0, `${refused} requests were refused with 429`);
  verify(most <= window.requests, `${most} requests within ${window.perMs} ms, ${window.requests} allowed`);
  verify(calls > 5 * window.requests, `${calls} requests are too few to show that the window holds`);

  console.log(
    `${counts.completed} organizations in ${(tookMs / 1000).toFixed(1)} s by ${workerCount} processes`,
  );
  console.log(`${calls} requests, ${tokens} of them for a token, ${refused} refused`);
  console.log(`at most ${most} in any ${window.perMs} ms, where ${window.requests} are allowed`);

  await redis.flushall();
  const others = Array.from({ length: workerCount }, () =>
    run("worker.js", environment(port, scarce, scarceServer.url)),
  );
  await once(run("producer.js", environment(port, scarce, scarceServer.url)), "close");
  const settledAt = performance.now() + timeLimitMs;
  for (;;) {
    counts = await queue.getJobCounts("completed", "delayed");
    const { completed = 0, delayed = 0 } = counts;
    // A job that failed is in neither, and ends this as late.
    if (completed + delayed === organizations.length && completed > 0) break;
    if (performance.now() > settledAt) throw new Error(`late: ${JSON.stringify(counts)}`);
    await pause(100);
  }
  const waiting = await queue.getDelayed();
  verify(waiting.length > 0, "60 calls were enough to show nothing");
  verify(
    waiting.every(({ attemptsMade }) => attemptsMade === 0),
    "a job that waits for calls has lost an attempt",
  );
  console.log(`with 60 calls a day: ${counts.completed} completed, ${counts.delayed} wait for calls`);
  console.log();
  await endAll(others);
  await queue.close();
  await redis.quit();
} finally {
  const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  const ended = running.map((child) => once(child, "close"));
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(ended);
  await server.close();
  await scarceServer.close();
  await rm(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(`wrong: ${problem}`);
if (problems.length > 0) process.exitCode = 1;

function environment(port: number, console: typeof emulator, url: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Five workers and the producer.
    ...{ REDIS_URL: `redis://127.0.0.1:${port}`, FLEET_PROCESSES: String(workerCount + 1) },
    ...{ FLEET_WINDOW: JSON.stringify(window), RUNZERO_URL: url },
    ...{ RUNZERO_ORGANIZATION_ID: console.organizationId },
    ...{ RUNZERO_CLIENT_ID: console.clientId, RUNZERO_CLIENT_SECRET: console.clientSecret },
  };
}

async function endAll(workers: readonly ChildProcess[]): Promise<void> {
  const ends = workers.map((worker) => once(worker, "close"));
  for (const worker of workers) worker.kill("SIGTERM");
  for (const [code] of await Promise.all(ends)) verify(code === 0, `a worker ended with ${code}`);
}

function run(file: string, env: NodeJS.ProcessEnv): ChildProcess {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [script, exported], { env, stdio: ["ignore", "ignore", "inherit"] });
  children.push(child);
  return child;
}

/** Each organization's file must hold each of its assets once: a second console of the same seed says which these are. */
async function verifyFiles(): Promise<void> {
  const same = runzeroEmulator({ organizations, window: false });
  for (const [index, id] of same.organizationIds.entries()) {
    const url = `${same.origin}/api/v1.0/export/org/assets.jsonl?_oid=${id}&fields=id`;
    const headers = { authorization: `Bearer ${same.accountToken}` };
    const expected = idsOf(await (await same.fetch(new Request(url, { headers }))).text());
    const got = idsOf(await readFile(join(exported, `${id}.jsonl`), "utf8").catch(() => ""));
    const assets = organizations[index]?.assets;
    verify(expected.length === assets, `${expected.length} assets to compare with, ${assets} expected`);
    verify(got.join() === expected.join(), `${id}: ${got.length} of ${assets} assets, or others`);
  }
  const files = await readdir(exported);
  verify(files.length === organizations.length, `${files.length} files, ${organizations.length} expected`);
}

function idsOf(lines: string): string[] {
  const assets = lines.split("\n").filter((line) => line !== "");
  return assets.map((line) => JSON.parse(line).id as string).sort();
}

/** The most that came in any stretch of so many milliseconds. */
function mostInAny(times: readonly number[], perMs: number): number {
  let [first, most] = [0, 0];
  for (const [index, at] of times.entries()) {
    while ((times[first] as number) + perMs <= at) first++;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Starts an empty Redis that keeps nothing on disk, and gives its port. */
async function startRedis(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  const child = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => reject(new Error("redis-server ended before it was ready")));
    child.stdout.on("data", (text) => {
      if (String(text).includes("Ready to accept connections")) resolve();
    });
  });
  return port;
}
