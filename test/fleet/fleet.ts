import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ClientEvents } from "@runwire/core";
import { type RunzeroEmulator, type RunzeroEmulatorOptions, runzeroEmulator } from "@runwire/emulator";
import { serve } from "@runwire/emulator/node";

/** What one worker is told; one of no Redis and no file has a store that never answers. The rest of its settings are those of `worker.mjs`. */
export interface WorkerSettings {
  readonly redisPort?: number;
  /** Ports of a Redis Cluster, instead of one Redis. */
  readonly clusterPorts?: readonly number[];
  readonly file?: string;
  readonly limits?: unknown;
  readonly calls?: number;
  readonly callers?: number;
  readonly deadlineMs?: number;
  readonly processes?: number;
  readonly prefix?: string;
  readonly redis?: unknown;
  readonly clientSecret?: string;
}

/** What a worker says at its end. */
export interface WorkerEnd {
  readonly result: { readonly ok: number; readonly errors: Readonly<Record<string, number>> };
  readonly tookMs: number;
  /** How long the longest call took. */
  readonly slowestMs: number;
  readonly usage: { readonly remaining?: number } | undefined;
  /** How long its process went on after that. */
  readonly lingeredMs: number;
}

/** An event of the share, as a worker told it. */
export type ToldEvent = ClientEvents["share"] & {
  /** When it was heard of: no sooner than it was told; milliseconds as {@link Fleet.arrivals}. */
  readonly at: number;
};

export interface Worker {
  readonly pid: number;
  readonly events: readonly ToldEvent[];
  /** Once it has begun. */
  readonly ready: Promise<void>;
  /** What it says at its end; rejects where it ends without a word. */
  readonly end: Promise<WorkerEnd>;
  /** Asks it to come to its end. */
  stop(): void;
  /** Ends it at once, as the operating system does. */
  kill(): void;
  pause(): void;
  resume(): void;
}

/** A console, and workers that call it. */
export interface Fleet {
  readonly emulator: RunzeroEmulator;
  start(count: number, settings: WorkerSettings): Worker[];
  /** When requests came, in milliseconds of the server's clock. */
  readonly arrivals: readonly number[];
  readonly tokenRequests: number;
  /** Ends everything that was started. */
  end(): Promise<void>;
}

const script = fileURLToPath(new URL("worker.mjs", import.meta.url));

/** Workers are real processes and run what was built. */
export async function startFleet(options: RunzeroEmulatorOptions = {}): Promise<Fleet> {
  if (!existsSync(new URL("../../packages/redis/dist/index.js", import.meta.url))) {
    throw new Error("packages/redis is not built: run `npm test`, or `npm run build` first");
  }
  const emulator = runzeroEmulator({
    ...{ assets: 1, sites: 1, window: false, logSize: 1_000_000, latencyMs: 10, dailyLimit: 1_000_000 },
    ...options,
  });
  const server = await serve(emulator);
  const children = new Set<ChildProcess>();
  return {
    emulator,
    start: (count, settings) =>
      Array.from({ length: count }, () => {
        const { clientId, clientSecret, organizationId } = emulator;
        const given = { url: server.url, clientId, clientSecret, organizationId, ...settings };
        return startWorker(given, children);
      }),
    get arrivals() {
      return emulator.log.map(({ at }) => at);
    },
    get tokenRequests() {
      return emulator.log.filter(({ path }) => path.includes("token")).length;
    },
    async end() {
      const ended = [...children].map((child) => once(child, "close"));
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(ended);
      await server.close();
    },
  };
}

function startWorker(settings: object, children: Set<ChildProcess>): Worker {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, WORKER: JSON.stringify(settings), RUNWIRE_DEBUG: "" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.add(child);
  const events: ToldEvent[] = [];
  let saysReady = () => {};
  const ready = new Promise<void>((resolve) => {
    saysReady = resolve;
  });
  let last: (Omit<WorkerEnd, "lingeredMs"> & { readonly saidAt: number }) | undefined;
  createInterface({ input: child.stdout }).on("line", (line) => {
    const said = JSON.parse(line);
    if (said.ready) saysReady();
    if (said.event) events.push({ ...said.event, at: serverNow() });
    if (said.result) last = { ...said, saidAt: performance.now() };
  });
  const end = new Promise<WorkerEnd>((resolve, reject) => {
    child.once("close", (code, signal) => {
      children.delete(child);
      if (last === undefined) reject(new Error(`the worker ended without a word (${code ?? signal})`));
      else resolve({ ...last, lingeredMs: performance.now() - last.saidAt });
    });
  });
  end.catch(() => {});
  return {
    pid: child.pid as number,
    events,
    ready,
    end,
    stop: () => child.stdin.write("stop\n"),
    kill: () => child.kill("SIGKILL"),
    pause: () => child.kill("SIGSTOP"),
    resume: () => child.kill("SIGCONT"),
  };
}

/** Now, as the emulator's log has it. */
export function serverNow(): number {
  return performance.timeOrigin + performance.now();
}

/** Waits until it is so; a machine that is busy may need long for it. */
export async function until(what: string, isSo: () => boolean, atMostMs = 30_000): Promise<void> {
  const endsAt = performance.now() + atMostMs;
  while (!isSo()) {
    if (performance.now() > endsAt) throw new Error(`not within ${atMostMs} ms: ${what}`);
    await pause(20);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
