/** How generated comments tell that something is not in the vendor's document. */
export function observedSentence(observed) {
  return `Observed, not documented: ${observed}`;
}

/** A copy of a document in which each such sentence stands in the description, where generators look. */
export function describeObserved(node) {
  if (Array.isArray(node)) return node.map(describeObserved);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, describeObserved(value)]));
  const observed = node["x-runwire-observed"];
  // A property may be called so: then it is a schema, not a sentence.
  if (typeof observed !== "string") return copy;
  return { ...copy, description: [copy.description, observedSentence(observed)].filter(Boolean).join(" ") };
}
