// Queues all runs of an environment again that failed within the last day, each once.
//   node requeue-failed.js staging
import { Client } from "@runwire/runly";

const runly = Client.fromEnv();
const [environment = "staging"] = process.argv.slice(2);
const since = Date.now() - 24 * 60 * 60 * 1000;

let requeued = 0;
for await (const run of runly.runs.search({ environment, disposition: "Failed" })) {
  if (Date.parse(run.completedAt ?? "") < since) continue;
  const { id } = await runly.runs.requeue(run.id);
  requeued++;
  console.log(`${run.job?.name} ${run.id} is queued again as ${id}`);
}
console.log(`${requeued} runs were queued again`);
