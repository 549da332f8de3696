import { json } from "../../answers.js";
import { requiredText, textIn, textsIn } from "../../body.js";
import { bodyOf, type Call, done, type Handlers, numberIn, pageOf, queryOf } from "../call.js";
import { refuse } from "../problem.js";
import { runScript } from "../run-script.js";
import { reviewsFor } from "../seeded-tasks.js";
import type { State, Target, User } from "../state.js";
import { logsUrl } from "../storage.js";
import { statusOf, type Task, viewOf } from "../task.js";

/** Nothing stops tasks of these types, as the vendor's console and agent have it. */
const unstoppable: ReadonlySet<string> = new Set(["ecs-exec", "k8s-exec", "rails-console-ecs"]);

/** Creating, finding, running, reviewing and killing tasks, and their logs. */
export const taskHandlers: Handlers = {
  async createTask(call) {
    const body = await bodyOf(call);
    const target = usableTarget(call, requiredText(body, "target"));
    return answerCreated(call, target, {
      script: requiredText(body, "script"),
      type: textIn(body, "type"),
      message: textIn(body, "message"),
      labels: textsIn(body, "labels"),
    });
  },

  listTasks(call) {
    const target = queryOf(call, "target");
    const found = newestFirst(call.state).filter((task) => target === undefined || task.target === target);
    return json(pageOf(call, found).map((task) => viewOf(task, call.state.now())));
  },

  searchTasks(call) {
    const found = newestFirst(call.state)
      .map((task) => ({ task, view: viewOf(task, call.state.now()) }))
      .filter(matching(call));
    const orderBy = queryOf(call, "order-by");
    if (orderBy !== undefined && orderBy !== "created" && orderBy !== "elapsed_time_ms")
      refuse(400, "order-by must be created or elapsed_time_ms");
    if (orderBy === "elapsed_time_ms")
      found.sort((a, b) => (b.view.elapsed_time_ms ?? 0) - (a.view.elapsed_time_ms ?? 0));
    if (queryOf(call, "order") === "asc") found.reverse();
    const limit = numberIn(call, "limit") ?? call.state.options.defaultLimit;
    return json({
      data: found.slice(0, limit).map(({ view }) => view),
      total: found.length,
      has_next_page: found.length > limit,
    });
  },

  getTask: (call) => json(viewOf(taskOf(call), call.state.now())),

  getTaskLogs(call) {
    const task = taskOf(call);
    const status = statusOf(task, call.state.now());
    if (status !== "success" && status !== "failure")
      refuse(400, `task ${task.id} has not ended; it is ${status}`);
    return json({ logs_url: logsUrl(call.state, call.url, task.id) });
  },

  killTask(call) {
    const task = taskOf(call);
    const now = call.state.now();
    if (unstoppable.has(task.type)) refuse(400, `tasks of type ${task.type} cannot be killed`);
    const status = statusOf(task, now);
    if (status !== "running" && status !== "ready") refuse(400, `task ${task.id} is ${status}`);
    // Which status a killed task ends with is not documented.
    task.runningMs = Math.max(0, now - (task.readyAt ?? now) - task.queuedMs);
    if (status === "ready") task.readyAt = now - task.queuedMs;
    task.failed = true;
    task.output = "the task was killed\n";
    return done(202);
  },

  startTask(call) {
    const task = taskOf(call);
    const status = statusOf(task, call.state.now());
    if (status !== "approved") refuse(400, `task ${task.id} is ${status}, not approved`);
    task.readyAt = call.state.now();
    return done(200);
  },

  async reviewTask(call) {
    const task = taskOf(call);
    const body = await bodyOf(call);
    const group = requiredText(body, "group");
    const status = requiredText(body, "status");
    if (status !== "approved" && status !== "rejected") refuse(400, "status must be approved or rejected");
    const review = task.reviews.find((one) => one.group === group);
    if (review?.status !== "pending-review") return refuse(400, `no review of ${group} is pending`);
    if (!mayReview(call.caller, group)) refuse(403, `you are no member of ${group}`);
    review.status = status;
    return done(200);
  },

  listReviews(call) {
    const wanted = queryOf(call, "status");
    const items = newestFirst(call.state).flatMap((task) =>
      task.reviews
        .filter(
          ({ group, status }) => mayReview(call.caller, group) && (wanted === undefined || status === wanted),
        )
        .map(({ group, created }) => ({ task_id: task.id, group, created })),
    );
    return json(items);
  },

  getReview(call) {
    const task = taskOf(call, call.path.taskId);
    if (task.reviews.length === 0) refuse(404, `task ${task.id} needs no review`);
    return json(viewOf(task, call.state.now()));
  },
};

/** What a new task is to be. */
export interface TaskRequest {
  readonly script: string;
  readonly type?: string | undefined;
  readonly message?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/**
 * Creates a task and answers as the server does: with its output, where that is stored, that there is none, or that
 * the server stopped waiting.
 */
export function answerCreated(
  call: Call,
  target: Target,
  { script, type, message, labels }: TaskRequest,
): Response {
  const { state, caller } = call;
  const { options } = state;
  const now = state.now();
  const kind = type ?? target.type;
  const result =
    options.run({ target: target.name, type: kind, script }) ?? runScript(kind, script, options.seed);
  const task: Task = {
    id: state.nextTaskId(),
    type: kind,
    target: target.name,
    script,
    description: message ?? null,
    redact: target.redact,
    user_email: caller.email,
    labels: labels ?? {},
    reviews: reviewsFor(target, now),
    createdAt: now,
    queuedMs: options.taskDurations.ready,
    runningMs: options.taskDurations.running + (result.durationMs ?? 0),
    output: result.output,
    failed: result.failed ?? false,
  };
  state.tasks.set(task.id, task);
  if (task.reviews.length > 0) return json(viewOf(task, now), 201);
  const takes = task.queuedMs + task.runningMs;
  // Within the limit the server waits; here the task has then begun that much earlier.
  const waits = takes <= options.waitLimitMs;
  task.readyAt = waits ? now - takes : now;
  return json({ ...viewOf(task, now), task_logs: waits ? logsText(call, task) : stillRunning }, 201);
}

const stillRunning = "Your task is running. Its logs can be fetched when it has ended.";

function logsText(call: Call, task: Task): string {
  if (task.output === "") return "Task returned empty logs";
  const bytes = new TextEncoder().encode(task.output).byteLength;
  return bytes <= call.state.options.inlineLimitBytes ? task.output : logsUrl(call.state, call.url, task.id);
}

/** Lets emulated reviewers answer whose time has come: one group after the other. */
export function settleReviews(state: State): void {
  const { reviewAfterMs, reviewAnswer } = state.options;
  if (reviewAfterMs === Number.POSITIVE_INFINITY) return;
  for (const task of state.tasks.values()) {
    if (task.readyAt !== undefined) continue;
    for (const [index, review] of task.reviews.entries()) {
      const isDue = state.now() >= task.createdAt + reviewAfterMs * (index + 1);
      if (review.status === "pending-review" && isDue) review.status = reviewAnswer;
    }
  }
}

/** The target of this name, if it is there, active, and open to the caller. */
export function usableTarget({ state, caller }: Call, name: string): Target {
  const target = state.targets.get(name);
  const isOpen =
    target && (target.groups === null || target.groups.some((group) => caller.groups.includes(group)));
  if (!target || !isOpen) return refuse(404, `no target ${name}`);
  if (target.status !== "active") refuse(400, `target ${name} is inactive`);
  return target;
}

function taskOf(call: Call, id = call.path.id): Task {
  const task = call.state.tasks.get(Number(id));
  return task ?? refuse(404, `no task ${id}`);
}

function mayReview({ groups }: User, group: string): boolean {
  return group === "anyone" || groups.includes(group);
}

function newestFirst(state: State): Task[] {
  return [...state.tasks.values()].reverse();
}

function matching(call: Call) {
  const names = { status: "status", type: "type", target: "target", "user-email": "user_email" } as const;
  const wanted = Object.entries(names).flatMap(([query, field]) => {
    const value = queryOf(call, query);
    return value === undefined ? [] : [[field, value] as const];
  });
  const id = numberIn(call, "id");
  const from = momentIn(call, "start-date") ?? Number.NEGATIVE_INFINITY;
  const until = momentIn(call, "end-date") ?? Number.POSITIVE_INFINITY;
  return ({ task, view }: { readonly task: Task; readonly view: ReturnType<typeof viewOf> }) =>
    wanted.every(([field, value]) => view[field] === value) &&
    (id === undefined || task.id === id) &&
    task.createdAt >= from &&
    task.createdAt <= until;
}

/** `YYYY-MM-DD HH:MM:SS`; the console does not always write month and day with two digits. */
function momentIn(call: Call, name: string): number | undefined {
  const text = queryOf(call, name);
  if (text === undefined) return undefined;
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{2}):(\d{2}):(\d{2})$/.exec(text)?.slice(1).map(Number);
  if (!parts) return refuse(400, `${name} must be YYYY-MM-DD HH:MM:SS`);
  const [year = 0, month = 1, ...rest] = parts;
  return Date.UTC(year, month - 1, ...rest);
}
