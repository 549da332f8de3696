import {
  type Caller,
  type CallOptions,
  InvalidCallError,
  type Operation,
  pageStream,
  refuseUnknownOptions,
} from "@runwire/core";
import type {
  Inference1,
  InferenceSpecSpec,
  Project,
  Training1,
  TrainingSpecSpec,
  Workspace1,
  WorkspaceSpecSpec,
} from "./generated/api.js";
import { operations } from "./generated/operations.js";

/** What to run, where. */
export interface SubmitOptions<Spec> extends CallOptions {
  /** The name of the workload, of which a project has each only once. */
  readonly name: string;
  /** The name of the project; looked up, which is one call more than giving `projectId` and `clusterId`. */
  readonly project?: string | undefined;
  readonly projectId?: string | undefined;
  readonly clusterId?: string | undefined;
  /** The container image. */
  readonly image?: string | undefined;
  /** Run instead of the image's own entry point. */
  readonly command?: string | undefined;
  /** The arguments, as one text. */
  readonly args?: string | undefined;
  readonly environment?: Readonly<Record<string, string>> | undefined;
  /** Whole GPUs, or a portion of one, such as 0.5. */
  readonly gpus?: number | undefined;
  /** CPU cores, such as 0.5. */
  readonly cpuCores?: number | undefined;
  /** Memory with its unit, such as `"16G"`. */
  readonly memory?: string | undefined;
  /** The id of a workload template; what is given here wins over it. */
  readonly templateId?: string | undefined;
  /** Anything else of the specification; it wins over the options above. */
  readonly spec?: Spec | undefined;
}

/** `client.trainings.submit`, and so on. */
export interface SubmitJob<Spec, Submitted> {
  /**
   * Submits a workload. It answers at once; `client.workloads.wait` follows it.
   *
   * ```ts
   * const { workloadId } = await runai.trainings.submit({ project: "team-a", name: "fit", image: "fit:1", gpus: 1 });
   * ```
   *
   * It is never sent twice: after a fault, look whether there is a workload of that name.
   */
  submit(options: SubmitOptions<Spec>): Promise<Submitted>;
}

/** Submits workspaces. */
export type WorkspaceJobs = SubmitJob<WorkspaceSpecSpec, Workspace1>;
/** Submits trainings. */
export type TrainingJobs = SubmitJob<TrainingSpecSpec, Training1>;
/** Submits inference servers. */
export type InferenceJobs = SubmitJob<InferenceSpecSpec, Inference1>;

/** The submitting jobs of a client, by group. */
export function createSubmitJobs(caller: Caller): {
  readonly workspaces: WorkspaceJobs;
  readonly trainings: TrainingJobs;
  readonly inferences: InferenceJobs;
} {
  const job = (group: string, operation: Operation) => ({
    submit: async (options: SubmitOptions<object>) => {
      const { name, templateId, signal, timeoutMs, deadlineMs } = checked(`${group}.submit`, options);
      const call = { signal, timeoutMs, deadlineMs };
      const place = await placeOf(`${group}.submit`, caller, options, call);
      const body = { name, ...place, ...(templateId !== undefined && { templateId }), spec: specOf(options) };
      return (await caller.call(operation, { ...call, body })) as never;
    },
  });
  return {
    workspaces: job("workspaces", operations.create_workspace1),
    trainings: job("trainings", operations.create_training1),
    inferences: job("inferences", operations.create_inference1),
  };
}

const names = [
  "name",
  "project",
  "projectId",
  "clusterId",
  "image",
  "command",
  "args",
  "environment",
  "gpus",
  "cpuCores",
  "memory",
  "templateId",
  "spec",
];

function checked(method: string, options: SubmitOptions<object>): SubmitOptions<object> {
  const fail = (what: string): never => {
    throw new InvalidCallError(`${method}: ${what}`);
  };
  refuseUnknownOptions(method, options, names);
  const { name, project, projectId, clusterId, image, templateId, spec, gpus } = options;
  const { cpuCores, memory, environment } = options;
  if (typeof name !== "string" || name.trim() === "") fail("name is required, a text that is not blank");
  if ((project === undefined) === (projectId === undefined))
    fail("give project, a name, or projectId with clusterId");
  if (projectId !== undefined && clusterId === undefined) fail("projectId needs clusterId beside it");
  if (project !== undefined && clusterId !== undefined)
    fail("clusterId goes with projectId; project finds its own");
  if (project !== undefined && (typeof project !== "string" || project.trim() === ""))
    fail("project must be the name of a project");
  if (image === undefined && templateId === undefined && !(spec && "image" in spec))
    fail("image is required, unless a template has one");
  if (gpus !== undefined && !(typeof gpus === "number" && gpus >= 0 && (gpus < 1 || Number.isInteger(gpus))))
    fail(`gpus must be a whole number, or a portion below 1, got ${String(gpus)}`);
  if (cpuCores !== undefined && !(typeof cpuCores === "number" && cpuCores > 0))
    fail(`cpuCores must be a number above 0, got ${typeof cpuCores}`);
  if (memory !== undefined && (typeof memory !== "string" || memory.trim() === ""))
    fail(`memory must be a text such as "20G", got ${typeof memory}`);
  const wrong = Object.entries(environment ?? {}).find(([, value]) => typeof value !== "string");
  if (wrong !== undefined) fail(`environment.${wrong[0]} must be a text, got ${typeof wrong[1]}`);
  return options;
}

/** The options as the API has them; what is not given is left out, so that a template may give it. */
function specOf(options: SubmitOptions<object>): object {
  const { image, command, args, environment, gpus, cpuCores, memory, spec = {} } = options;
  const isPortion = gpus !== undefined && gpus > 0 && gpus < 1;
  const compute = given({
    gpuDevicesRequest: isPortion ? 1 : gpus,
    gpuRequestType: isPortion ? "portion" : undefined,
    gpuPortionRequest: isPortion ? gpus : undefined,
    cpuCoreRequest: cpuCores,
    cpuMemoryRequest: memory,
  });
  const { compute: more, ...rest } = spec as { readonly compute?: object | null };
  const environmentVariables =
    environment && Object.entries(environment).map(([name, value]) => ({ name, value }));
  const all = { ...compute, ...more };
  return {
    ...given({ image, command, args, environmentVariables }),
    ...(Object.keys(all).length > 0 && { compute: all }),
    ...rest,
  };
}

function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

async function placeOf(
  method: string,
  caller: Caller,
  { project, projectId, clusterId }: SubmitOptions<object>,
  call: CallOptions,
): Promise<{ projectId: string | undefined; clusterId: string | undefined }> {
  if (project === undefined) return { projectId, clusterId };
  if (project.includes(",")) {
    throw new InvalidCallError(`${method}: no project's name has a comma, got ${JSON.stringify(project)}`);
  }
  const query = { filterBy: [`name==${project}`] };
  const found: Project[] = [];
  for await (const one of pageStream<Project>(caller, operations.get_projects, { ...call, query })) {
    // The filter is the server's; a name is taken only where it is the very same.
    if (one.name === project) found.push(one);
  }
  const [only, another] = found;
  if (only === undefined) {
    throw new InvalidCallError(`${method}: the caller sees no project named ${JSON.stringify(project)}`);
  }
  if (another !== undefined) {
    throw new InvalidCallError(
      `${method}: ${found.length} projects are named ${JSON.stringify(project)}, each on a cluster of its own; ` +
        "give projectId and clusterId",
    );
  }
  return { projectId: only.id, clusterId: only.clusterId };
}
