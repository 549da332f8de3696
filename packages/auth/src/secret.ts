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

/** Replaces secrets in a text that came from outside, such as a proxy's page that repeats the request. */
export function redact(text: string, secrets: readonly (Secret | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    const value = secret?.reveal();
    // Of a shorter one every other word would be hidden; no credential is that short.
    if (value !== undefined && value.length >= 6) clean = clean.replaceAll(value, "[secret]");
  }
  return clean;
}
