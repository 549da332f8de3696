import { planOf } from "./call-plan.js";
import { checkConstraints } from "./check-constraints.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import { describeCall } from "./errors/runwire-error.js";
import type { Operation } from "./operation.js";
import { origin } from "./origin.js";
import { shownValue, typeName } from "./type-name.js";

/** What an operation is called with, before it is checked. */
export interface GivenCall {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly header?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
}

const options = ["path", "query", "header", "body", "signal", "timeoutMs", "deadlineMs"];
const places = ["path", "query", "header"] as const;
const none: Readonly<Record<string, unknown>> = {};

/**
 * Refuses a call that cannot be right: an option or a parameter that the operation does not have (a typing
 * error would otherwise be dropped silently), and one that it requires and did not get.
 */
export function checkCall(operation: Operation, given: GivenCall): void {
  for (const name of Object.keys(given)) {
    if (!options.includes(name))
      fail(operation, `unknown option ${JSON.stringify(name)}; it takes ${options.join(", ")}`);
  }
  for (const place of places) checkParameters(operation, place, given[place] ?? none);
  if (operation.body?.required && given.body === undefined) fail(operation, "body is required");
  if (operation.body === undefined && given.body !== undefined) fail(operation, "it takes no body");
  if (operation.constraints !== undefined) checkConstraints(operation, given);
  checkSignal("signal", given.signal);
  checkMs("timeoutMs", given.timeoutMs);
  checkMs("deadlineMs", given.deadlineMs);
}

function checkParameters(
  operation: Operation,
  place: (typeof places)[number],
  values: Readonly<Record<string, unknown>>,
): void {
  const known = planOf(operation)[place];
  for (const name of Object.keys(values)) {
    if (known.names.has(name)) continue;
    const names = [...known.names].join(", ") || "none";
    fail(operation, `unknown ${place} parameter ${JSON.stringify(name)}; it takes ${names}`);
  }
  for (const { name, required, type, style, explode } of known.list) {
    const value = values[name];
    if (required && (value === undefined || value === null)) fail(operation, `${place}.${name} is required`);
    if (value === undefined || value === null) continue;
    if (type === "integer" && !isInteger(value)) {
      fail(operation, `${place}.${name} must be an integer, got ${shownValue(value)}`);
    }
    if (type === "array" && place === "query" && (style ?? "form") === "form" && explode === false) {
      refuseCommas(operation, `${place}.${name}`, value);
    }
    if (name === operation.page?.send.size && Number(value) < 1) {
      fail(operation, `${place}.${name} must be a whole number of 1 or more, got ${shownValue(value)}`);
    }
  }
}

/** Items that are joined with commas: one with a comma of its own would arrive as two. */
function refuseCommas(operation: Operation, what: string, value: unknown): void {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const wrong = items.findIndex((item) => typeof item === "string" && item.includes(","));
  if (wrong === -1) return;
  fail(
    operation,
    `${what} has an item (number ${wrong + 1}) with a comma, which would be taken for two items; give each item apart`,
  );
}

function fail(operation: Operation, what: string): never {
  throw new InvalidCallError(`${describeCall(origin(operation))}: ${what}`, origin(operation));
}

function isInteger(value: unknown): boolean {
  return typeof value === "bigint" || /^-?\d+$/.test(String(value));
}

/** Refuses a signal that is none, such as the controller that it belongs to. */
export function checkSignal(name: string, value: unknown): void {
  if (value === undefined) return;
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  if (typeof aborted === "boolean" && typeof addEventListener === "function") return;
  throw new InvalidCallError(`${name} must be an AbortSignal, got ${typeName(value)}`);
}

/** Refuses a time limit that is not a positive number of milliseconds. `Infinity` is: no limit. */
export function checkMs(name: string, value: number | undefined): void {
  if (value === undefined || (typeof value === "number" && value > 0)) return;
  throw new InvalidCallError(`${name} must be a positive number of milliseconds, got ${shownValue(value)}`);
}
