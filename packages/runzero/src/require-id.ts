import { InvalidCallError, shownValue } from "@runwire/core";

/** Refuses what cannot be an id of the API, such as a name: the document has a UUID for each that is asked for here. */
export function requireId(method: string, what: string, id: unknown): asserts id is string {
  if (typeof id === "string" && /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(id)) return;
  throw new InvalidCallError(`${method}: ${what} must be an id (a UUID), got ${shownValue(id)}`);
}
