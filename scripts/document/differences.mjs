import { isDeepStrictEqual } from "node:util";
import { toPointer } from "./pointer.mjs";

/**
 * Where two trees of plain data differ, as deep as possible: `{at, was, now}`, a missing value undefined.
 * The order of keys means nothing, that of lists does, except in `required`.
 */
export function differences(was, now, keys = []) {
  if (isDeepStrictEqual(was, now)) return [];
  if (isPlain(was) && isPlain(now)) {
    const all = [...new Set([...Object.keys(was), ...Object.keys(now)])];
    return all.flatMap((key) => differences(was[key], now[key], [...keys, key]));
  }
  if (keys.at(-1) === "required" && Array.isArray(was) && Array.isArray(now)) {
    if (isDeepStrictEqual([...was].sort(), [...now].sort())) return [];
  }
  return [{ at: toPointer(keys), was, now }];
}

function isPlain(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
