import { type Clock, systemClock } from "../clock.js";
import type { WindowLimit } from "../request-window.js";
import type { RetryAfterStyle } from "../retry-after.js";
import { wholeOption } from "../whole-option.js";
import type { TaskDurations } from "./tasks/progress.js";

/** What an organization is made of; what is left out comes from the emulator's options. */
export interface OrganizationOptions {
  readonly name?: string;
  readonly assets?: number;
  readonly sites?: number;
}

/** How the emulator is to be. Everything can be left out. */
export interface RunzeroEmulatorOptions {
  /**
   * Assets of each organization. A million cost no more memory than one: they are computed when asked for.
   * @default 1000
   */
  readonly assets?: number;
  /**
   * Sites of each organization.
   * @default 3
   */
  readonly sites?: number;
  /**
   * How many organizations the account has, or what each is like. The first is the one of the keys.
   * @default 1
   */
  readonly organizations?: number | readonly OrganizationOptions[];
  /**
   * What all ids, keys and records follow from; the same seed makes the same account.
   * @default 1
   */
  readonly seed?: number;
  /**
   * Requests that are let in per window; above it comes 429. `false`: no window.
   * @default 2,000 in 300,000 ms, as the vendor documents
   */
  readonly window?: WindowLimit | false;
  /**
   * Whether refused requests take places in the window too. The vendor documents neither.
   * @default false
   */
  readonly countRefused?: boolean;
  /**
   * Calls per day, for all keys together.
   * @default the number of licensed assets, for which the emulator takes its assets, but at least 10,000
   */
  readonly dailyLimit?: number;
  /**
   * How a 429 says how long to wait. The vendor documents no Retry-After at all: test with `"none"` too.
   * @default "seconds"
   */
  readonly retryAfter?: RetryAfterStyle;
  /**
   * How long an access token lives, in milliseconds. The vendor publishes no figure.
   * @default 1,800,000 (what a third-party client assumes)
   */
  readonly tokenLifetimeMs?: number;
  /**
   * The status of a call with the wrong kind of key; both were seen.
   * @default 401
   */
  readonly wrongKindStatus?: 400 | 401;
  /**
   * Whether calls are refused with 403 that are only reported, not documented, to be refused
   * (access tokens on the exports of findings, tasks, users and groups).
   * @default false
   */
  readonly hearsay?: boolean;
  /**
   * What happens to names in `fields` that no record has. The vendor does not say.
   * @default "ignore"
   */
  readonly unknownFields?: "ignore" | "reject";
  /**
   * What the account has licensed. Without the Platform licence the account's operations, account keys, API
   * clients and what the vendor ties to it are refused with 403; a community account has exports only.
   * @default "platform"
   */
  readonly licence?: "platform" | "professional" | "community";
  /**
   * Whether the licence is over, which refuses scans and uploads with 403.
   * @default false
   */
  readonly licenceExpired?: boolean;
  /**
   * How long a task stays in each of its statuses, in milliseconds of the clock.
   * @default new 200, active 800, scanned 200, processing 500
   */
  readonly taskDurations?: Partial<TaskDurations>;
  /**
   * How long a deleted asset is still there, in milliseconds: deletes are reported to be asynchronous.
   * @default 0
   */
  readonly deleteDelayMs?: number;
  /**
   * The origin of the storage that task data is fetched from.
   * @default `localhost` where the console was called as 127.0.0.1 and the other way round, so that it is
   * another origin as it is at the vendor; https://storage.runzero.example for the vendor's own console
   */
  readonly storageOrigin?: string;
  /**
   * Whether the storage declares its gzip files as `Content-Encoding: gzip`; it is not known whether it does.
   * @default false
   */
  readonly storageEncoding?: boolean;
  /**
   * Whether the storage refuses a request that brings an `Authorization` header along, as storages with signed
   * URLs do. Clients that follow the 303 with all their headers (Python's urllib) then fail: `true` shows which
   * do, `false` lets them work. It is not known what the vendor's storage does.
   * @default false
   */
  readonly strictStorage?: boolean;
  /**
   * Whether the asset sync is paged for a client that sends `page_size`: the vendor's Splunk add-on reads such
   * answers, the vendor's document does not have them.
   * @default false
   */
  readonly pageSync?: boolean;
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
   * Where the console is said to be.
   * @default "https://console.runzero.com"
   */
  readonly origin?: string;
  /** Credentials to accept instead of those drawn from the seed. */
  readonly organizationId?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly accountToken?: string;
  readonly organizationToken?: string;
  readonly exportToken?: string;
}

/** The options with everything filled in, except the credentials, which follow from the seed. */
export type ResolvedOptions = Required<
  Omit<
    RunzeroEmulatorOptions,
    | "assets"
    | "sites"
    | "organizations"
    | "organizationId"
    | "clientId"
    | "clientSecret"
    | "accountToken"
    | "organizationToken"
    | "exportToken"
    | "taskDurations"
    | "storageOrigin"
  >
> & {
  readonly organizations: readonly Required<OrganizationOptions>[];
  readonly taskDurations: TaskDurations;
  readonly storageOrigin: string | undefined;
};

/** The window that the vendor documents: 2,000 requests in five minutes from one address. */
const DOCUMENTED_WINDOW: WindowLimit = { requests: 2000, perMs: 300_000 };

const DEFAULT_DURATIONS: TaskDurations = { new: 200, active: 800, scanned: 200, processing: 500 };

/** Checks the options and fills them in. */
export function resolveOptions(options: RunzeroEmulatorOptions): ResolvedOptions {
  const assets = wholeOption("assets", options.assets ?? 1000, 0);
  const sites = wholeOption("sites", options.sites ?? 3, 1);
  const named =
    typeof options.organizations === "object"
      ? options.organizations
      : Array.from({ length: wholeOption("organizations", options.organizations ?? 1, 1) }, () => ({}));
  if (named.length === 0) throw new RangeError("organizations: at least one is needed");
  const organizations = named.map((one: OrganizationOptions, index) => ({
    name: one.name ?? (index === 0 ? "Example Corp" : `Example Subsidiary ${index}`),
    assets: wholeOption("assets", one.assets ?? assets, 0),
    sites: wholeOption("sites", one.sites ?? sites, 1),
  }));
  const window = options.window ?? DOCUMENTED_WINDOW;
  if (window !== false) {
    wholeOption("window.requests", window.requests, 1);
    if (!(window.perMs > 0)) throw new RangeError(`window.perMs must be positive, got ${window.perMs}`);
  }
  const licensed = organizations.reduce((sum, one) => sum + one.assets, 0);
  return {
    organizations,
    seed: options.seed ?? 1,
    window,
    countRefused: options.countRefused ?? false,
    dailyLimit: wholeOption("dailyLimit", options.dailyLimit ?? Math.max(10_000, licensed), 0),
    retryAfter: options.retryAfter ?? "seconds",
    tokenLifetimeMs: options.tokenLifetimeMs ?? 1_800_000,
    wrongKindStatus: options.wrongKindStatus ?? 401,
    hearsay: options.hearsay ?? false,
    unknownFields: options.unknownFields ?? "ignore",
    licence: options.licence ?? "platform",
    licenceExpired: options.licenceExpired ?? false,
    taskDurations: { ...DEFAULT_DURATIONS, ...options.taskDurations },
    deleteDelayMs: options.deleteDelayMs ?? 0,
    storageOrigin: options.storageOrigin,
    storageEncoding: options.storageEncoding ?? false,
    strictStorage: options.strictStorage ?? false,
    pageSync: options.pageSync ?? false,
    clock: options.clock ?? systemClock,
    logSize: wholeOption("logSize", options.logSize ?? 100_000, 1),
    latencyMs: options.latencyMs ?? 0,
    origin: options.origin ?? "https://console.runzero.com",
  };
}
