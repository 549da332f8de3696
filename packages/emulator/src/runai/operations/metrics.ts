import { json, text } from "../../answers.js";
import { BadRequest } from "../../refusal.js";
import { draw, hashOf } from "../../seeded.js";
import type { Call, Handler } from "../call.js";
import { moment, type Thing } from "../thing.js";
import { gpusOf, phasesOf, type Workload } from "../workload.js";

const ids = [
  "get_nodepool_metrics",
  "get_node_metrics",
  "get_department_metrics",
  "get_project_metrics",
  "get_workload_metrics",
  "get_workload_pod_metrics",
  "get_inference_workload_metrics",
  "get_inference_workload_pod_metrics",
];

/** Measures over time, and as they are now. */
export const metricsHandlers: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(ids.map((id): [string, Handler] => [id, metrics])),
  get_workloads_telemetry: (call) => {
    const workloads = running(call);
    const isCount = call.url.searchParams.get("telemetryType") === "WORKLOADS_COUNT";
    const byProject = listOf(call.url, "groupBy").includes("ProjectId");
    const groups = byProject ? byProjectId(workloads) : new Map([["", workloads]]);
    const values = [...groups].map(([projectId, members]) => ({
      value: String(isCount ? members.length : members.reduce((sum, each) => sum + gpusOf(each), 0)),
      ...(byProject && {
        groups: [{ key: "ProjectId", value: projectId, name: members[0]?.projectName ?? "" }],
      }),
    }));
    return telemetry(call, values);
  },
};

function running({ state, now }: Call): Workload[] {
  const { workloadDurations } = state.options;
  return [...state.workloads.values()].filter(
    (workload) => phasesOf(workload, workloadDurations, now).at(-1)?.phase === "Running",
  );
}

function telemetry({ url, now, request }: Call, values: readonly Thing[]): Response {
  const type = url.searchParams.get("telemetryType") ?? "";
  if (wantsCsv(request)) {
    const rows = values.map(({ value, groups }) =>
      [((groups ?? []) as Thing[])[0]?.name ?? "", value].join(","),
    );
    return text(`${["group,value", ...rows].join("\r\n")}\r\n`, "text/csv");
  }
  return json({ type, timestamp: moment(now), values });
}

/** Series that follow from what is measured and when, so that the same question has the same answer. */
function metrics(call: Call): Response {
  const { url, state, path, request } = call;
  const [start, end] = ["start", "end"].map((name) => Date.parse(url.searchParams.get(name) ?? "")) as [
    number,
    number,
  ];
  if (Number.isNaN(start) || Number.isNaN(end)) throw new BadRequest("start and end must be moments");
  if (end < start) throw new BadRequest("end must not be before start");
  const samples = Number(url.searchParams.get("numberOfSamples") ?? 20);
  if (!(Number.isInteger(samples) && samples >= 0 && samples <= 1000)) {
    throw new BadRequest("numberOfSamples must be a whole number from 0 to 1000");
  }
  const types = listOf(url, "metricType");
  if (types.length === 0) throw new BadRequest("metricType is required");
  const all = types.map((type) => ({
    type,
    values: Array.from({ length: samples }, (_, index) => {
      const at = samples < 2 ? start : start + Math.round(((end - start) * index) / (samples - 1));
      const drawn = draw(hashOf(`${type} ${Object.values(path).join(" ")}`), Math.floor(at / 1000), 5);
      return { value: String((drawn % 80) / 10), timestamp: moment(at) };
    }),
  }));
  const isPart = state.options.partialMetrics;
  const measurements = isPart ? all.slice(0, -1) : all;
  if (wantsCsv(request)) {
    const rows = measurements.flatMap(({ type, values }) =>
      values.map(({ value, timestamp }) => `${type},${timestamp},${value}`),
    );
    return text(`${["type,timestamp,value", ...rows].join("\r\n")}\r\n`, "text/csv");
  }
  return json({ measurements }, isPart ? 207 : 200);
}

function wantsCsv(request: Request): boolean {
  return /^text\/csv\b/i.test(request.headers.get("accept")?.trim() ?? "");
}

function listOf(url: URL, name: string): string[] {
  return (url.searchParams.get(name) ?? "").split(",").filter((text) => text !== "");
}

function byProjectId(workloads: readonly Workload[]): Map<string, Workload[]> {
  const groups = new Map<string, Workload[]>();
  for (const workload of workloads) {
    groups.set(workload.projectId, [...(groups.get(workload.projectId) ?? []), workload]);
  }
  return groups;
}
