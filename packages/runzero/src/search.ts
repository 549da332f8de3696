import { InvalidCallError } from "@runwire/core";

/** What can stand in a search. */
export type SearchValue = string | number | boolean;

/**
 * Writes a search with values in it, quoted where they need to be:
 *
 * ```ts
 * runzero.assets.export({ search: search`name:${name} AND os:${os}` });
 * ```
 *
 * Throws an `InvalidCallError` for a value that cannot be quoted safely, so that nothing from outside can widen a
 * search: one with a quote or a backslash (no way to escape them is documented), a line break, the wildcards `%`
 * and `_`, a comparison at its beginning, or any text within quotes of the template, for they are added here.
 * Where wildcards are meant, say so: `${search.pattern("web-%")}`.
 */
export function search(texts: TemplateStringsArray, ...values: readonly (SearchValue | Pattern)[]): string {
  // Called as a function it would take its text for a template, and quote nothing.
  if (!Array.isArray(texts) || !("raw" in texts)) {
    throw new InvalidCallError(
      "search is a tag for a template: write it before a text in backticks, without parentheses",
    );
  }
  let open: string | undefined;
  return texts.reduce((text, next, at) => {
    open = quoteLeftOpen(texts[at - 1] as string, open);
    const value = values[at - 1] as SearchValue | Pattern;
    // The quotes of the value would close the template's, and leave what is between them outside.
    if (open !== undefined && typeof value !== "number" && typeof value !== "boolean") {
      throw new InvalidCallError(
        `a value cannot be put into a search within quotes (${open}): leave them out, search adds them`,
      );
    }
    return text + quote(value) + next;
  });
}

/** The quote that is open after a text of a template. One within a word, as in o'brien, opens nothing. */
function quoteLeftOpen(text: string, before: string | undefined): string | undefined {
  let open = before;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === open) open = undefined;
    else if (open !== undefined) continue;
    else if (character === '"') open = character;
    else if (character === "'" && !/\w/.test(text.charAt(at - 1))) open = character;
  }
  return open;
}

/** A value whose wildcards are meant. */
class Pattern {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value in which `%` (any characters) and `_` (any one) are wildcards. */
search.pattern = (text: string): Pattern => new Pattern(text);

/**
 * A search for records in which a key has exactly one of these values:
 * `search.any("address", ["10.0.0.1", "10.0.0.2"])`. (`key:value` would find 10.0.0.10, too: it is fuzzy.)
 */
search.any = (key: string, values: readonly (SearchValue | Pattern)[]): string => {
  if (!/^@?[\w.-]+$/.test(key))
    throw new InvalidCallError(`search.any: ${JSON.stringify(key)} is no keyword`);
  if (!Array.isArray(values) || values.length === 0) {
    // No values find nothing, and there is no search for that: a blank one would find everything.
    throw new InvalidCallError("search.any needs at least one value");
  }
  const terms = values.map((value) => `${key}${value instanceof Pattern ? ":" : ":="}${quote(value)}`);
  return `(${terms.join(" OR ")})`;
};

function quote(value: SearchValue | Pattern): string {
  // What published scripts send: alive:t.
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "number") {
    if (Number.isFinite(value)) return String(value);
    throw new InvalidCallError(`a number in a search must be finite, got ${value}`);
  }
  const wild = value instanceof Pattern;
  const text = wild ? value.text : value;
  if (typeof text !== "string") {
    throw new InvalidCallError(`a search takes strings, numbers and booleans, got ${describe(text)}`);
  }
  const unsafe = whyUnsafe(text, wild);
  if (unsafe !== undefined) throw new InvalidCallError(`a value cannot be put into a search: ${unsafe}`);
  const plain = /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(text) && !/^(and|or|not)$/i.test(text);
  return plain ? text : `"${text}"`;
}

function whyUnsafe(text: string, wild: boolean): string | undefined {
  if (text.trim() === "") return "it is blank (to find records without a value, write key:=)";
  if (/["\\]/.test(text)) return "it holds a quote or a backslash, and no way to escape them is documented";
  if (hasControl(text)) return "it holds a line break or another control character";
  if (!wild && /[%_]/.test(text)) {
    return "it holds % or _, which are wildcards; use search.pattern(value) where they are meant or do no harm";
  }
  if (/^[<>=!~]/.test(text.trim())) return "it begins with a comparison; write that into the template itself";
  return undefined;
}

function hasControl(text: string): boolean {
  // \p{Cc} are the control characters; the others end a line, too.
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof Date) return "a Date: write epoch seconds or an age, such as <30days";
  return Array.isArray(value) ? "an array (search.any takes one)" : typeof value;
}
