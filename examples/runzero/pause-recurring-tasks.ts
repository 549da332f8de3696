// Story 12: halt all recurring tasks for a maintenance window, and let them go on afterwards.
//   node pause-recurring-tasks.js pause | resume
import { Client } from "@runwire/runzero";

const runzero = Client.fromEnv();
const resume = process.argv[2] === "resume";

const tasks = await runzero.organization.getTasks();
const recurring = tasks.filter(({ recur, status }) => recur && (status === "paused") === resume);
for (const { id, name } of recurring) {
  const { status } = await (resume ? runzero.tasks.resume(id) : runzero.tasks.pause(id));
  console.log(`${name ?? id}: ${status}`);
}
console.log(`${recurring.length} tasks ${resume ? "resumed" : "paused"}`);
