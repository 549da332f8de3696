import { endOfText } from "./end-of-text.js";

/** Where a JSON text has a whole number that JavaScript would round, such as an id of 20 digits. */
export function inexactInteger(json: string): number | undefined {
  let at = 0;
  for (;;) {
    textOrNumber.lastIndex = at;
    const found = textOrNumber.exec(json);
    if (found === null) return undefined;
    const [token] = found;
    if (token === '"') {
      at = endOfText(json, found.index) ?? json.length;
      continue;
    }
    at = textOrNumber.lastIndex;
    if (/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token))) return found.index;
  }
}

const textOrNumber = /"|-?\d[\d.eE+-]*/g;
