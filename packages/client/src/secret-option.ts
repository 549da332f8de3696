import { Secret } from "@runwire/auth";
import { InvalidCallError } from "@runwire/core";

/** A secret that was given as an option, unprintable from here on. Throws an `InvalidCallError` like {@link printableOption}. */
export function secretOption(name: string, value: unknown): Secret {
  return new Secret(printableOption(name, value));
}

/** A value that can be sent in a header. What it is instead is told, never what it says. */
export function printableOption(name: string, value: unknown): string {
  const is = (what: string) =>
    new InvalidCallError(`${name} must be a non-empty string without spaces, it is ${what}`);
  if (value === undefined) throw is("missing");
  if (typeof value !== "string") throw is(value === null ? "null" : `of type ${typeof value}`);
  if (value === "") throw is("empty");
  if (!/^[\x21-\x7e]+$/.test(value)) throw is("one with spaces, line breaks or characters beyond ASCII");
  return value;
}
