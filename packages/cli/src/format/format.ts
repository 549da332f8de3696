/** The forms in which answers can be written. */
export const ANSWER_FORMATS = ["json", "jsonl", "csv", "table"] as const;

/** One of {@link ANSWER_FORMATS}. */
export type Format = (typeof ANSWER_FORMATS)[number];

/**
 * The form of an answer where none was asked for: a terminal shows lists as tables; elsewhere records that come one by
 * one are written one a line, and all else is one JSON document.
 */
export function formatFor(
  asked: Format | undefined,
  shape: "stream" | "list" | "document",
  onTerminal: boolean,
): Format {
  if (asked !== undefined) return asked;
  if (shape === "document") return "json";
  if (onTerminal) return "table";
  return shape === "stream" ? "jsonl" : "json";
}
