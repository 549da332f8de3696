import type { DocumentOperation, Resolve } from "./document.js";
import { type SampleCall, sampleCall } from "./sample.js";

/** The operations with a value in their path, each with its id for the name of a test. */
export function withPath(operations: readonly DocumentOperation[]): [string, DocumentOperation][] {
  return operations
    .filter(({ parameters }) => parameters.some((each) => each.in === "path"))
    .map((each) => [each.id, each]);
}

/** Calls whose path values would lead to another operation than the one that is meant: empty, `.` and `..`. */
export function leavingCalls(operation: DocumentOperation, resolve: Resolve): SampleCall[] {
  const given = sampleCall(operation, resolve);
  return ["", ".", ".."].map((way) => ({
    ...given,
    path: Object.fromEntries(Object.keys(given.path).map((name) => [name, way])),
  }));
}
