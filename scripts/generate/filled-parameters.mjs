// `x-runwire-fill` marks a parameter that the server requires and that the client fills in, such as an id of the
// call. The document says what the server requires; whoever calls need not give it.

/** What the client fills in. */
export function fillOf(parameter) {
  return parameter["x-runwire-fill"];
}

/** Whether a caller has to give a parameter. */
export function mustBeGiven(parameter) {
  return parameter.required === true && fillOf(parameter) === undefined;
}

/** A copy of a document in which parameters that clients fill in are optional, for the types of callers. */
export function optionalWhereFilled(node) {
  if (Array.isArray(node)) return node.map(optionalWhereFilled);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, optionalWhereFilled(value)]),
  );
  const isFilled = typeof node["x-runwire-fill"] === "string" && "in" in node;
  return isFilled ? { ...copy, required: false } : copy;
}
