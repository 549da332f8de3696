import { json, noContent } from "../../answers.js";
import { bodyOf, type Call, type Handler, pathThing } from "../call.js";
import { countAnswer, listAnswer } from "../list-answer.js";
import { problem, refuse } from "../problem.js";
import { addDepartment, addNodePool, addProject, totals } from "../state.js";
import { moment, type Shelf, type Thing } from "../thing.js";

/** Clusters, nodes, node pools, departments and projects. */
export const orgUnitHandlers: Readonly<Record<string, Handler>> = {
  get_clusters: ({ state }) => json([...state.clusters.values()]),
  get_cluster_by_uuid: ({ state, path }) => json(pathThing(state.clusters, path.clusterUuid, "cluster")),
  get_nodes: (call) => {
    const { uuid } = pathThing(call.state.clusters, call.path.clusterUuid, "cluster");
    return listAnswer(
      call,
      [...call.state.nodes.values()].filter(({ clusterUuid }) => clusterUuid === uuid),
    );
  },
  get_tenant_nodes: (call) => listAnswer(call, [...call.state.nodes.values()]),
  count_nodes: (call) => countAnswer(call, [...call.state.nodes.values()]),
  count_tenant_nodes: (call) => countAnswer(call, [...call.state.nodes.values()]),

  get_nodepools: (call) => listAnswer(call, [...call.state.nodePools.values()]),
  count_nodepools: (call) => countAnswer(call, [...call.state.nodePools.values()]),
  async create_nodepool(call) {
    const body = await newlyNamed(call, call.state.nodePools, "node pool");
    return json(addNodePool(call.state, body, call.now), 201);
  },
  get_nodepool: ({ state, path }) => json(pathThing(state.nodePools, path.nodepoolId, "node pool")),
  update_nodepool: (call) => change(call, call.state.nodePools, call.path.nodepoolId, "node pool"),
  patch_nodepool: (call) => change(call, call.state.nodePools, call.path.nodepoolId, "node pool"),
  delete_nodepool({ state, path }) {
    const found = pathThing(state.nodePools, path.nodepoolId, "node pool");
    if (found.isDefault) return problem(400, "the default node pool cannot be deleted");
    state.nodePools.delete(String(found.id));
    return problem(202, "the node pool is being deleted");
  },

  get_departments: (call) => listAnswer(call, [...call.state.departments.values()]),
  count_departments: (call) => countAnswer(call, [...call.state.departments.values()]),
  async create_department(call) {
    const body = await newlyNamed(call, call.state.departments, "department");
    return json(addDepartment(call.state, body, call.now), 201);
  },
  get_department: ({ state, path }) => json(pathThing(state.departments, path.departmentId, "department")),
  update_department: (call) => change(call, call.state.departments, call.path.departmentId, "department"),
  delete_department({ state, path }) {
    const { id } = pathThing(state.departments, path.departmentId, "department");
    if ([...state.projects.values()].some(({ parentId }) => parentId === id)) {
      return problem(409, "the department has projects");
    }
    state.departments.delete(String(id));
    return noContent();
  },
  update_department_resources: (call) =>
    changeResources(call, call.state.departments, call.path.departmentId, "department"),
  patch_department_resources: (call) =>
    changeResources(call, call.state.departments, call.path.departmentId, "department"),

  get_projects: (call) => listAnswer(call, projects(call)),
  count_projects: (call) => countAnswer(call, projects(call)),
  async create_project(call) {
    const { state, now } = call;
    const body = await newlyNamed(call, state.projects, "project");
    const [first] = state.departments.values();
    const parentId = body.parentId ?? first?.id;
    const parent =
      state.departments.get(String(parentId)) ?? refuse(400, `no department has the id ${parentId}`);
    return json(addProject(state, body, { parent, now }), 201);
  },
  get_project: (call) => {
    pathThing(call.state.projects, call.path.projectId, "project");
    return json(projects(call).find(({ id }) => id === call.path.projectId));
  },
  update_project: (call) => change(call, call.state.projects, call.path.projectId, "project"),
  delete_project({ state, path }) {
    const { id } = pathThing(state.projects, path.projectId, "project");
    state.projects.delete(String(id));
    return noContent();
  },
  update_project_resources: (call) =>
    changeResources(call, call.state.projects, call.path.projectId, "project"),
  patch_project_resources: (call) =>
    changeResources(call, call.state.projects, call.path.projectId, "project"),
};

/** Projects as they are now: their phase follows from when they were made. */
function projects({ state, now }: Call): Thing[] {
  return [...state.projects.values()].map((project) => {
    const isReady = now >= Date.parse(String(project.createdAt)) + state.options.projectMs;
    return { ...project, status: { ...(project.status as Thing), phase: isReady ? "Ready" : "Creating" } };
  });
}

async function newlyNamed(call: Call, shelf: Shelf, what: string): Promise<Thing> {
  const body = await bodyOf(call);
  const { clusterId, name } = body;
  if (!call.state.clusters.has(String(clusterId))) return refuse(400, `no cluster has the id ${clusterId}`);
  if ([...shelf.values()].some((each) => each.name === name && each.clusterId === clusterId)) {
    return refuse(409, `there is a ${what} named ${JSON.stringify(name)} already`);
  }
  return body;
}

async function change(call: Call, shelf: Shelf, id: string | undefined, what: string): Promise<Response> {
  const found = pathThing(shelf, id, what);
  const body = await bodyOf(call);
  Object.assign(found, body, { updatedAt: moment(call.now) });
  if (body.resources) found.totalResources = totals(body.resources as Thing[]);
  return json(found);
}

/** PUT replaces all quotas, PATCH those on the node pools that it names. */
async function changeResources(
  call: Call,
  shelf: Shelf,
  id: string | undefined,
  what: string,
): Promise<Response> {
  const found = pathThing(shelf, id, what);
  const given = (await bodyOf<Thing[]>(call)).map((each) => ({
    ...each,
    gpu: { deserved: 0, ...(each.gpu as Thing) },
  }));
  const poolOf = (each: Thing) => (each.nodePool as Thing | null | undefined)?.id;
  const kept =
    call.operation.method === "PUT"
      ? []
      : (found.resources as Thing[]).filter((each) => !given.some((other) => poolOf(other) === poolOf(each)));
  found.resources = [...kept, ...given];
  found.totalResources = totals(found.resources as Thing[]);
  found.updatedAt = moment(call.now);
  return json(found.resources);
}
