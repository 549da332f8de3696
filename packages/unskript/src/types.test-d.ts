// What compiles and what does not: checked by `npm run types`, never run. Each @ts-expect-error stands for a
// mistake that must not compile.
import { Client, type Execution, type Runbook, type Schedule } from "./index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function is<_Claim extends true>(): void {}
type Item<S> = S extends AsyncIterable<infer T> ? T : never;

declare const client: Client;

export function clients() {
  new Client({ url: "https://acme.unskript.io", apiKey: "k", retry: false, limits: { concurrency: 2 } });
  Client.fromEnv({ timeoutMs: 5 });
  // @ts-expect-error the address of the tenant is missing
  new Client({ apiKey: "k" });
  // @ts-expect-error the key is missing
  new Client({ url: "https://acme.unskript.io" });
  // @ts-expect-error a misspelt option
  new Client({ url: "https://acme.unskript.io", apiKey: "k", timeoutMS: 5 });
  // @ts-expect-error unSkript tells no daily budget
  new Client({ url: "https://acme.unskript.io", apiKey: "k", limits: { reserve: 5 } });
}

export async function operations() {
  const { workflows } = await client.workflow.listWorkflows({ query: { isUnskript: true } });
  is<Equal<typeof workflows, Runbook[] | undefined>>();
  // What the client fills in may be left out, and may be given.
  await client.folder.getFolder({ path: { folderId: "f" } });
  await client.folder.getFolder({ path: { folderId: "f" }, query: { "reqHdr.tid": "t" } });
  await client.request.listRequests();
  // @ts-expect-error the proxy is required all the same
  await client.workflow.deleteWorkflow({ path: { workflowId: "w" }, query: {} });
  // @ts-expect-error a run needs a proxy
  await client.workflow.runWorkflow({ path: { workflowId: "w" }, body: { params: "{}" } });
  // @ts-expect-error a status that requests do not have
  await client.request.updateRequest({ path: { requestId: "r" }, body: { status: "APPROVED" } });
  // @ts-expect-error the id of the path is missing
  await client.execution.getExecution();

  const { data, error } = await client.GET("/v1alpha1/executions/{executionId}", {
    params: { path: { executionId: "e" }, query: { summary: true } },
  });
  is<
    Equal<
      typeof data extends undefined ? never : NonNullable<typeof data>["execution"],
      Execution | undefined
    >
  >();
  // The gRPC code of a refusal.
  const code: number | undefined = error?.code;
  // @ts-expect-error there is no such path
  await client.GET("/v1alpha1/execution");
  return code;
}

export async function jobs() {
  const runbooks = client.runbooks.list({ isUnskript: true, pageSize: 50 });
  is<Equal<Item<typeof runbooks>, Runbook>>();
  is<Equal<Item<ReturnType<typeof client.schedules.list>>, Schedule>>();
  const { executionIds } = await client.runbooks.run("id", { namespace: "a" }, { proxyId: "p" });
  is<Equal<typeof executionIds, readonly string[]>>();
  const { execution, output } = await client.executions.wait("id", { deadlineMs: 5 });
  is<Equal<typeof execution, Execution>>();
  const text: string | undefined = output?.text;
  // @ts-expect-error a list is no object of values
  await client.runbooks.run("id", ["a"]);
  // @ts-expect-error a misspelt option
  await client.executions.wait("id", { deadline: 5 });
  // @ts-expect-error executions have no such question
  client.executions.list({ isUnskript: true });
  // @ts-expect-error the cron is missing
  await client.schedules.create({ runbookId: "r" });
  return text;
}
