import { type ApiError, isApiErrorOf } from "@runwire/core";
import type { OperationId } from "./generated/operations.js";
import type { operations } from "./generated/schema.js";

type Responses<Id extends OperationId> = operations[Id]["responses"];

/** The error answers of an operation: each status together with the body that the document gives it. */
export type ApiErrorOf<Id extends OperationId> = {
  [Status in Exclude<keyof Responses<Id>, 200 | 201 | 202 | 204 | 303>]: ApiError & {
    readonly operation: Id;
    readonly status: Status;
    readonly body: Responses<Id>[Status] extends { content: infer Content }
      ? Content[keyof Content]
      : undefined;
  };
}[Exclude<keyof Responses<Id>, 200 | 201 | 202 | 204 | 303>];

/**
 * Whether a caught value is an answer of the server to this operation. It narrows status and body together:
 *
 * ```ts
 * if (isApiError(error, "getSite") && error.status === 404) …
 * ```
 *
 * The types say what the document knows; a proxy may answer with anything.
 */
export function isApiError<Id extends OperationId>(error: unknown, operation: Id): error is ApiErrorOf<Id> {
  return isApiErrorOf(error, operation);
}
