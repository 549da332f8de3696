import type { ClientEvents, LimitOptions } from "@runwire/runzero";
import { Client } from "@runwire/runzero";
import { vi } from "vitest";
import { fakeTime } from "../../packages/limiter/src/testing/fake-time.js";
import { type Flight, ModelServer, type ServerRules } from "./model-server.js";

/** Some calls, made by so many workers one after the other; or, with `everyMs`, one after each such time. */
export interface Job {
  readonly at: number;
  readonly calls: number;
  readonly workers: number;
  readonly deadlineMs: number;
  /** The job's signal fires so long after its begin. */
  readonly abortAfterMs?: number | undefined;
  /** The pause of each worker between two calls. */
  readonly pauseMs?: number | undefined;
  /** The calls come at this pace, whether those before have ended or not; `workers` then means nothing. */
  readonly everyMs?: number | undefined;
}

/** A whole simulation: the same scenario always runs the same way. */
export interface Scenario {
  readonly seed: number;
  readonly server: Omit<ServerRules, "random" | "now">;
  readonly limits: LimitOptions;
  readonly jobs: readonly Job[];
  /** The wall clock is set forward or back. */
  readonly jumps?: readonly { readonly at: number; readonly byMs: number }[] | undefined;
  /** By when all calls must have ended: else they hang. Default: see `longestMs`. */
  readonly limitMs?: number | undefined;
}

/** How one call ended. */
export interface Outcome {
  readonly id: string;
  /** Its place among all calls, in the order in which they were made. */
  readonly order: number;
  readonly job: Job;
  readonly startedAt: number;
  readonly endedAt: number;
  /** `undefined` for a success. */
  readonly error: unknown;
}

/** A token as the client took it over. */
export interface KeptToken {
  /** When the client began to want it: its life counts from there. */
  readonly askedAt: number;
  readonly keptAt: number;
  /** When it is to be replaced in the background, and from when on it is used no more. */
  readonly refreshAt: number;
  readonly expiresAt: number;
  /** The request that brought it. */
  readonly flight: Flight;
}

/** What happened. */
export interface Run {
  readonly scenario: Scenario;
  readonly server: ModelServer;
  readonly outcomes: readonly Outcome[];
  readonly waits: readonly ClientEvents["wait"][];
  readonly tokens: readonly KeptToken[];
  readonly endedAt: number;
  readonly timersLeft: number;
  readonly usage: Client["usage"];
}

/** More timers than any scenario here needs; a circle without an end comes to it within seconds. */
const mostTimers = 300_000;

/** Runs a scenario: the real client, a model of the server, and time that only the simulation moves. */
export async function simulate(scenario: Scenario): Promise<Run> {
  const random = pseudoRandom(scenario.seed);
  const spy = vi.spyOn(Math, "random").mockImplementation(random);
  const time = await fakeTime();
  try {
    const server = new ModelServer({ ...scenario.server, random, now: time.now });
    const waits: ClientEvents["wait"][] = [];
    const tokens: KeptToken[] = [];
    const client = new Client("client-id", "client-secret", {
      url: "https://console.example",
      organizationId: "o1",
      fetch: server.fetch,
      limits: scenario.limits,
      on: {
        wait: (event) => waits.push(event),
        token: ({ durationMs }) => {
          const keptAt = time.now();
          const flight = server.flights.findLast(
            ({ kind, arrival }) => kind === "token" && arrival?.heardAt !== undefined,
          );
          const askedAt = keptAt - durationMs;
          const { lifetimeMs } = scenario.server.tokens;
          // One that came too late to be used is used for a second.
          const expiresAt = Math.max(askedAt + lifetimeMs, keptAt + 1000);
          const refreshAt = expiresAt - Math.min(60_000, lifetimeMs / 10);
          tokens.push({ askedAt, keptAt, refreshAt, expiresAt, flight: flight as Flight });
        },
      },
    });
    const outcomes: Outcome[] = [];
    const begun: string[] = [];
    const jobs = scenario.jobs.map((job, index) =>
      runJob(client, job, `${index}`, begun, outcomes, time.now),
    );
    for (const { at, byMs } of scenario.jumps ?? []) setTimeout(() => time.jumpDate(byMs), at);
    try {
      await time.until(Promise.all(jobs), scenario.limitMs ?? longestMs(scenario), mostTimers);
    } catch (error) {
      const ended = new Set(outcomes.map(({ id }) => id));
      const open = begun.filter((id) => !ended.has(id)).slice(0, 10);
      throw new Error(
        `seed ${scenario.seed}: ${(error as Error).message}; calls that have not ended: ${open.join(", ")}; ` +
          `the scenario is ${JSON.stringify(scenario)}`,
      );
    }
    const endedAt = time.now();
    // A token may still be asked for in the background, and wait at the gate; all else must have been cleaned up.
    const pendingJumps = () => (scenario.jumps ?? []).filter(({ at }) => at > time.now()).length;
    for (let s = 0; s < 600 && time.timers > pendingJumps(); s++) await time.advance(1000);
    return {
      scenario,
      server,
      outcomes,
      waits,
      tokens,
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
  begun: string[],
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
  const call = async () => {
    const id = `${name}-${next++}`;
    const order = begun.push(id) - 1;
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
    outcomes.push({ id, order, job, startedAt, endedAt: now(), error });
  };
  const worker = async () => {
    while (next < job.calls) {
      await call();
      if (job.pauseMs !== undefined && next < job.calls) await sleep(job.pauseMs);
    }
  };
  const steadily = async (everyMs: number) => {
    const calls: Promise<void>[] = [];
    while (next < job.calls) {
      calls.push(call());
      if (next < job.calls) await sleep(everyMs);
    }
    await Promise.all(calls);
  };
  if (job.everyMs !== undefined) await steadily(job.everyMs);
  else await Promise.all(Array.from({ length: job.workers }, worker));
  clearTimeout(timer);
}

/**
 * When the slowest client that is right has served all: after a 429 it may hold back for ten minutes a call (a
 * closed gate and a learned pace are five each), and where calls wait for it, a day ends after the last one's
 * budget. The longest deadline is no measure: those who wait for ever would get there, too.
 */
export function longestMs({ server, jobs, limits }: Scenario): number {
  const calls = jobs.reduce((sum, job) => sum + job.calls, 0);
  const begun = Math.max(
    ...jobs.map(({ at, calls, pauseMs = 0, everyMs = 0 }) => at + calls * Math.max(pauseMs, everyMs)),
  );
  const { limit, resetsAt, dayMs } = server.daily ?? { limit: 1, resetsAt: 0, dayMs: 0 };
  const days =
    limits.whenExhausted === "wait"
      ? resetsAt + Math.ceil(calls / (limit - (limits.reserve ?? 0)) + 1) * dayMs
      : 0;
  const window = Math.max(server.window?.perMs ?? 0, limits.window ? limits.window.perMs : 0);
  return begun + days + (calls + 2) * (10 * 60_000 + window);
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
