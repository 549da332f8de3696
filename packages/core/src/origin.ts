import type { ErrorOrigin } from "./errors/runwire-error.js";
import type { Operation } from "./operation.js";

/** What errors and events say of an operation. */
export function origin(operation: Operation): Required<{ [Key in keyof ErrorOrigin]: string }> {
  return { operation: operation.id, method: operation.method, path: operation.path };
}
