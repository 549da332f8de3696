import type { Client, Task } from "@runwire/runzero";
import { pass } from "../call/run-operation.js";
import type { OutputOptions } from "../output-options.js";
import type { System } from "../systems.js";
import { writeAnswer } from "../write-answer.js";
import { comeBack } from "./come-back.js";
import { given, type JobContext, runJob } from "./job.js";

type Runzero = Client<"token">;

/** Waits for a task, and shows its status meanwhile. */
export async function waited(
  { client, signal, note }: JobContext<Runzero>,
  id: string,
  deadlineMs: number | undefined,
): Promise<Task> {
  note(`task ${id}`);
  return comeBack(`task ${id}`, `runwire runzero tasks wait ${id}`, () =>
    client.tasks.wait(id, {
      signal,
      ...given({ deadlineMs }),
      onProgress: ({ status }) => note(`task ${id} is ${status}`),
    }),
  );
}

/** `runwire runzero tasks`. */
export async function listTasks(
  system: System,
  options: OutputOptions & { readonly status?: string; readonly search?: string },
): Promise<void> {
  await runJob<Runzero>(system, options, async ({ client, output, path, note }) => {
    note("tasks");
    const { status, search } = options;
    const tasks = await client.organization.getTasks({ query: given({ status, search }) });
    await writeAnswer(output, path !== undefined, tasks, options, {
      columns: ["id", "name", "type", "status", "created_at", "error"],
    });
  });
}

/** `runwire runzero tasks wait`. */
export async function waitForTask(
  system: System,
  id: string,
  options: OutputOptions & { readonly deadline?: number },
): Promise<void> {
  await runJob<Runzero>(system, options, async (context) => {
    const task = await waited(context, id, options.deadline);
    await writeAnswer(context.output, context.path !== undefined, task, options);
  });
}

/** `runwire runzero tasks stop`. */
export async function stopTask(system: System, id: string, options: OutputOptions): Promise<void> {
  await runJob<Runzero>(system, options, async ({ client, output, path, signal }) => {
    await writeAnswer(output, path !== undefined, await client.tasks.stop(id, { signal }), options);
  });
}

/** `runwire runzero tasks data`, `log` and `changes`. */
export async function readTaskFile(
  system: System,
  file: "data" | "log" | "changes",
  id: string,
  options: Pick<OutputOptions, "ca" | "output">,
): Promise<void> {
  await runJob<Runzero>(system, options, async (context) => {
    await pass(context.client.tasks[file](id, { signal: context.signal }), context);
  });
}
