import { InvalidCallError, shownValue } from "@runwire/core";

/** Refuses what cannot be an id. Ids are opaque: UUIDs of a tenant's own things, 64 digits of the vendor's. */
export function requireId(method: string, what: string, id: unknown): asserts id is string {
  if (typeof id === "string" && /^[\w.:-]+$/.test(id)) return;
  throw new InvalidCallError(
    `${method}: ${what} must be an id, such as a UUID, not a name; got ${shownValue(id)}`,
  );
}
