/** Where a text ceases to be JSON. Node's own messages do not always say it, and quote the text, which may hold secrets. */
export interface JsonFault {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds the first place where a text is not JSON; `undefined` where all of it is. */
export function jsonFault(text: string): JsonFault | undefined {
  const at = faultAt(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

const space = /[ \t\n\r]*/y;
// JSON forbids the control characters below U+0020 in texts: what is allowed begins at the space.
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const key = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

function faultAt(text: string): number | undefined {
  // One entry for each array or object that is open, so that deep nesting costs no stack.
  const open: ("]" | "}")[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return false;
    at += match[0].length;
    return true;
  };
  const take = (character: string): boolean => {
    skip(space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const name = (): boolean => {
    skip(space);
    return skip(key) && take(":");
  };
  value: for (;;) {
    if (take("[")) {
      open.push("]");
      if (!take("]")) continue;
      open.pop();
    } else if (take("{")) {
      open.push("}");
      if (!take("}")) {
        if (!name()) return at;
        continue;
      }
      open.pop();
    } else if (!skip(scalar)) return at;
    for (;;) {
      const end = open.at(-1);
      if (end === undefined) {
        skip(space);
        return at === text.length ? undefined : at;
      }
      if (take(",")) {
        if (end === "}" && !name()) return at;
        continue value;
      }
      if (!take(end)) return at;
      open.pop();
    }
  }
}
