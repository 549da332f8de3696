/** A search expression, parsed. */
export type Expression =
  | { readonly kind: "all" }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "not"; readonly inner: Expression }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "term"; readonly key: string; readonly exact: boolean; readonly text: string };

/** A search that cannot be read; `at` counts characters from 0. */
export class SearchSyntaxError extends Error {
  override readonly name = "SearchSyntaxError";
  readonly at: number;

  constructor(message: string, at: number) {
    super(`${message} at character ${at + 1} of the search`);
    this.at = at;
  }
}

type Token =
  | { readonly kind: "(" | ")" | "and" | "or" | "not"; readonly at: number }
  | { readonly kind: "word"; readonly text: string; readonly at: number }
  | {
      readonly kind: "term";
      readonly key: string;
      readonly exact: boolean;
      readonly text: string;
      readonly at: number;
    };

/**
 * Reads the part of the vendor's search language that the emulator knows: words, `key:value` (contains),
 * `key:=value` (equals), quotes, AND, OR, NOT in any case, parentheses. Terms side by side mean AND, which
 * binds stronger than OR. The empty search finds everything.
 *
 * @throws SearchSyntaxError
 */
export function parseSearch(search: string): Expression {
  const tokens = tokenize(search);
  if (tokens.length === 0) return { kind: "all" };
  let next = 0;

  const disjunction = (): Expression => {
    let left = conjunction();
    while (tokens[next]?.kind === "or") {
      next += 1;
      left = { kind: "or", left, right: conjunction() };
    }
    return left;
  };

  const conjunction = (): Expression => {
    let left = negation();
    for (let token = tokens[next]; token && token.kind !== ")" && token.kind !== "or"; token = tokens[next]) {
      if (token.kind === "and") next += 1;
      left = { kind: "and", left, right: negation() };
    }
    return left;
  };

  const negation = (): Expression => {
    const token = tokens[next];
    if (!token) throw new SearchSyntaxError("a term is missing", search.length);
    next += 1;
    switch (token.kind) {
      case "not":
        return { kind: "not", inner: negation() };
      case "(": {
        const inner = disjunction();
        if (tokens[next]?.kind !== ")")
          throw new SearchSyntaxError("this parenthesis is not closed", token.at);
        next += 1;
        return inner;
      }
      case "word":
        return { kind: "word", text: token.text };
      case "term":
        return { kind: "term", key: token.key, exact: token.exact, text: token.text };
      default:
        throw new SearchSyntaxError(`a term is missing before "${token.kind}"`, token.at);
    }
  };

  const expression = disjunction();
  const rest = tokens[next];
  if (rest) throw new SearchSyntaxError("nothing was opened that this closes", rest.at);
  return expression;
}

function tokenize(search: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;

  /** Reads a quoted text or everything up to a space or a parenthesis. */
  const readText = (stop: RegExp): { text: string; quoted: boolean } => {
    const quote = search[at];
    if (quote === '"') {
      const end = search.indexOf(quote, at + 1);
      if (end === -1) throw new SearchSyntaxError("this quote is not closed", at);
      const text = search.slice(at + 1, end);
      at = end + 1;
      return { text, quoted: true };
    }
    const start = at;
    while (at < search.length && !stop.test(search[at] as string)) at += 1;
    return { text: search.slice(start, at), quoted: false };
  };

  while (at < search.length) {
    const character = search[at] as string;
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    const start = at;
    if (character === "(" || character === ")") {
      tokens.push({ kind: character, at });
      at += 1;
      continue;
    }
    if (character === ":") throw new SearchSyntaxError("a keyword is missing before the colon", at);
    const { text, quoted } = readText(/[\s():"]/);
    // A keyword may be quoted too: attributes of integrations have spaces in their names.
    if (search[at] === ":") {
      at += 1;
      const exact = search[at] === "=";
      if (exact) at += 1;
      const value = readText(/[\s()"]/);
      if (!exact && !value.quoted && value.text === "")
        throw new SearchSyntaxError(`a value is missing after "${text}:"`, at);
      tokens.push({ kind: "term", key: text.toLowerCase(), exact, text: value.text, at: start });
      continue;
    }
    const operator = quoted ? "" : text.toLowerCase();
    if (operator === "and" || operator === "or" || operator === "not")
      tokens.push({ kind: operator, at: start });
    else tokens.push({ kind: "word", text, at: start });
  }
  return tokens;
}
