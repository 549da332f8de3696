/** What a value is, for messages that do not show it: `"null"`, `"an array"`, `"nothing"`, or what `typeof` says. */
export function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

/** A value for messages: a number as it is, a text in quotes (so that `"5"` is no number), of others what they are. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" || typeof value === "bigint" ? String(value) : typeName(value);
}
