import { json } from "../answers.js";
import { Refusal } from "../refusal.js";

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** The error body of the vendor's document: `{title, status, detail}`. */
export function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return json({ title: TITLES[status] ?? "request failed", status, detail }, status, headers);
}

/**
 * The error body that was seen on the wire, where `status` is a text and `error` exists: what the layer in front
 * of the operations answers (keys, limits).
 */
export function wireProblem(
  status: number,
  detail: string,
  error = "request failed",
  headers: Record<string, string> = {},
): Response {
  return json({ detail, error, status: "error", title: error }, status, headers);
}

/** Ends a handler with a documented error body. */
export function refuse(status: number, detail: string): never {
  throw new Refusal(problem(status, detail));
}
