import type { Cursor } from "@runwire/core";
import { formatNumberOf } from "./quantities.js";

/** What is known of records that were to be written when their stream failed half-way. */
export interface PartialDelivery {
  readonly records: number;
  /** Some of them could not be written, and nobody knows which. */
  readonly unwritten: boolean;
  /** Where the same command goes on; `undefined` where it cannot. */
  readonly cursor: Cursor | undefined;
  /** The file that they were for; `undefined` for standard output. */
  readonly path: string | undefined;
}

/** What became of them, and how to go on. */
export function describePartial({ records, unwritten, cursor, path }: PartialDelivery): string {
  if (path !== undefined) return `Incomplete: ${path} was not written.`;
  if (unwritten) return `Incomplete: not all of ${formatNumberOf(records, "record")} could be written.`;
  const written = `Incomplete: ${formatNumberOf(records, "record")} ${records === 1 ? "was" : "were"} written.`;
  if (cursor === undefined) return written;
  return `${written} The same command goes on after them with: --cursor '${JSON.stringify(cursor)}'`;
}
