import { isRunwireError } from "@runwire/core";

/** What a refusal of the server says of itself, in terms of gRPC. */
export interface GrpcStatus {
  /** The number of the gRPC code, which is no HTTP status: 5 is not found, 16 is unauthenticated. */
  readonly code: number;
  /** Its name, such as `NOT_FOUND`; `undefined` for a number that gRPC does not have. */
  readonly name: GrpcCode | undefined;
  readonly message: string | undefined;
  /** More of it, each with its type in `@type`. */
  readonly details: readonly Readonly<Record<string, unknown>>[];
}

/** The codes of gRPC by their numbers, from `google.rpc.Code`. */
const codes = [
  "OK",
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;

/** The name of a gRPC code. */
export type GrpcCode = (typeof codes)[number];

/**
 * The gRPC status in the body of a refusal; `undefined` where a caught value is no refusal of the server, or where
 * something else than unSkript wrote its body, such as a proxy. `error.status` stays the HTTP status.
 *
 * ```ts
 * if (grpcStatus(error)?.name === "NOT_FOUND") …
 * ```
 */
export function grpcStatus(error: unknown): GrpcStatus | undefined {
  if (!isRunwireError(error) || error.name !== "ApiError") return undefined;
  const { body } = error as { readonly body?: unknown };
  if (typeof body !== "object" || body === null) return undefined;
  const { code, message, details } = body as Readonly<Record<string, unknown>>;
  if (typeof code !== "number" || !Number.isInteger(code)) return undefined;
  return {
    code,
    name: codes[code],
    message: typeof message === "string" ? message : undefined,
    details: Array.isArray(details)
      ? details.filter((each) => typeof each === "object" && each !== null)
      : [],
  };
}
