import type { Task } from "./generated/api.js";

/** Where the output of a task is, as the answer to its creation tells it. */
export type TaskOutput =
  /** It is here. */
  | { readonly kind: "inline"; readonly text: string }
  /** It is stored, and `GET /tasks/{id}/logs` tells where. */
  | { readonly kind: "stored" };

/** What the server writes in place of an output that is empty. */
const emptyOutput = "Task returned empty logs";
/** How the text begins that the server writes when it stopped waiting. */
const stillRunning = "Your task is running.";

/**
 * Tells the four meanings of `task_logs` apart, of a task that has ended. An address, and the text of a server that
 * stopped waiting, could be what a script printed: the stored output is right in either case, and no address is ever
 * fetched that came out of a script.
 */
export function taskOutput({ task_logs: text }: Pick<Task, "task_logs">): TaskOutput {
  if (text === undefined || text === null) return { kind: "stored" };
  if (text.trim() === emptyOutput) return { kind: "inline", text: "" };
  if (text.startsWith(stillRunning) || /^https?:\/\/\S+$/.test(text.trim())) return { kind: "stored" };
  return { kind: "inline", text };
}
