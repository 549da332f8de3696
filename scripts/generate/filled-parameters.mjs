import { eachOperation } from "../document/each-operation.mjs";
import { resolve } from "../document/resolve.mjs";

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

/** The same in what openapi-typescript has written: to it, every parameter in a path is required. */
export function optionalInPaths(text, document) {
  let result = text;
  for (const { operation, parameters } of eachOperation(document)) {
    const filled = parameters
      .map((parameter) => resolve(document, parameter))
      .filter((parameter) => parameter.in === "path" && fillOf(parameter) !== undefined);
    if (filled.length === 0) continue;
    const begin = result.indexOf(
      `\n    ${operation.operationId}: {\n        parameters: {`,
      result.indexOf("export interface operations {"),
    );
    const from = result.indexOf("            path: {\n", begin);
    const to = result.indexOf("\n            };", from);
    if (begin < 0 || from < 0 || to < 0) {
      throw new Error(`${operation.operationId}: openapi-typescript writes paths in another way than it did`);
    }
    const members = filled.reduce(
      (block, { name }) => block.replace(`\n                ${name}: `, `\n                ${name}?: `),
      result.slice(from, to),
    );
    const mustGive = /\n {16}(?:\w+|"[^"]+"): /.test(members);
    result =
      result.slice(0, from) +
      (mustGive ? members : members.replace("path: {", "path?: {")) +
      result.slice(to);
  }
  return result;
}
