import type { Violation } from "./check-value.js";

/** An asset as its line of JSON. What JSON cannot write is reported with its place; then there is no line. */
export function toJson(asset: unknown, report: (violation: Violation) => void): string | undefined {
  try {
    return JSON.stringify(asset);
  } catch (error) {
    const path = placeOfBigInt(asset, "", new Set());
    if (path !== undefined)
      report({ path, message: "is a bigint, which JSON cannot write: give it as a string" });
    else
      report({ path: "", message: `cannot be written as JSON: ${(error as Error).message.split("\n")[0]}` });
    return undefined;
  }
}

/** Where the first bigint is, below a value. */
function placeOfBigInt(value: unknown, path: string, seen: Set<object>): string | undefined {
  if (typeof value === "bigint") return path;
  if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
  seen.add(value);
  for (const [key, item] of Object.entries(value)) {
    const inside = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    const found = placeOfBigInt(item, inside, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
