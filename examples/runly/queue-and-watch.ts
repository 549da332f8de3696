// Queues a run from a template, follows it live to its end, and prints what of it went wrong.
//   node queue-and-watch.js staging import-orders
import { Client, canRequeue } from "@runwire/runly";

const runly = Client.fromEnv();
const [environment = "staging", template = "import-orders"] = process.argv.slice(2);

const { id } = await runly.runs.queue({ environment, template });
let run = await runly.runs.get(id);
for await (run of runly.runs.watch(id, { onConnection: (now) => console.error(`following: ${now}`) })) {
  const { success = 0, failed = 0, total } = run.progress ?? {};
  console.error(`${run.state}: ${success + failed} of ${total ?? "?"} items`);
}
console.log(`${run.job?.name} ended as ${run.state}`);
if (canRequeue(run)) {
  const decoder = new TextDecoder();
  let errors = "";
  for await (const piece of runly.runs.log(id, "stderr")) errors += decoder.decode(piece, { stream: true });
  console.log(errors.trim());
}
