import { type Client, isRunwireError } from "@runwire/runai";
import { parseJson } from "../call/read-body.js";
import { pass, stream } from "../call/run-operation.js";
import { say } from "../delivery.js";
import { keyValues } from "../key-values.js";
import type { OutputOptions } from "../output-options.js";
import type { System } from "../systems.js";
import { UsageError } from "../usage-error.js";
import { writeAnswer } from "../write-answer.js";
import { comeBack } from "./come-back.js";
import { given, type JobContext, runJob } from "./job.js";

/** `runwire runai list`. */
export async function listWorkloads(
  system: System,
  options: OutputOptions & {
    readonly project?: string;
    readonly phase?: string;
    readonly type?: string;
    readonly filter?: readonly string[];
    readonly deleted?: true;
  },
): Promise<void> {
  const { project, phase, type, filter = [], deleted } = options;
  const filterBy = [
    ...(project === undefined ? [] : [`projectName==${project}`]),
    ...(phase === undefined ? [] : [`phase==${phase}`]),
    ...(type === undefined ? [] : [`type==${type}`]),
    ...filter,
  ];
  await runJob<Client>(system, options, async (context) => {
    const query = given({ filterBy: filterBy.length > 0 ? filterBy : undefined, deleted });
    const workloads = context.client.workloads.getWorkloads.all({
      query: query as never,
      signal: context.signal,
    });
    await stream(workloads, options, context, ["name", "type", "phase", "projectName", "id", "createdAt"]);
  });
}

/** The options of `runwire runai submit`, parsed. */
export interface SubmitCommandOptions extends OutputOptions {
  readonly project?: string;
  readonly projectId?: string;
  readonly clusterId?: string;
  readonly image?: string;
  readonly command?: string;
  readonly args?: string;
  readonly env?: readonly string[];
  readonly gpus?: number;
  readonly cpus?: number;
  readonly memory?: string;
  readonly template?: string;
  readonly spec?: string;
  readonly wait?: true;
  readonly deadline?: number;
}

/** `runwire runai submit`. */
export async function submitWorkload(
  system: System,
  kind: "training" | "workspace" | "inference",
  name: string,
  options: SubmitCommandOptions,
): Promise<void> {
  const { project, projectId, clusterId, image, command, args, env, gpus, cpus, memory, template } = options;
  const environment = env === undefined ? undefined : keyValues("env", env);
  const spec =
    options.spec === undefined ? undefined : await parseJson("--spec", options.spec, process.stdin);
  await runJob<Client>(system, options, async (context) => {
    const { client, note, output, path, signal } = context;
    note(`submits ${name}`);
    const what = {
      name,
      ...given({ project, projectId, clusterId, image, command, args, environment, gpus, memory }),
      ...given({ cpuCores: cpus, templateId: template, spec: spec as never }),
      signal,
    };
    const group = { training: "trainings", workspace: "workspaces", inference: "inferences" } as const;
    const submitted = await client[group[kind]].submit(what);
    if (!options.wait) return writeAnswer(output, path !== undefined, submitted, options);
    const until = kind === "training" ? ["Completed"] : ["Running"];
    const workload = await waited(context, submitted.workloadId, until, options.deadline);
    await writeAnswer(output, path !== undefined, workload, options);
  });
}

/** `runwire runai wait`. */
export async function waitForWorkload(
  system: System,
  id: string,
  options: OutputOptions & { readonly until?: string; readonly deadline?: number },
): Promise<void> {
  const until = (options.until ?? "Completed").split(",").map((phase) => phase.trim());
  await runJob<Client>(system, options, async (context) => {
    const workload = await waited(context, id, until, options.deadline);
    await writeAnswer(context.output, context.path !== undefined, workload, options);
  });
}

async function waited(
  { client, signal, note }: JobContext<Client>,
  id: string,
  until: readonly string[],
  deadlineMs: number | undefined,
) {
  note(`workload ${id}`);
  return comeBack(`workload ${id}`, `runwire runai wait ${id} --until ${until.join(",")}`, () =>
    client.workloads.wait(id, until as never, {
      signal,
      ...given({ deadlineMs }),
      onProgress: ({ name, phase }) => note(`${name} is ${phase}`),
    }),
  );
}

/** `runwire runai report`. */
export async function makeReport(
  system: System,
  options: Pick<OutputOptions, "ca" | "output"> & {
    readonly start: number;
    readonly end?: number;
    readonly name?: string;
    readonly filter?: readonly string[];
    readonly keep?: true;
    readonly deadline?: number;
  },
): Promise<void> {
  const end = options.end ?? Math.floor(Date.now() / 1000);
  if (options.start >= end) throw new UsageError("--start must be before --end");
  await runJob<Client>(system, options, async (context) => {
    const { client, note, signal } = context;
    const body = {
      name: options.name ?? `runwire ${new Date().toISOString()}`,
      start: isoTime(options.start),
      end: isoTime(end),
      ...given({ filterBy: options.filter }),
    };
    note("asks for a report");
    const { id } = await client.reports.createReport({ body: body as never, signal });
    try {
      await client.reports.wait(id, {
        signal,
        ...given({ deadlineMs: options.deadline }),
        onProgress: ({ status }) => note(`report ${id} is ${status}`),
      });
      await pass(client.reports.downloadReportById({ path: { reportId: id }, signal }), context);
    } catch (error) {
      if (!isRunwireError(error) || error.code !== "REPORT_FAILED") say(`The report ${id} is still there.`);
      throw error;
    }
    if (!options.keep) await client.reports.deleteReportById({ path: { reportId: id }, signal });
  });
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
