import { describeCall, type ErrorOrigin, isRunwireError, RunwireError } from "./runwire-error.js";

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails extends ErrorOrigin {
  readonly status: number;
  readonly body: unknown;
  readonly requestId?: string | undefined;
  readonly retryAt?: Date | undefined;
  /** A sentence for people, such as the server's own `detail`. */
  readonly detail?: string | undefined;
  /**
   * What is known beyond the answer, such as a reported but undocumented restriction. It stands in parentheses behind
   * what the server says, whose status the message has told by then.
   */
  readonly hint?: string | undefined;
  readonly code?: string;
}

/**
 * The server answered, and not with success. `code` is `HTTP_<status>`, or `UNEXPECTED_BODY` where an answer
 * was not what the operation gives (an HTML page from a proxy, say).
 */
export class ApiError extends RunwireError {
  override readonly name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** The parsed body where it was JSON, else its text; `undefined` where it was empty. */
  readonly body: unknown;
  /** The server's request id, where it sent one. */
  declare readonly requestId?: string;
  /** When the server asks to be called again (`Retry-After`), where it does. */
  declare readonly retryAt?: Date;

  constructor(details: ApiErrorDetails) {
    const said = details.detail ? `: ${details.detail}` : "";
    const hint = details.hint ? ` (${details.hint})` : "";
    super(
      details.code ?? `HTTP_${details.status}`,
      `${describeCall(details)} answered ${details.status}${said}${hint}`,
      details,
    );
    this.status = details.status;
    this.body = details.body;
    if (details.requestId !== undefined) this.requestId = details.requestId;
    if (details.retryAt !== undefined) this.retryAt = details.retryAt;
  }
}

/**
 * Whether a caught value is an answer of the server to the operation with this id, of whichever copy of this package.
 * The clients give it their own types, which narrow status and body.
 */
export function isApiErrorOf<Id extends string>(
  error: unknown,
  operation: Id,
): error is ApiError & { readonly operation: Id } {
  return isRunwireError(error) && error.name === "ApiError" && error.operation === operation;
}
