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
