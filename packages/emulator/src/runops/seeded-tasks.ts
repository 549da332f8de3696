import { draw, pick } from "../seeded.js";
import type { ResolvedOptions } from "./options.js";
import { runScript } from "./run-script.js";
import type { Target, User } from "./state.js";
import { type Task, type TaskReview, timeText } from "./task.js";

const WEEK = 7 * 86_400_000;
const sql = [
  "select * from orders",
  "select count(*) from users",
  "selec 1",
  "select id, name from users limit 20",
];
const shell = ["echo hello", "uptime", "exit 3", "echo restarting; sleep 2"];

/** Tasks of the past week: most have ended, a few of those that need it still wait for a review. */
export function seedTasks(
  { tasks, seed, clock }: ResolvedOptions,
  targets: readonly Target[],
  users: readonly User[],
): Task[] {
  const now = clock.now();
  return Array.from({ length: tasks }, (_, index) => {
    const drawn = (purpose: number) => draw(seed, index, purpose);
    const target = pick(
      targets.filter(({ status }) => status === "active"),
      drawn(91),
    );
    const script = pick(/sql|postgres/.test(target.type) ? sql : shell, drawn(92));
    const createdAt = now - WEEK + Math.floor((WEEK * (index + 1)) / (tasks + 1));
    const result = runScript(target.type, script, seed);
    const undecided = target.review_type !== "none" && drawn(94) % 3 === 0;
    const reviews = reviewsFor(target, createdAt);
    for (const review of reviews) if (!undecided) review.status = "approved";
    const task: Task = {
      id: index + 1,
      type: target.type,
      target: target.name,
      script,
      description: drawn(95) % 2 === 0 ? null : "a task of the emulator's",
      redact: target.redact,
      user_email: pick(users, drawn(93)).email,
      labels: {},
      reviews,
      createdAt,
      queuedMs: 0,
      runningMs: 100 + (drawn(96) % 2000) + (result.durationMs ?? 0),
      output: result.output,
      failed: result.failed ?? false,
    };
    if (!undecided) task.readyAt = createdAt;
    return task;
  });
}

/** What a target's review asks of whom. */
export function reviewsFor(target: Target, at: number): TaskReview[] {
  const groups =
    target.review_type === "none"
      ? []
      : target.review_type === "anyone"
        ? ["anyone"]
        : (target.reviewers ?? "")
            .split(",")
            .map((group) => group.trim())
            .filter(Boolean);
  return groups.map((group) => ({ group, status: "pending-review", created: timeText(at) }));
}
