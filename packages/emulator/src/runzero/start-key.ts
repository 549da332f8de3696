import { draw } from "../seeded.js";

/** A cursor that means nothing to a client: a position, sealed so that a made-up one is refused. */
export function startKey(seed: number, plural: string, position: number): string {
  return btoa(`${plural}:${position}:${proof(seed, plural, position)}`)
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/** The position in a cursor, or `undefined` where it was not made by {@link startKey} for these records. */
export function readStartKey(seed: number, plural: string, key: string): number | undefined {
  let text: string;
  try {
    text = atob(key.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
  const [name, digits = "", seal] = text.split(":");
  const position = Number(digits);
  return name === plural && Number.isSafeInteger(position) && seal === proof(seed, plural, position)
    ? position
    : undefined;
}

function proof(seed: number, plural: string, position: number): string {
  return draw(seed, position % 2 ** 32, plural.length + Math.floor(position / 2 ** 32)).toString(36);
}
