import type { PageRule } from "../operation.js";
import { atPointer } from "./json-pointer.js";
import type { PageRead } from "./last-page.js";
import { SplitError } from "./record-splitter.js";

/**
 * The offset of the next page, as the key of it; `undefined` where this page is the last.
 *
 * A server that tells the next offset is believed: without one, or with 0, the list has ended. Where the rule has no
 * place for it, the next page begins behind this one, and a page that is empty or shorter than asked for is the last.
 * An offset that does not lead on would never end: it is an error after a page with records, and the end after one
 * without.
 *
 * @param startKey The offset of the page that was read; `undefined` for the first.
 */
export function nextOffset(
  rule: PageRule,
  { envelope, records, size }: PageRead,
  startKey: string | undefined,
): string | undefined {
  const offset = Number(startKey ?? 0);
  if (rule.next === undefined) {
    const ended = records === 0 || (rule.end.includes("short-page") && records < size);
    return ended ? undefined : String(offset + records);
  }
  const told = atPointer(envelope, rule.next);
  if (told === undefined || told === null || told === "") return undefined;
  const next = Number(told);
  if (!Number.isSafeInteger(next)) {
    throw new SplitError(`the next offset, at ${rule.next}, is no whole number`, false);
  }
  if (next <= 0 || (next <= offset && records === 0)) return undefined;
  return String(next);
}
