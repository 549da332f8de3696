import { textIn } from "../../body.js";
import { isUsableBy, type ScanTemplate } from "../account/scan-template.js";
import type { Call } from "../call.js";
import type { Site } from "../organization.js";
import { refuse } from "../problem.js";
import { probes } from "./probes.js";
import { InvalidTargetError, readTargets } from "./targets.js";

/** How often a scan is run. */
const FREQUENCIES = ["once", "hourly", "daily", "weekly", "monthly", "continuous"];

/** Options that are numbers, and written as texts all the same. */
const NUMBERS = [
  "max-attempts",
  "max-group-size",
  "max-host-rate",
  "max-sockets",
  "max-ttl",
  "passes",
  "rate",
  "scan-grace-period",
  "scan-start",
  "subnet-ping-net-size",
  "subnet-ping-sample-rate",
];

/** Options that are booleans. */
const FLAGS = ["screenshots", "host-ping", "subnet-ping"];

/** Options that say when and by whom, rather than how, a scan is run; they do not become parameters of a task. */
const NOT_PARAMETERS = ["agent", "explorer", "hosted-zone-id", "hosted-zone-name", "scan-template"];

/** The options of a scan, read and checked. */
export interface ReadScanOptions {
  readonly name: string;
  readonly description: string;
  readonly frequency: string;
  /** Seconds since 1970; 0: now. */
  readonly start: number;
  readonly template: ScanTemplate | undefined;
  readonly explorer: string | undefined;
  readonly zoneId: string | undefined;
  readonly zoneName: string | undefined;
  readonly params: Record<string, string>;
}

/**
 * Reads the options of a scan of a site. Parameters of a template come first, those of the call over them.
 *
 * @throws Refusal 400 for what cannot be an option; the vendor documents no status for it, and 400 was seen.
 */
export function readScanOptions(call: Call, site: Site, body: Record<string, unknown>): ReadScanOptions {
  const given = optionTexts(body);
  const template = given["scan-template"] ? templateFor(call, given["scan-template"]) : undefined;
  const options: Record<string, string> = { ...template?.params, ...given };
  if (!options.targets?.trim()) refuse(400, "targets is required");
  checkOptions(options);
  checkTargets(options, site);
  const frequency = (options["scan-frequency"] || "once").toLowerCase();
  if (!FREQUENCIES.includes(frequency))
    refuse(400, `scan-frequency must be one of ${FREQUENCIES.join(", ")}`);
  return {
    name: options["scan-name"] || `Scan of ${site.name}`,
    description: options["scan-description"] ?? "",
    frequency,
    start: Number(options["scan-start"] || 0),
    template,
    explorer: options.explorer || options.agent || undefined,
    zoneId: options["hosted-zone-id"] || undefined,
    zoneName: options["hosted-zone-name"] || undefined,
    params: Object.fromEntries(Object.entries(options).filter(([name]) => !NOT_PARAMETERS.includes(name))),
  };
}

/** The options of a body; all are texts, also numbers and booleans. */
export function optionTexts(body: Record<string, unknown>): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of Object.keys(body)) {
    const value = textIn(body, name);
    if (value !== undefined) given[name] = value;
  }
  return given;
}

/** Checks the options that are more than free texts. */
export function checkOptions(options: Readonly<Record<string, string>>): void {
  for (const name of NUMBERS)
    if (options[name] && !/^\d+$/.test(options[name]))
      refuse(400, `${name} must be a number written as a string`);
  for (const name of FLAGS)
    if (options[name] && options[name] !== "true" && options[name] !== "false")
      refuse(400, `${name} must be "true" or "false"`);
  for (const probe of (options.probes ?? "").split(/[\s,]+/))
    if (probe !== "" && !probes.has(probe)) refuse(400, `unknown probe: ${probe}`);
}

/** Checks that targets and excludes can be read. */
export function checkTargets(options: Readonly<Record<string, string>>, site: Site): void {
  try {
    readTargets(options.targets ?? "", site.scope);
    readTargets(options.excludes ?? "", site.scope);
  } catch (error) {
    if (error instanceof InvalidTargetError) refuse(400, error.message);
    throw error;
  }
}

function templateFor(call: Call, id: string): ScanTemplate {
  const template = call.state.account.templates.get(id.toLowerCase());
  if (!template || !isUsableBy(template, call.organization.id)) refuse(400, "no such scan template");
  return template;
}
