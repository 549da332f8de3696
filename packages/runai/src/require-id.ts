import { InvalidCallError, typeName } from "@runwire/core";

/** Refuses, before a request, what cannot be an id. */
export function requireId(method: string, name: string, id: unknown): asserts id is string {
  if (typeof id === "string" && id.trim() !== "") return;
  throw new InvalidCallError(
    `${method}: ${name} must be an id, got ${typeof id === "string" ? "an empty text" : typeName(id)}`,
  );
}
