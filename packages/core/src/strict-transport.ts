import type { Fetch } from "./send.js";

const strict = Symbol.for("@runwire/strict-bodies");

/**
 * Whether a transport notices a compressed body that was cut in half. Plain `fetch` takes it for a whole one
 * (measured on Node 20), so over plain `fetch` streams ask for an uncompressed body.
 */
export function isStrictTransport(fetch: Fetch | undefined): boolean {
  return fetch !== undefined && strict in fetch;
}

/** Marks a transport as one that notices. */
export function markStrict<T extends Fetch>(fetch: T): T {
  Object.defineProperty(fetch, strict, { value: true });
  return fetch;
}
