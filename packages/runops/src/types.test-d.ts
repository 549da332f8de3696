import { Client, type Task } from "./index.js";

// What a user relies on, as far as types can show it. Compiled, never run.
declare const client: Client;

new Client("id", "secret", { audience: "urn:x" });
new Client({ token: "t" });
// @ts-expect-error a credential is missing
new Client({});
// @ts-expect-error a misspelt option
new Client("id", "secret", { urll: "https://x.example" });

export async function outcomes(): Promise<string> {
  const outcome = await client.tasks.run({ target: "a", script: "b", onReview: () => "leave" });
  // @ts-expect-error a rejected task has no log
  outcome.log.length;
  return outcome.status === "success" ? outcome.log : outcome.task.status;
}

// @ts-expect-error a script is required
client.tasks.run({ target: "a" });
// @ts-expect-error "stay" is no answer to a review
client.tasks.run({ target: "a", script: "b", onReview: () => "stay" });
// @ts-expect-error the id of a task is a number
client.tasks.wait("7");
// @ts-expect-error there is no such status
client.tasks.search({ query: { status: "done" } });
// @ts-expect-error who only waits does not kill
client.tasks.wait(7, { killOnAbort: true });

export async function lists(): Promise<(string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for await (const target of client.targets.list.all({ query: { status: "all" } })) names.push(target.type);
  const { data, error } = await client.GET("/tasks/{id}", { params: { path: { id: 7 } } });
  const task: Task | undefined = data;
  return [...names, task?.target, error?.message];
}
