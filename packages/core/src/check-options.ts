import type { CallOptions } from "./call-options.js";
import { checkMs, checkSignal } from "./check-call.js";
import { InvalidCallError } from "./errors/invalid-call-error.js";
import { typeName } from "./type-name.js";

const callOptions = ["signal", "timeoutMs", "deadlineMs"];

/** Refuses what is no object: `null`, an array, a text. Throws an `InvalidCallError` that begins with `name`. */
export function requireObject<T extends object>(name: string, given: T): T {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given;
  throw new InvalidCallError(`${name} must be an object, got ${typeName(given)}`);
}

/** Refuses options that are none, such as `null`: to be asked before anything is taken out of them. */
export function requireOptions<T extends object>(method: string, options: T): T {
  return requireObject(`${method}: options`, options);
}

/**
 * Refuses options that are none, and one that a method does not have: a typing error would otherwise be dropped
 * silently.
 *
 * @param known All names that it has.
 */
export function checkOptionNames(method: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(requireOptions(method, options)).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new InvalidCallError(
    `${method}: unknown option ${JSON.stringify(unknown)}; it takes ${known.join(", ")}`,
  );
}

/** The same for a method that takes `signal`, `timeoutMs` and `deadlineMs`, too. */
export function refuseUnknownOptions(method: string, options: object, known: readonly string[]): void {
  checkOptionNames(method, options, [...known, ...callOptions]);
}

/**
 * The same, and refuses a `signal`, `timeoutMs` or `deadlineMs` that means nothing.
 *
 * @param known What the method takes beside these.
 */
export function checkCallOptions(method: string, options: CallOptions, known: readonly string[] = []): void {
  refuseUnknownOptions(method, options, known);
  checkSignal("signal", options.signal);
  checkMs("timeoutMs", options.timeoutMs);
  checkMs("deadlineMs", options.deadlineMs);
}

/** Refuses a member that an object of options does not have. */
export function refuseUnknown(what: string, given: object, known: readonly string[], prefix = ""): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new InvalidCallError(
    `unknown ${what} ${JSON.stringify(prefix + unknown)}; known are ${known.join(", ")}`,
  );
}

/** Refuses a listener, or another function of the user's, that cannot be called. */
export function requireFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw new InvalidCallError(`${name} must be a function, got ${typeName(value)}`);
}

/** Refuses an object of ours, or of the user's making, that lacks a method. */
export function requireMethods(name: string, given: object | undefined, methods: readonly string[]): void {
  if (given === undefined) return;
  const missing = methods.find(
    (method) => typeof (given as Record<string, unknown> | null)?.[method] !== "function",
  );
  if (missing !== undefined) throw new InvalidCallError(`${name} must have the method ${missing}`);
}
