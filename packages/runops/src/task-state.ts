import type { Task } from "./generated/api.js";

const ended: ReadonlySet<string> = new Set(["success", "failure", "rejected"]);

/** Whether a task has come to its end. A status that is not known yet does not end one. */
export function hasEnded({ status }: Pick<Task, "status">): boolean {
  return ended.has(status);
}

/** Whether a task is in the hands of people, or just was. */
export function isReviewState({ status }: Pick<Task, "status">): boolean {
  return status === "pending-review" || status === "approved" || status === "rejected";
}
