import { endOfText } from "./end-of-text.js";

/** A place in a text, for people. Node's own messages do not always say it, and quote the text, which may hold secrets. */
export interface Place {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds the first place where a text is not JSON; `undefined` where all of it is. */
export function jsonFault(text: string): Place | undefined {
  const at = faultAt(text);
  return at === undefined ? undefined : placeOf(text, at);
}

/** The line and the column of a place in a text. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

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
  const skipText = (): boolean => {
    const end = endOfText(text, at);
    at = end ?? at;
    return end !== undefined;
  };
  const take = (character: string): boolean => {
    skip(space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const name = (): boolean => {
    skip(space);
    return skipText() && take(":");
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
    } else if (!skipText() && !skip(scalar)) return at;
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
