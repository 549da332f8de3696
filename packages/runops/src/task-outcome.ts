import type { WaitOptions } from "@runwire/client";
import type { Task } from "./generated/api.js";

/** How a task stands when nobody waits for it any more. */
export type TaskOutcome =
  | {
      readonly status: "success";
      readonly task: Task;
      /** All that it put out; empty where it put out nothing. */
      readonly log: string;
    }
  | {
      /** A reviewer refused it; or `onReview` said "leave" while it waited for reviewers, or for who starts it. */
      readonly status: "rejected" | "pending-review" | "approved";
      readonly task: Task;
      readonly log?: undefined;
    };

/** How a task is waited for. */
export interface FollowOptions extends WaitOptions<Task> {
  /** Ends the wait within milliseconds; it throws the signal's reason. The task goes on, unless `killOnAbort`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long each call may take to its headers, in milliseconds.
   * @default 60_000; 120_000 for calls that run the task
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Called when a review is asked for, and whenever one was answered: `pending-review`, `approved` and `rejected` are
   * states of a task, not errors. `"leave"` ends the wait with that state; `tasks.wait(id)` takes it up again.
   */
  readonly onReview?: ((task: Task) => Review | Promise<Review>) | undefined;
  /** Starts the task once it is approved; with `false` somebody else is waited for who does. @default true */
  readonly startWhenApproved?: boolean | undefined;
  /**
   * Asks the server to kill the task when `signal` is aborted. The abort does not wait for that: the wish is sent
   * behind it, even where the task was still being created.
   * @default false
   */
  readonly killOnAbort?: boolean | undefined;
  /** Called once with what became of that wish. */
  readonly onKill?: ((result: KillResult) => void) | undefined;
}

/** What `onReview` answers: `"leave"` ends the wait. */
// biome-ignore lint/suspicious/noConfusingVoidType: a listener that only looks on returns nothing
export type Review = "leave" | void;

/** What became of the wish to kill a task. */
export type KillResult =
  /** The server has taken it; that the task has ended shows in its status. */
  | { readonly kind: "asked"; readonly task: Task }
  /** The task had ended by itself. */
  | { readonly kind: "ended"; readonly task: Task }
  /** It goes on; `error` says why. */
  | { readonly kind: "failed"; readonly task?: Task; readonly error: unknown };
