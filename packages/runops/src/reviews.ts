import { type Caller, type CallOptions, checkCallOptions, InvalidCallError, origin } from "@runwire/core";
import type { ReviewAnswer, ReviewRequest, Task, UserInfo } from "./generated/api.js";
import { operations } from "./generated/operations.js";
import { requireName, requireTaskId } from "./require-argument.js";

/** How a review is answered. */
export interface AnswerOptions extends CallOptions {
  /** The group that is answered for, or `anyone`. @default the one that waits for the caller, if it is one */
  readonly group?: string | undefined;
}

/** What can be done with reviews. */
export interface ReviewJobs {
  /** What waits for an answer of the caller's. */
  pending(options?: CallOptions): Promise<ReviewRequest[]>;
  /** Lets a task run, as far as the caller's group is concerned. */
  approve(taskId: number, options?: AnswerOptions): Promise<void>;
  /** Ends a task before it has run. */
  reject(taskId: number, options?: AnswerOptions): Promise<void>;
}

/** Makes the review jobs of a client. */
export function createReviewJobs(caller: Caller): ReviewJobs {
  const answer =
    (method: string, status: ReviewAnswer["status"]) =>
    async (taskId: number, given: AnswerOptions = {}) => {
      requireTaskId(`reviews.${method}`, taskId);
      checkCallOptions(`reviews.${method}`, given, ["group"]);
      const { group, ...options } = given;
      if (group !== undefined) requireName(`reviews.${method}`, "group", group);
      const body = {
        status,
        group: group ?? (await onlyGroup(caller, `reviews.${method}`, taskId, options)),
      };
      await caller.call(operations.reviewTask, { ...options, path: { id: taskId }, body });
    };
  return {
    async pending(options = {}) {
      checkCallOptions("reviews.pending", options);
      const query = { status: "pending-review" };
      return (await caller.call(operations.listReviews, { ...options, query })) as ReviewRequest[];
    },
    approve: answer("approve", "approved"),
    reject: answer("reject", "rejected"),
  };
}

/** The group that the caller may answer for: anyone may for `anyone`, and members for their own. */
async function onlyGroup(
  caller: Caller,
  method: string,
  taskId: number,
  options: CallOptions,
): Promise<string> {
  const { reviews = [] } = (await caller.call(operations.getTask, {
    ...options,
    path: { id: taskId },
  })) as Task;
  const { groups: own = [] } = (await caller.call(operations.getUserInfo, options)) as UserInfo;
  const waiting = reviews.filter(({ status }) => status === "pending-review").map(({ group = "" }) => group);
  const open = [...new Set(waiting)].filter((group) => group === "anyone" || own.includes(group));
  const [first] = open;
  if (first !== undefined && open.length === 1) return first;
  const why =
    open.length > 1
      ? `it waits for ${open.join(" and ")}, which are all yours: give group`
      : `no review of it waits for you (${waiting.length === 0 ? "none waits" : `it waits for ${waiting.join(" and ")}`})`;
  throw new InvalidCallError(`${method}: task ${taskId}: ${why}`, origin(operations.reviewTask));
}
