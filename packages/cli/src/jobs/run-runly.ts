import type { Client, Run } from "@runwire/runly";
import { jsonText } from "../format/json-text.js";
import { jsonValues } from "../key-values.js";
import type { OutputOptions } from "../output-options.js";
import { formatCount } from "../quantities.js";
import type { System } from "../systems.js";
import { UsageError } from "../usage-error.js";
import { writeAnswer } from "../write-answer.js";
import { comeBack } from "./come-back.js";
import { given, type JobContext, runJob } from "./job.js";

/** The options of `runwire runly queue`, parsed. */
export interface QueueCommandOptions extends OutputOptions {
  readonly template?: string;
  readonly job?: string;
  readonly set?: readonly string[];
  readonly wait?: true;
  readonly deadline?: number;
}

/** `runwire runly queue`. */
export async function queueRun(
  system: System,
  environment: string,
  options: QueueCommandOptions,
): Promise<void> {
  const { template, job, set } = options;
  const settings = set === undefined ? undefined : jsonValues("set", set);
  if (template === undefined && job === undefined)
    throw new UsageError("queue what? Give --template ID, or --job TYPE");
  await runJob<Client>(system, options, async (context) => {
    const { client, note, signal } = context;
    note("queues");
    const what = { environment, ...given({ settings }) };
    const run =
      template === undefined
        ? await client.runs.queue({ ...what, job: job as string }, { signal })
        : await client.runs.queue({ ...what, template }, { signal });
    if (options.wait) return follow(context, run.id as string, options);
    await writeAnswer(context.output, context.path !== undefined, run, options);
  });
}

/** `runwire runly watch`. */
export async function watchRun(
  system: System,
  id: string,
  options: OutputOptions & { readonly deadline?: number },
): Promise<void> {
  await runJob<Client>(system, options, (context) => follow(context, id, options));
}

/** Follows a run to its end. */
async function follow(
  { client, note, output, path, signal }: JobContext<Client>,
  id: string,
  options: OutputOptions & { readonly deadline?: number },
): Promise<void> {
  note(`run ${id}`);
  const deadline = options.deadline === undefined ? undefined : AbortSignal.timeout(options.deadline);
  const until = deadline === undefined ? signal : AbortSignal.any([signal, deadline]);
  let last: Run | undefined;
  await comeBack(`run ${id}`, `runwire runly watch ${id}`, async () => {
    try {
      for await (const run of client.runs.watch(id, { signal: until })) {
        last = run;
        note(describeRun(run));
        if (options.format === "jsonl") {
          const record = options.select === undefined ? run : options.select.pick(run);
          await output.write(Buffer.from(`${jsonText(record)}\n`));
        }
      }
    } catch (error) {
      if (deadline?.aborted && !signal.aborted)
        throw new Error(`the run ${id} did not end within --deadline`, { cause: error });
      throw error;
    }
  });
  if (last === undefined) return;
  if (options.format === "jsonl") options.select?.finish();
  if (options.format !== "jsonl") await writeAnswer(output, path !== undefined, last, options);
  if (last.state !== "Successful") throw new Error(`the run ${id} ended as ${last.state}`);
}

/** `Running: 40 of 100 done, 2 failed`. */
function describeRun({ state, progress }: Run): string {
  const { success = 0, failed = 0, total } = progress ?? {};
  if (success === 0 && failed === 0) return `run is ${state}`;
  const of = total === undefined || total === null ? "" : ` of ${formatCount(total)}`;
  return `${state}: ${formatCount(success + failed)}${of} done${failed > 0 ? `, ${formatCount(failed)} failed` : ""}`;
}
