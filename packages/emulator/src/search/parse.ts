/** A search expression, parsed. */
export type Expression =
  | { readonly kind: "all" }
  | { readonly kind: "and" | "or"; readonly parts: readonly Expression[] }
  | { readonly kind: "not"; readonly inner: Expression }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "term"; readonly key: string; readonly exact: boolean; readonly text: string };

/** Parentheses and NOTs within each other: each costs a call on the stack. Nobody writes so many. */
const DEEPEST = 100;

/** A search that cannot be read; `at` counts characters from 0, where the place is known. */
export class SearchSyntaxError extends Error {
  override readonly name = "SearchSyntaxError";
  readonly at: number | undefined;

  constructor(message: string, at?: number) {
    super(at === undefined ? message : `${message} at character ${at + 1} of the search`);
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

  const disjunction = (depth: number): Expression => {
    const parts = [conjunction(depth)];
    while (tokens[next]?.kind === "or") {
      next += 1;
      parts.push(conjunction(depth));
    }
    return joined("or", parts);
  };

  const conjunction = (depth: number): Expression => {
    const parts = [negation(depth)];
    for (let token = tokens[next]; token && token.kind !== ")" && token.kind !== "or"; token = tokens[next]) {
      if (token.kind === "and") next += 1;
      parts.push(negation(depth));
    }
    return joined("and", parts);
  };

  const negation = (depth: number): Expression => {
    const token = tokens[next];
    if (!token) throw new SearchSyntaxError("a term is missing", search.length);
    if (depth > DEEPEST) throw new SearchSyntaxError(`more than ${DEEPEST} levels are nested`, token.at);
    next += 1;
    switch (token.kind) {
      case "not":
        return { kind: "not", inner: negation(depth + 1) };
      case "(": {
        const inner = disjunction(depth + 1);
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

  const expression = disjunction(0);
  const rest = tokens[next];
  if (rest) throw new SearchSyntaxError("nothing was opened that this closes", rest.at);
  return expression;
}

function joined(kind: "and" | "or", parts: readonly Expression[]): Expression {
  const [first, ...others] = parts as [Expression, ...Expression[]];
  return others.length === 0 ? first : { kind, parts };
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
