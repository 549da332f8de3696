// Runs a query on a target, through its review where it has one, and prints the rows.
//   node run-query.js orders "select id, customer, total from orders limit 5"
import { Client, parseRows, TaskFailedError } from "@runwire/runops";

const runops = Client.fromEnv();
const [target = "orders", script = "select * from orders limit 5"] = process.argv.slice(2);
try {
  const { status, task, log } = await runops.tasks.run({
    target,
    script,
    message: "run by an example of Runwire",
    onReview: ({ id, status }) => console.log(`task ${id}: ${status}`),
  });
  if (status !== "success") throw new Error(`task ${task.id} was not run: ${status}`);
  for (const row of parseRows(log)) console.log(JSON.stringify(row));
} catch (error) {
  if (error instanceof TaskFailedError) console.log(error.log.trim());
  throw error;
}
