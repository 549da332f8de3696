import { type Client, parseRows, type TaskOutcome } from "@runwire/runops";
import { say } from "../delivery.js";
import { keyValues } from "../key-values.js";
import type { OutputOptions } from "../output-options.js";
import { readGivenText } from "../read-text.js";
import type { System } from "../systems.js";
import { UsageError } from "../usage-error.js";
import { writeAnswer } from "../write-answer.js";
import { comeBack, sayHowToComeBack } from "./come-back.js";
import { given, type JobContext, runJob } from "./job.js";

/** The options of `runwire runops wait`, parsed. */
export interface FollowCommandOptions extends OutputOptions {
  readonly leaveReview?: true;
  readonly rows?: true;
  readonly deadline?: number;
}

/** The options of `runwire runops run`, parsed. */
export interface RunCommandOptions extends FollowCommandOptions {
  readonly type?: string;
  readonly message?: string;
  readonly label?: readonly string[];
  readonly kill?: true;
}

/** `runwire runops run`. */
export async function runTask(
  system: System,
  target: string,
  given_: string,
  options: RunCommandOptions,
): Promise<void> {
  refuseUnfit(options);
  const script = await readGivenText(given_);
  const { type, message, label, kill } = options;
  const labels = label === undefined ? undefined : keyValues("label", label);
  await runJob<Client>(system, options, async (context) => {
    context.note(`runs on ${target}`);
    let id: number | undefined;
    const { onProgress, ...follow } = following(context, options);
    const running = context.client.tasks.run({
      target,
      script,
      ...given({ type, message, labels: labels as never, killOnAbort: kill }),
      ...follow,
      onProgress(task) {
        id = task.id;
        onProgress(task);
      },
      onKill: (result) =>
        say(
          result.kind === "failed"
            ? "The task could not be killed, and goes on."
            : result.kind === "asked"
              ? `Task ${result.task.id} is being killed.`
              : `Task ${result.task.id} had ended by itself.`,
        ),
    });
    const outcome = await running.catch((error: unknown) => {
      if (id !== undefined && !kill) sayHowToComeBack(error, `task ${id}`, `runwire runops wait ${id}`);
      throw error;
    });
    await writeOutcome(outcome, options, context);
  });
}

/** `runwire runops wait`. */
export async function waitForTask(system: System, id: number, options: FollowCommandOptions): Promise<void> {
  refuseUnfit(options);
  await runJob<Client>(system, options, async (context) => {
    context.note(`task ${id}`);
    const outcome = await comeBack(`task ${id}`, `runwire runops wait ${id}`, () =>
      context.client.tasks.wait(id, following(context, options)),
    );
    await writeOutcome(outcome, options, context);
  });
}

function refuseUnfit({ rows, format, select }: FollowCommandOptions): void {
  if (rows || (format === undefined && select === undefined)) return;
  throw new UsageError(
    `--${format === undefined ? "select" : "format"} needs --rows, which reads the output as a table`,
  );
}

function following({ signal, note }: JobContext<Client>, { leaveReview, deadline }: FollowCommandOptions) {
  return {
    signal,
    ...given({ deadlineMs: deadline }),
    onProgress: (task: { readonly id?: number; readonly status?: string }) =>
      note(`task ${task.id} is ${task.status}`),
    onReview: (task: { readonly id?: number; readonly status?: string }) => {
      say(
        task.status === "pending-review"
          ? `Task ${task.id} waits for a review.`
          : `Task ${task.id} is ${task.status}.`,
      );
      return leaveReview && task.status === "pending-review" ? ("leave" as const) : undefined;
    },
  };
}

async function writeOutcome(
  outcome: TaskOutcome,
  options: FollowCommandOptions,
  { output, path }: JobContext<Client>,
): Promise<void> {
  const { id } = outcome.task;
  if (outcome.status !== "success") {
    const further = outcome.status === "rejected" ? "" : `; go on with: runwire runops wait ${id}`;
    throw new Error(`task ${id} is ${outcome.status} and has put nothing out${further}`);
  }
  if (options.rows) return writeAnswer(output, path !== undefined, parseRows(outcome.log), options);
  const { log } = outcome;
  if (log !== "") await output.write(Buffer.from(log.endsWith("\n") ? log : `${log}\n`));
}
