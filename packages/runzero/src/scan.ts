import { type Caller, type CallOptions, InvalidCallError, shownValue } from "@runwire/core";
import type { Task, ScanOptions as WireOptions } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { requireId } from "./require-id.js";
import { throwIfFailed } from "./tasks.js";

/** One text, or several. */
type Texts = string | readonly string[];

/** How to scan. The names are the API's own, which are in kebab-case there; what is left out the console chooses. */
export interface ScanOptions extends CallOptions {
  /** Addresses, ranges or names. */
  readonly targets: Texts;
  readonly excludes?: Texts | undefined;
  readonly scanName?: string | undefined;
  readonly scanDescription?: string | undefined;
  /** The id of a template, whose options this one's complete. */
  readonly scanTemplate?: string | undefined;
  readonly scanFrequency?: WireOptions["scan-frequency"] | undefined;
  /** When to begin: a date, or epoch seconds; 0 begins at once. */
  readonly scanStart?: Date | number | undefined;
  /** Tags, each `name` or `name=value`. */
  readonly scanTags?: Texts | undefined;
  readonly scanGracePeriod?: number | undefined;
  /** The Explorer that scans, under its old name. */
  readonly agent?: string | undefined;
  /** The Explorer that scans. */
  readonly explorer?: string | undefined;
  readonly explorerGroupId?: string | undefined;
  /** A hosted zone; `auto` takes any. */
  readonly hostedZoneId?: string | undefined;
  /** The same by name. */
  readonly hostedZoneName?: string | undefined;
  /** Packets a second. */
  readonly rate?: number | undefined;
  /** Packets a second to one host. */
  readonly maxHostRate?: number | undefined;
  readonly passes?: number | undefined;
  readonly maxAttempts?: number | undefined;
  readonly maxSockets?: number | undefined;
  readonly maxGroupSize?: number | undefined;
  readonly maxTtl?: number | undefined;
  readonly tos?: number | undefined;
  /** Ports and ranges, such as `[22, 80, "8000-8100"]`. */
  readonly tcpPorts?: Texts | readonly (string | number)[] | undefined;
  readonly tcpExcludes?: Texts | readonly (string | number)[] | undefined;
  readonly screenshots?: boolean | undefined;
  readonly nameservers?: Texts | undefined;
  readonly subnetPing?: boolean | undefined;
  readonly subnetPingNetSize?: number | undefined;
  readonly subnetPingProbes?: Texts | undefined;
  readonly subnetPingSampleRate?: number | undefined;
  readonly hostPing?: boolean | undefined;
  readonly hostPingProbes?: Texts | undefined;
  readonly probes?: Texts | undefined;
}

/** Starts a scan of a site. */
export type StartScan = (siteId: string, options: ScanOptions) => Promise<Task>;

type Kind = "text" | "count" | "number" | "boolean" | "time" | "commas" | "spaces";

/** What the value of each of the API's options is, beneath its string: complete, or it does not compile. */
const kinds = {
  targets: "commas",
  excludes: "commas",
  "scan-name": "text",
  "scan-description": "text",
  "scan-template": "text",
  "scan-frequency": "text",
  "scan-start": "time",
  "scan-tags": "spaces",
  "scan-grace-period": "count",
  agent: "text",
  explorer: "text",
  "explorer-group-id": "text",
  "hosted-zone-id": "text",
  "hosted-zone-name": "text",
  rate: "count",
  "max-host-rate": "count",
  passes: "count",
  "max-attempts": "count",
  "max-sockets": "count",
  "max-group-size": "count",
  "max-ttl": "count",
  tos: "count",
  "tcp-ports": "commas",
  "tcp-excludes": "commas",
  screenshots: "boolean",
  nameservers: "commas",
  "subnet-ping": "boolean",
  "subnet-ping-net-size": "count",
  "subnet-ping-probes": "commas",
  "subnet-ping-sample-rate": "number",
  "host-ping": "boolean",
  "host-ping-probes": "commas",
  probes: "commas",
} as const satisfies Readonly<Record<keyof WireOptions, Kind>>;

/** `max-host-rate` by `maxHostRate`. */
const wireNames = new Map(
  Object.keys(kinds).map((name) => [
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    name,
  ]),
);

/** Makes the scan method of a client. */
export function createScan(caller: Caller): StartScan {
  return async (siteId, options) => {
    requireId("scan", "siteId", siteId);
    const { signal, timeoutMs, deadlineMs, ...given } = options ?? {};
    const body = toWire(given);
    const operation = operations.createScan;
    const call = { path: { site_id: siteId }, body, signal, timeoutMs, deadlineMs };
    const task = (await caller.call(operation, call)) as Task;
    // The console may answer with success and a task that has already failed.
    throwIfFailed(task, operation);
    return task;
  };
}

/** The options as the API takes them: names in kebab-case, every value a string. */
export function toWire(options: Readonly<Record<string, unknown>>): WireOptions {
  const body: Record<string, string> = {};
  for (const [name, value] of Object.entries(options)) {
    const wireName = wireNames.get(name);
    if (wireName === undefined) {
      throw new InvalidCallError(
        `scan: unknown option ${JSON.stringify(name)}; it takes ${[...wireNames.keys()].join(", ")}, signal, timeoutMs, deadlineMs`,
      );
    }
    if (value !== undefined) body[wireName] = toText(name, kinds[wireName as keyof typeof kinds], value);
  }
  if (body.targets === undefined || /^[\s,]*$/.test(body.targets)) {
    throw new InvalidCallError("scan: targets must name at least one address, range or host");
  }
  return body as unknown as WireOptions;
}

function toText(name: string, kind: Kind, value: unknown): string {
  const refuse = (expected: string): never => {
    throw new InvalidCallError(`scan: ${name} must be ${expected}, got ${describe(value)}`);
  };
  switch (kind) {
    case "count":
      return isCount(value) ? String(value) : refuse("a whole number of 0 or more");
    case "number":
      return isNumber(value) ? String(value) : refuse("a number of 0 or more");
    case "boolean":
      return typeof value === "boolean" ? String(value) : refuse("true or false");
    case "time":
      return toSeconds(value) ?? refuse("a Date, or seconds (not milliseconds) since 1970");
    case "text":
      return typeof value === "string" ? value : refuse("a string");
    default: {
      const list = (Array.isArray(value) ? value : [value]) as unknown[];
      const valid = list.every((item) => typeof item === "string" || isCount(item));
      return valid ? list.join(kind === "commas" ? "," : " ") : refuse("a string or a list of strings");
    }
  }
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isSafeInteger(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

/** Epoch seconds as a string. A number that would be a date after the year 5000 is milliseconds. */
function toSeconds(value: unknown): string | undefined {
  const seconds = value instanceof Date ? Math.floor(value.getTime() / 1000) : value;
  return isCount(seconds) && seconds < 1e11 ? String(seconds) : undefined;
}

function describe(value: unknown): string {
  return value instanceof Date ? "a Date that is none" : shownValue(value);
}
