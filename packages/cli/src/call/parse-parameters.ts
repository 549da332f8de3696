import type { Operation, OperationParameter } from "@runwire/core";
import { didYouMean } from "../nearest.js";
import { UsageError } from "../usage-error.js";

/** Where parameters go; each has an option of this name. */
export const PLACES = ["path", "query", "header"] as const;

/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number];

/** The values of a call, by place and name. */
export type Parameters = Readonly<Partial<Record<Place, Readonly<Record<string, unknown>>>>>;

/**
 * Reads `--path`, `--query` and `--header`, each given as `name=value`, into the types that the table has. A name
 * given several times is a list. Throws a `UsageError` that says what is expected, and one that names everything that
 * is required and missing.
 *
 * @param filled Required parameters, as `place.name`, that the client fills in.
 */
export function parseParameters(
  operation: Operation,
  given: Readonly<Partial<Record<Place, readonly string[]>>>,
  filled: readonly string[] = [],
): Parameters {
  const parsed: Partial<Record<Place, Record<string, unknown>>> = {};
  for (const place of PLACES) {
    const pairs = given[place] ?? [];
    if (pairs.length > 0) parsed[place] = parsePlace(operation, place, pairs);
  }
  const missing = operation.parameters.filter(
    ({ name, in: place, required, fill }) =>
      required && !fill && !filled.includes(`${place}.${name}`) && parsed[place]?.[name] === undefined,
  );
  if (missing.length > 0) {
    const wanted = missing.map(({ name, in: place }) => `--${place} ${name}=…`).join(" ");
    throw new UsageError(`${operation.name} also needs ${wanted}`);
  }
  return parsed;
}

function parsePlace(operation: Operation, place: Place, pairs: readonly string[]): Record<string, unknown> {
  const known = operation.parameters.filter((parameter) => parameter.in === place);
  const values: Record<string, unknown> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1)
      throw new UsageError(`--${place} takes name=value${at === 0 ? "; before the = is no name" : ""}`);
    const name = pair.slice(0, at);
    const parameter = known.find((one) => one.name === name) ?? knownHeader(known, place, name);
    if (parameter === undefined) {
      const names = known.map((one) => one.name);
      const near = didYouMean(name, names);
      const all = names.length === 0 ? "none" : names.join(", ");
      throw new UsageError(
        `${operation.name} has no ${place} parameter ${JSON.stringify(name)}${near || `; it has ${all}`}`,
      );
    }
    const value = parseValue(place, parameter, pair.slice(at + 1));
    if (parameter.type === "array") {
      values[parameter.name] = [...((values[parameter.name] as unknown[]) ?? []), value];
    } else if (parameter.name in values) {
      throw new UsageError(`--${place} ${parameter.name} was given twice, and takes one value`);
    } else values[parameter.name] = value;
  }
  return values;
}

/** The names of headers are the same in capitals. */
function knownHeader(
  known: readonly OperationParameter[],
  place: Place,
  name: string,
): OperationParameter | undefined {
  if (place !== "header") return undefined;
  return known.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

function parseValue(place: Place, { name, type }: OperationParameter, text: string): unknown {
  // The value itself is not shown: it may be a secret that got into the wrong place.
  const wrong = (expected: string) => new UsageError(`--${place} ${name} must be ${expected}`);
  switch (type) {
    case "integer": {
      if (!/^-?\d+$/.test(text)) throw wrong("a whole number, such as 20");
      const number = Number(text);
      // An id may have more digits than a number has room for; as text it goes out as it is.
      return Number.isSafeInteger(number) ? number : text;
    }
    case "number": {
      const number = text.trim() === "" ? Number.NaN : Number(text);
      if (!Number.isFinite(number)) throw wrong("a number, such as 0.5");
      return number;
    }
    case "boolean":
      if (text !== "true" && text !== "false") throw wrong("true or false");
      return text === "true";
    case "object":
      try {
        const value: unknown = JSON.parse(text);
        if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
      } catch {
        // Said below, together with JSON that is no object.
      }
      throw wrong('an object in JSON, such as {"key":"value"}');
    default:
      return text;
  }
}
