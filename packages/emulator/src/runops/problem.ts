import { json } from "../answers.js";
import { Refusal } from "../refusal.js";

/** The error body that clients read; more of it is not known. */
export function problem(status: number, message: string, headers: Record<string, string> = {}): Response {
  return json({ message }, status, headers);
}

/** Ends a handler with an error body. */
export function refuse(status: number, message: string): never {
  throw new Refusal(problem(status, message));
}
