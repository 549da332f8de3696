import { type Clock, systemClock } from "../clock.js";
import type { WindowLimit } from "../request-window.js";
import { wholeOption } from "../whole-option.js";

/** How an emulated tenant behaves. What is not documented of the real service is an option. */
export interface UnskriptEmulatorOptions {
  /** Where the tenant is said to be; requests are answered under any origin. @default "https://acme.unskript.io" */
  readonly origin?: string | undefined;
  /** What the time is read from. @default the platform's */
  readonly clock?: Clock | undefined;
  /** Another seed makes other ids and another key. @default 1 */
  readonly seed?: number | undefined;
  /** Runbooks of the tenant. @default 42 */
  readonly runbooks?: number | undefined;
  /** The vendor's own runbooks, which `isUnskript=true` reaches. @default 20 */
  readonly vendorRunbooks?: number | undefined;
  /** Executions of the past, one in four hours; each seventh failed. @default 173 */
  readonly executions?: number | undefined;
  /** How long a run takes, in milliseconds. @default 3_000 */
  readonly runMs?: number | undefined;
  /**
   * What the last page says of the next: `observed` names one all the same, as recorded answers do, `documented` leaves
   * the token empty.
   * @default "observed"
   */
  readonly lastPage?: "observed" | "documented" | undefined;
  /** The page size where a request names none. @default 25 */
  readonly pageSize?: number | undefined;
  /** Pages have no more than so many, whatever a request asks for. @default 1_000 */
  readonly maxPageSize?: number | undefined;
  /** The name under which a run takes its values: the API document and the vendor's example differ. @default both */
  readonly runValues?: "params" | "inputs" | undefined;
  /** Whether `reqHdr.tid` is required where the document says so; the vendor's examples never send it. @default true */
  readonly requireTid?: boolean | undefined;
  /** Requests let in per window; the vendor documents none. @default false */
  readonly window?: WindowLimit | false | undefined;
  /** Milliseconds that every answer is held back, in real time. @default 0 */
  readonly latencyMs?: number | undefined;
  /** How many of the last requests the log keeps at least. @default 1_000 */
  readonly logSize?: number | undefined;
}

/** Options with nothing left open. */
export type ResolvedUnskriptOptions = {
  readonly [Name in Exclude<keyof UnskriptEmulatorOptions, "runValues">]-?: Exclude<
    UnskriptEmulatorOptions[Name],
    undefined
  >;
} & { readonly runValues: readonly ("params" | "inputs")[] };

/** Completes the options. Throws a `RangeError` for a number that makes no sense. */
export function resolveOptions(options: UnskriptEmulatorOptions): ResolvedUnskriptOptions {
  const whole = (name: keyof UnskriptEmulatorOptions, fallback: number, least = 0) =>
    wholeOption(name, (options[name] as number | undefined) ?? fallback, least);
  return {
    origin: new URL(options.origin ?? "https://acme.unskript.io").origin,
    clock: options.clock ?? systemClock,
    seed: whole("seed", 1),
    runbooks: whole("runbooks", 42),
    vendorRunbooks: whole("vendorRunbooks", 20),
    executions: whole("executions", 173),
    runMs: whole("runMs", 3000),
    lastPage: options.lastPage ?? "observed",
    pageSize: whole("pageSize", 25, 1),
    maxPageSize: whole("maxPageSize", 1000, 1),
    runValues: options.runValues === undefined ? ["params", "inputs"] : [options.runValues],
    requireTid: options.requireTid ?? true,
    window: options.window ?? false,
    latencyMs: whole("latencyMs", 0),
    logSize: whole("logSize", 1000),
  };
}
