import type { WorkloadDurations } from "./options.js";
import { moment, type Thing } from "./thing.js";

/** The kinds of workload that are submitted each in their own way. */
export type WorkloadKind = "Workspace" | "Training" | "Distributed" | "Inference" | "DistributedInference";

/** A workload. Its phase is not kept: it follows from what was done to it, and when. */
export interface Workload {
  readonly kind: WorkloadKind;
  readonly id: string;
  readonly name: string;
  readonly requestedName: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly clusterId: string;
  readonly submittedBy: string;
  spec: Thing;
  /** It fails in the middle of its run, and says this. */
  readonly failure: string | undefined;
  /** What was done to it: the first is that it was submitted. */
  readonly actions: { readonly action: "submit" | "suspend" | "resume" | "delete"; readonly at: number }[];
}

/** A phase, and since when. */
export interface PhaseSince {
  readonly phase: string;
  readonly since: number;
}

/** All phases that a workload went through until now; `gone` once it is deleted. */
export function phasesOf(
  workload: Workload,
  durations: WorkloadDurations,
  now: number,
): readonly PhaseSince[] {
  const phases: PhaseSince[] = [];
  let ranMs = 0;
  for (const [index, { action, at }] of workload.actions.entries()) {
    const until = Math.min(workload.actions[index + 1]?.at ?? Number.POSITIVE_INFINITY, now);
    for (const { phase, since } of planOf(workload, durations, action, at, ranMs)) {
      if (since <= until) phases.push({ phase, since });
    }
    const running = phases.findLast(({ phase }) => phase === "Running");
    if (running !== undefined && running.since >= at) ranMs += until - running.since;
    // What has ended does not go on: later actions find nothing to do.
    if (["Completed", "Failed"].includes(phases.at(-1)?.phase ?? "")) {
      const deletion = workload.actions.find((each) => each.action === "delete");
      if (deletion === undefined) return phases;
      const after = planOf(workload, durations, "delete", deletion.at, ranMs);
      return [...phases, ...after.filter(({ since }) => since <= now)];
    }
  }
  return phases;
}

function planOf(
  { kind, failure }: Workload,
  durations: WorkloadDurations,
  action: Workload["actions"][number]["action"],
  at: number,
  ranMs: number,
): PhaseSince[] {
  const steps = (...names: (keyof WorkloadDurations)[]): PhaseSince[] => {
    let since = at;
    return names.map((phase) => {
      const step = { phase, since };
      since += durations[phase];
      return step;
    });
  };
  const then = (found: PhaseSince[], phase: string, afterMs: number) => {
    const last = found.at(-1) as PhaseSince;
    return [...found, { phase, since: last.since + afterMs }];
  };
  if (action === "suspend") return then(steps("Stopping"), "Stopped", durations.Stopping);
  if (action === "delete") return then(steps("Deleting"), "gone", durations.Deleting);
  const begun =
    action === "submit"
      ? steps("Creating", "Initializing", "Pending", "Running")
      : steps("Resuming", "Running");
  const leftMs = Math.max(0, durations.Running - ranMs);
  if (failure !== undefined) return then(begun, "Failed", leftMs / 2);
  return kind === "Training" || kind === "Distributed" ? then(begun, "Completed", leftMs) : begun;
}

/** What the caller wants it to be, whatever it is now. */
export function desiredPhase({ actions }: Workload): "Running" | "Stopped" | "Deleted" {
  const last = actions.at(-1)?.action;
  return last === "delete" ? "Deleted" : last === "suspend" ? "Stopped" : "Running";
}

/** GPUs that a workload asks for. */
export function gpusOf({ spec }: Workload): number {
  const compute = (spec.compute ?? {}) as Thing;
  if (compute.gpuRequestType === "portion") return Number(compute.gpuPortionRequest ?? 0);
  return Number(compute.gpuDevicesRequest ?? 0);
}

/** A workload as the operations on workloads of all kinds answer with it. */
export function workloadThing(workload: Workload, phases: readonly PhaseSince[], tenantId: number): Thing {
  const { phase, since } = phases.at(-1) as PhaseSince;
  const shown = phase === "gone" ? "Deleting" : phase;
  const isRunning = shown === "Running";
  const gpu = gpusOf(workload);
  const ended = phases.find((each) => each.phase === "Completed" || each.phase === "Failed");
  return {
    ...{ id: workload.id, name: workload.name, type: workload.kind, tenantId, clusterId: workload.clusterId },
    ...{
      projectId: workload.projectId,
      projectName: workload.projectName,
      namespace: `runai-${workload.projectName}`,
    },
    ...{
      departmentId: workload.departmentId,
      departmentName: workload.departmentName,
      source: "Control-plane",
    },
    ...{
      priority: null,
      priorityClassName: "medium",
      category: workload.kind === "Training" ? "Train" : "Build",
    },
    ...{ submittedBy: workload.submittedBy, createdAt: moment(workload.actions[0]?.at ?? since) },
    ...{ phase: shown, k8sPhase: shown, phaseUpdatedAt: moment(since), k8sPhaseUpdatedAt: moment(since) },
    ...{
      phaseMessage: shown === "Failed" ? (workload.failure ?? "") : "",
      updatedAt: moment(since),
      conditions: [],
    },
    ...{
      deletedAt: phase === "gone" ? moment(since) : null,
      completedAt: ended ? moment(ended.since) : null,
    },
    ...{ runningPods: isRunning ? 1 : 0, requestedPods: { number: 1 }, images: image(workload.spec) },
    ...{ workloadRequestedResources: { gpu: { request: gpu, limit: gpu } } },
    ...{ allocatedResources: { gpu: isRunning ? gpu : 0 }, actionsSupport: { delete: true, suspend: true } },
    ...(workload.spec.command ? { command: workload.spec.command } : {}),
    ...(workload.spec.args ? { arguments: workload.spec.args } : {}),
  };
}

function image({ image }: Thing): unknown[] {
  return image ? [image] : [];
}

/** A workload as the operations on its kind answer with it: how it was submitted. */
export function submittedThing(workload: Workload, phases: readonly PhaseSince[]): Thing {
  const { phase, since } = phases.at(-1) as PhaseSince;
  return {
    ...{ name: workload.name, requestedName: workload.requestedName, workloadId: workload.id },
    ...{ projectId: workload.projectId, departmentId: workload.departmentId, clusterId: workload.clusterId },
    ...{ createdBy: workload.submittedBy, createdAt: moment(workload.actions[0]?.at ?? since) },
    ...{ deletedAt: phase === "gone" ? moment(since) : null, desiredPhase: desiredPhase(workload) },
    ...{ actualPhase: phase === "gone" ? "Deleting" : phase, spec: workload.spec },
  };
}
