import { type ErrorOrigin, RunwireError } from "./runwire-error.js";

/** Why no usable token could be had. */
export type AuthenticationErrorCode =
  /** The token endpoint refused the client id or secret. */
  | "INVALID_CLIENT"
  /** The token endpoint did not answer with a token. */
  | "TOKEN_ENDPOINT"
  /** The API refuses a token that the token endpoint has just given. */
  | "TOKEN_REFUSED";

/** No usable access token: the credential is wrong, or the token endpoint is failing. Never holds a secret. */
export class AuthenticationError extends RunwireError {
  override readonly name = "AuthenticationError";
  declare readonly code: AuthenticationErrorCode;
  /** The HTTP status of the token endpoint, where it answered. */
  declare readonly status?: number;

  constructor(
    code: AuthenticationErrorCode,
    message: string,
    details: ErrorOrigin & { readonly status?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super(code, message, details, details.cause === undefined ? undefined : { cause: details.cause });
    if (details.status !== undefined) this.status = details.status;
  }
}
