// GPU use of each project over the last week, as CSV: what it may use, and what it used on average and at most.
//   node gpu-use-to-csv.js gpu-use.csv
import { writeFile } from "node:fs/promises";
import { Client } from "@runwire/runai";

const runai = Client.fromEnv();
const [path = "gpu-use.csv"] = process.argv.slice(2);
const end = new Date().toISOString();
const start = new Date(Date.now() - 7 * 86_400_000).toISOString();

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const rows = ["project,quota,average,most"];
for await (const { id, name, totalResources } of runai.projects.getProjects.all()) {
  const { measurements } = await runai.projects.getProjectMetrics({
    path: { projectId: id },
    query: { metricType: ["GPU_ALLOCATION"], start, end, numberOfSamples: 168 },
  });
  // Values are numbers written as texts. With status 207 a measure may be missing.
  const used = (measurements[0]?.values ?? []).map(({ value }) => Number(value));
  const average = used.reduce((sum, value) => sum + value, 0) / Math.max(1, used.length);
  rows.push([quoted(name), totalResources.gpuQuota ?? 0, average.toFixed(2), Math.max(0, ...used)].join(","));
}
await writeFile(path, `${rows.join("\n")}\n`);
console.log(`${rows.length - 1} projects in ${path}`);
