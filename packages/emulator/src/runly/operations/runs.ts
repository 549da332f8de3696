import { json, text } from "../../answers.js";
import { isObject, textIn } from "../../body.js";
import { isUuid } from "../../ids.js";
import { bodyOf, type Call, environmentOf, found, type Handlers } from "../call.js";
import { refuse } from "../problem.js";
import { endOf, idOf, iso, logOf, type RunRecord, type RunView, runAt } from "../run.js";
import { type Environment, jobOf, type State } from "../state.js";

/** A run as it is now. */
export function viewOf(state: State, run: RunRecord): RunView {
  return runAt(run, state.now(), state.environments.get(run.environment)?.isProduction ?? false);
}

function runOf({ state, path }: Call): RunRecord {
  return found(state.runs.get((path.runId ?? "").toLowerCase()), "run");
}

export const runHandlers: Handlers = {
  searchRuns(call) {
    const { state, url } = call;
    const { searchParams: query } = url;
    const views = [...state.runs.values()].reverse().map((run) => viewOf(state, run));
    const is = (name: string, value: unknown) => !query.get(name) || query.get(name) === value;
    const hits = views.filter(
      (run) =>
        is("environment", run.environment.id) &&
        is("package", run.job.package) &&
        (is("job", run.job.type) || is("job", run.job.name)) &&
        is("version", run.job.version) &&
        is("user", run.enqueuedBy) &&
        hasDisposition(run, query.get("disposition") ?? "All"),
    );
    const limit = limitOf(query.get("limit"), state);
    const positionOf = (name: string) => {
      const id = query.get(name);
      if (!id) return undefined;
      if (!isUuid(id)) refuse(400, `${name} must be the id of a run`);
      const at = hits.findIndex((run) => run.id === id.toLowerCase());
      return at < 0 ? refuse(404, `${name}: there is no such run among these`) : at;
    };
    const after = positionOf("startingAfter");
    const before = positionOf("endingBefore");
    if (before !== undefined) {
      const first = Math.max(before - limit, 0);
      return json({ hasMore: first > 0, data: hits.slice(first, before) });
    }
    const first = after === undefined ? 0 : after + 1;
    return json({ hasMore: hits.length > first + limit, data: hits.slice(first, first + limit) });
  },

  getActiveRuns(call) {
    const { state } = call;
    const environment = environmentOf(call);
    const active = [...state.runs.values()].filter((run) => {
      const end = endOf(run);
      return run.environment === environment.id && (end === undefined || end > state.now());
    });
    return json(active.map((run) => viewOf(state, run)));
  },

  getRun(call) {
    const { state, kind } = call;
    if (kind === "publishable" && !state.options.publicReads) {
      refuse(403, "this key may only listen to the channel of a run");
    }
    return json(viewOf(state, runOf(call)));
  },

  getRunConfig: (call) => json(runOf(call).config),

  getRunLogs(call) {
    const view = viewOf(call.state, runOf(call));
    const file = (name: "stdout" | "stderr") => ({
      size: new TextEncoder().encode(logOf(view, name)).length,
      downloadUrl: `${call.url.origin}/${call.path.org}/runs/${view.id}/logs/${name}`,
    });
    return json({ stdout: file("stdout"), stderr: file("stderr") });
  },

  getRunLog(call) {
    const name = call.path.type;
    if (name !== "stdout" && name !== "stderr") refuse(404, "a log is stdout or stderr");
    return text(
      logOf(viewOf(call.state, runOf(call)), name as "stdout" | "stderr"),
      "text/plain; charset=utf-8",
    );
  },

  async enqueueRun(call) {
    const { state, kind } = call;
    const environment = environmentOf(call);
    const body = await bodyOf(call);
    const templateId = textIn(body, "template");
    if (templateId === undefined && kind === "publishable") {
      refuse(403, "a publishable key may only queue from templates");
    }
    const record =
      templateId === undefined
        ? newRun(state, environment, { config: body, template: null, isScheduled: false })
        : fromTemplate(call, environment, templateId, body);
    return json(viewOf(state, record), record.startsAt === undefined ? 202 : 200);
  },

  requeueRun(call) {
    const { state, kind } = call;
    const before = runOf(call);
    const view = viewOf(state, before);
    const failed = view.completedAt !== null && (view.state !== "Successful" || view.progress.failed > 0);
    if (kind === "publishable" && !failed) {
      refuse(403, "a publishable key may only requeue runs that failed, wholly or in part");
    }
    const environment = found(state.environments.get(before.environment), "environment");
    const { config, template } = before;
    return json(viewOf(state, newRun(state, environment, { config, template, isScheduled: false })));
  },

  cancelRun(call) {
    const { state } = call;
    const run = runOf(call);
    const end = endOf(run);
    if (run.cancelledAt === undefined && (end === undefined || end > state.now())) {
      run.cancelledAt = state.now();
      run.cancelledBy = "ada";
    }
    return json(viewOf(state, run));
  },
};

function limitOf(given: string | null, { options }: State): number {
  if (!given) return Math.min(options.pageSize, options.maxPageSize);
  if (!/^[1-9]\d*$/.test(given)) refuse(400, "limit must be a whole number of 1 or more");
  return Math.min(Number(given), options.maxPageSize);
}

function hasDisposition({ state, completedAt }: RunView, wanted: string): boolean {
  if (wanted === "All") return true;
  if (wanted === "NotSuccessful") return completedAt !== null && state !== "Successful";
  const known = ["Successful", "Failed", "Cancelled", "TimedOut", "Error"];
  if (!known.includes(wanted)) refuse(400, `disposition must be All, NotSuccessful, ${known.join(", ")}`);
  return state === wanted;
}

function fromTemplate(
  { state, kind }: Call,
  environment: Environment,
  templateId: string,
  body: Record<string, unknown>,
): RunRecord {
  const template = found(environment.templates.get(templateId), "template");
  if (kind === "publishable" && !template.allowRestrictedApps) {
    refuse(state.options.refusedTemplateStatus, `the template ${templateId} is not open to publishable keys`);
  }
  const { template: _, scheduled = false, ...settings } = body;
  if (typeof scheduled !== "boolean") refuse(400, "scheduled must be a boolean");
  if (kind === "publishable" && !state.options.publicSettings && Object.keys(settings).length > 0) {
    refuse(403, "a publishable key may not override settings");
  }
  const at = iso(state.now());
  template.lastUsedAt = at;
  if (scheduled === true) template.lastScheduledRunAt = at;
  const config = { ...template.config, ...settings, job: template.job };
  return newRun(state, environment, { config, template: templateId, isScheduled: scheduled === true });
}

/** Queues a run. Settings `items`, `failEach`, `outcome` and `runMs` are what the emulated jobs know. */
function newRun(
  state: State,
  environment: Environment,
  { config, template, isScheduled }: Pick<RunRecord, "config" | "template" | "isScheduled">,
): RunRecord {
  const { options } = state;
  const given = typeof config.job === "string" ? { type: config.job } : config.job;
  if (!isObject(given) || typeof given.type !== "string" || given.type === "") {
    return refuse(400, "job must be the type of a job, or an object with one");
  }
  const { type } = given;
  const packages = [...state.packages].flatMap(([id, versions]) =>
    versions.map((version) => ({
      id,
      version: String(version.version),
      jobs: version.jobs as { type: string }[],
    })),
  );
  const job = packages
    .filter(({ id, version }) => (given.package ?? id) === id && (given.version ?? version) === version)
    .findLast(({ jobs }) => jobs.some((one) => one.type === type));
  if (!job) return refuse(400, `no package of the organization has the job ${type}`);
  const placement = isObject(config.runlyApi) ? config.runlyApi : {};
  const execution = isObject(config.execution) ? config.execution : {};
  const node = nodeFor(state, environment, placement);
  const whole = (name: string, otherwise: number) =>
    Number.isSafeInteger(config[name]) && (config[name] as number) >= 0
      ? (config[name] as number)
      : otherwise;
  const outcome = ["Failed", "TimedOut", "Error"].find((one) => one === config.outcome) ?? "Successful";
  const enqueuedAt = state.now();
  const after = typeof execution.runAfterId === "string" ? state.runs.get(execution.runAfterId) : undefined;
  const earliest = Math.max(enqueuedAt, after ? (endOf(after) ?? enqueuedAt) : enqueuedAt);
  const delayMs = typeof execution.delay === "number" ? Math.max(execution.delay, 0) * 1000 : 0;
  const record: RunRecord = {
    id: idOf(options.seed, state.next()),
    environment: environment.id,
    ...{ template, isScheduled, enqueuedAt, config },
    enqueuedBy: "ada",
    job: jobOf(job.id, job.version, type),
    startsAt: node === undefined ? undefined : earliest + options.queueMs + delayMs,
    runMs: whole("runMs", options.runMs),
    items: whole("items", options.items),
    failEach: whole("failEach", 0),
    outcome: outcome as RunRecord["outcome"],
    node: node ?? null,
  };
  state.runs.set(record.id, record);
  return record;
}

/** Where a run goes: a node, `undefined` for a cluster without one, or 409. */
function nodeFor(
  state: State,
  environment: Environment,
  placement: Readonly<Record<string, unknown>>,
): RunRecord["node"] | undefined {
  const online = [...state.clusters.values()].flatMap(({ id, nodes }) =>
    nodes.filter(({ isOnline }) => isOnline === true).map((node) => ({ ...node, cluster: id })),
  ) as { id: string; machine: string; cluster: string }[];
  const taken = (node: (typeof online)[number] | undefined) =>
    node && { id: node.id, machine: node.machine, cluster: node.cluster };
  if (typeof placement.node === "string") {
    const node = online.find(({ id }) => id === placement.node);
    return taken(node) ?? refuse(409, "the node is not known, or not connected");
  }
  if (typeof placement.cluster === "string") {
    if (!state.clusters.has(placement.cluster)) refuse(409, "the cluster is not known");
    return taken(online.find(({ cluster }) => cluster === placement.cluster));
  }
  return taken(online.find(({ cluster }) => environment.clusters.includes(cluster)));
}
