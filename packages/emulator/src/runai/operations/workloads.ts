import { json } from "../../answers.js";
import { hashOf, uuid } from "../../seeded.js";
import { bodyOf, type Call, type Handler } from "../call.js";
import { countAnswer, listAnswer } from "../list-answer.js";
import { madeThing } from "../made-records.js";
import { problem, refuse } from "../problem.js";
import { TENANT_ID } from "../state.js";
import { moment, type Thing } from "../thing.js";
import {
  type PhaseSince,
  phasesOf,
  submittedThing,
  type Workload,
  type WorkloadKind,
  workloadThing,
} from "../workload.js";

const kinds = {
  workspace: ["Workspace", "create_workspace1"],
  training: ["Training", "create_training1"],
  distributed: ["Distributed", "create_distributed"],
  inference: ["Inference", "create_inference1"],
  distributed_inference: ["DistributedInference", "create_distributed_inference"],
} as const satisfies Record<string, readonly [WorkloadKind, string]>;

/** Workloads of all kinds, and what happens to them. */
export const workloadHandlers: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([name, [kind, create]]) => ofKind(name, kind, create)),
  ),

  get_workloads: (call) => listAnswer(call, things(call)),
  count_workloads: (call) => countAnswer(call, things(call)),
  get_workload: (call) => json(shown(call, find(call))),
  batch_workloads: async (call) => {
    const { ids, action } = await bodyOf<{ ids: string[]; action: "delete" | "suspend" | "resume" }>(call);
    const outcomes = ids.map((id) => {
      const workload = call.state.workloads.get(id);
      const isThere = workload !== undefined && !isGone(call, workload);
      if (isThere) workload.actions.push({ action, at: call.now });
      return { id, isThere };
    });
    return json({
      id: call.state.newId(),
      succeeded: outcomes.filter(({ isThere }) => isThere).map(({ id }) => id),
      failed: outcomes
        .filter(({ isThere }) => !isThere)
        .map(({ id }) =>
          madeThing("BatchResponseFailureItem", 1, { id, code: 404, message: "no such workload" }),
        ),
    });
  },
  get_workload_history: (call) =>
    listAnswer(
      call,
      phases(call, find(call)).map(({ phase, since }) => ({
        meta: madeThing("HistoryRecordMeta", 1, { creationTimestamp: moment(since), type: "PhaseUpdate" }),
        spec: { phaseUpdate: { phase, phaseMessage: "" } },
      })),
    ),
  get_workload_events: (call) => {
    const workload = find(call);
    return listAnswer(
      call,
      phases(call, workload).map(({ phase, since }) => ({
        ...{ id: uuid(hashOf(`${workload.id} ${phase} ${since}`)), createdAt: moment(since), type: "Normal" },
        ...{
          clusterId: workload.clusterId,
          message: `the workload is ${phase}`,
          reason: phase,
          source: "runai",
        },
      })),
    );
  },
  get_workload_pods: (call) => listAnswer(call, podsOf(call, find(call))),
  list_pods: (call) => listAnswer(call, allPods(call)),
  count_pods: (call) => countAnswer(call, allPods(call)),
};

function ofKind(name: string, kind: WorkloadKind, create: string): [string, Handler][] {
  const act =
    (action: "suspend" | "resume" | "delete"): Handler =>
    (call) => {
      const workload = find(call, kind);
      if (action === "suspend" && ["Completed", "Failed"].includes(phaseNow(call, workload))) {
        return problem(409, `the workload is ${phaseNow(call, workload)} already`);
      }
      workload.actions.push({ action, at: call.now });
      return problem(
        202,
        `the workload is being ${{ suspend: "stopped", resume: "resumed", delete: "deleted" }[action]}`,
      );
    };
  return [
    [create, (call) => submit(call, kind)],
    [`get_${name}`, (call) => json(submitted(call, find(call, kind)))],
    [`delete_${name}`, act("delete")],
    [`suspend_${name}`, act("suspend")],
    [`resume_${name}`, act("resume")],
    [
      `update_${name}_spec`,
      async (call) => {
        const workload = find(call, kind);
        const { spec } = await bodyOf<{ spec?: Thing }>(call);
        workload.spec = { ...workload.spec, ...spec };
        return json(submitted(call, workload), 202);
      },
    ],
  ];
}

async function submit(call: Call, kind: WorkloadKind): Promise<Response> {
  const { state, now, principal } = call;
  const body = await bodyOf(call);
  const project =
    state.projects.get(String(body.projectId)) ?? refuse(400, `no project has the id ${body.projectId}`);
  if (project.clusterId !== body.clusterId) return problem(400, "the project is on another cluster");
  const department = state.departments.get(String(project.parentId));
  const id = state.newId();
  const requestedName = String(body.name);
  const name = body.useGivenNameAsPrefix ? `${requestedName}-${id.slice(0, 4)}` : requestedName;
  const isTaken = [...state.workloads.values()].some(
    (each) => each.name === name && each.projectId === project.id && !isGone(call, each),
  );
  if (isTaken) return problem(409, `the project has a workload named ${JSON.stringify(name)} already`);
  const workload: Workload = {
    ...{ kind, id, name, requestedName, projectId: String(project.id), projectName: String(project.name) },
    ...{ departmentId: String(department?.id ?? "1"), departmentName: String(department?.name ?? "default") },
    ...{
      clusterId: String(body.clusterId),
      submittedBy: principal.name,
      spec: (body.spec as Thing | null) ?? {},
    },
    failure: state.workloadFailures.shift(),
    actions: [{ action: "submit", at: now }],
  };
  state.workloads.set(id, workload);
  return json(submitted(call, workload), 202);
}

/** The workload of the path, of this kind where one is asked for. Deleted ones are found by nobody. */
function find(call: Call, kind?: WorkloadKind): Workload {
  const { workloadId } = call.path;
  const workload = call.state.workloads.get(workloadId ?? "");
  if (workload === undefined || (kind !== undefined && workload.kind !== kind) || isGone(call, workload)) {
    return refuse(404, `no ${kind?.toLowerCase() ?? "workload"} has the id ${workloadId}`);
  }
  return workload;
}

function phases({ state, now }: Call, workload: Workload): readonly PhaseSince[] {
  return phasesOf(workload, state.options.workloadDurations, now);
}

function phaseNow(call: Call, workload: Workload): string {
  return phases(call, workload).at(-1)?.phase ?? "Unknown";
}

function isGone(call: Call, workload: Workload): boolean {
  return phaseNow(call, workload) === "gone";
}

function shown(call: Call, workload: Workload): Thing {
  return workloadThing(workload, phases(call, workload), TENANT_ID);
}

function submitted(call: Call, workload: Workload): Thing {
  return submittedThing(workload, phases(call, workload));
}

/** All workloads; with `deleted=true` those that are gone, else the others. */
function things(call: Call): Thing[] {
  const deleted = call.url.searchParams.get("deleted") === "true";
  return [...call.state.workloads.values()]
    .filter((workload) => isGone(call, workload) === deleted)
    .map((workload) => shown(call, workload));
}

function podsOf(call: Call, workload: Workload): Thing[] {
  const phase = phaseNow(call, workload);
  if (!["Running", "Completed", "Failed"].includes(phase)) return [];
  const at = moment(workload.actions[0]?.at ?? call.now);
  const facts = { id: uuid(hashOf(workload.id)), name: `${workload.name}-0-0`, workloadId: workload.id };
  const where = {
    clusterId: workload.clusterId,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    completedAt: null,
  };
  return [madeThing("Pod1", hashOf(workload.id), { ...facts, ...where, k8sPhase: phase })];
}

function allPods(call: Call): Thing[] {
  return [...call.state.workloads.values()]
    .filter((workload) => !isGone(call, workload))
    .flatMap((workload) => podsOf(call, workload));
}
