import { InvalidCallError } from "@runwire/core";

const callOptions = ["signal", "timeoutMs", "deadlineMs"];

/** Refuses an option that a method does not have: a typing error would otherwise be dropped silently. */
export function refuseUnknownOptions(method: string, call: object, known: readonly string[]): void {
  if (typeof call !== "object" || call === null) {
    throw new InvalidCallError(
      `${method}: options must be an object, got ${call === null ? "null" : typeof call}`,
    );
  }
  const unknown = Object.keys(call).find((name) => ![...known, ...callOptions].includes(name));
  if (unknown === undefined) return;
  throw new InvalidCallError(
    `${method}: unknown option ${JSON.stringify(unknown)}; it takes ${[...known, ...callOptions].join(", ")}`,
  );
}

/** Refuses a member that an object of options does not have. */
export function refuseUnknown(what: string, given: object, known: readonly string[], prefix = ""): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new InvalidCallError(
    `unknown ${what} ${JSON.stringify(prefix + unknown)}; known are ${known.join(", ")}`,
  );
}

/** Refuses what is no object. */
export function requireObject<T extends object>(name: string, given: T): T {
  if (typeof given === "object" && given !== null) return given;
  throw new InvalidCallError(`${name} must be an object, got ${given === null ? "null" : typeof given}`);
}

/** Refuses a listener, or another function of the user's, that cannot be called. */
export function requireFunction(method: string, name: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw new InvalidCallError(`${method}: ${name} must be a function, got ${typeof value}`);
}

/** Refuses an object of ours, or of the user's making, that lacks a method. */
export function requireMethods(name: string, given: object | undefined, methods: readonly string[]): void {
  if (given === undefined) return;
  const missing = methods.find(
    (method) => typeof (given as Record<string, unknown> | null)?.[method] !== "function",
  );
  if (missing !== undefined) throw new InvalidCallError(`${name} must have the method ${missing}`);
}
