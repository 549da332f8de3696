import { type Clock, systemClock } from "../clock.js";
import { wholeOption } from "../whole-option.js";

/** How long a workload stays in each phase, in milliseconds of the emulator's clock. */
export interface WorkloadDurations {
  readonly Creating: number;
  readonly Initializing: number;
  readonly Pending: number;
  /** For trainings, which then are Completed; workspaces and inferences run until they are stopped. */
  readonly Running: number;
  readonly Stopping: number;
  readonly Resuming: number;
  readonly Deleting: number;
}

/** How the emulator is to be. Everything can be left out. */
export interface RunaiEmulatorOptions {
  /**
   * What all ids, secrets and made-up records follow from; the same seed makes the same tenant.
   * @default 1
   */
  readonly seed?: number;
  /** Projects that there are at first. @default 3 */
  readonly projects?: number;
  /** Nodes of the cluster. @default 4 */
  readonly nodes?: number;
  /**
   * Records of each list that the emulator keeps no state for, such as templates and the audit log.
   * @default 3
   */
  readonly records?: number;
  /** How long a token lives, in milliseconds. The vendor's example says an hour. @default 3,600,000 */
  readonly tokenLifetimeMs?: number;
  /** @default Creating 100, Initializing 200, Pending 200, Running 1500, Stopping 200, Resuming 200, Deleting 200 */
  readonly workloadDurations?: Partial<WorkloadDurations>;
  /** How long a report is Pending, and again Processing, in milliseconds. @default 500 */
  readonly reportMs?: number;
  /** How long a project is Creating until it is Ready, in milliseconds. @default 200 */
  readonly projectMs?: number;
  /** Metrics are answered with 207 and without their last series, as when some could not be had. @default false */
  readonly partialMetrics?: boolean;
  /** @default the platform's monotonic clock */
  readonly clock?: Clock;
  /** How many of the last requests `log` keeps at least. @default 100,000 */
  readonly logSize?: number;
  /** Milliseconds that every answer is held back at first; see `faults.latencyMs`. @default 0 */
  readonly latencyMs?: number;
  /** Where the control plane is said to be. @default "https://emulated.run.ai" */
  readonly origin?: string;
  /** Credentials to accept instead of those drawn from the seed. */
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** The options with everything filled in, except the credentials, which follow from the seed. */
export type ResolvedOptions = Required<
  Omit<RunaiEmulatorOptions, "clientId" | "clientSecret" | "workloadDurations">
> & { readonly workloadDurations: WorkloadDurations };

const durations: WorkloadDurations = {
  Creating: 100,
  Initializing: 200,
  Pending: 200,
  Running: 1500,
  Stopping: 200,
  Resuming: 200,
  Deleting: 200,
};

/** Checks the options and fills them in. */
export function resolveOptions(options: RunaiEmulatorOptions): ResolvedOptions {
  return {
    seed: options.seed ?? 1,
    projects: wholeOption("projects", options.projects ?? 3, 0),
    nodes: wholeOption("nodes", options.nodes ?? 4, 0),
    records: wholeOption("records", options.records ?? 3, 0),
    tokenLifetimeMs: options.tokenLifetimeMs ?? 3_600_000,
    workloadDurations: { ...durations, ...options.workloadDurations },
    reportMs: options.reportMs ?? 500,
    projectMs: options.projectMs ?? 200,
    partialMetrics: options.partialMetrics ?? false,
    clock: options.clock ?? systemClock,
    logSize: wholeOption("logSize", options.logSize ?? 100_000, 1),
    latencyMs: options.latencyMs ?? 0,
    origin: options.origin ?? "https://emulated.run.ai",
  };
}
