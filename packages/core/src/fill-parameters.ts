import type { GivenCall } from "./check-call.js";
import type { Operation } from "./operation.js";

/** Adds the random ids that the table tells clients to fill in, where the caller gave none. */
export function fillParameters(operation: Operation, given: GivenCall): GivenCall {
  const filled = operation.parameters.filter(
    ({ fill, in: place, name }) => fill === "uuid" && place !== "path" && given[place]?.[name] === undefined,
  );
  if (filled.length === 0) return given;
  const added = (place: "query" | "header") =>
    Object.fromEntries(
      filled.filter((parameter) => parameter.in === place).map(({ name }) => [name, crypto.randomUUID()]),
    );
  return {
    ...given,
    query: { ...given.query, ...added("query") },
    header: { ...given.header, ...added("header") },
  };
}
