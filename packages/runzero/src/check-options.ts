import { InvalidCallError } from "@runwire/core";

const callOptions = ["signal", "timeoutMs", "deadlineMs"];

/** Refuses options that are none, such as `null`: to be asked before anything is taken out of them. */
export function requireOptions(method: string, options: unknown): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return;
  const given = options === null ? "null" : Array.isArray(options) ? "an array" : typeof options;
  throw new InvalidCallError(`${method}: options must be an object, got ${given}`);
}

/** Refuses an option that a method does not have: a typing error would otherwise be dropped silently. */
export function refuseUnknownOptions(method: string, call: object, known: readonly string[]): void {
  requireOptions(method, call);
  const unknown = Object.keys(call).find((name) => ![...known, ...callOptions].includes(name));
  if (unknown === undefined) return;
  throw new InvalidCallError(
    `${method}: unknown option ${JSON.stringify(unknown)}; it takes ${[...known, ...callOptions].join(", ")}`,
  );
}
