/**
 * A value as JSON that cannot steer a terminal. `JSON.stringify` leaves DEL and the C1 controls as they are, which some
 * terminals obey; escaped they are the same JSON.
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent) ?? "null";
  return text.replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
