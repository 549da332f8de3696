import { type ApiError, isApiErrorOf } from "@runwire/core";
import type { OperationId } from "./generated/operations.js";

/** An answer of the server to this operation that is no success. */
export type ApiErrorOf<Id extends OperationId> = ApiError & {
  readonly operation: Id;
  /** `message` is all that is known of it; a proxy may answer with anything. */
  readonly body: { readonly message?: string } | string | undefined;
};

/**
 * Whether a caught value is an answer of the server to this operation:
 *
 * ```ts
 * if (isApiError(error, "getTarget") && error.status === 404) …
 * ```
 */
export function isApiError<Id extends OperationId>(error: unknown, operation: Id): error is ApiErrorOf<Id> {
  return isApiErrorOf(error, operation);
}
