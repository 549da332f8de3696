import type { PageRule } from "../operation.js";
import { atPointer } from "./json-pointer.js";

/** What is known when a page was read to its end. */
export interface PageRead {
  /** What surrounded the records. */
  readonly envelope: unknown;
  readonly records: number;
  /** How many records were asked for. */
  readonly size: number;
  /** How many pages were read by now, from the first; `undefined` where the walk began in the middle. */
  readonly pagesRead: number | undefined;
}

/**
 * Whether no page follows, by what the rule says beyond the next cursor. A page that is short is no end while the
 * server counts more of them: it may give less than was asked for.
 */
export function isLastPage(rule: PageRule, read: PageRead): boolean {
  const missing = pagesMissing(rule, read);
  if (missing !== undefined) return missing <= 0;
  return rule.end.includes("short-page") && read.records < read.size;
}

/** How many pages the server still has, by its own count; `undefined` where that is not known. */
export function pagesMissing(
  rule: PageRule,
  { envelope, pagesRead }: Pick<PageRead, "envelope" | "pagesRead">,
): number | undefined {
  if (rule.pageCount === undefined || pagesRead === undefined) return undefined;
  // Some servers write numbers as texts, and 0 where they did not count.
  const count = Number(atPointer(envelope, rule.pageCount) ?? 0);
  return Number.isInteger(count) && count > 0 ? count - pagesRead : undefined;
}
