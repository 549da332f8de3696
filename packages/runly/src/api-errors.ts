import { type ApiError, isApiErrorOf } from "@runwire/core";
import type { OperationId } from "./generated/operations.js";

/** An answer of the server to this operation that is no success. */
export type ApiErrorOf<Id extends OperationId> = ApiError & {
  readonly operation: Id;
};

/**
 * Whether a caught value is an answer of the server to this operation:
 *
 * ```ts
 * if (isApiError(error, "getRun") && error.status === 404) …
 * ```
 */
export function isApiError<Id extends OperationId>(error: unknown, operation: Id): error is ApiErrorOf<Id> {
  return isApiErrorOf(error, operation);
}
