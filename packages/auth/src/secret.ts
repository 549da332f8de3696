const inspect = Symbol.for("nodejs.util.inspect.custom");

/** A text that never shows: not when printed, inspected, joined into a message or written as JSON. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The text itself, for the one place that sends it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return "[secret]";
  }

  toJSON(): string {
    return "[secret]";
  }

  [inspect](): string {
    return "[secret]";
  }
}

/**
 * Replaces secrets in a text that came from outside, such as a proxy's page that repeats the request: as they
 * are, and as they stand in a form, an address, JSON or HTML.
 */
export function redact(text: string, secrets: readonly (Secret | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    const value = secret?.reveal();
    // Of a shorter one every other word would be hidden; no credential is that short.
    if (value === undefined || value.length < 6) continue;
    for (const written of new Set(spellings(value))) clean = clean.replaceAll(written, "[secret]");
    // What a server repeats it may also cut: the beginning of a long secret is one.
    if (value.length >= 20) clean = clean.replace(beginningOf(value), "[secret]");
  }
  return clean;
}

function beginningOf(value: string): RegExp {
  const literal = value.slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`${literal}[\\w.~+/=%-]*`, "g");
}

function spellings(value: string): string[] {
  const encoded = [encodeURIComponent(value), new URLSearchParams({ "": value }).toString().slice(1)];
  return [
    value,
    ...encoded,
    ...encoded.map((each) => each.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())),
    encodeURIComponent(encodeURIComponent(value)),
    JSON.stringify(value).slice(1, -1),
    JSON.stringify(value).slice(1, -1).replaceAll("/", "\\/"),
    value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  ];
}
