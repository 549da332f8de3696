import { comparableDocument } from "./comparable.mjs";
import { toPointer } from "./pointer.mjs";

/** Where a document says x-runwire-observed, as pointers into its comparable facts, and what it says there. */
export function markedPointers(document) {
  const marks = new Map();
  const walk = (node, keys) => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "x-runwire-observed") marks.set(toPointer(keys), value);
      else walk(value, [...keys, key]);
    }
  };
  walk(comparableDocument(document, { marks: true }), []);
  return marks;
}
