const brand: unique symbol = Symbol.for("@runwire/error") as never;

/** Which operation an error is about. Paths are templates: no value, query or secret is in them. */
export interface ErrorOrigin {
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
}

/**
 * The base of every error that a Runwire client throws on its own account. `code` is stable and meant for
 * programs; the message is meant for people. An aborted call is the one exception: it throws the signal's
 * own reason, unchanged.
 */
export class RunwireError extends Error {
  override readonly name: string = "RunwireError";
  /** What went wrong, in capitals: stable across versions. */
  readonly code: string;
  /** The vendor's id of the operation, where there was one. */
  declare readonly operation?: string;
  declare readonly method?: string;
  /** The path template of the operation. */
  declare readonly path?: string;

  constructor(code: string, message: string, origin: ErrorOrigin = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    if (origin.operation !== undefined) this.operation = origin.operation;
    if (origin.method !== undefined) this.method = origin.method;
    if (origin.path !== undefined) this.path = origin.path;
    // A symbol from the registry: two copies of this package recognise each other's errors.
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a caught value is an error of a Runwire client, of whichever copy of the package. */
export function isRunwireError(value: unknown): value is RunwireError {
  return value instanceof Error && brand in value;
}

/** `GET /org/sites/{site_id} (getSite)`: how messages name a call. */
export function describeCall(origin: ErrorOrigin): string {
  if (origin.method === undefined) return origin.operation ?? "the call";
  const id = origin.operation === undefined ? "" : ` (${origin.operation})`;
  return `${origin.method} ${origin.path}${id}`;
}
