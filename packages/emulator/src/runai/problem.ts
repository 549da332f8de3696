import { json } from "../answers.js";
import { Refusal } from "../refusal.js";

/** An error in the common shape: the status once more, and a sentence. */
export function problem(status: number, message: string, headers: Record<string, string> = {}): Response {
  return json({ code: status, message }, status, headers);
}

/** Refuses a request with an error in the common shape. */
export function refuse(status: number, message: string): never {
  throw new Refusal(problem(status, message));
}
