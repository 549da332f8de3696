import { base64, draw, hashOf, uuid } from "../seeded.js";
import { madeThing } from "./made-records.js";
import type { ResolvedOptions, RunaiEmulatorOptions } from "./options.js";
import type { ClientCredential, Principal } from "./principal.js";
import { moment, type Shelf, type Thing } from "./thing.js";
import { createTokens, type Tokens } from "./tokens.js";
import type { Workload } from "./workload.js";

/** All that the emulated tenant holds. */
export interface State {
  readonly options: ResolvedOptions;
  readonly tokens: Tokens;
  /** By client id. */
  readonly credentials: Map<string, ClientCredential>;
  /** Local users' passwords, by name. */
  readonly passwords: Map<string, string>;
  readonly clusters: Shelf;
  readonly nodePools: Shelf;
  readonly nodes: Shelf;
  readonly departments: Shelf;
  readonly projects: Shelf;
  readonly workloads: Map<string, Workload>;
  readonly users: Shelf;
  readonly serviceAccounts: Shelf;
  readonly accessKeys: Shelf;
  readonly accessRules: Shelf;
  readonly reports: Shelf;
  readonly clusterId: string;
  readonly administrator: Principal;
  /** What the next workloads that are submitted fail with, the first first. */
  readonly workloadFailures: string[];
  /** A new id; the n-th is always the same. */
  newId(): string;
  /** A new secret, likewise. */
  newSecret(): string;
  newNumber(): number;
}

/** The number of the tenant. */
export const TENANT_ID = 1001;

/** Makes a tenant: one cluster with its nodes, a department, projects, an administrator and a service account. */
export function createState(options: ResolvedOptions, given: RunaiEmulatorOptions): State {
  const { seed, clock } = options;
  const now = clock.now();
  let ids = 0;
  let secrets = 0;
  let numbers = 0;
  const administrator: Principal = { kind: "user", id: uuid(draw(seed, 0, 21)), name: "admin@example.com" };
  const clusterId = uuid(draw(seed, 0, 22));
  const state: State = {
    options,
    tokens: createTokens(seed, options.tokenLifetimeMs, options.origin),
    credentials: new Map(),
    passwords: new Map(),
    clusters: new Map(),
    nodePools: new Map(),
    nodes: new Map(),
    departments: new Map(),
    projects: new Map(),
    workloads: new Map(),
    users: new Map(),
    serviceAccounts: new Map(),
    accessKeys: new Map(),
    accessRules: new Map(),
    reports: new Map(),
    clusterId,
    administrator,
    workloadFailures: [],
    newId: () => uuid(draw(seed, ids++, 23)),
    newSecret: () =>
      base64(draw(seed, secrets++, 24), 32)
        .replaceAll("+", "a")
        .replaceAll("/", "b"),
    newNumber: () => ++numbers,
  };
  const at = moment(now);
  state.clusters.set(clusterId, {
    ...{ uuid: clusterId, tenantId: TENANT_ID, name: "example-cluster", createdAt: at, updatedAt: at },
    ...{ domain: "cluster.example.com", version: "2.24.0", deletedAt: null, lastLiveness: at },
    status: { state: "Connected", conditions: [] },
  });
  addNodePool(
    state,
    { name: "default", labelKey: "kubernetes.io/os", labelValue: "linux", clusterId },
    now,
    true,
  );
  for (let index = 0; index < options.nodes; index++) addNode(state, index, now);
  const department = addDepartment(state, { name: "default", clusterId, resources: [] }, now);
  for (let index = 0; index < options.projects; index++) {
    const resources = [
      { nodePool: pool(state), gpu: { deserved: 4 - index, limit: null, overQuotaWeight: 1 } },
    ];
    // Those of the beginning have long been there.
    addProject(
      state,
      { name: `team-${"abcdefghijklmnopqrstuvwxyz"[index] ?? index}`, clusterId, resources },
      {
        parent: department,
        now: now - options.projectMs,
      },
    );
  }
  addUser(state, administrator.name, now, administrator.id);
  state.passwords.set(administrator.name, given.clientSecret ?? state.newSecret());
  const account = addServiceAccount(state, "automation", now, given);
  for (const [subjectType, subjectId] of [
    ["user", administrator.id],
    ["service-account", account.id],
  ] as const) {
    const scope = { scopeType: "tenant", scopeId: String(TENANT_ID) };
    addAccessRule(state, { subjectType, subjectId, roleId: 1, ...scope }, now);
  }
  return state;
}

/** The roles that there are; enough to choose from. */
export const ROLES: readonly { readonly id: number; readonly name: string }[] = [
  { id: 1, name: "System administrator" },
  { id: 2, name: "Department administrator" },
  { id: 3, name: "L1 researcher" },
  { id: 4, name: "Viewer" },
];

function pool(state: State): Thing {
  const [first] = state.nodePools.values();
  return { id: first?.id, name: first?.name };
}

/** Adds a node pool. */
export function addNodePool(state: State, body: Thing, now: number, isDefault = false): Thing {
  const id = String(state.newNumber());
  const by = state.administrator.name;
  const thing = madeThing("Nodepool", hashOf(`pool ${id}`), {
    ...body,
    ...{ id, tenantId: TENANT_ID, clusterName: "example-cluster", createdBy: by, createdAt: moment(now) },
    ...{
      updatedBy: by,
      updatedAt: moment(now),
      deletedAt: null,
      isDefault,
      phase: "Ready",
      phaseMessage: "",
    },
  });
  state.nodePools.set(id, thing);
  return thing;
}

function addNode(state: State, index: number, now: number): void {
  const id = uuid(draw(state.options.seed, index, 25));
  const facts = {
    id,
    name: `node-${index + 1}`,
    clusterUuid: state.clusterId,
    status: "Ready",
    nodePool: "default",
  };
  state.nodes.set(
    id,
    madeThing("Node", hashOf(`node ${index}`), { ...facts, createdAt: moment(now), updatedAt: moment(now) }),
  );
}

/** Adds a department. */
export function addDepartment(state: State, body: Thing, now: number): Thing {
  const id = String(state.newNumber());
  const resources = (body.resources as Thing[] | undefined) ?? [];
  const by = state.administrator.name;
  const thing: Thing = {
    ...{ description: "", ...body, id, resources, createdAt: moment(now), updatedAt: moment(now) },
    ...{ createdBy: by, updatedBy: by, children: [], projectsAggregatedResources: [] },
    ...{ status: { nodePoolQuotaStatuses: [], quotaStatus: {} }, totalResources: totals(resources) },
  };
  state.departments.set(id, thing);
  return thing;
}

/** Adds a project; its phase follows from when that was. */
export function addProject(
  state: State,
  body: Thing,
  { parent, now }: { parent: Thing; now: number },
): Thing {
  const id = String(state.newNumber());
  const resources = (body.resources as Thing[]).map((resource) => ({
    ...resource,
    gpu: { deserved: 0, ...(resource.gpu as Thing | undefined) },
  }));
  const by = state.administrator.name;
  const thing: Thing = {
    ...{ description: "", ...body, id, resources, enforceRunaiScheduler: body.enforceRunaiScheduler ?? true },
    ...{ parentId: parent.id, parent: { id: uuid(hashOf(String(parent.id))), name: parent.name } },
    ...{ createdAt: moment(now), updatedAt: moment(now), createdBy: by, updatedBy: by },
    ...{ effective: { defaultNodePools: [] }, totalResources: totals(resources) },
    status: { namespace: `runai-${body.name}`, phase: "Creating", phaseMessage: null, quotaStatus: {} },
  };
  state.projects.set(id, thing);
  return thing;
}

/** What quotas on node pools come to. */
export function totals(resources: readonly Thing[]): Thing {
  const sum = (kind: string) =>
    resources.reduce((all, each) => all + Number((each[kind] as Thing | null | undefined)?.deserved ?? 0), 0);
  return { gpuQuota: sum("gpu"), cpuQuota: sum("cpu"), memoryQuota: sum("memory") };
}

/** Adds a user. */
export function addUser(state: State, username: string, now: number, id = state.newId()): Thing {
  const thing: Thing = {
    ...{ id, username, createdBy: state.administrator.name, createdAt: moment(now), updatedAt: moment(now) },
    ...{ lastLogin: null, isLocal: true, groups: [] },
  };
  state.users.set(id, thing);
  return thing;
}

/** Adds a service account and its client id and secret. */
export function addServiceAccount(
  state: State,
  name: string,
  now: number,
  given: Pick<RunaiEmulatorOptions, "clientId" | "clientSecret"> = {},
): { readonly id: string; readonly thing: Thing; readonly credential: ClientCredential } {
  const id = state.newId();
  const clientId = given.clientId ?? name;
  const thing: Thing = {
    ...{
      id,
      name,
      clientId,
      enabled: true,
      tenantId: String(TENANT_ID),
      createdBy: state.administrator.name,
    },
    ...{ createdAt: moment(now), updatedAt: moment(now), lastLogin: null },
  };
  state.serviceAccounts.set(id, thing);
  const credential: ClientCredential = {
    clientId,
    secret: given.clientSecret ?? state.newSecret(),
    principal: { kind: "service-account", id, name, clientId },
    isEnabled: () => state.serviceAccounts.get(id)?.enabled === true,
  };
  state.credentials.set(clientId, credential);
  return { id, thing, credential };
}

/** Adds an access rule. */
export function addAccessRule(state: State, body: Thing, now: number): Thing {
  const id = state.newNumber();
  const thing: Thing = {
    ...body,
    ...{ id, tenantId: TENANT_ID, createdAt: moment(now), updatedAt: moment(now), deletedAt: null },
    createdBy: state.administrator.name,
    roleName: ROLES.find((role) => role.id === body.roleId)?.name ?? "A role",
    scopeName: scopeName(state, body),
  };
  state.accessRules.set(String(id), thing);
  return thing;
}

function scopeName(state: State, { scopeType, scopeId }: Thing): string {
  const shelf = { project: state.projects, department: state.departments }[String(scopeType)];
  return String(shelf?.get(String(scopeId))?.name ?? scopeType);
}
