/** Writes plain data as TypeScript: on one line where it fits, else one entry a line. */
export function writeLiteral(value, indent = "", width = 110) {
  const line = onOneLine(value);
  if (indent.length + line.length <= width || typeof value !== "object") return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${writeLiteral(item, inner, width)},`)
    : Object.entries(value).map(
        ([key, item]) => `${inner}${writeKey(key)}: ${writeLiteral(item, inner, width)},`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join("\n")}\n${indent}${close}`;
}

function onOneLine(value) {
  if (value instanceof Identifier) return value.name;
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${writeKey(key)}: ${onOneLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** A property name, quoted only where it must be. */
export function writeKey(key) {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** A name that is written as it is, without quotes. */
export class Identifier {
  constructor(name) {
    this.name = name;
  }
}
