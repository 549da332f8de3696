import { json } from "../answers.js";
import { Refusal } from "../refusal.js";

/** The gRPC codes that the emulator answers, each with the HTTP status that a gateway makes of it. */
const codes = {
  INVALID_ARGUMENT: { code: 3, status: 400 },
  NOT_FOUND: { code: 5, status: 404 },
  PERMISSION_DENIED: { code: 7, status: 403 },
  RESOURCE_EXHAUSTED: { code: 8, status: 429 },
  FAILED_PRECONDITION: { code: 9, status: 400 },
  UNIMPLEMENTED: { code: 12, status: 501 },
  INTERNAL: { code: 13, status: 500 },
  UNAVAILABLE: { code: 14, status: 503 },
  UNAUTHENTICATED: { code: 16, status: 401 },
} as const;

/** Refuses a request, as the service does: a gRPC code in the body, an HTTP status outside. */
export function refuse(name: keyof typeof codes, message: string): never {
  const { code, status } = codes[name];
  throw new Refusal(rpcStatus(code, message, status));
}

/** The error body for an HTTP status that no operation chose. */
export function errorBody(status: number, message: string, headers?: Record<string, string>): Response {
  const found = Object.values(codes).find((each) => each.status === status);
  return rpcStatus(found?.code ?? 2, message, status, headers);
}

function rpcStatus(
  code: number,
  message: string,
  status: number,
  headers?: Record<string, string>,
): Response {
  return json({ code, message, details: [] }, status, headers);
}
