// Story 11: how the tasks of the last days went, and what is wrong with those that failed.
import { Client } from "@runwire/runzero";

const runzero = Client.fromEnv();
const days = Number(process.argv[2] ?? 7);
const since = Date.now() / 1000 - days * 86_400;

const counts: Record<string, number> = {};
for (const task of await runzero.account.getAccountTasks()) {
  if ((task.updated_at ?? 0) < since) continue;
  const { status = "unknown" } = task;
  counts[status] = (counts[status] ?? 0) + 1;
  if (task.error) console.log(`${task.name ?? task.id}: ${task.error}`);
}
console.log(`the last ${days} days:`, JSON.stringify(counts));
console.log(`calls left today: ${runzero.usage?.remaining ?? "unknown"}`);
