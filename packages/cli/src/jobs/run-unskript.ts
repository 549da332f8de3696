import { type Client, ExecutionFailedError, type ExecutionResult } from "@runwire/unskript";
import { parseJson } from "../call/read-body.js";
import { jsonValues } from "../key-values.js";
import type { OutputOptions } from "../output-options.js";
import type { System } from "../systems.js";
import { UsageError } from "../usage-error.js";
import { writeAnswer } from "../write-answer.js";
import { comeBack } from "./come-back.js";
import { given, type JobContext, runJob } from "./job.js";

/** The options of `runwire unskript run`, parsed. */
export interface RunbookCommandOptions extends OutputOptions {
  readonly param?: readonly string[];
  readonly params?: string;
  readonly proxy?: string;
  readonly request?: string;
  readonly vendor?: true;
  readonly wait: boolean;
  readonly deadline?: number;
}

/** `runwire unskript run`. */
export async function runRunbook(
  system: System,
  runbook: string,
  options: RunbookCommandOptions,
): Promise<void> {
  const { proxy, request, vendor } = options;
  const params = await paramsOf(options);
  await runJob<Client>(system, options, async (context) => {
    const { client, note, output, path, signal } = context;
    note(`runs ${runbook}`);
    const { executionIds } = await client.runbooks.run(runbook, params, {
      ...given({ proxyId: proxy, requestId: request, isUnskript: vendor }),
      signal,
    });
    if (!options.wait) return writeAnswer(output, path !== undefined, executionIds, options);
    await writeEnds(executionIds, options, context);
  });
}

/** `runwire unskript wait`. */
export async function waitForExecution(
  system: System,
  id: string,
  options: OutputOptions & { readonly deadline?: number },
): Promise<void> {
  await runJob<Client>(system, options, async (context) => {
    await writeEnds([id], options, context);
  });
}

/** Waits for executions at once, writes what each put out, also those that failed, and throws the first failure. */
async function writeEnds(
  ids: readonly string[],
  options: OutputOptions & { readonly deadline?: number },
  context: JobContext<Client>,
): Promise<void> {
  const ends = await Promise.allSettled(ids.map((id) => waited(context, id, options.deadline)));
  await writeResults(ends.flatMap(resultOf), options, context);
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

function resultOf(end: PromiseSettledResult<ExecutionResult>): ExecutionResult[] {
  if (end.status === "fulfilled") return [end.value];
  if (!(end.reason instanceof ExecutionFailedError)) return [];
  const { execution, output } = end.reason;
  return [{ execution, output }];
}

async function paramsOf({
  param,
  params,
}: RunbookCommandOptions): Promise<Record<string, unknown> | undefined> {
  if (params === undefined) return param === undefined ? undefined : jsonValues("param", param);
  if (param !== undefined)
    throw new UsageError("--param and --params are two ways to give the same: use one of them");
  const value = await parseJson("--params", params, process.stdin);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError('--params must be an object in JSON, such as {"namespace":"payments"}');
  return value as Record<string, unknown>;
}

async function waited(
  { client, note, signal }: JobContext<Client>,
  id: string,
  deadlineMs: number | undefined,
): Promise<ExecutionResult> {
  note(`execution ${id}`);
  return comeBack(`execution ${id}`, `runwire unskript wait ${id}`, () =>
    client.executions.wait(id, {
      signal,
      ...given({ deadlineMs }),
      onProgress: ({ executionStatus = "" }) =>
        note(`execution ${id} is ${executionStatus.replace("EXECUTION_STATUS_", "").toLowerCase()}`),
    }),
  );
}

/** What was put out, as it is; where a form was asked for, the executions with their output as text. */
async function writeResults(
  results: readonly ExecutionResult[],
  options: OutputOptions,
  { output, path }: JobContext<Client>,
): Promise<void> {
  if (options.format === undefined && options.select === undefined) {
    for (const { output: put } of results) {
      if (put === undefined || put.bytes.length === 0) continue;
      await output.write(put.bytes);
      if (put.bytes.at(-1) !== 10) await output.write(Buffer.from("\n"));
    }
    return;
  }
  const records = results.map(({ execution, output: put }) => ({ ...execution, output: put?.text ?? null }));
  await writeAnswer(output, path !== undefined, records, options);
}
