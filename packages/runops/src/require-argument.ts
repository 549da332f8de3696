import { InvalidCallError } from "@runwire/core";

/** Refuses what cannot be the number of a task. */
export function requireTaskId(method: string, id: unknown): asserts id is number {
  if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) return;
  const given = id === undefined ? "nothing" : typeof id === "string" ? JSON.stringify(id) : String(id);
  throw new InvalidCallError(`${method}: the id of a task is a whole number, got ${given}`);
}

/** Refuses what cannot be a name. */
export function requireName(method: string, what: string, name: unknown): asserts name is string {
  if (typeof name === "string" && name.trim() !== "") return;
  const given = name === undefined ? "nothing" : typeof name === "string" ? "a blank one" : typeof name;
  throw new InvalidCallError(`${method}: ${what} must be a name, got ${given}`);
}
