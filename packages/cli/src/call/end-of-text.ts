/** Where the JSON text ends that begins with the quote at `at`; `undefined` where it is broken. */
export function endOfText(json: string, at: number): number | undefined {
  if (json[at] !== '"') return undefined;
  let end = at + 1;
  // One run of plain characters after another: a single expression would need a stack as deep as the text is long.
  for (;;) {
    plain.lastIndex = end;
    plain.test(json);
    end = plain.lastIndex;
    if (json[end] === '"') return end + 1;
    escaped.lastIndex = end;
    if (!escaped.test(json)) return undefined;
    end = escaped.lastIndex;
  }
}

// JSON forbids the control characters below U+0020 in texts: what is allowed begins at the space.
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
