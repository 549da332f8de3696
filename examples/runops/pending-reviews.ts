// Who waits for review: every task that somebody must still approve, by whom, and for how long already.
import { Client } from "@runwire/runops";

const runops = Client.fromEnv();
const { data, has_next_page } = await runops.tasks.search({
  query: { status: "pending-review", limit: 500, "order-by": "created", order: "asc" },
});
for (const { id, user_email, target, created = "", reviews = [] } of data) {
  const groups = reviews.filter(({ status }) => status === "pending-review").map(({ group }) => group);
  console.log(`task ${id} of ${user_email} on ${target} waits for ${groups.join(" and ")} since ${created}`);
}
console.log(has_next_page ? `${data.length} tasks wait, and more` : `${data.length} tasks wait`);

// What this client itself may answer: runops.reviews.approve(task_id) or .reject(task_id).
const mine = await runops.reviews.pending();
console.log(`${mine.length} of the reviews are ours to answer`);
