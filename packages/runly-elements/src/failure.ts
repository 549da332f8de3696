import { SetupError } from "./setup-error.js";
import type { TextName } from "./texts.js";

/** What kind of failure it is; each has a text for visitors. */
export type FailureKind = "setup" | "refused" | "missing" | "busy" | "connection" | "other";

/** Why an element cannot do its work: the `detail` of its `error` event. */
export interface Failure {
  readonly kind: FailureKind;
  /** For the author of the page: what is wrong and what to do. Never holds a key. */
  readonly message: string;
  /** What was thrown, such as an `ApiError` of `@runwire/runly`. */
  readonly error: unknown;
}

const BY_STATUS: Readonly<Record<number, FailureKind>> = {
  401: "refused",
  403: "refused",
  404: "missing",
  429: "busy",
};

const BY_NAME: Readonly<Record<string, FailureKind>> = {
  InvalidCallError: "setup",
  RateLimitError: "busy",
  ConnectionError: "connection",
  TimeoutError: "connection",
};

/** Tells what an error means for a page. */
export function failureOf(error: unknown): Failure {
  const {
    name = "",
    status = 0,
    message = String(error),
  } = (error ?? {}) as Partial<Error & { status: number }>;
  const kind = error instanceof SetupError ? "setup" : (BY_STATUS[status] ?? BY_NAME[name] ?? "other");
  return { kind, message, error };
}

/** The name of the text that visitors get. */
export function failureText(kind: FailureKind): TextName {
  return `failure-${kind}`;
}
