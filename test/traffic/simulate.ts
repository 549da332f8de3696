import type { ClientEvents, LimitOptions } from "@runwire/runzero";
import { Client } from "@runwire/runzero";
import { vi } from "vitest";
import { fakeTime } from "../../packages/limiter/src/testing/fake-time.js";
import { ModelServer, type ServerRules } from "./model-server.js";

/** Some calls, made by so many workers one after the other. */
export interface Job {
  readonly at: number;
  readonly calls: number;
  readonly workers: number;
  readonly deadlineMs: number;
  /** The job's signal fires so long after its begin. */
  readonly abortAfterMs?: number | undefined;
  /** The pause of each worker between two calls. */
  readonly pauseMs?: number | undefined;
}

/** A whole simulation: the same scenario always runs the same way. */
export interface Scenario {
  readonly seed: number;
  readonly server: Omit<ServerRules, "random" | "now">;
  readonly limits: LimitOptions;
  readonly jobs: readonly Job[];
  /** The wall clock is set forward or back. */
  readonly jumps?: readonly { readonly at: number; readonly byMs: number }[] | undefined;
}

/** How one call ended. */
export interface Outcome {
  readonly id: string;
  readonly job: Job;
  readonly startedAt: number;
  readonly endedAt: number;
  /** `undefined` for a success. */
  readonly error: unknown;
}

/** What happened. */
export interface Run {
  readonly scenario: Scenario;
  readonly server: ModelServer;
  readonly outcomes: readonly Outcome[];
  readonly waits: readonly ClientEvents["wait"][];
  readonly endedAt: number;
  readonly timersLeft: number;
  readonly usage: Client["usage"];
}

/** Runs a scenario: the real client, a model of the server, and time that only the simulation moves. */
export async function simulate(scenario: Scenario): Promise<Run> {
  const random = pseudoRandom(scenario.seed);
  const spy = vi.spyOn(Math, "random").mockImplementation(random);
  const time = await fakeTime();
  try {
    const server = new ModelServer({ ...scenario.server, random, now: time.now });
    const waits: ClientEvents["wait"][] = [];
    const client = new Client("client-id", "client-secret", {
      url: "https://console.example",
      organizationId: "o1",
      fetch: server.fetch,
      limits: scenario.limits,
      on: { wait: (event) => waits.push(event) },
    });
    const outcomes: Outcome[] = [];
    const jobs = scenario.jobs.map((job, index) => runJob(client, job, `${index}`, outcomes, time.now));
    for (const { at, byMs } of scenario.jumps ?? []) setTimeout(() => time.jumpDate(byMs), at);
    await time.until(Promise.all(jobs));
    const endedAt = time.now();
    // A token may still be asked for in the background, and wait at the gate; all else must have been cleaned up.
    const pendingJumps = () => (scenario.jumps ?? []).filter(({ at }) => at > time.now()).length;
    for (let s = 0; s < 600 && time.timers > pendingJumps(); s++) await time.advance(1000);
    return {
      scenario,
      server,
      outcomes,
      waits,
      endedAt,
      timersLeft: time.timers - pendingJumps(),
      usage: client.usage,
    };
  } finally {
    vi.useRealTimers();
    spy.mockRestore();
  }
}

async function runJob(
  client: Client,
  job: Job,
  name: string,
  outcomes: Outcome[],
  now: () => number,
): Promise<void> {
  await sleep(job.at);
  const controller = new AbortController();
  const timer =
    job.abortAfterMs === undefined
      ? undefined
      : setTimeout(() => controller.abort(new Error("aborted by the job")), job.abortAfterMs);
  let next = 0;
  const worker = async () => {
    while (next < job.calls) {
      const id = `${name}-${next++}`;
      const startedAt = now();
      let error: unknown;
      try {
        const site = await client.organization.getSite({
          path: { site_id: id },
          deadlineMs: job.deadlineMs,
          signal: controller.signal,
        });
        if (site?.id !== id) error = new Error(`asked for ${id}, got ${site?.id}`);
      } catch (caught) {
        error = caught;
      }
      outcomes.push({ id, job, startedAt, endedAt: now(), error });
      if (job.pauseMs !== undefined && next < job.calls) await sleep(job.pauseMs);
    }
  };
  await Promise.all(Array.from({ length: job.workers }, worker));
  clearTimeout(timer);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function pseudoRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const quiet = {
  retryAfter: "seconds",
  daily: undefined,
  tokens: { lifetimeMs: 3_600_000, revokedAt: [] },
  latency: { least: 20, most: 60 },
  others: [],
} as const;

/** A server where nothing happens but a window. */
export function aServer(
  requests: number,
  perMs: number,
  changes: Partial<Scenario["server"]> = {},
): Scenario["server"] {
  return { ...quiet, window: { requests, perMs }, ...changes };
}

/** A job that has all the time of the world. */
export function aJob(calls: number, workers: number, changes: Partial<Job> = {}): Job {
  return { at: 0, calls, workers, deadlineMs: 1e9, ...changes };
}
