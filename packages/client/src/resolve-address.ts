import { InvalidCallError, requireSafeUrl, typeName, whyNoAddress } from "@runwire/core";

/**
 * The address of an API, as a user gave it in the option `name`. Throws an `InvalidCallError` for what is none, for
 * plain HTTP to anything but loopback, and for an address with user, password, query or fragment; never shows what
 * may be a key in the wrong place.
 *
 * @param example Such as `https://console.runzero.com`.
 */
export function resolveAddress(name: string, given: string, example: string): URL {
  const refuse = (what: string) =>
    new InvalidCallError(`${name} must be an address such as ${example}, got ${what}`);
  if (typeof given !== "string") throw refuse(typeName(given));
  if (given === "") throw refuse("an empty text");
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    // It is not shown: it may be a key in the wrong place, and a JWT looks much like the name of a host.
    throw refuse(`a text that is no address (${whyNoAddress(given)})`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new InvalidCallError(`${name} must be an origin without user, password, query or fragment`);
  }
  requireSafeUrl(url, name);
  return url;
}

/** The same for an API whose versions stand in the paths: an origin, with no path of its own. */
export function resolveOrigin(name: string, given: string, example: string): URL {
  const url = resolveAddress(name, given, example);
  if (url.pathname === "/") return url;
  throw new InvalidCallError(
    `${name} must be an origin without a path, such as ${example}; got the path ${JSON.stringify(url.pathname)}`,
  );
}
