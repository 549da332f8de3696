import { type Clock, systemClock } from "../clock.js";
import { wholeOption } from "../whole-option.js";

/** How the emulator is to be. Everything can be left out. */
export interface RunlyEmulatorOptions {
  /**
   * Runs of the past days that are there at the start, and have ended.
   * @default 40
   */
  readonly runs?: number;
  /**
   * What all ids, keys and records follow from.
   * @default 1
   */
  readonly seed?: number;
  /**
   * How long a run waits for a node, in milliseconds of the clock.
   * @default 500
   */
  readonly queueMs?: number;
  /**
   * How long a run takes, in milliseconds of the clock.
   * @default 8,000
   */
  readonly runMs?: number;
  /**
   * How many items a run has, unless the setting `items` says so.
   * @default 40
   */
  readonly items?: number;
  /**
   * How many runs a page of a search has where no `limit` is given, and at most. The vendor's own figures are not
   * known.
   * @default 25
   */
  readonly pageSize?: number;
  /** @default 100 */
  readonly maxPageSize?: number;
  /**
   * Whether publishable keys may read a run, or only listen to its channel; not known of the vendor.
   * @default true
   */
  readonly publicReads?: boolean;
  /**
   * Whether publishable keys may override settings of a template; not known of the vendor.
   * @default true
   */
  readonly publicSettings?: boolean;
  /**
   * What a publishable key is answered for a template that was not opened to it; not known of the vendor.
   * @default 403
   */
  readonly refusedTemplateStatus?: 401 | 403 | 404;
  /**
   * Origins whose pages may call, for CORS. `null`, which pages opened from a file have, is none of them unless it is
   * named.
   * @default all others
   */
  readonly allowedOrigins?: readonly string[];
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
   * @default "https://api.runly.io"
   */
  readonly origin?: string;
  /** Keys to accept instead of those drawn from the seed. */
  readonly secretKey?: string;
  readonly publishableKey?: string;
}

/** The options with everything filled in. */
export type ResolvedOptions = Required<
  Omit<RunlyEmulatorOptions, "secretKey" | "publishableKey" | "allowedOrigins">
> & { readonly allowedOrigins: readonly string[] | undefined };

/** Checks the options and fills them in. */
export function resolveOptions(options: RunlyEmulatorOptions): ResolvedOptions {
  return {
    runs: wholeOption("runs", options.runs ?? 40, 0),
    seed: options.seed ?? 1,
    queueMs: wholeOption("queueMs", options.queueMs ?? 500, 0),
    runMs: wholeOption("runMs", options.runMs ?? 8000, 0),
    items: wholeOption("items", options.items ?? 40, 0),
    pageSize: wholeOption("pageSize", options.pageSize ?? 25, 1),
    maxPageSize: wholeOption("maxPageSize", options.maxPageSize ?? 100, 1),
    publicReads: options.publicReads ?? true,
    publicSettings: options.publicSettings ?? true,
    refusedTemplateStatus: options.refusedTemplateStatus ?? 403,
    allowedOrigins: options.allowedOrigins,
    clock: options.clock ?? systemClock,
    logSize: wholeOption("logSize", options.logSize ?? 100_000, 1),
    latencyMs: options.latencyMs ?? 0,
    origin: options.origin ?? "https://api.runly.io",
  };
}
