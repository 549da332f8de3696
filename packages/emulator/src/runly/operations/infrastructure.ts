import { json } from "../../answers.js";
import { flagIn, objectIn, requiredText, textIn, textListIn } from "../../body.js";
import { hex } from "../../seeded.js";
import { bodyOf, type Call, changed, environmentOf, found, type Handlers } from "../call.js";
import { refuse } from "../problem.js";
import { iso } from "../run.js";
import type { Cluster, Environment, State, Template } from "../state.js";

const stampsOf = (state: State) => {
  const at = iso(state.now());
  return { createdBy: "ada", createdAt: at, updatedBy: "ada", updatedAt: at };
};

function summary(template: Template) {
  const { id, job, allowRestrictedApps, schedule, lastUsedAt, lastScheduledRunAt, stamps } = template;
  return {
    ...{ id, job, allowRestrictedApps, schedule, nextRunTime: null, ...stamps },
    lastUsedBy: lastUsedAt === null ? null : "ada",
    ...{ lastUsedAt, lastScheduledRunAt },
  };
}

const whole = (template: Template) => ({ ...summary(template), config: template.config });

const environmentView = ({ id, description, isProduction, clusters, stamps }: Environment) => ({
  ...{ id, description, isProduction, clusters, ...stamps },
});

function clusterView(state: State, { id, apiKey, nodes, stamps }: Cluster) {
  const online = nodes.filter(({ isOnline }) => isOnline === true).length;
  return {
    ...{ id, apiKey, nodes: { online, disabled: nodes.length - online }, statusChangedAt: null },
    isOnline: online > 0,
    ...stamps,
    environments: [...state.environments.values()]
      .filter(({ clusters }) => clusters.includes(id))
      .map((environment) => ({ id: environment.id, isProduction: environment.isProduction })),
  };
}

const templateOf = (call: Call) => found(environmentOf(call).templates.get(call.path.id ?? ""), "template");
const clusterOf = ({ state, path }: Call) =>
  found(state.clusters.get(path.cluster ?? path.id ?? ""), "cluster");

function packageView({ state }: Call, environment: Environment, packageId: string) {
  const versions = found(state.packages.get(packageId), "package");
  const range = environment.versionRanges.get(packageId) ?? null;
  const fits = (version: string) =>
    range === null || (range.endsWith("*") ? version.startsWith(range.slice(0, -1)) : version === range);
  const resolved = versions.map(({ version }) => String(version)).findLast(fits);
  return { packageId, resolvedVersion: resolved ?? null, versionRange: range };
}

export const infrastructureHandlers: Handlers = {
  getTemplates: (call) => json([...environmentOf(call).templates.values()].map(summary)),
  getTemplate: (call) => json(whole(templateOf(call))),
  async createTemplate(call) {
    const { templates } = environmentOf(call);
    const body = await bodyOf(call);
    const id = requiredText(body, "id");
    const job = objectIn(body, "job");
    if (templates.has(id)) refuse(409, "a template of this id is there already");
    if (typeof job?.type !== "string") refuse(400, "job.type is required");
    const template: Template = {
      id,
      job: job as unknown as Template["job"],
      allowRestrictedApps: flagIn(body, "allowRestrictedApps") ?? false,
      schedule: textIn(body, "schedule") ?? null,
      config: objectIn(body, "config") ?? {},
      ...{ lastUsedAt: null, lastScheduledRunAt: null, stamps: stampsOf(call.state) },
    };
    templates.set(id, template);
    return json(whole(template));
  },
  async updateTemplate(call) {
    const template = templateOf(call);
    const { templates } = environmentOf(call);
    const body = await bodyOf(call);
    const id = textIn(body, "id") ?? template.id;
    if (id !== template.id && templates.has(id)) refuse(409, "a template of this id is there already");
    flagIn(body, "allowRestrictedApps");
    objectIn(body, "config");
    templates.delete(template.id);
    Object.assign(template, changed(body, ["id", "allowRestrictedApps", "config", "schedule"]));
    Object.assign(template.stamps, { updatedBy: "ada", updatedAt: iso(call.state.now()) });
    templates.set(template.id, template);
    return json(whole(template));
  },
  deleteTemplate(call) {
    environmentOf(call).templates.delete(templateOf(call).id);
    return gone();
  },

  getEnvironments: ({ state }) => json([...state.environments.values()].map(environmentView)),
  getEnvironment: (call) => json(environmentView(environmentOf(call))),
  async createEnvironment(call) {
    const { state } = call;
    const body = await bodyOf(call);
    const id = requiredText(body, "id");
    if (state.environments.has(id)) refuse(409, "an environment of this id is there already");
    const clusters = body.clusters === undefined ? [] : knownClusters(state, textListIn(body, "clusters"));
    const environment: Environment = {
      ...{ id, clusters, stamps: stampsOf(state), templates: new Map(), versionRanges: new Map() },
      description: textIn(body, "description") ?? null,
      isProduction: flagIn(body, "isProduction") ?? false,
    };
    state.environments.set(id, environment);
    return json(environmentView(environment));
  },
  async updateEnvironment(call) {
    const { state } = call;
    const environment = environmentOf(call);
    const body = await bodyOf(call);
    const id = textIn(body, "id") ?? environment.id;
    if (id !== environment.id && state.environments.has(id))
      refuse(409, "an environment of this id is there already");
    flagIn(body, "isProduction");
    state.environments.delete(environment.id);
    Object.assign(environment, changed(body, ["id", "description", "isProduction"]));
    Object.assign(environment.stamps, { updatedBy: "ada", updatedAt: iso(state.now()) });
    state.environments.set(environment.id, environment);
    return json(environmentView(environment));
  },
  deleteEnvironment(call) {
    call.state.environments.delete(environmentOf(call).id);
    return gone();
  },
  getEnvironmentClusters(call) {
    const { clusters } = environmentOf(call);
    return json(clusters.map((id) => clusterView(call.state, found(call.state.clusters.get(id), "cluster"))));
  },
  async attachClusters(call) {
    const environment = environmentOf(call);
    const names = knownClusters(call.state, textListIn(await bodyOf(call), "clusters"));
    environment.clusters = [...new Set([...environment.clusters, ...names])];
    return gone();
  },
  detachCluster(call) {
    const environment = environmentOf(call);
    const { id } = clusterOf(call);
    environment.clusters = environment.clusters.filter((name) => name !== id);
    return gone();
  },
  detachClusters(call) {
    environmentOf(call).clusters = [];
    return gone();
  },
  getEnvironmentPackages(call) {
    const environment = environmentOf(call);
    return json([...call.state.packages.keys()].map((id) => packageView(call, environment, id)));
  },
  getEnvironmentPackage: (call) => json(packageView(call, environmentOf(call), call.path.package ?? "")),
  async updateEnvironmentPackage(call) {
    const environment = environmentOf(call);
    const id = call.path.package ?? "";
    found(call.state.packages.get(id), "package");
    environment.versionRanges.set(id, textIn(await bodyOf(call), "versionRange") ?? null);
    return json(packageView(call, environment, id));
  },

  getClusters: ({ state }) =>
    json([...state.clusters.values()].map((cluster) => clusterView(state, cluster))),
  getCluster: (call) => json(clusterView(call.state, clusterOf(call))),
  async createCluster(call) {
    const { state } = call;
    const body = await bodyOf(call);
    const id = requiredText(body, "id");
    if (state.clusters.has(id)) refuse(409, "a cluster of this id is there already");
    const environments = body.environments === undefined ? [] : textListIn(body, "environments");
    for (const name of environments) found(state.environments.get(name), "environment");
    const apiKey = hex(state.options.seed + state.next(), 40);
    const cluster: Cluster = { id, apiKey, nodes: [], stamps: stampsOf(state) };
    state.clusters.set(id, cluster);
    for (const name of environments) state.environments.get(name)?.clusters.push(id);
    return json(clusterView(state, cluster));
  },
  deleteCluster(call) {
    const { id } = clusterOf(call);
    call.state.clusters.delete(id);
    for (const environment of call.state.environments.values()) {
      environment.clusters = environment.clusters.filter((name) => name !== id);
    }
    return gone();
  },
  getNodes: (call) => json(clusterOf(call).nodes),
  getNode({ state, path }) {
    const nodes = [...state.clusters.values()].flatMap((cluster) => cluster.nodes);
    return json(
      found(
        nodes.find(({ id }) => id === path.nodeId),
        "node",
      ),
    );
  },
};

/** Done, in the one status that the document has for it, with nothing in it. */
export function gone(): Response {
  return new Response(null, { status: 200, headers: { "content-length": "0" } });
}

function knownClusters(state: State, names: string[]): string[] {
  for (const name of names) found(state.clusters.get(name), "cluster");
  return names;
}
