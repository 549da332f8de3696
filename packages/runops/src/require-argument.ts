import { InvalidCallError, shownValue, typeName } from "@runwire/core";

/** Refuses what cannot be the number of a task. */
export function requireTaskId(method: string, id: unknown): asserts id is number {
  if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) return;
  throw new InvalidCallError(`${method}: the id of a task is a whole number, got ${shownValue(id)}`);
}

/** Refuses what cannot be a name. */
export function requireName(method: string, what: string, name: unknown): asserts name is string {
  requireText(method, what, name, "a name");
}

/** Refuses what is no text, or a blank one. It is not shown: a script may hold a secret. */
export function requireText(
  method: string,
  what: string,
  text: unknown,
  expected = "a text",
): asserts text is string {
  if (typeof text === "string" && text.trim() !== "") return;
  const given = typeof text === "string" ? "a blank one" : typeName(text);
  throw new InvalidCallError(`${method}: ${what} must be ${expected}, got ${given}`);
}
