import { type Clock, systemClock } from "../clock.js";
import { wholeOption } from "../whole-option.js";
import type { ScriptResult } from "./run-script.js";

/** How long a task stays in its statuses, in milliseconds of the clock. */
export interface RunopsTaskDurations {
  /** Until an agent takes it. */
  readonly ready: number;
  /** What a script takes, beside what it sleeps. */
  readonly running: number;
}

/** What a script is, for `run`. */
export interface ScriptRun {
  readonly target: string;
  readonly type: string;
  readonly script: string;
}

/** How the emulator is to be. Everything can be left out. */
export interface RunopsEmulatorOptions {
  /**
   * Tasks of the past week that are there at the start.
   * @default 60
   */
  readonly tasks?: number;
  /**
   * What all ids, secrets and records follow from.
   * @default 1
   */
  readonly seed?: number;
  /** What scripts do, instead of what the emulator makes of them; `undefined` leaves one to it. */
  readonly run?: (script: ScriptRun) => ScriptResult | undefined;
  /** @default ready 50, running 200 */
  readonly taskDurations?: Partial<RunopsTaskDurations>;
  /**
   * How long the creation of a task waits for its end, in milliseconds. The vendor's own figure is not known. A task
   * that would be done within it is answered as ended, and nobody really waits.
   * @default 10,000
   */
  readonly waitLimitMs?: number;
  /**
   * Outputs up to this size stand in the answer to the creation; longer ones are stored. The vendor's own figure is
   * not known.
   * @default 10,000
   */
  readonly inlineLimitBytes?: number;
  /**
   * After how long emulated reviewers answer, in milliseconds, one group after the other; left out, they never do.
   */
  readonly reviewAfterMs?: number;
  /**
   * What they answer.
   * @default "approved"
   */
  readonly reviewAnswer?: "approved" | "rejected";
  /**
   * Whether agents are listed in the older form, as `name:tags`.
   * @default false
   */
  readonly agentsAsText?: boolean;
  /**
   * How many records a list has where no `limit` is given. The vendor's own figure is not known.
   * @default 100
   */
  readonly defaultLimit?: number;
  /**
   * How long a token lives, in milliseconds.
   * @default 86,400,000, as documented
   */
  readonly tokenLifetimeMs?: number;
  /**
   * Whether the storage refuses requests that bring an `Authorization` header along, as storages with signed
   * addresses do; all known clients leave it out.
   * @default true
   */
  readonly strictStorage?: boolean;
  /** @default the platform's monotonic clock */
  readonly clock?: Clock;
  /**
   * How many of the last requests `log` keeps at least.
   * @default 100,000
   */
  readonly logSize?: number;
  /**
   * Milliseconds that every answer is held back at first; see `faults.latencyMs`.
   * @default 0
   */
  readonly latencyMs?: number;
  /**
   * Where the API is said to be.
   * @default "https://api.runops.io"
   */
  readonly origin?: string;
  /** Credentials to accept instead of those drawn from the seed. */
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** The options with everything filled in. */
export type ResolvedOptions = Required<
  Omit<RunopsEmulatorOptions, "run" | "reviewAfterMs" | "clientId" | "clientSecret" | "taskDurations">
> & {
  readonly run: NonNullable<RunopsEmulatorOptions["run"]>;
  readonly reviewAfterMs: number;
  readonly taskDurations: RunopsTaskDurations;
};

/** Checks the options and fills them in. */
export function resolveOptions(options: RunopsEmulatorOptions): ResolvedOptions {
  return {
    tasks: wholeOption("tasks", options.tasks ?? 60, 0),
    seed: options.seed ?? 1,
    run: options.run ?? (() => undefined),
    taskDurations: { ready: 50, running: 200, ...options.taskDurations },
    waitLimitMs: options.waitLimitMs ?? 10_000,
    inlineLimitBytes: wholeOption("inlineLimitBytes", options.inlineLimitBytes ?? 10_000, 0),
    reviewAfterMs: options.reviewAfterMs ?? Number.POSITIVE_INFINITY,
    reviewAnswer: options.reviewAnswer ?? "approved",
    agentsAsText: options.agentsAsText ?? false,
    defaultLimit: wholeOption("defaultLimit", options.defaultLimit ?? 100, 1),
    tokenLifetimeMs: wholeOption("tokenLifetimeMs", options.tokenLifetimeMs ?? 86_400_000, 1),
    strictStorage: options.strictStorage ?? true,
    clock: options.clock ?? systemClock,
    logSize: wholeOption("logSize", options.logSize ?? 100_000, 1),
    latencyMs: options.latencyMs ?? 0,
    origin: options.origin ?? "https://api.runops.io",
  };
}
