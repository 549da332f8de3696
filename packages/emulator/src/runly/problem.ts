import { json } from "../answers.js";
import { Refusal } from "../refusal.js";

/** An error body as ASP.NET writes it; the vendor documents none, and its clients read `message`. */
export function problem(status: number, message: string, headers: Record<string, string> = {}): Response {
  return json({ message }, status, headers);
}

/** Ends a handler with an error body. */
export function refuse(status: number, message: string): never {
  throw new Refusal(problem(status, message));
}
