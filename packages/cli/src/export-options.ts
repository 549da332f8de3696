import type { Cursor } from "@runwire/core";

/** The forms in which an export can be written. */
export const FORMATS = ["jsonl", "json", "csv"] as const;

/** The options of `runwire runzero export`, parsed. */
export interface ExportOptions {
  readonly format: (typeof FORMATS)[number];
  readonly search?: string;
  readonly fields?: readonly string[];
  readonly pageSize?: number;
  readonly cursor?: Cursor;
  readonly ca?: string;
  readonly output?: string;
}
